import Dexie, { type DexieOptions } from 'dexie'

// Dexie writes errors to the console when the app is served from this computer, and they can repeat what was stored.
Dexie.debug = false

/**
 * Every database of this app, on the disk when a write is done. The cache would keep rows in memory, for queries that are never asked.
 *
 * @param options - `place`: where it is, if not where the browser keeps databases
 */
export function newDatabase(name: string, { place, ...options }: Pick<DexieOptions, 'allowEmptyDB'> & { readonly place?: IDBFactory } = {}): Dexie {
  const db = new Dexie(name, { addons: [], cache: 'disabled', chromeTransactionDurability: 'strict', ...options, ...(place === undefined ? {} : { indexedDB: place, IDBKeyRange }) })
  // It opens when the other windows have let go; Dexie would write to the console that it waits.
  db.on('blocked', () => false)
  return db
}
