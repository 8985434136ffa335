import type { Bijlage } from '../../case/bijlage.ts'
import { decodeBestand } from '../../case/codec.ts'
import type { AttachmentsIn } from '../../vault/attachment-check.ts'
import type { AttachmentRef } from '../../vault/attachments.ts'

/** What the vault has to know of a photo to keep it. */
export function refOf({ id, sha256, bytes, delen }: Bijlage): AttachmentRef {
  return { id, sha256, bytes, parts: delen }
}

/** The photos that a file names. */
export const attachmentsIn: AttachmentsIn = ({ sv, bytes }) => {
  if (sv === 1) return []
  const read = decodeBestand(sv, bytes)
  return read.kind === 'bestand' ? read.bestand.bijlagen.map(refOf) : null
}
