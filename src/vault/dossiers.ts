import { copyAttachments, type AttachmentRef } from './attachments.ts'
import type { EventKind, VaultEvent } from './audit.ts'
import { hasHash, hashOfRow, newDossierKey, openDossier, openDraft, sealDossier, sealDraft, unwrapDossierKey, type Content, type DossierKey } from './dossier-row.ts'
import { deletionsOf } from './erasing.ts'
import { VaultError } from './errors.ts'
import type { IndexEntry } from './head.ts'
import { entryOf, keyOfDossier } from './key-of-dossier.ts'
import { commit, ifHeadIs, inTurn, keysOf, writeAnswers, type OpenVault, type SealedWrite } from './open-vault.ts'
import type { DossierRow, DossierState, DraftRow } from './rows.ts'
import type { Change } from './store.ts'

/** `summary`: opaque text of the caller, for the list. `purgeAfter`: '2027-01-31'. `at`: epoch milliseconds. */
export type SaveInput = { readonly content: Content; readonly summary: string; readonly purgeAfter: string; readonly at: number }

export type OpenedDossier = {
  readonly content: Content
  /** Not null when `content` is an autosave later than the last save: the moment it was made. */
  readonly recoveredAt: number | null
  /** With a recovered autosave: what was last saved. */
  readonly saved: Content | null
}

/** How many autosaves of a dossier are kept. */
const RING = 5

/** @param attachments - what its content names and another dossier has: kept with this one too, before it is written itself */
export function createDossier(vault: OpenVault, { content, summary, purgeAfter, at }: SaveInput, attachments: readonly AttachmentRef[] = []): Promise<string> {
  return inTurn(vault, async () => {
    const id = crypto.randomUUID()
    const key = await newDossierKey(keysOf(vault), vault.vaultId, id)
    await copyAttachments(vault, key, id, attachments)
    await write(vault, key, { id, rev: 1, sv: content.sv, state: 'draft', purgeAfter }, { content, summary, at, kind: 'created' })
    vault.noted.add(id)
    return id
  })
}

/**
 * The dossier as it was last left: an autosave after the last save goes before what was saved.
 *
 * @throws VaultError DAMAGED when the row is gone, was put back, or does not open
 */
export function openDossierOf(vault: OpenVault, id: string): Promise<OpenedDossier> {
  return inTurn(vault, async () => {
    const { vaultId } = vault
    const [row, drafts] = await Promise.all([vault.store.get('dossiers', id), vault.store.draftsOf(id)])
    const entry = vault.entries.get(id)
    if (row === undefined || entry === undefined || row.rev < entry.rev) throw new VaultError('DAMAGED')
    const key = await unwrapDossierKey(keysOf(vault), vaultId, id, row.key)
    const saved = await openDossier(vaultId, key, row)
    vault.dossierKeys.set(id, key)
    vault.lastDraft.set(id, drafts.at(-1)?.seq ?? entry.draftSeq)
    vault.noted.delete(id)
    const later = await newestThatOpens(vault, drafts.filter(({ seq }) => seq > entry.draftSeq))
    return later === null ? { content: saved, recoveredAt: null, saved: null } : { content: later.content, recoveredAt: later.at, saved }
  })
}

/** One small write: it changes neither the index nor what was saved. */
export function autosaveDossier(vault: OpenVault, id: string, content: Content, at: number): Promise<void> {
  return inTurn(vault, async () => {
    const { rev } = entryOf(vault, id)
    const key = await keyOfDossier(vault, id)
    const { changes, seq } = await draftChanges(vault, key, { dossierId: id, rev, at }, content)
    await writeAnswers(vault, { changes, expected: ifHeadIs(vault.head) })
    vault.lastDraft.set(id, seq)
  })
}

/** The dossier, its place in the list and what pins it, in one transaction. */
export function saveDossier(vault: OpenVault, id: string, { content, summary, purgeAfter, at }: SaveInput): Promise<void> {
  return inTurn(vault, async () => {
    const entry = entryOf(vault, id)
    const rev = Math.max(entry.rev, (await vault.store.get('dossiers', id))?.rev ?? 0) + 1
    await write(vault, await keyOfDossier(vault, id), { id, rev, sv: content.sv, state: entry.state, purgeAfter }, { content, summary, at, ...(vault.noted.has(id) ? {} : { kind: 'changed' }) })
    vault.noted.add(id)
  })
}

/** Into the bin, or out of it: what is sealed stays, the state changes. */
export function moveDossier(vault: OpenVault, id: string, { state, purgeAfter, at }: { readonly state: DossierState; readonly purgeAfter: string; readonly at: number }): Promise<void> {
  return inTurn(vault, async () => {
    const entry = entryOf(vault, id)
    const row = await vault.store.get('dossiers', id)
    // One that was put back or changed would be sealed anew, and so hidden.
    if (row === undefined || !(await hasHash(vault.vaultId, row, entry.hash))) throw new VaultError('DAMAGED')
    const key = await keyOfDossier(vault, id)
    const later = await newestThatOpens(vault, (await vault.store.draftsOf(id)).filter(({ seq }) => seq > entry.draftSeq))
    const content = later?.content ?? (await openDossier(vault.vaultId, key, row))
    await write(vault, key, { id, rev: row.rev + 1, sv: content.sv, state, purgeAfter }, { content, summary: entry.summary, at, kind: state === 'discarded' ? 'discarded' : 'takenBack' })
  })
}

/** @throws RangeError for a dossier that was not thrown away first and still opens */
export function eraseDossier(vault: OpenVault, id: string, at: number): Promise<void> {
  return inTurn(vault, async () => {
    const entry = vault.entries.get(id)
    if (entry !== undefined && entry.state !== 'discarded' && (await opens(vault, entry))) throw new RangeError('only a dossier that was thrown away can be erased')
    const entries = new Map(vault.entries)
    entries.delete(id)
    const changes = await deletionsOf(vault.store, id)
    await commit(vault, { changes, entries, event: { at, kind: 'erased', dossierId: id } })
    vault.dossierKeys.delete(id)
    vault.lastDraft.delete(id)
  })
}

/** For a dossier whose row does not open: the newest autosave that does. Saving it mends the row. */
export function lastAutosaveOf(vault: OpenVault, id: string): Promise<{ readonly content: Content; readonly at: number } | null> {
  return inTurn(vault, async () => newestThatOpens(vault, await vault.store.draftsOf(id)))
}

/** What is in a write that waited while the vault was locked: null when it is not of this vault. `id`: null for a dossier that is not in the vault yet. */
export async function openWaiting(vault: OpenVault, { changes }: SealedWrite): Promise<{ readonly id: string | null; readonly content: Content; readonly at: number } | null> {
  const drafts = changes.flatMap((change) => (change.table === 'drafts' && change.kind !== 'delete' ? [change.row] : []))
  const found = await newestThatOpens(vault, drafts)
  const id = drafts[0]?.dossierId ?? null
  if (found === null || id === null || !vault.entries.has(id)) return found && { ...found, id: null }
  // It counts as opened from here on: what only this write names is not cleared away.
  vault.dossierKeys.set(id, await keyOfDossier(vault, id))
  return { ...found, id }
}

/** The dossiers of which an autosave is later than what was last saved, as after a crash. No row is read. */
export async function withLaterAutosave({ store, entries }: OpenVault): Promise<readonly string[]> {
  const newest = new Map(await store.keys('drafts'))
  return Array.from(entries.values()).filter(({ id, draftSeq }) => (newest.get(id) ?? 0) > draftSeq).map(({ id }) => id)
}

/** Leaves one autosave of each dossier that has none later than its last save: the ring is for the dossier that is open. */
export async function tidyDrafts(vault: OpenVault): Promise<void> {
  const keys = await vault.store.keys('drafts')
  const newest = new Map(keys)
  const spare = keys.filter(([id, seq]) => {
    const last = newest.get(id) ?? seq
    return seq !== last && last <= (vault.entries.get(id)?.draftSeq ?? 0)
  })
  if (spare.length > 0) await vault.store.write(spare.map((key): Change => ({ kind: 'delete', table: 'drafts', key })))
}

async function opens(vault: OpenVault, { id, hash }: IndexEntry): Promise<boolean> {
  const row = await vault.store.get('dossiers', id)
  return row !== undefined && hasHash(vault.vaultId, row, hash)
}

type Written = { readonly content: Content; readonly summary: string; readonly at: number; readonly kind?: EventKind }

async function write(vault: OpenVault, key: DossierKey, plain: Omit<DossierRow, 'key' | 'box'>, { content, summary, at, kind }: Written): Promise<void> {
  const { vaultId } = vault
  const { id, rev, state, purgeAfter } = plain
  const row = await sealDossier(vaultId, key, plain, content.bytes)
  // The same once more as an autosave: a row that a disk error spoils loses nothing.
  const draft = await draftChanges(vault, key, { dossierId: id, rev, at }, content)
  const entry: IndexEntry = { id, rev, state, purgeAfter, hash: await hashOfRow(vaultId, row), draftSeq: draft.seq, summary }
  const event: VaultEvent | undefined = kind && { at, kind, dossierId: id }
  await commit(vault, {
    changes: [{ kind: 'put', table: 'dossiers', row }, ...draft.changes],
    areAnswers: kind !== 'discarded' && kind !== 'takenBack',
    entries: new Map(vault.entries).set(id, entry),
    ...(event && { event }),
  })
  vault.dossierKeys.set(id, key)
  vault.lastDraft.set(id, draft.seq)
}

/** The next autosave of the ring, and the oldest out. */
async function draftChanges(vault: OpenVault, key: DossierKey, plain: Pick<DraftRow, 'dossierId' | 'rev' | 'at'>, { sv, bytes }: Content): Promise<{ readonly changes: readonly Change[]; readonly seq: number }> {
  const seq = (await lastDraftSeq(vault, plain.dossierId)) + 1
  const row = await sealDraft(vault.vaultId, key, { ...plain, seq, sv }, bytes)
  return { seq, changes: [{ kind: 'add', table: 'drafts', row }, { kind: 'delete', table: 'drafts', key: [plain.dossierId, seq - RING] }] }
}

async function lastDraftSeq(vault: OpenVault, id: string): Promise<number> {
  return vault.lastDraft.get(id) ?? Math.max((await vault.store.draftsOf(id)).at(-1)?.seq ?? 0, vault.entries.get(id)?.draftSeq ?? 0)
}

async function newestThatOpens(vault: OpenVault, drafts: readonly DraftRow[]): Promise<{ readonly content: Content; readonly at: number } | null> {
  const keys = keysOf(vault)
  for (const draft of [...drafts].reverse()) {
    try {
      const key = await unwrapDossierKey(keys, vault.vaultId, draft.dossierId, draft.key)
      return { content: await openDraft(vault.vaultId, key, draft), at: draft.at }
    } catch (error) {
      if (!(error instanceof VaultError && error.code === 'DAMAGED')) throw error
    }
  }
  return null
}
