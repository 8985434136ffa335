import { findAttachment, type AttachmentRef } from './attachments.ts'
import { hasHash, openDossier, openDraft, unwrapDossierKey, type Content, type DossierKey } from './dossier-row.ts'
import { withLaterAutosave } from './dossiers.ts'
import { slices } from './integrity.ts'
import { ifHeadIs, inTurn, keysOf, type OpenVault } from './open-vault.ts'
import type { Problem } from './problem.ts'
import type { DossierRow, DraftRow } from './rows.ts'
import type { Change } from './store.ts'

/** What a dossier names. Who knows its form gives this: null for what cannot be read, such as a newer form. */
export type AttachmentsIn = (content: Content) => readonly AttachmentRef[] | null

/** Whether everything that a dossier names, as it was saved or as it would open, is there and whole. At most one problem of a kind for each dossier. */
export async function checkAttachments(vault: OpenVault, attachmentsIn: AttachmentsIn): Promise<readonly Problem[]> {
  const problems = new Map<string, Problem>()
  const later = new Set(await inTurn(vault, () => withLaterAutosave(vault)))
  for (const ids of slices([...vault.entries.keys()])) {
    const opened = await inTurn(vault, () => currentRows(vault, ids, later))
    for (const { dossierId, key, ref } of namedBy(opened, attachmentsIn)) {
      // Each in a turn of its own, so that nobody waits for it.
      const { kind } = await inTurn(vault, () => findAttachment(vault.store, vault.vaultId, key, dossierId, ref))
      if (kind === 'whole' || !vault.entries.has(dossierId)) continue
      const problem: Problem = { kind: kind === 'missing' ? 'missingAttachment' : 'damagedAttachment', dossierId }
      problems.set(JSON.stringify(problem), problem)
    }
  }
  return [...problems.values()]
}

/**
 * Takes away the pieces that no dossier names: what was being added when the app was ended, and what a person took out of a dossier. Only of
 * dossiers that were not opened since the vault was, and of which every row opens and is the right one; of a dossier that is gone altogether, all.
 */
export async function tidyAttachments(vault: OpenVault, attachmentsIn: AttachmentsIn): Promise<void> {
  const dossierIds = new Set((await inTurn(vault, () => vault.store.keys('attachments'))).map(([dossierId]) => dossierId))
  for (const dossierId of dossierIds) {
    await inTurn(vault, async () => {
      const used = await inUse(vault, dossierId, attachmentsIn)
      if (used === null) return
      const spare = (await vault.store.attachmentsOf(dossierId)).filter(([, id]) => !used.has(id))
      // Another window, that wrote past this one, may be about to name them.
      if (spare.length > 0) await vault.store.write(spare.map((key): Change => ({ kind: 'delete', table: 'attachments', key })), ifHeadIs(vault.head))
    })
  }
}

type OpenedRow = { readonly dossierId: string; readonly key: DossierKey; readonly content: Content }
type Named = Pick<OpenedRow, 'dossierId' | 'key'> & { readonly ref: AttachmentRef }

/** What these dossiers would open as. A row or an autosave that does not open names nothing: that it is broken is reported elsewhere. */
async function currentRows(vault: OpenVault, ids: readonly string[], later: ReadonlySet<string>): Promise<readonly OpenedRow[]> {
  const [rows, drafts] = await Promise.all([vault.store.some('dossiers', ids), Promise.all(ids.filter((id) => later.has(id)).map((id) => vault.store.draftsOf(id)))])
  const autosaves = drafts.flat().filter(({ dossierId, seq }) => seq > (vault.entries.get(dossierId)?.draftSeq ?? 0))
  return (await openedOf(vault, rows.filter((row) => row !== undefined), autosaves)).filter((each) => each !== null)
}

function namedBy(opened: readonly OpenedRow[], attachmentsIn: AttachmentsIn): readonly Named[] {
  const named = opened.flatMap(({ dossierId, key, content }) => (attachmentsIn(content) ?? []).map((ref) => [`${dossierId} ${ref.id}`, { dossierId, key, ref }] as const))
  return [...new Map(named).values()]
}

/** The ids that any row of the dossier names; null when that is not certain. */
async function inUse(vault: OpenVault, dossierId: string, attachmentsIn: AttachmentsIn): Promise<ReadonlySet<string> | null> {
  if (vault.dossierKeys.has(dossierId)) return null
  const [row, drafts] = await Promise.all([vault.store.get('dossiers', dossierId), vault.store.draftsOf(dossierId)])
  const opened = await openedOf(vault, row === undefined ? [] : [row], drafts)
  if (!vault.entries.has(dossierId)) return opened.length === 0 ? new Set() : null
  if (row === undefined || !(await isAsPinned(vault, row))) return null
  const refs = opened.map((each) => each && attachmentsIn(each.content))
  return refs.every((each) => each !== null) ? new Set(refs.flat().map(({ id }) => id)) : null
}

/** Null for each that does not open. */
function openedOf(vault: OpenVault, rows: readonly DossierRow[], drafts: readonly DraftRow[]): Promise<readonly (OpenedRow | null)[]> {
  const { vaultId } = vault
  return Promise.all([
    ...rows.map((row) => openedBy(vault, row.id, row.key, (key) => openDossier(vaultId, key, row))),
    ...drafts.map((draft) => openedBy(vault, draft.dossierId, draft.key, (key) => openDraft(vaultId, key, draft))),
  ])
}

async function openedBy(vault: OpenVault, dossierId: string, wrapped: DossierKey['wrapped'], open: (key: DossierKey) => Promise<Content>): Promise<OpenedRow | null> {
  try {
    const key = await unwrapDossierKey(keysOf(vault), vault.vaultId, dossierId, wrapped)
    return { dossierId, key, content: await open(key) }
  } catch {
    return null
  }
}

/** One that was put back to an earlier state would not name what came later. */
async function isAsPinned({ vaultId, entries }: OpenVault, row: DossierRow): Promise<boolean> {
  const hash = entries.get(row.id)?.hash
  return hash !== undefined && hasHash(vaultId, row, hash)
}
