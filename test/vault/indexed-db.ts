// IndexedDB without Dexie: what another version of the app, or another program, does to a database.

/**
 * Opens a database at a version, or at the one it has; a new version gets these tables. The caller closes it. It waits for as long as
 * another connection does not let go, and the test then ends by its time limit: a connection that was closed counts for a moment more.
 */
export function openRaw(name: string, version?: number, tables: Readonly<Record<string, string | string[]>> = {}): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version)
    request.onupgradeneeded = () => {
      for (const [table, keyPath] of Object.entries(tables)) request.result.createObjectStore(table, { keyPath })
    }
    request.onsuccess = () => {
      resolve(request.result)
    }
    request.onerror = () => {
      reject(new Error(request.error?.name))
    }
  })
}

/** Waits in the same way. */
export function deleteDatabase(name: string, place: IDBFactory = indexedDB): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = place.deleteDatabase(name)
    request.onsuccess = () => {
      resolve()
    }
    request.onerror = () => {
      reject(new Error('the database was not deleted'))
    }
  })
}

/** Every one that there is in a place. */
export async function deleteDatabases(place: IDBFactory = indexedDB): Promise<void> {
  for (const { name = '' } of await place.databases()) await deleteDatabase(name, place)
}

export async function versionOf(name: string): Promise<number | undefined> {
  return (await indexedDB.databases()).find((database) => database.name === name)?.version
}

export function putRaw(db: IDBDatabase, table: string, row: object): Promise<void> {
  return new Promise((resolve, reject) => {
    const transaction = db.transaction(table, 'readwrite')
    transaction.objectStore(table).put(row)
    transaction.oncomplete = () => {
      resolve()
    }
    transaction.onerror = () => {
      reject(new Error(transaction.error?.name))
    }
  })
}
