import type { Keys, Rows, TableName } from './rows.ts'

/** One change of one row. `add` fails when the row is there already. */
export type Change = {
  readonly [T in TableName]:
    | { readonly kind: 'put' | 'add'; readonly table: T; readonly row: Rows[T] }
    | { readonly kind: 'delete'; readonly table: T; readonly key: Keys[T] }
}[TableName]

/** The revision that a row must still have when a change is written; 0 when there must be none. */
export type Expected = { readonly table: 'vault' | 'dossiers' | 'index'; readonly key: string; readonly rev: number }

/**
 * One database of one vault. Two things implement it: Dexie in the browser, memory in tests; one suite of tests holds for both.
 *
 * Rows are made, and sealed, before `write` is called: a transaction never waits for encryption.
 *
 * Every method rejects with a VaultError: STORAGE_FULL, STORAGE_FAILED, CHANGED_ELSEWHERE for `write`, LOCKED after `close`; VANISHED or
 * NEWER_FORMAT when the browser, or a newer version of the app, took the database away.
 */
export type Store = {
  readonly get: <T extends TableName>(table: T, key: Keys[T]) => Promise<Rows[T] | undefined>
  /** In the order of the keys. */
  readonly all: <T extends TableName>(table: T) => Promise<readonly Rows[T][]>
  /** In the order that was asked for, with a hole where there is none. */
  readonly some: <T extends TableName>(table: T, keys: readonly Keys[T][]) => Promise<readonly (Rows[T] | undefined)[]>
  /** The keys alone, in order: no row is read. */
  readonly keys: <T extends TableName>(table: T) => Promise<readonly Keys[T][]>
  /** Revisions by id of the dossiers, without reading what is sealed. */
  readonly revisions: () => Promise<ReadonlyMap<string, number>>
  /** Ids of the sent dossiers that need not be kept on this day ('2027-01-31'), without reading what is sealed. */
  readonly sentUntil: (day: string) => Promise<readonly string[]>
  /** The autosaves of one dossier, oldest first. */
  readonly draftsOf: (dossierId: string) => Promise<readonly Rows['drafts'][]>
  /** The keys of all pieces that belong to one dossier, in order: no row is read. */
  readonly attachmentsOf: (dossierId: string) => Promise<readonly Keys['attachments'][]>
  /** All changes or none, and on the disk when it resolves. With an `expected` revision that is not there: none, CHANGED_ELSEWHERE. */
  readonly write: (changes: readonly Change[], expected?: readonly Expected[]) => Promise<void>
  readonly close: () => void
}
