import type Dexie from 'dexie'
import type { IndexableType, Table } from 'dexie'
import { backupWriter, readBackup, type BackupWriter, type Put } from './backup-format.ts'
import { DATABASE_VERSION, openDexieStore } from './dexie-store.ts'
import { VaultError } from './errors.ts'
import { openExistingDatabase } from './existing-database.ts'
import { backupRow, evenWhenFull, triesRow } from './plain-rows.ts'
import type { Keys } from './rows.ts'
import { storageError } from './storage-error.ts'
import type { Store } from './store.ts'

/** Rows that are written down without a pause: a tenth of a second on a cheap tablet. */
const ROWS_AT_ONCE = 50
/** What is in memory at a time: a piece of a photo is 1 MiB. */
const PIECES_AT_ONCE = 4

/**
 * One file with every row of a vault as it is stored, sealed: so it needs no key, and can be made while locked and of a database that is newer
 * than this app.
 *
 * @param at - epoch milliseconds
 * @throws VaultError VANISHED, STORAGE_FAILED
 */
export async function makeBackup(database: string, at: number): Promise<Blob> {
  const db = await openExistingDatabase(database)
  try {
    // Dexie counts in tenths; what an app knows is whole.
    const writer = backupWriter({ database: Math.floor(db.verno), at })
    const { rows, pieces } = await db.transaction('r', db.tables, () => atOneMoment(db.tables))
    await addRows(writer, rows)
    await addPieces(writer, db, pieces)
    if (db.verno < DATABASE_VERSION + 1) await evenWhenFull(() => noteBackup(db, at))
    return writer.end()
  } catch (error) {
    throw storageError(error)
  } finally {
    db.close()
  }
}

type Moment = { readonly rows: readonly (readonly [table: string, row: unknown])[]; readonly pieces: readonly IndexableType[] }

/** What has to fit together. Nothing can be saved while it is read, so it is only read here; and pieces, which can be more than the memory holds, are only named. */
async function atOneMoment(tables: readonly Table<unknown, IndexableType>[]): Promise<Moment> {
  const small = tables.filter(({ name }) => name !== 'attachments')
  const rows = await Promise.all(small.map(async (table) => (await table.toArray()).map((row) => [table.name, row] as const)))
  const pieces = await tables.find(({ name }) => name === 'attachments')?.toCollection().primaryKeys()
  return { rows: rows.flat(), pieces: pieces ?? [] }
}

async function addRows(writer: BackupWriter, rows: Moment['rows']): Promise<void> {
  for (let start = 0; start < rows.length; start += ROWS_AT_ONCE) {
    for (const [table, row] of rows.slice(start, start + ROWS_AT_ONCE)) writer.add(table, row)
    await pause()
  }
}

/** Pieces are never rewritten. One that is gone by now was of a dossier that was erased since. */
async function addPieces(writer: BackupWriter, db: Dexie, pieces: Moment['pieces']): Promise<void> {
  for (let start = 0; start < pieces.length; start += PIECES_AT_ONCE) {
    const rows = await db.table<unknown>('attachments').bulkGet(pieces.slice(start, start + PIECES_AT_ONCE))
    for (const row of rows) if (row !== undefined) writer.add('attachments', row)
  }
}

/** Lets a key or a save go first. A timer would make a backup take minutes in a window that is out of sight. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(null)
  })
}

/**
 * Puts a backup in a new database, whole or not at all. It never touches a vault that is there already.
 *
 * @throws VaultError BACKUP_UNREADABLE for another file or half a backup; NEWER_FORMAT; STORAGE_FULL
 */
export async function restoreBackup(file: Blob, database: string): Promise<void> {
  const { rows, pieces } = await readBackup(file, DATABASE_VERSION)
  const store = await openDexieStore(database)
  try {
    if ((await store.get('vault', 'keys')) !== undefined) throw new VaultError('CHANGED_ELSEWHERE')
    await withPieces(store, pieces(), async () => {
      await store.write([...rows, { kind: 'put', table: 'vault', row: await triesRow(0, 0) }], [{ table: 'vault', key: 'keys', rev: 0 }])
    })
  } finally {
    store.close()
  }
}

/** Pieces alone are no vault: they are written first, and taken away again when the rest cannot follow. */
async function withPieces(store: Store, pieces: AsyncGenerator<Put>, then: () => Promise<void>): Promise<void> {
  const written: Keys['attachments'][] = []
  try {
    for await (const piece of pieces) {
      if (piece.table !== 'attachments') continue
      await store.write([piece])
      written.push([piece.row.dossierId, piece.row.id, piece.row.n])
    }
    await then()
  } catch (error) {
    await store.write(written.map((key) => ({ kind: 'delete', table: 'attachments', key }))).catch(() => undefined)
    throw error
  }
}

async function noteBackup(db: Dexie, at: number): Promise<void> {
  const row = await backupRow(at)
  await db.table('vault').put(row).catch((error: unknown) => {
    throw storageError(error)
  })
}
