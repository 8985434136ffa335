import { base64, sha256, utf8 } from './bytes.ts'
import { VaultError } from './errors.ts'
import type { BackupRow, TriesRow } from './rows.ts'
import type { Store } from './store.ts'

/** This many wrong tries cost nothing; each one after that doubles the wait. */
const FREE_TRIES = 3
const FIRST_WAIT_MS = 5000
const LONGEST_WAIT_MS = 15 * 60_000

/** What is written while locked cannot be sealed. The sum finds a disk error; who can edit the database can recompute it, and gains a few tries. */
function sumOf(id: string, ...numbers: readonly number[]): Promise<string> {
  return sha256(utf8(JSON.stringify([id, ...numbers]))).then(base64)
}

export async function triesRow(count: number, at: number): Promise<TriesRow> {
  return { id: 'tries', count, at, sum: await sumOf('tries', count, at) }
}

export async function backupRow(at: number): Promise<BackupRow> {
  return { id: 'backup', at, sum: await sumOf('backup', at) }
}

export async function isTriesRowWhole(row: TriesRow): Promise<boolean> {
  return row.sum === (await sumOf('tries', row.count, row.at))
}

export async function isBackupRowWhole(row: BackupRow): Promise<boolean> {
  return row.sum === (await sumOf('backup', row.at))
}

/**
 * Milliseconds before another try, 0 for none. A counter that cannot be read counts as the longest wait from now on. With a clock that was set
 * back the wait begins anew, once.
 */
export async function waitBefore(store: Store, at: number): Promise<number> {
  const row = await storedTries(store)
  if (row === null) return 0
  const isWhole = await isTriesRowWhole(row)
  if (isWhole && row.at <= at) return remaining(row, at)
  const anew = await triesRow(isWhole ? row.count : Number.MAX_SAFE_INTEGER, at)
  await evenWhenFull(() => store.write([{ kind: 'put', table: 'vault', row: anew }]))
  return remaining(anew, at)
}

/**
 * Counts a try before it is made, so that ending the app in the middle of one gains nothing.
 *
 * @throws VaultError MUST_WAIT
 */
export async function countTry(store: Store, at: number): Promise<void> {
  const waitMs = await waitBefore(store, at)
  if (waitMs > 0) throw new VaultError('MUST_WAIT', { waitMs })
  const count = (await storedTries(store))?.count ?? 0
  const row = await triesRow(Math.min(count + 1, Number.MAX_SAFE_INTEGER), at)
  await evenWhenFull(() => store.write([{ kind: 'put', table: 'vault', row }]))
}

/** A full device must not lock people out of what is on it: notes that are made in passing are then left out. */
export async function evenWhenFull(write: () => Promise<void>): Promise<void> {
  try {
    await write()
  } catch (error) {
    if (!(error instanceof VaultError && error.code === 'STORAGE_FULL')) throw error
  }
}

/** Epoch milliseconds, null for never. */
export async function lastBackupAt(store: Store): Promise<number | null> {
  const row = await store.get('vault', 'backup')
  return row?.id === 'backup' && (await isBackupRowWhole(row)) ? row.at : null
}

function remaining({ count, at: since }: TriesRow, at: number): number {
  if (count < FREE_TRIES) return 0
  const wait = Math.min(FIRST_WAIT_MS * 2 ** (count - FREE_TRIES), LONGEST_WAIT_MS)
  return Math.max(0, since + wait - at)
}

async function storedTries(store: Store): Promise<TriesRow | null> {
  const row = await store.get('vault', 'tries')
  return row?.id === 'tries' ? row : null
}
