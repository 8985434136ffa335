import { isWholeChain } from './audit.ts'
import type { Bytes } from './bytes.ts'
import { hasHash, openDraft, unwrapDossierKey, type DossierKey } from './dossier-row.ts'
import type { IndexEntry } from './head.ts'
import type { Keys } from './keys.ts'
import { inTurn, keysOf, type OpenVault } from './open-vault.ts'
import type { Problem } from './problem.ts'
import { isBackupRowWhole, isTriesRowWhole } from './plain-rows.ts'
import type { DossierRow, DraftRow, KeysRow } from './rows.ts'
import { describedSlots } from './slots.ts'

/** How many rows are read and checked at once: enough to keep the processor busy, few enough to keep the memory small. */
const SLICE = 64

/** Reads every row of the vault and compares it with what pins it. */
export async function checkVault(vault: OpenVault): Promise<readonly Problem[]> {
  return [
    ...vault.foundAtUnlock,
    ...(await checkKeys(vault)),
    ...(await checkCounters(vault)),
    ...(await checkAudit(vault)),
    ...(await checkDossiers(vault)),
    ...(await checkDrafts(vault)),
  ]
}

export async function signSlots(key: CryptoKey, row: Omit<KeysRow, 'tag'>): Promise<KeysRow> {
  return { ...row, tag: new Uint8Array(await crypto.subtle.sign('HMAC', key, signedPart(row))) }
}

/** Whether the slots are as who had the master key last wrote them. */
export async function checkKeys(vault: OpenVault): Promise<readonly Problem[]> {
  const { keysRow, head } = vault
  // It rejects a tag that is no bytes at all.
  const isOurs = await crypto.subtle.verify('HMAC', keysOf(vault).tag, keysRow.tag, signedPart(keysRow)).catch(() => false)
  return isOurs && keysRow.rev === head.keysRev ? [] : [{ kind: 'keysChanged', dossierId: null }]
}

function signedPart({ rev, format, vaultId, slots }: Omit<KeysRow, 'tag'>): Bytes {
  return describedSlots(slots, [rev, format, vaultId])
}

async function checkCounters({ store }: OpenVault): Promise<readonly Problem[]> {
  const [tries, backup] = await Promise.all([store.get('vault', 'tries'), store.get('vault', 'backup')])
  const areWhole = (tries?.id !== 'tries' || (await isTriesRowWhole(tries))) && (backup?.id !== 'backup' || (await isBackupRowWhole(backup)))
  return areWhole ? [] : [{ kind: 'countersChanged', dossierId: null }]
}

async function checkAudit(vault: OpenVault): Promise<readonly Problem[]> {
  // In turn, as a link that is added meanwhile belongs to a later head.
  const [rows, head] = await inTurn(vault, async () => [await vault.store.all('audit'), vault.head.audit] as const)
  return (await isWholeChain(vault.vaultId, rows, head)) ? [] : [{ kind: 'auditBroken', dossierId: null }]
}

async function checkDossiers(vault: OpenVault): Promise<readonly Problem[]> {
  const problems: Problem[] = []
  const found = await vault.store.keys('dossiers')
  const unknown = found.filter((id) => !vault.entries.has(id))
  for (const ids of slices([...vault.entries.keys()])) {
    const kinds = await inTurn(vault, async () => {
      const rows = await vault.store.some('dossiers', ids)
      return Promise.all(ids.map((id, index) => problemOf(vault.vaultId, vault.entries.get(id), rows[index])))
    })
    problems.push(...kinds.flatMap((kind, index) => (kind === null ? [] : [{ kind, dossierId: ids[index] ?? null }])))
  }
  return [...problems, ...unknown.map((id): Problem => ({ kind: 'unknown', dossierId: id }))]
}

async function problemOf(vaultId: string, entry: IndexEntry | undefined, row: DossierRow | undefined): Promise<Problem['kind'] | null> {
  // Erased while the check was going on.
  if (entry === undefined) return null
  if (row === undefined) return 'missing'
  if (row.rev < entry.rev) return 'rolledBack'
  return (await hasHash(vaultId, row, entry.hash)) ? null : 'damaged'
}

async function checkDrafts(vault: OpenVault): Promise<readonly Problem[]> {
  const broken = new Set<string>()
  for (const keys of slices(await vault.store.keys('drafts'))) {
    const rows = await vault.store.some('drafts', keys)
    // One that is gone by now went out of the ring.
    const open = await Promise.all(rows.map(async (row) => row === undefined || draftOpens(keysOf(vault), vault.vaultId, row)))
    keys.forEach(([id], index) => {
      if (open[index] !== true) broken.add(id)
    })
  }
  return Array.from(broken, (dossierId): Problem => ({ kind: 'damagedDraft', dossierId }))
}

async function draftOpens(keys: Keys, vaultId: string, row: DraftRow): Promise<boolean> {
  const key: DossierKey | null = await unwrapDossierKey(keys, vaultId, row.dossierId, row.key).catch(() => null)
  return key !== null && openDraft(vaultId, key, row).then(() => true, () => false)
}

export function slices<T>(all: readonly T[]): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(all.length / SLICE) }, (_, index) => all.slice(index * SLICE, (index + 1) * SLICE))
}
