import type { Bijlage } from '../../case/bijlage.ts'
import { VaultError } from '../../vault/errors.ts'
import type { Vault } from '../../vault/vault.ts'
import { refOf } from './attachments-in.ts'

/** The photos of one dossier kept with another one too, as they are sealed with the dossier that they belong to. One that no longer opens stays as it was: it is reported. */
export async function copyFotos(vault: Vault, from: string, to: string, bijlagen: readonly Bijlage[]): Promise<readonly Bijlage[]> {
  const copies: Bijlage[] = []
  for (const bijlage of bijlagen) copies.push(await copied(vault, from, to, bijlage))
  return copies
}

async function copied(vault: Vault, from: string, to: string, bijlage: Bijlage): Promise<Bijlage> {
  try {
    const { id, parts } = await vault.addAttachment(to, await vault.attachment(from, refOf(bijlage)))
    return { ...bijlage, id, delen: parts }
  } catch (error) {
    if (error instanceof VaultError && error.code === 'DAMAGED') return bijlage
    throw error
  }
}
