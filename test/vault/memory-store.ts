// The database of a vault in memory: what tests of the vault run on where there is no browser.
import { VaultError } from '../../src/vault/errors.ts'
import type { Keys, Rows, TableName } from '../../src/vault/rows.ts'
import type { Change, Expected, Store } from '../../src/vault/store.ts'

type Key = Keys[TableName]
type Row = Rows[TableName]
type Table = ReadonlyMap<string, { readonly key: Key; readonly row: Row }>

/** Stores that are opened on the same one see each other's writes, as two windows do. */
export type MemoryDatabase = Map<TableName, Table>

/** Rows go in and come out as copies, as they do in IndexedDB: what a caller changes afterwards changes nothing here. */
export function openMemoryStore(database: MemoryDatabase = new Map()): Store {
  let isOpen = true

  const sorted = (table: TableName) => [...(database.get(table) ?? new Map<never, never>()).values()].sort((one, other) => compareKeys(one.key, other.key))
  const rowOf = (table: TableName, key: Key) => structuredClone(database.get(table)?.get(nameOf(key))?.row)
  const attempt = <Result>(work: () => Result): Promise<Result> =>
    new Promise((resolve) => {
      if (!isOpen) throw new VaultError('LOCKED')
      resolve(work())
    })

  return {
    get: <T extends TableName>(table: T, key: Keys[T]) => attempt(() => rowOf(table, key) as Rows[T] | undefined),
    all: <T extends TableName>(table: T) => attempt(() => sorted(table).map(({ row }) => structuredClone(row) as Rows[T])),
    some: <T extends TableName>(table: T, keys: readonly Keys[T][]) => attempt(() => keys.map((key) => rowOf(table, key) as Rows[T] | undefined)),
    keys: <T extends TableName>(table: T) => attempt(() => sorted(table).map(({ key }) => structuredClone(key) as Keys[T])),
    revisions: () => attempt(() =>
      // As in an index: a row that lost its revision is not in it.
      new Map(sorted('dossiers').map(({ row }) => row as Rows['dossiers']).flatMap(({ id, rev }) => (typeof rev === 'number' ? [[id, rev]] : [])))),
    sentUntil: (day) => attempt(() =>
      sorted('dossiers')
        .map(({ row }) => row as Rows['dossiers'])
        .filter(({ state, purgeAfter }) => state === 'sent' && purgeAfter <= day)
        .sort((one, other) => compareKeys([one.purgeAfter, one.id], [other.purgeAfter, other.id]))
        .map(({ id }) => id)),
    draftsOf: (dossierId) => attempt(() => sorted('drafts').map(({ row }) => structuredClone(row) as Rows['drafts']).filter((row) => row.dossierId === dossierId)),
    attachmentsOf: (dossierId) => attempt(() => sorted('attachments').map(({ key }) => structuredClone(key) as Keys['attachments']).filter(([of]) => of === dossierId)),
    write: (changes, expected = []) => attempt(() => {
      for (const [table, rows] of changedTables(database, changes, expected)) database.set(table, rows)
    }),
    close: () => {
      isOpen = false
    },
  }
}

/** Made aside, so that a change that cannot be made leaves the others unmade. */
function changedTables(database: MemoryDatabase, changes: readonly Change[], expected: readonly Expected[]): MemoryDatabase {
  for (const { table, key, rev } of expected) {
    const row = database.get(table)?.get(nameOf(key))?.row as { readonly rev?: number } | undefined
    if (row === undefined ? rev !== 0 : row.rev !== rev) throw new VaultError('CHANGED_ELSEWHERE')
  }
  const changed = new Map(Array.from(new Set(changes.map(({ table }) => table)), (table) => [table, new Map(database.get(table))]))
  for (const change of changes) {
    const rows = changed.get(change.table)
    const key = change.kind === 'delete' ? change.key : keyOf(change)
    if (change.kind === 'add' && rows?.has(nameOf(key)) === true) throw new VaultError('CHANGED_ELSEWHERE')
    if (change.kind === 'delete') rows?.delete(nameOf(key))
    else rows?.set(nameOf(key), { key, row: structuredClone(change.row) })
  }
  return changed
}

function keyOf(change: Exclude<Change, { readonly kind: 'delete' }>): Key {
  switch (change.table) {
    case 'drafts': return [change.row.dossierId, change.row.seq]
    case 'audit': return change.row.seq
    case 'tombstones': return change.row.dossierId
    case 'attachments': return [change.row.dossierId, change.row.id, change.row.n]
    default: return change.row.id
  }
}

function nameOf(key: Key): string {
  return JSON.stringify(key)
}

/** The order of IndexedDB: text by its code units, a list by its first part that differs. */
function compareKeys(one: unknown, other: unknown): number {
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.map((part, index) => compareKeys(part, other[index])).find((order) => order !== 0) ?? 0
  }
  return (one as string | number) < (other as string | number) ? -1 : Number(one !== other)
}
