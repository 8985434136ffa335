import { batch, signal, type ReadonlySignal } from '@preact/signals'
import type { Problem } from '../../vault/problem.ts'
import type { Store } from '../../vault/store.ts'
import type { Vault } from '../../vault/vault.ts'
import { doorOf } from './door.ts'
import type { LockNote, Phase } from './phase.ts'
import { DEFAULT_SETTINGS, readSettings, writeSettings, type Settings } from './settings.ts'
import { keepUnwritten } from './unwritten.ts'

/** A vault of which this window has the keys. */
export type Held = { readonly vault: Vault; readonly store: Store; readonly database: string }

export const phase = signal<Phase>({ kind: 'starting' })

/** Null unless this window has the keys, also when the screens behind the lock are not up yet. */
export const held = signal<Held | null>(null)

const opened = signal<Vault | null>(null)

/** Null unless open. */
export const vault: ReadonlySignal<Vault | null> = opened

/** Of who works here; the defaults while locked. */
export const settings = signal<Settings>(DEFAULT_SETTINGS)

/** What does not fit in the vault, as of the last check; null until it was checked. */
export const problems = signal<readonly Problem[] | null>(null)

/** Whether the browser promised to keep the data; null where it does not say. */
export const kept = signal<boolean | null>(null)

/** The answers that could not be written at the last lock, until they lie on the table again. */
export const leftOver = signal<NonNullable<Awaited<ReturnType<Vault['openWaiting']>>> | null>(null)

const FLUSH_PATIENCE_MS = 1_000

const flushes: (() => Promise<void>)[] = []
const drops: (() => void)[] = []

/** Registers what must be saved before the keys go. Locking waits for it a second at most. */
export function beforeLock(run: () => Promise<void>): void {
  flushes.push(run)
}

/** Registers what must be forgotten when the keys have gone. */
export function afterLock(run: () => void): void {
  drops.push(run)
}

export function show(next: Phase): void {
  const before = phase.peek()
  phase.value = next
  if (before.kind === 'locked' && before.store !== held.peek()?.store) before.store.close()
}

/** The screens behind the lock come up. */
export function enter(next: Held): void {
  batch(() => {
    held.value = next
    opened.value = next.vault
    settings.value = readSettings(next.vault.settings())
    show({ kind: 'open' })
  })
}

/** @throws VaultError; nothing has changed then */
export async function saveSettings(next: Settings): Promise<void> {
  await held.peek()?.vault.saveSettings(writeSettings(next), Date.now())
  settings.value = next
}

/** Saves, drops everything and shows the lock screen. */
export function lock(): Promise<void> {
  return lockWith(null)
}

export function lockWith(note: LockNote): Promise<void> {
  return leave((database, isSaved) => choose(database, isSaved ? note : 'notSaved'))
}

/** Saves, drops everything and leaves the vault to another window. */
export async function moveElsewhere(): Promise<void> {
  await leave(() => Promise.resolve())
  lastChoice += 1
  show({ kind: 'elsewhere' })
}

/** Drops everything at once: another window writes already. */
export function loseToOther(): void {
  lastChoice += 1
  drop()
  show({ kind: 'elsewhere' })
}

let lastChoice = 0

/** Shows the lock screen of a vault, or what stands in its way. */
export async function choose(database: string, note: LockNote = null): Promise<void> {
  lastChoice += 1
  const choice = lastChoice
  const door = await doorOf(database, note)
  if (choice === lastChoice) show(door)
  else if (door.kind === 'locked') door.store.close()
}

let leaving: Promise<void> | null = null

function leave(then: (database: string, isSaved: boolean) => Promise<void>): Promise<void> {
  leaving ??= leaveNow(then).finally(() => {
    leaving = null
  })
  return leaving
}

async function leaveNow(then: (database: string, isSaved: boolean) => Promise<void>): Promise<void> {
  const from = held.peek()
  if (from === null) return
  show({ kind: 'locking' })
  const isSaved = await flushed()
  // The lock of the window was stolen meanwhile: everything is gone already.
  if (held.peek() !== from) return
  drop()
  keepUnwritten(from.database, isSaved ? null : from.vault.unwritten())
  await then(from.database, isSaved)
}

/** Whether everything was saved in time. */
function flushed(): Promise<boolean> {
  const late = new Promise<false>((resolve) => {
    setTimeout(resolve, FLUSH_PATIENCE_MS, false)
  })
  return Promise.race([Promise.all(flushes.map((flush) => flush())).then(() => true, () => false), late])
}

function drop(): void {
  const from = held.peek()
  batch(() => {
    held.value = null
    opened.value = null
    settings.value = DEFAULT_SETTINGS
    problems.value = null
    leftOver.value = null
    for (const run of drops) run()
  })
  from?.vault.lock()
  from?.store.close()
}
