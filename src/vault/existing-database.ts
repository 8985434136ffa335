import type Dexie from 'dexie'
import { newDatabase } from './database.ts'
import { VaultError } from './errors.ts'
import { openingError } from './storage-error.ts'

/**
 * Opens a database as it stands, whatever its version, and changes nothing: it is brought to no other version, and windows that use it need
 * not let go of it. Tables and indexes are those that it has.
 *
 * @throws VaultError VANISHED when it is not there; none is made in its place
 */
export async function openExistingDatabase(name: string, place?: IDBFactory): Promise<Dexie> {
  // Without `allowEmptyDB` Dexie deletes the database that it found missing, also when another window has just made it.
  const db = newDatabase(name, { allowEmptyDB: true, ...(place === undefined ? {} : { place }) })
  db.on('populate', () => {
    throw new VaultError('VANISHED')
  })
  try {
    return await db.open()
  } catch (error) {
    db.close()
    throw openingError(error)
  }
}
