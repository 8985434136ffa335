import type Dexie from 'dexie'
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
 * @throws VaultError NO_STORAGE, STORAGE_FULL, STORAGE_FAILED
 */
export async function inRegistry<Result>(work: (table: RegistryTable) => PromiseLike<Result>): Promise<Result> {
  const db = newDatabase('keukentafel')
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
