import { hasHash } from './dossier-row.ts'
import { deletionsOf } from './erasing.ts'
import type { IndexEntry } from './head.ts'
import { commit, inTurn, type OpenVault } from './open-vault.ts'
import type { ReceiptRow } from './rows.ts'
import type { Change, Store } from './store.ts'

/** Whether a receipt is really of the municipality. Who knows its key gives this. */
export type VerifyReceipt = (receipt: ReceiptRow) => Promise<boolean>

/**
 * Erases, while the vault is locked, what the municipality has received and what need not be kept any longer. In two phases: one day a
 * tombstone is written, on a later day the rows go; ending the app in between changes nothing. Nothing else is ever erased while locked:
 * what is plain in a row can be forged, a verified receipt cannot.
 *
 * @param today - '2027-01-31'
 */
export async function purgeReceipted(store: Store, today: string, verify: VerifyReceipt): Promise<void> {
  const received = await receivedDossiers(store, verify)
  const marked = new Map((await store.all('tombstones')).map(({ dossierId, day }) => [dossierId, day]))
  const due = (await store.sentUntil(today)).filter((id) => received.has(id))
  const changes = await Promise.all(due.map((id) => nextPhase(store, id, marked.get(id), today)))
  await store.write(changes.flat())
}

/**
 * After unlocking: takes what was erased while locked out of the index, and erases what a person threw away when its days in the bin are
 * over. A dossier that is gone before its day, or of which no receipt verifies, stays in the index: it is reported as missing, whatever
 * tombstone stands there. One in the bin whose row was changed stays too, as it may never have been thrown away.
 */
export function settleRetention(vault: OpenVault, today: string, at: number, verify: VerifyReceipt = nothingVerifies): Promise<void> {
  return inTurn(vault, async () => {
    const buried = await vault.store.keys('tombstones')
    const received = buried.length === 0 ? new Set<string>() : await receivedDossiers(vault.store, verify)
    const purged = new Set(buried.filter((id) => received.has(id)))
    for (const entry of [...vault.entries.values()].filter(({ purgeAfter }) => purgeAfter <= today)) {
      const end = await endOf(vault, entry, purged)
      if (end !== null) await takeOut(vault, entry.id, end, at)
    }
  })
}

/** As long as no municipality's key is known, no receipt is of anybody. */
export const nothingVerifies: VerifyReceipt = () => Promise.resolve(false)

/** How a dossier that need not be kept any longer ended; null when it did not. */
async function endOf({ store, vaultId }: OpenVault, { id, state, hash }: IndexEntry, purged: ReadonlySet<string>): Promise<'purged' | 'erased' | null> {
  if (state !== 'discarded' && !(state === 'sent' && purged.has(id))) return null
  const row = await store.get('dossiers', id)
  if (state === 'sent') return row === undefined ? 'purged' : null
  return row !== undefined && (await hasHash(vaultId, row, hash)) ? 'erased' : null
}

async function takeOut(vault: OpenVault, id: string, kind: 'purged' | 'erased', at: number): Promise<void> {
  const entries = new Map(vault.entries)
  entries.delete(id)
  const changes: readonly Change[] = [...(await deletionsOf(vault.store, id)), { kind: 'delete', table: 'tombstones', key: id }]
  await commit(vault, { changes, entries, event: { at, kind, dossierId: id } })
}

async function nextPhase(store: Store, dossierId: string, marked: string | undefined, today: string): Promise<readonly Change[]> {
  if (marked === undefined) return [{ kind: 'put', table: 'tombstones', row: { dossierId, day: today } }]
  return marked < today ? deletionsOf(store, dossierId) : []
}

async function receivedDossiers(store: Store, verify: VerifyReceipt): Promise<ReadonlySet<string>> {
  const receipts = await store.all('receipts')
  const verified = await Promise.all(receipts.map(verify))
  return new Set(receipts.flatMap(({ dossierId }, index) => (verified[index] === true ? [dossierId] : [])))
}
