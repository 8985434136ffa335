import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { deleteDatabase, deleteDatabases, openRaw, putRaw, versionOf } from '../../test/vault/indexed-db.ts'
import { secondPlace } from './bucket.ts'
import { openDexieStore } from './dexie-store.ts'
import { forget, knownVaults, newDatabaseName, openKnown, register, rename } from './registry.ts'
import type { KeysRow } from './rows.ts'

const MARKER = 'keukentafel.kluizen'
const KEYS_ROW: KeysRow = { id: 'keys', rev: 1, format: 1, vaultId: 'vault', slots: [], tag: new Uint8Array(1) }

beforeEach(clear)
afterEach(() => {
  vi.restoreAllMocks()
})

describe('which vaults there are', () => {
  it('is none at first', async () => {
    expect(await knownVaults()).toEqual([])
  })

  it('is each that was registered, by label, with the same label too', async () => {
    const [one, two, three] = [await newVault('Noor'), await newVault('Ali'), await newVault('Ali')]

    expect(await knownVaults()).toEqual([...[two, three].sort().map((database) => ({ database, label: 'Ali', present: true })), { database: one, label: 'Noor', present: true }])
  })

  it('is not one that was broken off before it was registered', async () => {
    const database = newDatabaseName()
    const store = await openDexieStore(database)
    store.close()

    expect(await knownVaults()).toEqual([])
  })

  it('knows a vault by its new name', async () => {
    const database = await newVault('Ali')

    await rename(database, 'Noor')

    expect(await knownVaults()).toEqual([{ database, label: 'Noor', present: true }])
  })

  it('lets go of the databases that it looked at', async () => {
    const database = await newVault('Ali')
    await knownVaults()

    await deleteDatabase(database)
    await deleteDatabase('keukentafel')
  })

  it('leaves a newer vault, and a window that has a vault open, as they are', async () => {
    const newer = newDatabaseName()
    const raw = await openRaw(newer, 990, { vault: 'id' })
    await putRaw(raw, 'vault', { id: 'keys' })
    await register(newer, 'Noor')
    const letGo = vi.fn()
    raw.onversionchange = letGo

    expect(await knownVaults()).toEqual([{ database: newer, label: 'Noor', present: true }])

    raw.close()
    expect(letGo).not.toHaveBeenCalled()
    expect(await versionOf(newer)).toBe(990)
  })
})

describe('a vault that has vanished', () => {
  it('is noticed from the marker when all databases are gone', async () => {
    const database = await newVault('Ali')
    await deleteDatabases()

    expect(await knownVaults()).toEqual([{ database, label: 'Ali', present: false }])
    await expect(openKnown(database)).rejects.toMatchObject({ name: 'VaultError', code: 'VANISHED' })
    expect(await versionOf(database)).toBeUndefined()
  })

  it('is noticed when only its own database is gone', async () => {
    const [gone, left] = [await newVault('Ali'), await newVault('Noor')]
    await deleteDatabase(gone)

    expect(await knownVaults()).toEqual([{ database: gone, label: 'Ali', present: false }, { database: left, label: 'Noor', present: true }])
  })

  it('is noticed when an empty database stands in its place', async () => {
    const database = await newVault('Ali')
    await deleteDatabase(database)
    const store = await openDexieStore(database)
    store.close()

    expect(await knownVaults()).toEqual([{ database, label: 'Ali', present: false }])
    await expect(openKnown(database)).rejects.toMatchObject({ code: 'VANISHED' })
    // Nothing holds on to it: a backup can be put back in this very place.
    await deleteDatabase(database)
  })

  it('can be forgotten', async () => {
    const [gone, left] = [await newVault('Ali'), await newVault('Noor')]
    await deleteDatabase(gone)

    await forget(gone)

    expect(await knownVaults()).toEqual([{ database: left, label: 'Noor', present: true }])
    expect(await versionOf(gone)).toBeUndefined()
  })

  it('is the only one that can be forgotten', async () => {
    const database = await newVault('Ali')

    await expect(forget(database)).rejects.toBeInstanceOf(RangeError)

    expect(await knownVaults()).toHaveLength(1)
  })
})

describe('what one place lost is known from the other, and put back', () => {
  it('when the marker is gone', async () => {
    const database = await newVault('Ali')
    localStorage.clear()

    expect(await knownVaults()).toEqual([{ database, label: 'Ali', present: true }])
    await deleteDatabases()
    expect(await knownVaults()).toEqual([{ database, label: 'Ali', present: false }])
  })

  it('when the registry is gone', async () => {
    const database = await newVault('Ali')
    await deleteDatabase('keukentafel')

    expect(await knownVaults()).toEqual([{ database, label: 'Ali', present: true }])
    localStorage.clear()
    expect(await knownVaults()).toEqual([{ database, label: 'Ali', present: true }])
  })

  it.each([
    ['is no JSON', '{'],
    ['is no list', '{"database":"keukentafel-kluis-x","label":"x"}'],
    ['names other things', '[null, 1, {"database":"keukentafel","label":"x"}, {"database":"keukentafel-kluis-x"}, {"label":"x"}]'],
  ])('when the marker %s', async (_, text) => {
    const database = await newVault('Ali')
    localStorage.setItem(MARKER, text)

    expect(await knownVaults()).toEqual([{ database, label: 'Ali', present: true }])
    expect(JSON.parse(localStorage.getItem(MARKER) ?? '')).toEqual([{ database, label: 'Ali' }])
  })

  it('when the registry cannot be read now', async () => {
    const database = await newVault('Ali')
    const open = indexedDB.open.bind(indexedDB)
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementation((name, version) => {
      if (name === 'keukentafel') throw new DOMException('', 'OperationError')
      return open(name, version)
    })

    expect(await knownVaults()).toEqual([{ database, label: 'Ali', present: true }])
    localStorage.clear()
    await expect(knownVaults()).rejects.toMatchObject({ name: 'VaultError', code: 'STORAGE_FAILED' })
  })
})

describe('a vault that cannot be registered in both places', () => {
  afterEach(async () => {
    vi.restoreAllMocks()
    expect(await knownVaults()).toEqual([])
  })

  it('is not registered without the marker', async () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('', 'QuotaExceededError')
    })

    await expect(register(newDatabaseName(), 'Ali')).rejects.toMatchObject({ name: 'VaultError', code: 'STORAGE_FULL' })
  })

  it('is not marked without the registry', async () => {
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('', 'QuotaExceededError')
    })

    await expect(register(newDatabaseName(), 'Ali')).rejects.toMatchObject({ name: 'VaultError', code: 'STORAGE_FULL' })
  })
})

describe('opening a vault that is known', () => {
  it('gives its store', async () => {
    const store = await openKnown(await newVault('Ali'))

    expect(await store.get('vault', 'keys')).toEqual(KEYS_ROW)
    store.close()
  })

  it('never makes one', async () => {
    const database = newDatabaseName()

    await expect(openKnown(database)).rejects.toMatchObject({ name: 'VaultError', code: 'VANISHED' })

    expect(await versionOf(database)).toBeUndefined()
  })

  it('refuses one of a newer version, and leaves it as it is', async () => {
    const database = newDatabaseName()
    const newer = await openRaw(database, 990, { vault: 'id' })
    newer.close()

    await expect(openKnown(database)).rejects.toMatchObject({ name: 'VaultError', code: 'NEWER_FORMAT' })

    expect(await versionOf(database)).toBe(990)
  })
})

async function newVault(label: string): Promise<string> {
  const database = newDatabaseName()
  const store = await openDexieStore(database)
  await store.write([{ kind: 'add', table: 'vault', row: KEYS_ROW }])
  store.close()
  await register(database, label)
  return database
}

async function clear(): Promise<void> {
  localStorage.clear()
  await deleteDatabases()
  await deleteDatabases(await secondPlace() ?? indexedDB)
}
