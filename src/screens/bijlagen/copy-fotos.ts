import type { Bijlage } from '../../case/bijlage.ts'
import { VaultError } from '../../vault/errors.ts'
import type { Vault } from '../../vault/vault.ts'
import { refOf } from './attachments-in.ts'

/**
 * The photos of one dossier kept with another one too, under the same ids: they are sealed with the dossier that they belong to. One that cannot
 * be copied stays with the first; the check of the vault reports it as missing.
 */
export async function copyFotos(vault: Vault, from: string, to: string, bijlagen: readonly Bijlage[]): Promise<void> {
  for (const bijlage of bijlagen) await copyFoto(vault, from, to, bijlage)
}

async function copyFoto(vault: Vault, from: string, to: string, bijlage: Bijlage): Promise<void> {
  try {
    await vault.addAttachment(to, await vault.attachment(from, refOf(bijlage)), bijlage.id)
  } catch (error) {
    if (!(error instanceof VaultError)) throw error
  }
}
