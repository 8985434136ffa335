import { restoreBackup } from '../../vault/backup.ts'
import { openDexieStore } from '../../vault/dexie-store.ts'
import type { Argon2id } from '../../vault/kdf.ts'
import { VaultError } from '../../vault/errors.ts'
import { withSecondCopy } from '../../vault/mirror.ts'
import { lastBackupAt, waitBefore } from '../../vault/plain-rows.ts'
import { forget, newDatabaseName, register } from '../../vault/registry.ts'
import type { Secret } from '../../vault/slots.ts'
import type { Store } from '../../vault/store.ts'
import { createVault, unlock, type Vault } from '../../vault/vault.ts'
import { today } from '../app/clock.ts'
import { lastBackup } from './health.ts'
import type { Locked } from './phase.ts'
import { choose, enter, held, leftOver, phase, show } from './session.ts'
import { DEFAULT_SETTINGS, writeSettings } from './settings.ts'
import { takeUnwritten, writeUnwritten } from './unwritten.ts'

let argon2id: Argon2id = () => Promise.reject(new RangeError('startSession comes first'))

export function stretchWith(argon2: Argon2id): void {
  argon2id = argon2
}

/**
 * Opens the vault of the lock screen. With the recovery code a new passphrase comes first.
 *
 * @throws VaultError; the lock screen then knows how long to wait
 */
export async function openWith(secret: Secret): Promise<void> {
  const at = phase.peek()
  if (at.kind !== 'locked') return
  await writeUnwritten()
  const backupAt = await lastBackupAt(at.store)
  const opened = await unlock(at.store, secret, { argon2id, at: Date.now() }).catch(async (error: unknown) => {
    await noteWait(at)
    throw error
  })
  // Another vault was chosen, or another window took over, while this went on.
  if (phase.peek() !== at) {
    opened.lock()
    return
  }
  await settle(opened)
  const waiting = takeUnwritten(at.database)
  leftOver.value = waiting === null ? null : await opened.openWaiting(waiting)
  lastBackup.value = backupAt
  const holding = { vault: opened, store: at.store, database: at.database }
  if (secret.kind !== 'recovery') enter(holding)
  else {
    held.value = holding
    show({ kind: 'newPassphrase', code: secret.code })
  }
}

/** What is past its days goes, before the list is shown. What cannot be done now, as on a full device, is done after the next unlock. */
async function settle(opened: Vault): Promise<void> {
  try {
    await opened.settleRetention(today.peek(), Date.now())
  } catch (error) {
    if (!(error instanceof VaultError)) throw error
  }
}

/** After the recovery code. @throws VaultError */
export async function chooseNewPassphrase(passphrase: string): Promise<void> {
  const [at, holding] = [phase.peek(), held.peek()]
  if (at.kind !== 'newPassphrase' || holding === null) return
  await holding.vault.changePassphrase({ kind: 'recovery', code: at.code }, passphrase, Date.now())
  if (held.peek() === holding) enter(holding)
}

export type NewVault = { readonly naam: string; readonly passphrase: string; readonly recoveryCode: string }

/** Makes a vault; this device knows it only when it is whole. @throws VaultError */
export async function setUpVault({ naam, passphrase, recoveryCode }: NewVault): Promise<void> {
  const at = phase.peek()
  const database = newDatabaseName()
  const store = withSecondCopy(database, await openDexieStore(database))
  const made = await createdIn(store, { passphrase, recoveryCode, settings: writeSettings({ ...DEFAULT_SETTINGS, naam }) }, () => register(database, naam))
  if (phase.peek() !== at) {
    made.lock()
    store.close()
    return
  }
  held.value = { vault: made, store, database }
  show({ kind: 'setUpDone' })
}

/** The last page of the set-up was read. */
export function beginWork(): void {
  const holding = held.peek()
  if (holding !== null) enter(holding)
}

/** Puts a backup on this device, as one more vault or in the place of one that vanished. @throws VaultError */
export async function restore(file: Blob, label: string, vanished: string | null): Promise<void> {
  const database = vanished ?? newDatabaseName()
  await restoreBackup(file, database)
  await register(database, label)
  await choose(database, 'restored')
}

/** Takes a vault that vanished off the list. Nothing else is left of it. */
export async function forgetVanished(database: string): Promise<void> {
  await forget(database)
}

type Options = Omit<Parameters<typeof createVault>[1], 'argon2id' | 'at'>

async function createdIn(store: Store, options: Options, complete: () => Promise<void>): Promise<Vault> {
  try {
    const made = await createVault(store, { ...options, argon2id, at: Date.now() })
    await complete()
    return made
  } catch (error) {
    store.close()
    throw error
  }
}

async function noteWait(at: Locked & { readonly kind: 'locked' }): Promise<void> {
  const now = Date.now()
  const waitMs = await waitBefore(at.store, now).catch(() => 0)
  if (phase.peek() === at) phase.value = { ...at, waitUntil: now + waitMs, note: null }
}
