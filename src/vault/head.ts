import { place, sealPadded, unsealPadded } from './aead.ts'
import type { AuditHead } from './audit.ts'
import { base64, fromBase64, textOf, utf8, type Bytes } from './bytes.ts'
import type { DossierRow, HeadRow, IndexRow } from './rows.ts'
import type { Keys } from './keys.ts'

/** What pins the rest of the vault: a part that was put back to an earlier state no longer fits. */
export type Head = {
  readonly rev: number
  /** Opaque text of the caller. */
  readonly settings: string
  readonly keysRev: number
  /** The revision of each part of the index that was ever written. */
  readonly index: ReadonlyMap<string, number>
  readonly audit: AuditHead
}

/** What the index knows of one dossier. `summary` is opaque text of the caller; `hash` is over the whole row. */
export type IndexEntry = Pick<DossierRow, 'id' | 'rev' | 'state' | 'purgeAfter'> & {
  readonly hash: string
  /** The last autosave that the row contains. */
  readonly draftSeq: number
  readonly summary: string
}

type PackedHead = Pick<Head, 'settings' | 'keysRev'> & { readonly index: Readonly<Record<string, number>>; readonly audit: { readonly seq: number; readonly hash: string } }

export async function sealHead({ settings: key }: Keys, vaultId: string, { rev, settings, keysRev, index, audit }: Head): Promise<HeadRow> {
  const text = JSON.stringify({ settings, keysRev, index: Object.fromEntries(index), audit: { seq: audit.seq, hash: base64(audit.hash) } } satisfies PackedHead)
  return { id: 'head', rev, box: await sealPadded(key, utf8(text), place(vaultId, 'vault', 'head', rev)) }
}

/** @throws VaultError DAMAGED */
export async function openHead({ settings: key }: Keys, vaultId: string, { rev, box }: HeadRow): Promise<Head> {
  const { settings, keysRev, index, audit } = JSON.parse(textOf(await unsealPadded(key, box, place(vaultId, 'vault', 'head', rev)))) as PackedHead
  return { rev, settings, keysRev, index: new Map(Object.entries(index)), audit: { seq: audit.seq, hash: fromBase64(audit.hash) } }
}

/**
 * The part of the index in which a dossier stands: one of 64, `0` to `63`, by its random id. So a save writes a small part only; with 5.000
 * dossiers it stays below the 64 kB from which Chromium keeps a row in a file of its own.
 */
export function partOf(id: string): string {
  // In the first part stands what has no id of ours: somebody may have put such a row there.
  const [first = '0'] = /^[0-9a-f]{2}/.exec(id) ?? []
  return String(Number.parseInt(first, 16) % PARTS)
}

const PARTS = 64

/** A list of lists: shorter than objects. */
type Packed = readonly [id: string, rev: number, state: IndexEntry['state'], purgeAfter: string, hash: string, draftSeq: number, summary: string]

export async function sealPart({ index: key }: Keys, vaultId: string, plain: Pick<IndexRow, 'id' | 'rev'>, entries: readonly IndexEntry[]): Promise<IndexRow> {
  const packed = entries.map(({ id, rev, state, purgeAfter, hash, draftSeq, summary }): Packed => [id, rev, state, purgeAfter, hash, draftSeq, summary])
  return { ...plain, box: await sealPadded(key, utf8(JSON.stringify(packed)), placeOf(vaultId, plain)) }
}

/** @throws VaultError DAMAGED */
export async function openPart({ index: key }: Keys, vaultId: string, row: IndexRow): Promise<readonly IndexEntry[]> {
  const packed = JSON.parse(textOf(await unsealPadded(key, row.box, placeOf(vaultId, row)))) as readonly Packed[]
  return packed.map(([id, rev, state, purgeAfter, hash, draftSeq, summary]) => ({ id, rev, state, purgeAfter, hash, draftSeq, summary }))
}

function placeOf(vaultId: string, { id, rev }: Pick<IndexRow, 'id' | 'rev'>): Bytes {
  return place(vaultId, 'index', id, rev)
}
