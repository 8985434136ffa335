import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { cdp } from 'vitest/browser'
import { openDexieStore } from '../../src/vault/dexie-store.ts'
import { VaultError } from '../../src/vault/errors.ts'
import type { HeadRow } from '../../src/vault/rows.ts'
import type { Store } from '../../src/vault/store.ts'
import { deleteDatabase, openRaw, putRaw, versionOf } from './indexed-db.ts'
import { itKeepsTheContract } from './store-contract.ts'

const head = (rev: number, box = new Uint8Array(3)): HeadRow => ({ id: 'head', rev, box })
const TABLES_OF_VERSION_1 = { vault: 'id', dossiers: 'id', drafts: ['dossierId', 'seq'], index: 'id', audit: 'seq' }

describe('the store of Dexie', () => {
  itKeepsTheContract((name) => openDexieStore(name))
})

describe('a write', () => {
  it('is one transaction over the tables that it touches, on the disk when it is done', async () => {
    // Dexie takes hold of it when it opens.
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction')
    const store = await openDexieStore(newName())
    transaction.mockClear()

    await store.write(
      [{ kind: 'put', table: 'vault', row: head(1) }, { kind: 'put', table: 'index', row: { id: 'index', rev: 1, box: new Uint8Array(1) } }],
      [{ table: 'dossiers', key: 'a', rev: 0 }],
    )

    const made = transaction.mock.results.map(({ value }) => value as IDBTransaction)
    expect(made.map(({ mode, durability, objectStoreNames }) => ({ mode, durability, tables: [...objectStoreNames].sort() }))).toEqual([
      { mode: 'readwrite', durability: 'strict', tables: ['dossiers', 'index', 'vault'] },
    ])
    transaction.mockRestore()
    store.close()
  })

  it('that finds no room changes nothing, and goes well when there is room again', async () => {
    const setQuota = (quota: object) => cdp().send('Storage.overrideQuotaForOrigin', { origin: location.origin, ...quota })
    // Chromium remembers for a while how much room there was, until it has let go of everything.
    await clearIndexedDb()
    await setQuota({ quotaSize: 1_000_000 })
    const store = await openDexieStore(newName())
    await store.write([{ kind: 'put', table: 'vault', row: head(1) }])

    const writing = store.write([{ kind: 'put', table: 'audit', row: { seq: 1, prevHash: new Uint8Array(32), box: new Uint8Array(1) } }, { kind: 'put', table: 'vault', row: head(2, noise(4_000_000)) }])

    await expect(writing).rejects.toMatchObject({ name: 'VaultError', code: 'STORAGE_FULL' })
    expect(await store.get('vault', 'head')).toEqual(head(1))
    expect(await store.all('audit')).toEqual([])
    await setQuota({})
    await store.write([{ kind: 'put', table: 'vault', row: head(2) }], [{ table: 'vault', key: 'head', rev: 1 }])
    store.close()
  })
})

describe('a database that is missing', () => {
  it('is not made when that was not asked for', async () => {
    const name = newName()

    await expect(openDexieStore(name, 'reject')).rejects.toMatchObject({ name: 'VaultError', code: 'VANISHED' })

    expect(await versionOf(name)).toBeUndefined()
  })
})

describe('a database of version 1', () => {
  it('gets the tables and indexes of this version, and keeps its rows', async () => {
    const name = newName()
    const older = await openRaw(name, 10, TABLES_OF_VERSION_1)
    await putRaw(older, 'dossiers', { id: 'a', rev: 4, sv: 1, state: 'sent', purgeAfter: '2031-01-31', key: new Uint8Array(1), box: new Uint8Array(2) })
    older.close()

    const store = await openDexieStore(name, 'reject')

    expect(await store.revisions()).toEqual(new Map([['a', 4]]))
    expect(await store.sentUntil('2031-01-31')).toEqual(['a'])
    expect(await store.keys('receipts')).toEqual([])
    expect(await store.attachmentsOf('a')).toEqual([])
    store.close()
  })
})

describe('a database of a newer version', () => {
  it('is left as it is', async () => {
    const name = newName()
    const newer = await openRaw(name, 990, { ...TABLES_OF_VERSION_1, later: 'id' })
    newer.close()

    await expect(openDexieStore(name)).rejects.toMatchObject({ name: 'VaultError', code: 'NEWER_FORMAT' })

    expect(await versionOf(name)).toBe(990)
    await deleteDatabase(name)
  })
})

describe('a store that is open', () => {
  let name: string
  let store: Store

  beforeEach(async () => {
    name = newName()
    store = await openDexieStore(name)
    await store.write([{ kind: 'put', table: 'vault', row: head(1) }])
  })

  afterEach(() => {
    store.close()
  })

  it('lets go of the database for a newer version of the app, and does not take it back', async () => {
    const newer = await openRaw(name, 990)

    await expect(store.get('vault', 'head')).rejects.toMatchObject({ name: 'VaultError', code: 'NEWER_FORMAT' })
    await expect(store.write([{ kind: 'put', table: 'vault', row: head(2) }])).rejects.toMatchObject({ code: 'NEWER_FORMAT' })
    newer.close()
    await expect(store.get('vault', 'head')).rejects.toMatchObject({ code: 'NEWER_FORMAT' })
  })

  it('finishes what it was writing before it lets go', async () => {
    const outcome = Promise.allSettled([store.write([{ kind: 'put', table: 'vault', row: head(2) }])])
    const newer = await openRaw(name, 990)
    newer.close()

    const [{ status }] = await outcome

    const read = newer.version === 990 ? await openRaw(name) : newer
    const stored = await new Promise<HeadRow>((resolve) => {
      const request = read.transaction('vault').objectStore('vault').get('head')
      request.onsuccess = () => {
        resolve(request.result as HeadRow)
      }
    })
    read.close()
    expect(stored.rev).toBe(status === 'fulfilled' ? 2 : 1)
  })

  it('says so when the database is deleted, and makes no empty one', async () => {
    await deleteDatabase(name)

    await expect(store.write([{ kind: 'put', table: 'vault', row: head(2) }])).rejects.toMatchObject({ name: 'VaultError', code: 'VANISHED' })

    expect(await versionOf(name)).toBeUndefined()
  })

  it('says so when the browser clears the data, and makes no empty database', async () => {
    await clearIndexedDb()

    await expect(store.write([{ kind: 'put', table: 'vault', row: head(2) }])).rejects.toBeInstanceOf(VaultError)
    // Chromium may still be letting go: until then it is another failure, and the next call tries again.
    await vi.waitFor(() => expect(store.all('vault')).rejects.toMatchObject({ code: 'VANISHED' }))

    expect(await versionOf(name)).toBeUndefined()
  })

  describe('after the page was kept aside by the browser', () => {
    const keepAside = () => window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }))
    const bringBack = () => window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))

    it('goes on', async () => {
      keepAside()
      bringBack()

      expect(await store.get('vault', 'head')).toEqual(head(1))
      await store.write([{ kind: 'put', table: 'vault', row: head(2) }], [{ table: 'vault', key: 'head', rev: 1 }])
    })

    it('finds that a newer version of the app was there meanwhile', async () => {
      keepAside()
      const newer = await openRaw(name, 990)
      newer.close()
      bringBack()

      await expect(store.get('vault', 'head')).rejects.toMatchObject({ name: 'VaultError', code: 'NEWER_FORMAT' })
    })

    it('finds that the database was deleted meanwhile', async () => {
      keepAside()
      await deleteDatabase(name)
      bringBack()

      await expect(store.write([{ kind: 'put', table: 'vault', row: head(2) }])).rejects.toMatchObject({ name: 'VaultError', code: 'VANISHED' })

      expect(await versionOf(name)).toBeUndefined()
    })
  })
})

async function clearIndexedDb(): Promise<void> {
  await cdp().send('Storage.clearDataForOrigin', { origin: location.origin, storageTypes: 'indexeddb' })
  // Chromium goes on letting go for a moment, and then takes no new connection.
  const usable = await vi.waitFor(() => openRaw('usable'))
  usable.close()
}

/** What cannot be compressed: Chromium stores less of what can. */
function noise(length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length)
  for (let offset = 0; offset < length; offset += 0x1_00_00) crypto.getRandomValues(bytes.subarray(offset, offset + 0x1_00_00))
  return bytes
}

function newName(): string {
  return `store-${crypto.randomUUID()}`
}
