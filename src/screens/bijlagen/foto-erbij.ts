import type { Bijlage } from '../../case/bijlage.ts'
import type { Bytes } from '../../vault/bytes.ts'
import { VaultError } from '../../vault/errors.ts'
import { openId, intoVault, saveNow } from '../app/saving.ts'
import { answer, changeBestand } from '../app/state.ts'
import { settings, vault } from '../kluis/session.ts'
import { refOf } from './attachments-in.ts'

/**
 * Keeps a photo with the dossier on the table: the bytes first, then the dossier that names them. A paper of which there is a photo counts as copied.
 *
 * @throws VaultError; the dossier is as it was
 */
export async function addFoto(bytes: Bytes, { soort, bij }: Pick<Bijlage, 'soort' | 'bij'>): Promise<Bijlage> {
  const open = vault.peek()
  if (open === null) throw new VaultError('LOCKED')
  const place = await intoVault()
  if (place === null) throw new VaultError('STORAGE_FAILED')
  const { id, sha256, bytes: size, parts } = await open.addAttachment(place, bytes)
  // Another dossier lies on the table by now: the photo is of none.
  if (openId.peek() !== place) throw new VaultError('LOCKED')
  const op = new Date().toISOString()
  const bijlage: Bijlage = { id, soort, bij, sha256, bytes: size, delen: parts, op, door: settings.peek().naam }
  changeBestand((before) => ({ ...before, bijlagen: [...before.bijlagen, bijlage], gewijzigd: op }))
  if (bij !== null) answer(bij, 'kopie')
  await saveNow()
  return bijlage
}

/** Takes it out of the dossier. The bytes go later, so that `putBackFoto` can undo it as long as the dossier is open. */
export function removeFoto(id: string): void {
  changeBestand((before) => ({ ...before, bijlagen: before.bijlagen.filter((each) => each.id !== id), gewijzigd: new Date().toISOString() }))
  void saveNow()
}

/** Where it stood. */
export function putBackFoto(bijlage: Bijlage): void {
  changeBestand((before) => {
    const others = before.bijlagen.filter(({ id }) => id !== bijlage.id)
    return { ...before, bijlagen: [...others, bijlage].sort((one, other) => one.op.localeCompare(other.op)), gewijzigd: new Date().toISOString() }
  })
  void saveNow()
}

/** @throws VaultError DAMAGED when it is gone or was changed */
export async function bytesOfFoto(bijlage: Bijlage): Promise<Bytes> {
  const [open, place] = [vault.peek(), openId.peek()]
  if (open === null || place === null) throw new VaultError('LOCKED')
  return open.attachment(place, refOf(bijlage))
}
