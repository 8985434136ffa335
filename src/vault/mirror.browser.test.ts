import { beforeEach, expect, it } from 'vitest'
import { deleteDatabase, deleteDatabases } from '../../test/vault/indexed-db.ts'
import { secondPlace } from './bucket.ts'
import { openDexieStore } from './dexie-store.ts'
import { bringBack, hasSecondCopy, withSecondCopy } from './mirror.ts'
import { forget, knownVaults, newDatabaseName, openKnown, refreshSecondCopies, register } from './registry.ts'
import type { KeysRow } from './rows.ts'

const KEYS_ROW: KeysRow = { id: 'keys', rev: 1, format: 1, vaultId: 'vault', slots: [], tag: new Uint8Array(1) }

beforeEach(async () => {
  localStorage.clear()
  for (const place of [indexedDB, await secondPlace() ?? indexedDB]) await deleteDatabases(place)
})

it('brings a vault back that the browser lost together with all that knew of it', async () => {
  const database = await followedVault('Noor')
  await deleteDatabase(database)
  await deleteDatabase('keukentafel')
  localStorage.clear()

  expect(await knownVaults()).toEqual([{ database, label: 'Noor', present: true }])
  let isBroughtBack = false
  const store = await openKnown(database, () => {
    isBroughtBack = true
  })
  expect(await store.get('vault', 'keys')).toEqual(KEYS_ROW)
  store.close()
  expect(isBroughtBack).toBe(true)
})

it('makes a copy that was lost again, of what nobody opens or writes to', async () => {
  const database = await followedVault('Noor')
  await loseSecondCopies()
  expect(await hasSecondCopy(database)).toBe(false)

  await refreshSecondCopies(await knownVaults(), '')

  expect(await hasSecondCopy(database)).toBe(true)
  await deleteDatabases(indexedDB)
  localStorage.clear()
  expect(await knownVaults()).toEqual([{ database, label: 'Noor', present: true }])
})

it('makes a copy that was lost again as soon as the vault is open', async () => {
  const database = await followedVault('Omar')
  await loseSecondCopies()

  const store = await openKnown(database)
  await expect.poll(() => hasSecondCopy(database)).toBe(true)
  store.close()
})

it.each(['is gone', 'is empty, as after bringing it back was broken off'])('takes nothing away from the copy of a vault that %s', async (how) => {
  const database = await followedVault('Ali')
  await deleteDatabase(database)
  if (how !== 'is gone') (await openDexieStore(database)).close()

  await refreshSecondCopies(await knownVaults(), '')

  expect(await bringBack(database)).toBe(true)
})

it('does not touch a vault that is there', async () => {
  const database = await followedVault('Ali')

  await expect(bringBack(database)).rejects.toMatchObject({ code: 'CHANGED_ELSEWHERE' })
})

it('has vanished when the second copy is gone too', async () => {
  const database = newDatabaseName()
  await register(database, 'Mies')

  expect(await bringBack(database)).toBe(false)
  expect(await hasSecondCopy(database)).toBe(false)
  await expect(openKnown(database)).rejects.toMatchObject({ code: 'VANISHED' })
  await forget(database)
  expect(await knownVaults()).toEqual([])
})

/** As when the browser finds the log of their bucket broken. */
async function loseSecondCopies(): Promise<void> {
  await deleteDatabases(await secondPlace() ?? indexedDB)
}

async function followedVault(label: string): Promise<string> {
  const database = newDatabaseName()
  const store = withSecondCopy(database, await openDexieStore(database))
  await store.write([{ kind: 'put', table: 'vault', row: KEYS_ROW }])
  await register(database, label)
  await expect.poll(() => hasSecondCopy(database)).toBe(true)
  store.close()
  return database
}
