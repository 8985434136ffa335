// What another program, another version of the app or a failing disk does to what is stored, without the app.
import type { Page } from '@playwright/test'

/** Leaves the app, at its own address: what is stored can be read and written there, and nothing else runs. */
export async function leaveApp(page: Page, url: string): Promise<void> {
  await page.goto(`${url}manifest.webmanifest`)
}

/** The one vault on this device. */
export async function vaultDatabase(page: Page): Promise<string> {
  const names = await page.evaluate(async () => (await indexedDB.databases()).flatMap(({ name }) => (name?.startsWith('keukentafel-kluis-') === true ? [name] : [])))
  const [name] = names
  if (name === undefined || names.length > 1) throw new Error(`there are ${names.length} vaults`)
  return name
}

/** Every row of every table, as text. */
export function rowsOf(page: Page, database: string): Promise<string> {
  return page.evaluate((name) => new Promise<string>((resolve, reject) => {
    const request = indexedDB.open(name)
    request.onerror = () => {
      reject(new Error(request.error?.message))
    }
    request.onsuccess = () => {
      const db = request.result
      const tables = Array.from(db.objectStoreNames)
      const transaction = db.transaction(tables)
      const found = tables.map((table) => transaction.objectStore(table).getAll())
      transaction.oncomplete = () => {
        db.close()
        resolve(JSON.stringify(tables.map((table, index) => [table, found[index]?.result]), (_, value: unknown) => (value instanceof Uint8Array ? Array.from(value) : value)))
      }
    }
  }), database)
}

/** As a disk does that fails: one bit in what is sealed in the first row of dossiers; and in every autosave of the same, if that is asked. */
export function spoilDossier(page: Page, database: string, { withAutosaves }: { readonly withAutosaves: boolean }): Promise<void> {
  return page.evaluate(([name, alsoDrafts]) => new Promise<void>((resolve, reject) => {
    const request = indexedDB.open(name)
    request.onerror = () => {
      reject(new Error(request.error?.message))
    }
    request.onsuccess = () => {
      const transaction = request.result.transaction(['dossiers', 'drafts'], 'readwrite')
      const spoil = (table: string, range?: IDBKeyRange) => {
        const walk = transaction.objectStore(table).openCursor(range)
        walk.onsuccess = () => {
          const at = walk.result
          if (at === null) return
          const row = at.value as { readonly id?: string; readonly box: Uint8Array }
          row.box[40] = (row.box[40] ?? 0) ^ 1
          at.update(row)
          if (row.id === undefined) at.continue()
          else if (alsoDrafts) spoil('drafts', IDBKeyRange.bound([row.id, 0], [row.id, Infinity]))
        }
      }
      spoil('dossiers')
      transaction.oncomplete = () => {
        request.result.close()
        resolve()
      }
    }
  }), [database, withAutosaves] as const)
}

/** As a newer version of the app does, also while another window has it open. The number is that of IndexedDB, not that of the app. */
export function setVersion(page: Page, database: string, version: number): Promise<void> {
  return page.evaluate(([name, next]) => new Promise<void>((resolve, reject) => {
    const request = indexedDB.open(name, next)
    request.onerror = () => {
      reject(new Error(request.error?.message))
    }
    request.onsuccess = () => {
      request.result.close()
      resolve()
    }
  }), [database, version] as const)
}
