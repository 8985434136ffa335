import Dexie from 'dexie'
import { newDatabase } from './database.ts'
import { VaultError, type VaultErrorCode } from './errors.ts'
import { openExistingDatabase } from './existing-database.ts'
import type { Keys, Rows, TableName } from './rows.ts'
import { openingError, storageError } from './storage-error.ts'
import type { Change, Expected, Store } from './store.ts'

/**
 * What each version of the database adds to the one before: of each table the primary key, and after it all its indexes. A version that was
 * released is never changed, and none takes away: an older app must be able to see that there is something newer.
 */
const VERSIONS: readonly Readonly<Record<string, string>>[] = [
  { vault: 'id', dossiers: 'id, [id+rev]', drafts: '[dossierId+seq]', index: 'id', audit: 'seq' },
  { dossiers: 'id, [id+rev], [state+purgeAfter]', receipts: 'id', tombstones: 'dossierId' },
  { attachments: '[dossierId+id+n]' },
]

export const DATABASE_VERSION = VERSIONS.length

/** Dexie counts in tenths, so that it can write between two versions. */
const NATIVE_STEPS = 10

/**
 * The database of one vault. It closes itself when a newer version of the app, or the user, needs the database for itself; every method
 * then rejects, as it does with LOCKED after `close`.
 *
 * @param ifMissing - what to do when there is no such database; only a new vault may create one
 * @param place - where it is, if not where the browser keeps databases
 * @throws VaultError NO_STORAGE, NEWER_FORMAT, STORAGE_FULL, STORAGE_FAILED, and VANISHED if it is missing
 */
export async function openDexieStore(name: string, ifMissing: 'create' | 'reject' = 'create', place?: IDBFactory): Promise<Store> {
  await checkExisting(name, ifMissing, place)
  const db = newDatabase(name, place === undefined ? {} : { place })
  VERSIONS.forEach((tables, index) => db.version(index + 1).stores(tables))

  let mayCreate = ifMissing === 'create'
  // Dexie opens a connection again that the browser took away. When the data was cleared, that would make an empty vault in its place.
  db.on('populate', () => {
    if (!mayCreate) throw new VaultError('VANISHED')
  })
  db.on('ready', () => {
    if (isNewer(db)) throw new VaultError('NEWER_FORMAT')
  }, true)
  await db.open().catch((error: unknown) => {
    db.close()
    throw openingError(error)
  })
  mayCreate = false
  return storeOf(db)
}

/** Before our own form is laid on it: Dexie opens a newer database as if it were ours, and adds what it finds missing. */
async function checkExisting(name: string, ifMissing: 'create' | 'reject', place: IDBFactory | undefined): Promise<void> {
  try {
    const db = await openExistingDatabase(name, place)
    const hasNewerForm = isNewer(db)
    db.close()
    if (hasNewerForm) throw new VaultError('NEWER_FORMAT')
  } catch (error) {
    if (ifMissing === 'reject' || storageError(error).code !== 'VANISHED') throw error
  }
}

function isNewer(db: Dexie): boolean {
  return db.backendDB().version >= (DATABASE_VERSION + 1) * NATIVE_STEPS
}

function storeOf(db: Dexie): Store {
  let closed: VaultErrorCode | null = null
  const close = (why: VaultErrorCode) => {
    closed ??= why
    db.close()
  }
  db.on('versionchange', ({ newVersion }) => {
    close(newVersion === null ? 'VANISHED' : 'NEWER_FORMAT')
    // Stops Dexie's own answer, which would open the database again.
    return false
  })

  async function attempt<Result>(work: () => PromiseLike<Result>): Promise<Result> {
    try {
      if (closed !== null) throw new VaultError(closed)
      // The browser may have taken the connection away, and Dexie tries to get it back only once.
      if (!db.isOpen()) await db.open()
      return await work()
    } catch (error) {
      const failure = storageError(error)
      // It was closed while this was going on.
      throw closed !== null && failure.code === 'STORAGE_FAILED' ? new VaultError(closed) : failure
    }
  }
  const table = <T extends TableName>(name: T) => db.table<Rows[T], Keys[T]>(name)

  return {
    get: (name, key) => attempt(() => table(name).get(key)),
    all: (name) => attempt(() => table(name).toArray()),
    some: (name, keys) => attempt(() => table(name).bulkGet([...keys])),
    keys: (name) => attempt(() => table(name).toCollection().primaryKeys()),
    revisions: () => attempt(async () => new Map((await table('dossiers').orderBy('[id+rev]').keys()) as unknown as [string, number][])),
    sentUntil: (day) => attempt(() => table('dossiers').where('[state+purgeAfter]').between(['sent', Dexie.minKey], ['sent', day], true, true).primaryKeys()),
    draftsOf: (dossierId) =>
      attempt(() => table('drafts').where('[dossierId+seq]').between([dossierId, Dexie.minKey], [dossierId, Dexie.maxKey]).toArray()),
    attachmentsOf: (dossierId) =>
      attempt(() => table('attachments').where('[dossierId+id+n]').between([dossierId, Dexie.minKey], [dossierId, Dexie.maxKey]).primaryKeys()),
    write: (changes, expected = []) => attempt(() => write(db, changes, expected)),
    close: () => {
      close('LOCKED')
    },
  }
}

async function write(db: Dexie, changes: readonly Change[], expected: readonly Expected[]): Promise<void> {
  const tables = [...new Set([...changes, ...expected].map(({ table }) => table))]
  if (tables.length === 0) return
  await db.transaction('rw', tables, async () => {
    if (!(await areAsExpected(db, expected))) throw new VaultError('CHANGED_ELSEWHERE')
    for (const { table, kind, items } of batchesOf(changes)) {
      if (kind === 'delete') await db.table<unknown, unknown>(table).bulkDelete(items)
      else if (kind === 'add') await db.table(table).bulkAdd(items)
      else await db.table(table).bulkPut(items)
    }
  })
}

async function areAsExpected(db: Dexie, expected: readonly Expected[]): Promise<boolean> {
  const rows = await Promise.all(expected.map(({ table, key }) => db.table<{ readonly rev?: number }, string>(table).get(key)))
  return expected.every(({ rev }, index) => {
    const row = rows[index]
    return row === undefined ? rev === 0 : row.rev === rev
  })
}

type Batch = { readonly table: TableName; readonly kind: Change['kind']; readonly items: unknown[] }

/** A put for each row takes four times as long. Within a table the order of the changes is kept; between tables it makes no difference. */
function batchesOf(changes: readonly Change[]): readonly Batch[] {
  const batches: Batch[] = []
  const latest = new Map<TableName, Batch>()
  for (const change of changes) {
    const { table, kind } = change
    const item = change.kind === 'delete' ? change.key : change.row
    const batch = latest.get(table)
    if (batch?.kind === kind) {
      batch.items.push(item)
    } else {
      const next = { table, kind, items: [item] }
      latest.set(table, next)
      batches.push(next)
    }
  }
  return batches
}
