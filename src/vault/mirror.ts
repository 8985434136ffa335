import { secondPlace } from './bucket.ts'
import { openDexieStore } from './dexie-store.ts'
import { VaultError } from './errors.ts'
import type { Keys, Rows, TableName } from './rows.ts'
import type { Change, Store } from './store.ts'

/** What is named comes before what names it: a copy that is not finished has a piece too many, and none too few. */
const TABLES: readonly TableName[] = ['attachments', 'vault', 'dossiers', 'drafts', 'index', 'audit', 'receipts', 'tombstones']

/** Rows that are copied at once: a piece of a photo is 1 MiB. */
const AT_ONCE = 100
const PIECES_AT_ONCE = 4

/**
 * A store that is followed by a second copy: it is made equal now, and every write that is on the disk is made there too, a moment later and
 * in the same order. Nobody waits for the copy, and nothing fails with it: one that was left behind is brought up to date the next time.
 *
 * @param open - the second copy; null where there can be none
 */
export function mirrored(store: Store, open: () => Promise<Store | null>): Store {
  let following = upToDate(store, open)
  const follow = (changes: readonly Change[]) => {
    following = following.then(async (copy) => {
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
      void following.then((copy) => copy?.close())
    },
  }
}

/** As the vault of this name is followed on this device. */
export function withSecondCopy(name: string, store: Store): Store {
  return mirrored(store, () => openSecondCopy(name, 'create'))
}

/** Makes the second copy of a vault equal, once. */
export async function refreshSecondCopy(name: string, store: Store): Promise<void> {
  const copy = await upToDate(store, () => openSecondCopy(name, 'create'))
  copy?.close()
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
    const store = await openDexieStore(name)
    try {
      // Pieces alone are no vault: until the rest is written too, this one stays as vanished as it was.
      await copyTable(copy, store, 'attachments')
      const rows = await Promise.all(TABLES.filter((table) => table !== 'attachments').map(async (table) => (await copy.all(table)).map((row) => putOf(table, row))))
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

/** Opened when the screens have nothing more urgent to do, and made equal to the first; null where that fails. */
async function upToDate(store: Store, open: () => Promise<Store | null>): Promise<Store | null> {
  await idle()
  const copy = await open().catch(() => null)
  if (copy === null) return null
  try {
    for (const table of TABLES) await copyTable(store, copy, table)
    return copy
  } catch {
    copy.close()
    return null
  }
}

async function copyTable(from: Store, to: Store, table: TableName): Promise<void> {
  const [keys, present] = [await from.keys(table), await to.keys(table)]
  const wanted = new Set(keys.map(textOf))
  const gone = present.filter((key) => !wanted.has(textOf(key)))
  if (gone.length > 0) await to.write(gone.map((key) => deleteOf(table, key)))
  const stale = await staleKeys(from, to, table, keys, present)
  const atOnce = table === 'attachments' ? PIECES_AT_ONCE : AT_ONCE
  for (let start = 0; start < stale.length; start += atOnce) {
    await idle()
    const rows = await from.some(table, stale.slice(start, start + atOnce))
    await to.write(rows.flatMap((row) => (row === undefined ? [] : [putOf(table, row)])))
  }
}

/** What has a revision or a time of its own when that differs; rows that are never rewritten only when they are missing. */
async function staleKeys(from: Store, to: Store, table: TableName, keys: readonly Keys[TableName][], present: readonly Keys[TableName][]): Promise<readonly Keys[TableName][]> {
  const known = new Set(present.map(textOf))
  const [now, before] = await Promise.all([stampsOf(from, table), stampsOf(to, table)])
  return keys.filter((key) => !known.has(textOf(key)) || now.get(String(key)) !== before.get(String(key)))
}

/** By key what changes with the row. Of the dossiers without reading what is sealed. */
async function stampsOf(store: Store, table: TableName): Promise<ReadonlyMap<string, number>> {
  switch (table) {
    case 'dossiers': return store.revisions()
    case 'vault':
    case 'index': return new Map((await store.all(table)).map((row) => [row.id, 'rev' in row ? row.rev : row.at]))
    default: return new Map()
  }
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
