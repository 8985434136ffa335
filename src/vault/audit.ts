import { place, sealPadded, unsealPadded } from './aead.ts'
import { base64, concat, equalBytes, sha256, textOf, utf8, type Bytes } from './bytes.ts'
import type { AuditRow } from './rows.ts'

/** What is written down about the vault itself; what was changed inside a dossier is kept in the dossier. */
export type EventKind =
  | 'setUp' | 'unlocked' | 'created' | 'changed' | 'discarded' | 'takenBack' | 'erased' | 'purged'
  | 'passphraseChanged' | 'recoveryCodeReplaced' | 'passkeyAdded' | 'passkeyRemoved' | 'costRaised' | 'settingsChanged' | 'indexRebuilt'

/** `at` in epoch milliseconds, by the clock of the device. */
export type VaultEvent = { readonly at: number; readonly kind: EventKind; readonly dossierId: string | null }

/** The last link: who knows it, knows whether one is missing. */
export type AuditHead = { readonly seq: number; readonly hash: Bytes }

export const NO_AUDIT: AuditHead = { seq: 0, hash: new Uint8Array(0) }

export async function newLink(key: CryptoKey, vaultId: string, head: AuditHead, event: VaultEvent): Promise<{ readonly row: AuditRow; readonly head: AuditHead }> {
  const plain = { seq: head.seq + 1, prevHash: head.hash }
  const box = await sealPadded(key, utf8(JSON.stringify(event)), placeOf(vaultId, plain))
  const row = { ...plain, box }
  return { row, head: { seq: row.seq, hash: await hashOf(vaultId, row) } }
}

/** Whether these are all links from the first to `head`, each fixed to the one before. */
export async function isWholeChain(vaultId: string, rows: readonly AuditRow[], head: AuditHead): Promise<boolean> {
  if (!rows.every(isLink)) return false
  // All hashes at once, not one after the other: each link says itself what came before it.
  const hashes = [NO_AUDIT.hash, ...(await Promise.all(rows.map((row) => hashOf(vaultId, row))))]
  return [...rows, { seq: head.seq + 1, prevHash: head.hash }].every(({ seq, prevHash }, index) => {
    const before = hashes[index]
    return before !== undefined && seq === index + 1 && equalBytes(prevHash, before)
  })
}

/** The events that still open, in order. */
export async function readEvents(key: CryptoKey, vaultId: string, rows: readonly AuditRow[]): Promise<readonly VaultEvent[]> {
  const events = await Promise.all(rows.filter(isLink).map((row) => unsealPadded(key, row.box, placeOf(vaultId, row)).then((bytes) => JSON.parse(textOf(bytes)) as VaultEvent, () => null)))
  return events.filter((event) => event !== null)
}

/** The head that a chain seems to have, when what pinned it is lost. */
export async function headOf(vaultId: string, rows: readonly AuditRow[]): Promise<AuditHead> {
  const last = rows.filter(isLink).at(-1)
  return last === undefined ? NO_AUDIT : { seq: last.seq, hash: await hashOf(vaultId, last) }
}

/** Whether it has the columns of one, whatever is in them. */
function isLink({ prevHash, box }: AuditRow): boolean {
  return [prevHash, box].every((bytes: unknown) => bytes instanceof Uint8Array)
}

function placeOf(vaultId: string, { seq, prevHash }: { readonly seq: number; readonly prevHash: Bytes }): Bytes {
  return place(vaultId, 'audit', seq, base64(prevHash))
}

function hashOf(vaultId: string, row: AuditRow): Promise<Bytes> {
  return sha256(concat(placeOf(vaultId, row), row.box))
}
