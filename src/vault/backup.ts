import type Dexie from 'dexie'
import type { Table } from 'dexie'
import { backupWriter, readBackup, type BackupWriter, type Put } from './backup-format.ts'
import { DATABASE_VERSION, openDexieStore } from './dexie-store.ts'
import { VaultError } from './errors.ts'
import { openExistingDatabase } from './existing-database.ts'
import { backupRow, evenWhenFull, triesRow } from './plain-rows.ts'
import type { Keys } from './rows.ts'
import { storageError } from './storage-error.ts'
import type { Store } from './store.ts'

/** What is in memory at a time. */
const ROWS_AT_ONCE = 200
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
    await db.transaction('r', db.tables, async () => {
      for (const table of db.tables) await addTable(writer, table)
    })
    if (db.verno < DATABASE_VERSION + 1) await evenWhenFull(() => noteBackup(db, at))
    return writer.end()
  } catch (error) {
    throw storageError(error)
  } finally {
    db.close()
  }
}

/** A few rows at a time: a piece of a photo is 1 MiB. */
async function addTable(writer: BackupWriter, table: Table): Promise<void> {
  const keys = await table.toCollection().primaryKeys()
  const atOnce = table.name === 'attachments' ? PIECES_AT_ONCE : ROWS_AT_ONCE
  for (let start = 0; start < keys.length; start += atOnce) {
    for (const row of await table.bulkGet(keys.slice(start, start + atOnce))) writer.add(table.name, row)
  }
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
