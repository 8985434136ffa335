import { afterEach, expect, it } from 'vitest'
import { sha256, utf8 } from '../../vault/bytes.ts'
import { openDexieStore } from '../../vault/dexie-store.ts'
import { VaultError } from '../../vault/errors.ts'
import { newRecoveryCode } from '../../vault/recovery-code.ts'
import { newDatabaseName, register } from '../../vault/registry.ts'
import { createVault, type Vault } from '../../vault/vault.ts'
import { afterLock, beforeLock, enter, held, lock, lockWith, loseToOther, moveElsewhere, phase, settings, vault } from './session.ts'
import { writeSettings } from './settings.ts'
import { unwritten, writeUnwritten } from './unwritten.ts'
import { openWith, stretchWith } from './unlocking.ts'

// What a passphrase costs is tested elsewhere.
stretchWith((password) => sha256(password))

const PASSPHRASE = 'een lange zin voor deze toets'
const SETTINGS = { version: 1, naam: 'Wijkteam Noord', autoLockMinutes: 3, beleid: [], gemeenten: [] } as const

let flush = () => Promise.resolve()
const told: string[] = []
beforeLock(() => flush())
afterLock(() => {
  told.push(held.peek() === null && vault.peek() === null ? 'keys are gone' : 'keys are here')
})

afterEach(async () => {
  flush = () => Promise.resolve()
  await lock()
  told.length = 0
})

async function openNewVault(): Promise<Vault> {
  const database = newDatabaseName()
  const store = await openDexieStore(database)
  const made = await createVault(store, { passphrase: PASSPHRASE, recoveryCode: newRecoveryCode(), settings: writeSettings(SETTINGS), argon2id: (password) => sha256(password), at: Date.now() })
  await register(database, SETTINGS.naam)
  enter({ vault: made, store, database })
  return made
}

const content = { sv: 1, bytes: utf8('an answer') }

it('saves first, then drops everything, and shows the lock screen of the same vault', async () => {
  const open = await openNewVault()
  expect(settings.value).toEqual(SETTINGS)
  flush = async () => {
    await open.create({ content, summary: 'last words', purgeAfter: '2027-11-25', at: Date.now() })
  }

  await lock()
  expect(told).toEqual(['keys are gone'])
  expect(vault.value).toBeNull()
  expect(settings.value.naam).toBe('')
  expect(phase.value).toMatchObject({ kind: 'locked', note: null })
  await expect(open.create({ content, summary: '', purgeAfter: '2027-11-25', at: Date.now() })).rejects.toMatchObject({ code: 'LOCKED' })

  await openWith({ kind: 'passphrase', text: PASSPHRASE })
  expect(phase.value.kind).toBe('open')
  expect(vault.value?.entries().map(({ summary }) => summary)).toEqual(['last words'])
})

it('waits a second for saving and no longer, and says that something may be missing', async () => {
  await openNewVault()
  flush = () => new Promise(() => undefined)
  const before = performance.now()
  await lockWith('idle')
  expect(performance.now() - before).toBeLessThan(3_000)
  expect(phase.value).toMatchObject({ kind: 'locked', note: 'notSaved' })
})

it('locks also when saving fails', async () => {
  await openNewVault()
  flush = () => Promise.reject(new Error('no room'))
  await lockWith('idle')
  expect(phase.value).toMatchObject({ kind: 'locked', note: 'notSaved' })
})

it('saves before another window takes over, and not when the lock was taken away already', async () => {
  const saved: string[] = []
  await openNewVault()
  flush = () => {
    saved.push('asked')
    return Promise.resolve()
  }
  await moveElsewhere()
  expect(phase.value.kind).toBe('elsewhere')
  expect(saved).toEqual(['asked'])

  await openNewVault()
  loseToOther()
  expect(phase.value.kind).toBe('elsewhere')
  expect(vault.value).toBeNull()
  expect(saved).toEqual(['asked'])
})

it('stays elsewhere when the lock is taken away while it is saving', async () => {
  await openNewVault()
  const saved = Promise.withResolvers<undefined>()
  flush = () => saved.promise
  const locking = lock()
  loseToOther()
  saved.resolve(undefined)
  await locking
  expect(phase.value.kind).toBe('elsewhere')
})

it('a wrong passphrase opens nothing and is counted', async () => {
  await openNewVault()
  await lock()
  for (let tries = 0; tries < 3; tries += 1) await expect(openWith({ kind: 'passphrase', text: 'iets anders' })).rejects.toMatchObject({ code: 'CANNOT_OPEN' })
  expect(vault.value).toBeNull()
  expect(phase.value.kind === 'locked' ? phase.value.waitUntil : 0).toBeGreaterThan(Date.now())
  await expect(openWith({ kind: 'passphrase', text: PASSPHRASE })).rejects.toMatchObject({ code: 'MUST_WAIT' })
})

it('keeps what a full device refused, sealed, and writes it as soon as there is room', async () => {
  const open = await openNewVault()
  const store = held.peek()?.store
  if (store === undefined) throw new RangeError('it is open')
  const { write } = store
  flush = async () => {
    Object.assign(store, { write: () => Promise.reject(new VaultError('STORAGE_FULL')) })
    await open.create({ content, summary: 'last words', purgeAfter: '2027-11-25', at: Date.now() })
  }

  await lock()
  Object.assign(store, { write })
  expect(phase.value).toMatchObject({ kind: 'locked', note: 'notSaved' })
  expect(unwritten.value?.state).toBe('waiting')
  expect(JSON.stringify(unwritten.value?.write, (_, value: unknown) => (value instanceof Uint8Array ? new TextDecoder('latin1').decode(value) : value))).not.toContain('an answer')
  await writeUnwritten()
  expect(unwritten.value?.state).toBe('written')

  await openWith({ kind: 'passphrase', text: PASSPHRASE })
  expect(vault.value?.entries().map(({ summary }) => summary)).toEqual(['last words'])
})
