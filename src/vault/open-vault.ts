import { newLink, type VaultEvent } from './audit.ts'
import { VaultError } from './errors.ts'
import { partOf, sealHead, sealPart, type Head, type IndexEntry } from './head.ts'
import type { Argon2id } from './kdf.ts'
import type { Keys } from './keys.ts'
import type { KeysRow } from './rows.ts'
import type { Change, Expected, Store } from './store.ts'
import type { Problem } from './problem.ts'
import type { DossierKey } from './dossier-row.ts'

/** One transaction, sealed and ready: it takes no key to write it. */
export type SealedWrite = { readonly changes: readonly Change[]; readonly expected: readonly Expected[] }

/** A vault that is open in this window. Locking it takes the keys away; whatever was going on then stops with LOCKED. */
export type OpenVault = {
  readonly store: Store
  readonly vaultId: string
  readonly argon2id: Argon2id
  keys: Keys | null
  keysRow: KeysRow
  head: Head
  entries: ReadonlyMap<string, IndexEntry>
  /** The parts of the index that have to be written whatever changes: what is on the disk does not fit. */
  unfit: ReadonlySet<string>
  /** What did not fit when the vault was opened; it was rebuilt since. */
  readonly foundAtUnlock: readonly Problem[]
  readonly dossierKeys: Map<string, DossierKey>
  /** The number of the last autosave of each dossier that was opened. */
  readonly lastDraft: Map<string, number>
  /** The dossiers of which it was written down already that they were changed since they were opened. */
  readonly noted: Set<string>
  /** The last answers that could not be written, as long as nothing later was. */
  unwritten: SealedWrite | null
  last: Promise<unknown>
}

export function newOpenVault(parts: Omit<OpenVault, 'dossierKeys' | 'lastDraft' | 'noted' | 'unwritten' | 'last'>): OpenVault {
  return { ...parts, dossierKeys: new Map(), lastDraft: new Map(), noted: new Set(), unwritten: null, last: Promise.resolve() }
}

/** @throws VaultError LOCKED */
export function keysOf(vault: OpenVault): Keys {
  if (vault.keys === null) throw new VaultError('LOCKED')
  return vault.keys
}

/**
 * One thing at a time: each write is made from what the one before left.
 *
 * @throws VaultError LOCKED, and whatever the work throws
 */
export function inTurn<T>(vault: OpenVault, work: () => Promise<T>): Promise<T> {
  const begin = () => {
    keysOf(vault)
    return work()
  }
  const turn = vault.last.then(begin, begin)
  vault.last = turn
  return turn
}

type Step = {
  readonly changes: readonly Change[]
  /** Answers of a person: see `writeAnswers`. */
  readonly areAnswers?: boolean
  readonly entries?: ReadonlyMap<string, IndexEntry>
  readonly event?: VaultEvent
  readonly settings?: string
  readonly keysRow?: KeysRow
}

/**
 * Writes the changes of one act together with what pins them (head, index, audit), in one transaction, sealed before it begins. What is in
 * memory follows only when it is on the disk.
 *
 * @throws VaultError of `Store.write`; CHANGED_ELSEWHERE when another window wrote since this one read
 */
export async function commit(vault: OpenVault, step: Step): Promise<void> {
  const { next, pinned } = await pin(vault, step)
  const write = { changes: [...step.changes, ...pinned], expected: ifHeadIs(vault.head) }
  await (step.areAnswers === true ? writeAnswers(vault, write) : vault.store.write(write.changes, write.expected))
  // Locked while it was being written: it is on the disk, and nothing of it may come back into memory.
  if (vault.keys === null) return
  vault.head = next
  vault.entries = step.entries ?? vault.entries
  vault.unfit = new Set()
  vault.keysRow = step.keysRow ?? vault.keysRow
}

/** What cannot be written now can be written later, also when the vault was locked meanwhile: it is kept, sealed. */
export async function writeAnswers(vault: OpenVault, write: SealedWrite): Promise<void> {
  try {
    await vault.store.write(write.changes, write.expected)
    vault.unwritten = null
  } catch (error) {
    vault.unwritten = write
    throw error
  }
}

/** Another window that wrote meanwhile has made another head. */
export function ifHeadIs({ rev }: Head): readonly Expected[] {
  return [{ table: 'vault', key: 'head', rev }]
}

/** The next head, and the rows that hold it and what it pins. */
async function pin(vault: OpenVault, { entries = vault.entries, event, settings, keysRow }: Step): Promise<{ readonly next: Head; readonly pinned: readonly Change[] }> {
  const keys = keysOf(vault)
  const { vaultId, head } = vault
  const parts = changedParts(vault, entries)
  const link = event === undefined ? null : await newLink(keys.audit, vaultId, head.audit, event)
  const next: Head = {
    rev: head.rev + 1,
    settings: settings ?? head.settings,
    keysRev: keysRow?.rev ?? head.keysRev,
    index: new Map([...head.index, ...Array.from(parts.keys(), (part) => [part, (head.index.get(part) ?? 0) + 1] as const)]),
    audit: link?.head ?? head.audit,
  }
  const pinned: Change[] = [{ kind: 'put', table: 'vault', row: await sealHead(keys, vaultId, next) }]
  for (const [id, inPart] of parts) pinned.push({ kind: 'put', table: 'index', row: await sealPart(keys, vaultId, { id, rev: next.index.get(id) ?? 0 }, inPart) })
  if (link !== null) pinned.push({ kind: 'put', table: 'audit', row: link.row })
  if (keysRow !== undefined) pinned.push({ kind: 'put', table: 'vault', row: keysRow })
  return { next, pinned }
}

/** The parts of the index in which a dossier was added, changed or left out, and those that do not fit; each with everything that is to stand in it. */
function changedParts({ entries: before, unfit }: OpenVault, after: OpenVault['entries']): ReadonlyMap<string, readonly IndexEntry[]> {
  const changed = [...after.values()].filter((entry) => before.get(entry.id) !== entry).map(({ id }) => id)
  const gone = [...before.keys()].filter((id) => !after.has(id))
  const parts = new Map(Array.from([...unfit, ...[...changed, ...gone].map(partOf)], (part): [string, IndexEntry[]] => [part, []]))
  for (const entry of after.values()) parts.get(partOf(entry.id))?.push(entry)
  return parts
}
