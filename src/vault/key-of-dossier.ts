import { newDossierKey, unwrapDossierKey, type DossierKey } from './dossier-row.ts'
import type { IndexEntry } from './head.ts'
import { keysOf, type OpenVault } from './open-vault.ts'

/** From memory, from the row, or from an autosave when the row is broken; a new one when none of them opens. */
export async function keyOfDossier(vault: OpenVault, id: string): Promise<DossierKey> {
  const known = vault.dossierKeys.get(id)
  if (known !== undefined) return known
  const row = await vault.store.get('dossiers', id)
  const wrapped = [row, ...(await vault.store.draftsOf(id))].flatMap((each) => (each === undefined ? [] : [each.key]))
  for (const each of wrapped) {
    const key = await unwrapDossierKey(keysOf(vault), vault.vaultId, id, each).catch(() => null)
    if (key !== null) return key
  }
  return newDossierKey(keysOf(vault), vault.vaultId, id)
}

export function entryOf(vault: OpenVault, id: string): IndexEntry {
  const entry = vault.entries.get(id)
  if (entry === undefined) throw new RangeError('no such dossier in the index')
  return entry
}
