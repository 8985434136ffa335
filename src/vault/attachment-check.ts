import { findAttachment, type AttachmentRef } from './attachments.ts'
import { hasHash, openDossier, openDraft, unwrapDossierKey, type Content, type DossierKey } from './dossier-row.ts'
import { inTurn, keysOf, type OpenVault } from './open-vault.ts'
import type { Problem } from './problem.ts'
import type { DraftRow } from './rows.ts'
import type { Change } from './store.ts'

/** What a dossier names. Who knows its form gives this: null for what cannot be read, such as a newer form. */
export type AttachmentsIn = (content: Content) => readonly AttachmentRef[] | null

/** Whether everything that a dossier names, as it was saved or as it would open, is there and whole. At most one problem of a kind for each dossier. */
export async function checkAttachments(vault: OpenVault, attachmentsIn: AttachmentsIn): Promise<readonly Problem[]> {
  const problems: Problem[] = []
  for (const dossierId of vault.entries.keys()) {
    const kinds = new Set<Problem['kind']>()
    for (const { key, ref } of await inTurn(vault, () => namedBy(vault, dossierId, attachmentsIn))) {
      // Each in a turn of its own, so that nobody waits for it.
      const { kind } = await inTurn(vault, () => findAttachment(vault.store, vault.vaultId, key, dossierId, ref))
      if (kind !== 'whole' && vault.entries.has(dossierId)) kinds.add(kind === 'missing' ? 'missingAttachment' : 'damagedAttachment')
    }
    problems.push(...Array.from(kinds, (kind): Problem => ({ kind, dossierId })))
  }
  return problems
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
      if (spare.length > 0) await vault.store.write(spare.map((key): Change => ({ kind: 'delete', table: 'attachments', key })))
    })
  }
}

type Named = { readonly key: DossierKey; readonly ref: AttachmentRef }

/** A row or an autosave that does not open names nothing: that it is broken is reported elsewhere. */
async function namedBy(vault: OpenVault, dossierId: string, attachmentsIn: AttachmentsIn): Promise<readonly Named[]> {
  const { opened } = await contentsOf(vault, dossierId, 'current')
  const named = opened.flatMap(({ key, content }) => (attachmentsIn(content) ?? []).map((ref) => [ref.id, { key, ref }] as const))
  return [...new Map(named).values()]
}

/** The ids that any row of the dossier names; null when that is not certain. */
async function inUse(vault: OpenVault, dossierId: string, attachmentsIn: AttachmentsIn): Promise<ReadonlySet<string> | null> {
  if (vault.dossierKeys.has(dossierId)) return null
  const { opened, rows } = await contentsOf(vault, dossierId, 'all')
  if (!vault.entries.has(dossierId)) return rows === 0 ? new Set() : null
  if (opened.length < rows || !(await isAsPinned(vault, dossierId))) return null
  const refs = opened.map(({ content }) => attachmentsIn(content))
  return refs.every((each) => each !== null) ? new Set(refs.flat().map(({ id }) => id)) : null
}

type OpenedRow = { readonly key: DossierKey; readonly content: Content }

/** What can be opened of the row and the autosaves of a dossier, all or those that it would open as, and how many of them there are. */
async function contentsOf(vault: OpenVault, dossierId: string, which: 'all' | 'current'): Promise<{ readonly rows: number; readonly opened: readonly OpenedRow[] }> {
  const { vaultId } = vault
  const [row, drafts] = await Promise.all([vault.store.get('dossiers', dossierId), vault.store.draftsOf(dossierId)])
  const saved = row === undefined ? [] : [openedBy(vault, dossierId, row.key, (key) => openDossier(vaultId, key, row))]
  const isLater = ({ seq }: DraftRow) => seq > (vault.entries.get(dossierId)?.draftSeq ?? 0)
  const autosaved = drafts.filter((draft) => which === 'all' || isLater(draft)).map((draft) => openedBy(vault, dossierId, draft.key, (key) => openDraft(vaultId, key, draft)))
  const all = await Promise.all([...saved, ...autosaved])
  return { rows: all.length, opened: all.filter((each) => each !== null) }
}

async function openedBy(vault: OpenVault, dossierId: string, wrapped: DossierKey['wrapped'], open: (key: DossierKey) => Promise<Content>): Promise<OpenedRow | null> {
  try {
    const key = await unwrapDossierKey(keysOf(vault), vault.vaultId, dossierId, wrapped)
    return { key, content: await open(key) }
  } catch {
    return null
  }
}

/** One that was put back to an earlier state would not name what came later. */
async function isAsPinned({ store, vaultId, entries }: OpenVault, dossierId: string): Promise<boolean> {
  const row = await store.get('dossiers', dossierId)
  const hash = entries.get(dossierId)?.hash
  return row !== undefined && hash !== undefined && hasHash(vaultId, row, hash)
}
