import type { Bijlage } from '../../case/bijlage.ts'
import { bijlagenIn } from '../../case/codec.ts'
import type { AttachmentsIn } from '../../vault/attachment-check.ts'
import type { AttachmentRef } from '../../vault/attachments.ts'

/** What the vault has to know of a photo to keep it. */
export function refOf({ id, sha256, bytes, delen }: Bijlage): AttachmentRef {
  return { id, sha256, bytes, parts: delen }
}

/** The photos that a file names; the first version had none. */
export const attachmentsIn: AttachmentsIn = ({ sv, bytes }) => (sv === 1 ? [] : bijlagenIn(sv, bytes)?.map(refOf) ?? null)
