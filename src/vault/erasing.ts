import type { Change, Store } from './store.ts'

/** Takes away every row of a dossier, and of what belongs to it. It takes no key. */
export async function deletionsOf(store: Store, dossierId: string): Promise<readonly Change[]> {
  const [drafts, attachments] = await Promise.all([store.draftsOf(dossierId), store.attachmentsOf(dossierId)])
  return [
    { kind: 'delete', table: 'dossiers', key: dossierId },
    ...drafts.map(({ seq }): Change => ({ kind: 'delete', table: 'drafts', key: [dossierId, seq] })),
    ...attachments.map((key): Change => ({ kind: 'delete', table: 'attachments', key })),
  ]
}
