import { beforeEach, expect, it } from 'vitest'
import { deleteDatabase, deleteDatabases } from '../../test/vault/indexed-db.ts'
import { secondPlace } from './bucket.ts'
import { openDexieStore } from './dexie-store.ts'
import { bringBack, hasSecondCopy, withSecondCopy } from './mirror.ts'
import { forget, knownVaults, newDatabaseName, openKnown, register } from './registry.ts'
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

async function followedVault(label: string): Promise<string> {
  const database = newDatabaseName()
  const store = withSecondCopy(database, await openDexieStore(database))
  await store.write([{ kind: 'put', table: 'vault', row: KEYS_ROW }])
  await register(database, label)
  await expect.poll(() => hasSecondCopy(database)).toBe(true)
  store.close()
  return database
}
