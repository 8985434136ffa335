import { place, sealPadded, unsealPadded } from './aead.ts'
import { base64, concat, sha256, type Bytes } from './bytes.ts'
import type { DossierKey } from './dossier-row.ts'
import { VaultError } from './errors.ts'
import { entryOf, keyOfDossier } from './key-of-dossier.ts'
import { ifHeadIs, inTurn, type OpenVault } from './open-vault.ts'
import type { AttachmentRow } from './rows.ts'
import type { Store } from './store.ts'

/**
 * What says which bytes are the right ones. It belongs in the dossier itself: what is sealed there is the witness of what is kept here.
 * `sha256`: base64, of all bytes. `parts`: in how many pieces.
 */
export type AttachmentRef = { readonly id: string; readonly sha256: string; readonly bytes: number; readonly parts: number }

/** So large that a photo is one piece or two, and so small that one is soon read. */
export const PIECE_BYTES = 1 << 20

/**
 * Keeps something large beside a dossier, in one transaction. It comes first, and the dossier that names it afterwards: what no dossier ever
 * names is cleared away later.
 *
 * @throws RangeError for a dossier that is not in the vault, or for no bytes at all
 */
export function addAttachment(vault: OpenVault, dossierId: string, bytes: Bytes): Promise<AttachmentRef> {
  if (bytes.length === 0) throw new RangeError('nothing to keep')
  return inTurn(vault, async () => {
    entryOf(vault, dossierId)
    const key = await keyOfDossier(vault, dossierId)
    const ref = { id: crypto.randomUUID(), sha256: base64(await sha256(bytes)), bytes: bytes.length, parts: Math.ceil(bytes.length / PIECE_BYTES) }
    await writePieces(vault, key, dossierId, ref, bytes)
    // The key may be a new one, when no row of the dossier opens: the next save has to use this one.
    vault.dossierKeys.set(dossierId, key)
    return ref
  })
}

/**
 * Keeps what another dossier names with one that is about to be made too, under the same ids: pieces are sealed with the dossier that they
 * belong to. What does not open, or finds no room, stays with the other: answers do not wait for it, and the check reports it as missing.
 */
export async function copyAttachments(vault: OpenVault, key: DossierKey, to: string, refs: readonly AttachmentRef[]): Promise<void> {
  if (refs.length === 0) return
  const keys = await vault.store.keys('attachments')
  for (const ref of refs) {
    const places = keys.flatMap(([dossierId, id, n]) => (id === ref.id && n === 1 ? [dossierId] : []))
    await copyAttachment(vault, key, to, ref, places).catch((error: unknown) => {
      if (!(error instanceof VaultError)) throw error
    })
  }
}

async function copyAttachment(vault: OpenVault, key: DossierKey, to: string, ref: AttachmentRef, places: readonly string[]): Promise<void> {
  for (const from of places) {
    const found = await findAttachment(vault.store, vault.vaultId, await keyOfDossier(vault, from), from, ref)
    if (found.kind !== 'whole') continue
    await writePieces(vault, key, to, ref, found.bytes)
    return
  }
}

async function writePieces(vault: OpenVault, key: DossierKey, dossierId: string, { id, parts }: AttachmentRef, bytes: Bytes): Promise<void> {
  const rows = await Promise.all(Array.from({ length: parts }, (_, index) => {
    const plain = { dossierId, id, n: index + 1, of: parts }
    return sealPiece(vault.vaultId, key, plain, bytes.slice(index * PIECE_BYTES, (index + 1) * PIECE_BYTES))
  }))
  await vault.store.write(rows.map((row) => ({ kind: 'add', table: 'attachments', row })), ifHeadIs(vault.head))
}

/** @throws VaultError DAMAGED when a piece is gone, was changed, or is of something else */
export function readAttachment(vault: OpenVault, dossierId: string, ref: AttachmentRef): Promise<Bytes> {
  return inTurn(vault, async () => {
    const found = await findAttachment(vault.store, vault.vaultId, await keyOfDossier(vault, dossierId), dossierId, ref)
    if (found.kind !== 'whole') throw new VaultError('DAMAGED')
    return found.bytes
  })
}

type Found = { readonly kind: 'whole'; readonly bytes: Bytes } | { readonly kind: 'missing' | 'damaged' }

/** Piece by piece, so that at most one is in memory sealed and open. */
export async function findAttachment(store: Store, vaultId: string, key: DossierKey, dossierId: string, ref: AttachmentRef): Promise<Found> {
  const pieces: Bytes[] = []
  for (let n = 1; n <= ref.parts; n += 1) {
    const row = await store.get('attachments', [dossierId, ref.id, n])
    if (row === undefined) return { kind: 'missing' }
    const piece = await openPiece(vaultId, key, { ...row, of: ref.parts }).catch(() => null)
    if (piece === null || row.of !== ref.parts) return { kind: 'damaged' }
    pieces.push(piece)
  }
  const bytes = concat(...pieces)
  return bytes.length === ref.bytes && base64(await sha256(bytes)) === ref.sha256 ? { kind: 'whole', bytes } : { kind: 'damaged' }
}

async function sealPiece(vaultId: string, { key }: DossierKey, plain: Omit<AttachmentRow, 'box'>, bytes: Bytes): Promise<AttachmentRow> {
  return { ...plain, box: await sealPadded(key, bytes, placeOf(vaultId, plain)) }
}

/** @throws VaultError DAMAGED */
function openPiece(vaultId: string, { key }: DossierKey, row: AttachmentRow): Promise<Bytes> {
  return unsealPadded(key, row.box, placeOf(vaultId, row))
}

function placeOf(vaultId: string, { dossierId, id, n, of }: Omit<AttachmentRow, 'box'>): Bytes {
  return place(vaultId, 'attachments', dossierId, id, n, of)
}
