import type Dexie from 'dexie'
import { readBackup, writeBackup } from './backup-format.ts'
import { DATABASE_VERSION, openDexieStore } from './dexie-store.ts'
import { openExistingDatabase } from './existing-database.ts'
import { backupRow, evenWhenFull, triesRow } from './plain-rows.ts'
import { storageError } from './storage-error.ts'

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
    const tables = await db.transaction('r', db.tables, () => Promise.all(db.tables.map(async (table) => (await table.toArray()).map((row: unknown) => [table.name, row] as const))))
    // Dexie counts in tenths; what an app knows is whole.
    const parts = await writeBackup({ database: Math.floor(db.verno), at }, tables.flat())
    if (db.verno < DATABASE_VERSION + 1) await evenWhenFull(() => noteBackup(db, at))
    return new Blob([...parts], { type: 'application/octet-stream' })
  } catch (error) {
    throw storageError(error)
  } finally {
    db.close()
  }
}

/**
 * Puts a backup in a new database, whole or not at all. It never touches a vault that is there already.
 *
 * @throws VaultError BACKUP_UNREADABLE for another file or half a backup; NEWER_FORMAT; STORAGE_FULL
 */
export async function restoreBackup(file: Blob, database: string): Promise<void> {
  const changes = await readBackup(file, DATABASE_VERSION)
  const store = await openDexieStore(database)
  try {
    await store.write([...changes, { kind: 'put', table: 'vault', row: await triesRow(0, 0) }], [{ table: 'vault', key: 'keys', rev: 0 }])
  } finally {
    store.close()
  }
}

async function noteBackup(db: Dexie, at: number): Promise<void> {
  const row = await backupRow(at)
  await db.table('vault').put(row).catch((error: unknown) => {
    throw storageError(error)
  })
}
