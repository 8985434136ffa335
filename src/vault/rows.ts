import type { Bytes } from './bytes.ts'
import type { Slot } from './slots.ts'

/** What a database of a vault holds. `Bytes` are sealed; what is not sealed is authenticated with what is. */
export type Rows = {
  readonly vault: KeysRow | TriesRow | BackupRow | HeadRow
  readonly dossiers: DossierRow
  readonly drafts: DraftRow
  readonly index: IndexRow
  readonly audit: AuditRow
  readonly receipts: ReceiptRow
  readonly tombstones: TombstoneRow
  readonly attachments: AttachmentRow
}

export type TableName = keyof Rows

/** The primary key of a row: its id, its number, or both. */
export type Keys = {
  readonly vault: 'keys' | 'tries' | 'backup' | 'head'
  readonly dossiers: string
  readonly drafts: readonly [dossierId: string, seq: number]
  readonly index: string
  readonly audit: number
  readonly receipts: string
  readonly tombstones: string
  readonly attachments: readonly [dossierId: string, id: string, n: number]
}

/** Opens without a key: how the master key is wrapped. `tag` proves that only who had the master key wrote it. */
export type KeysRow = {
  readonly id: 'keys'
  readonly rev: number
  readonly format: 1
  readonly vaultId: string
  readonly slots: readonly Slot[]
  readonly tag: Bytes
}

/** Plain, because wrong tries are counted while locked; `sum` guards against disk errors only. Epoch milliseconds. */
export type TriesRow = { readonly id: 'tries'; readonly count: number; readonly at: number; readonly sum: string }

/** Plain, because a backup can be made while locked. Epoch milliseconds. */
export type BackupRow = { readonly id: 'backup'; readonly at: number; readonly sum: string }

/** What pins the rest: the settings, and the revision or last link that every other part must have. */
export type HeadRow = { readonly id: 'head'; readonly rev: number; readonly box: Bytes }

/** `final` and `sent` are for what was signed and sent; `discarded` was thrown away by a person and can still be taken back. */
export type DossierState = 'draft' | 'final' | 'sent' | 'discarded'

export type DossierRow = {
  readonly id: string
  readonly rev: number
  /** Version of the form of what is sealed; the vault itself does not know what that is. */
  readonly sv: number
  readonly state: DossierState
  /** The first day on which it need not be kept any longer: '2027-01-31'. */
  readonly purgeAfter: string
  /** The key of this one dossier, wrapped. */
  readonly key: Bytes
  readonly box: Bytes
}

/** An autosave. It has the wrapped key too, so that it opens when the row of the dossier does not. */
export type DraftRow = {
  readonly dossierId: string
  readonly seq: number
  readonly sv: number
  /** The revision of the dossier that it was made after. */
  readonly rev: number
  /** Epoch milliseconds. */
  readonly at: number
  readonly key: Bytes
  readonly box: Bytes
}

/** One of the parts of the index: see `partOf`. */
export type IndexRow = { readonly id: string; readonly rev: number; readonly box: Bytes }

/** One link of the chain: `prevHash` is the SHA-256 of the row before, empty for the first. */
export type AuditRow = { readonly seq: number; readonly prevHash: Bytes; readonly box: Bytes }

/** What the municipality answered about one submission; it is signed, and holds no personal data. `receivedAt` in epoch milliseconds. */
export type ReceiptRow = { readonly id: string; readonly dossierId: string; readonly sha256: string; readonly receivedAt: number; readonly bytes: Bytes }

/** A dossier that is being erased while the vault is locked: first this is written, on a later day the rows go. `day`: '2027-01-31'. */
export type TombstoneRow = { readonly dossierId: string; readonly day: string }

/** One piece of something large that belongs to a dossier, such as a photo: piece `n` of `of`, counted from 1, under the key of that dossier. */
export type AttachmentRow = { readonly dossierId: string; readonly id: string; readonly n: number; readonly of: number; readonly box: Bytes }
