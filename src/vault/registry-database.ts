import type Dexie from 'dexie'
import { secondPlace } from './bucket.ts'
import type { Bytes } from './bytes.ts'
import { newDatabase } from './database.ts'
import { openingError, storageError } from './storage-error.ts'

/** Plain: it is read before any vault is open. */
type RegistryTables = {
  readonly vaults: { readonly database: string; readonly label: string }
  readonly probe: { readonly id: string; readonly bytes: Bytes }
}

export type RegistryTable = <T extends keyof RegistryTables>(name: T) => Dexie.Table<RegistryTables[T], string>

/**
 * The database beside those of the vaults, that says which there are. Opened for one piece of work, so that it is in nobody's way.
 *
 * @param place - where it is, if not where the browser keeps databases
 * @throws VaultError NO_STORAGE, STORAGE_FULL, STORAGE_FAILED
 */
export async function inRegistry<Result>(work: (table: RegistryTable) => PromiseLike<Result>, place?: IDBFactory): Promise<Result> {
  const db = newDatabase('keukentafel', place === undefined ? {} : { place })
  db.version(1).stores({ vaults: 'database', probe: 'id' })
  try {
    await db.open().catch((error: unknown) => {
      throw openingError(error)
    })
    return await work((name) => db.table(name))
  } catch (error) {
    throw storageError(error)
  } finally {
    db.close()
  }
}

/** The same beside the second copies of the vaults: null where there can be none, or where it fails. */
export async function inSecondRegistry<Result>(work: (table: RegistryTable) => PromiseLike<Result>): Promise<Result | null> {
  const place = await secondPlace()
  return place === null ? null : inRegistry(work, place).catch(() => null)
}
