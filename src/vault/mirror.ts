import { secondPlace } from './bucket.ts'
import { openDexieStore } from './dexie-store.ts'
import { VaultError } from './errors.ts'
import type { Keys, Rows, TableName } from './rows.ts'
import type { Change, Store } from './store.ts'

const TABLES: readonly TableName[] = ['vault', 'dossiers', 'drafts', 'index', 'audit', 'receipts', 'tombstones']

/** Rows that are copied at once. */
const AT_ONCE = 100

/**
 * A store that is followed by a second copy: every write that is on the disk is made there too, a moment later and in the same order. Nobody
 * waits for the copy, and nothing fails with it: one that was left behind is brought up to date the next time that it is opened.
 *
 * @param open - the second copy; null where there can be none
 */
export function mirrored(store: Store, open: () => Promise<Store | null>): Store {
  let following: Promise<Store | null> | undefined
  const follow = (changes: readonly Change[]) => {
    following = (following ?? upToDate(store, open)).then(async (copy) => {
      await copy?.write(changes.map(overwriting))
      return copy
    }).catch(() => null)
  }
  return {
    ...store,
    write: async (changes, expected) => {
      await store.write(changes, expected)
      follow(changes)
    },
    close: () => {
      store.close()
      void following?.then((copy) => copy?.close())
    },
  }
}

/** As the vault of this name is followed on this device. */
export function withSecondCopy(name: string, store: Store): Store {
  return mirrored(store, () => openSecondCopy(name, 'create'))
}

/**
 * Puts the second copy in the place of a vault that has vanished, whole or not at all.
 *
 * @returns false when there is no copy either
 * @throws VaultError STORAGE_FULL, STORAGE_FAILED; CHANGED_ELSEWHERE when the vault is there after all
 */
export async function bringBack(name: string): Promise<boolean> {
  const copy = await openSecondCopy(name, 'reject')
  if (copy === null) return false
  try {
    if ((await copy.get('vault', 'keys')) === undefined) return false
    const rows = await Promise.all(TABLES.map(async (table) => (await copy.all(table)).map((row) => putOf(table, row))))
    const store = await openDexieStore(name)
    try {
      await store.write(rows.flat(), [{ table: 'vault', key: 'keys', rev: 0 }])
    } finally {
      store.close()
    }
    return true
  } finally {
    copy.close()
  }
}

export async function hasSecondCopy(name: string): Promise<boolean> {
  const copy = await openSecondCopy(name, 'reject')
  try {
    return copy !== null && (await copy.get('vault', 'keys')) !== undefined
  } finally {
    copy?.close()
  }
}

async function openSecondCopy(name: string, ifMissing: 'create' | 'reject'): Promise<Store | null> {
  const place = await secondPlace()
  if (place === null) return null
  try {
    return await openDexieStore(name, ifMissing, place)
  } catch (error) {
    if (error instanceof VaultError) return null
    throw error
  }
}

/** Opened when the screens have nothing more urgent to do, and made equal to the first. */
async function upToDate(store: Store, open: () => Promise<Store | null>): Promise<Store | null> {
  await idle()
  const copy = await open()
  if (copy !== null) for (const table of TABLES) await copyTable(store, copy, table)
  return copy
}

async function copyTable(from: Store, to: Store, table: TableName): Promise<void> {
  const [keys, present] = [await from.keys(table), await to.keys(table)]
  const wanted = new Set(keys.map(textOf))
  const gone = present.filter((key) => !wanted.has(textOf(key)))
  if (gone.length > 0) await to.write(gone.map((key) => deleteOf(table, key)))
  const stale = await staleKeys(from, to, table, keys, present)
  for (let start = 0; start < stale.length; start += AT_ONCE) {
    await idle()
    const rows = await from.some(table, stale.slice(start, start + AT_ONCE))
    await to.write(rows.flatMap((row) => (row === undefined ? [] : [putOf(table, row)])))
  }
}

/** Of the dossiers those of another revision, without reading what is sealed. Rows that are never rewritten only when they are missing; the few others always. */
async function staleKeys(from: Store, to: Store, table: TableName, keys: readonly Keys[TableName][], present: readonly Keys[TableName][]): Promise<readonly Keys[TableName][]> {
  if (table === 'vault' || table === 'index') return keys
  const [now, before] = table === 'dossiers' ? await Promise.all([from.revisions(), to.revisions()]) : [new Map<string, number>(), new Map<string, number>()]
  const known = new Set(present.map(textOf))
  return keys.filter((key) => !known.has(textOf(key)) || (table === 'dossiers' && now.get(String(key)) !== before.get(String(key))))
}

/** A copy that lags behind may hold a row already that is new in the first. */
function overwriting(change: Change): Change {
  return change.kind === 'add' ? { ...change, kind: 'put' } : change
}

function putOf(table: TableName, row: Rows[TableName]): Change {
  return { kind: 'put', table, row } as unknown as Change
}

function deleteOf(table: TableName, key: Keys[TableName]): Change {
  return { kind: 'delete', table, key } as unknown as Change
}

function textOf(key: Keys[TableName]): string {
  return JSON.stringify(key)
}

/** Safari, and Node, do not tell when there is nothing to do. */
function idle(): Promise<void> {
  const { requestIdleCallback } = globalThis as { readonly requestIdleCallback?: (run: () => void, options: { readonly timeout: number }) => void }
  return requestIdleCallback === undefined ? Promise.resolve() : new Promise((resolve) => {
    requestIdleCallback(resolve, { timeout: 2_000 })
  })
}
