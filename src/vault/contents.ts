import { headOf, type AuditHead } from './audit.ts'
import { hashOfRow, openDossier, unwrapDossierKey } from './dossier-row.ts'
import { openHead, openPart, partOf, type Head, type IndexEntry } from './head.ts'
import type { Problem } from './problem.ts'
import type { Keys } from './keys.ts'
import type { DossierRow, KeysRow } from './rows.ts'
import type { Store } from './store.ts'

export type Contents = {
  readonly head: Head
  readonly entries: ReadonlyMap<string, IndexEntry>
  /** The parts of the index that are not on the disk as they should be: the next write mends them. */
  readonly unfit: ReadonlySet<string>
  readonly foundAtUnlock: readonly Problem[]
}

/**
 * What the index says is in the vault. A part of it that does not open, was put back or is gone is made anew from the dossiers; all of it when
 * the head does not open. No broken row locks the others out.
 */
export async function openContents(store: Store, keys: Keys, { vaultId, rev: keysRev }: KeysRow): Promise<Contents> {
  const head = await storedHead(store, keys, vaultId)
  const parts = await storedParts(store, keys, vaultId)
  const pinned = head.opened ?? { settings: '', keysRev, index: new Map<string, number>(), audit: await auditSoFar(store, vaultId) }
  const fits = (part: string) => head.opened !== null && parts.get(part)?.rev === pinned.index.get(part)
  const old = new Map(Array.from(parts.values(), ({ entries }) => entries).flat().map((entry) => [entry.id, entry]))
  const known = [...pinned.index.keys(), ...parts.keys()]
  if (head.opened !== null && known.every(fits)) return { head: head.opened, entries: old, unfit: new Set(), foundAtUnlock: [] }
  const entries = await rebuild(store, keys, vaultId, { old, fits })
  return {
    // Above every revision that was written: an earlier part that is put back later must not fit.
    head: { ...pinned, rev: head.rev, index: new Map(known.map((part) => [part, Math.max(pinned.index.get(part) ?? 0, parts.get(part)?.rev ?? 0)])) },
    entries,
    unfit: new Set([...known, ...Array.from(entries.keys(), partOf)].filter((part) => !fits(part))),
    foundAtUnlock: [{ kind: 'indexRebuilt', dossierId: null }],
  }
}

/** `rev` is what the row says, whether it opens or not: the next write has to follow it. */
async function storedHead(store: Store, keys: Keys, vaultId: string): Promise<{ readonly rev: number; readonly opened: Head | null }> {
  const row = await store.get('vault', 'head')
  if (row?.id !== 'head') return { rev: 0, opened: null }
  return { rev: row.rev, opened: await openHead(keys, vaultId, row).catch(() => null) }
}

type Part = { readonly rev: number; readonly entries: readonly IndexEntry[] }

async function storedParts(store: Store, keys: Keys, vaultId: string): Promise<ReadonlyMap<string, Part>> {
  const rows = await store.all('index')
  return new Map(await Promise.all(rows.map(async (row) => [row.id, await openPart(keys, vaultId, row).then((entries): Part => ({ rev: row.rev, entries }), () => SPOILED)] as const)))
}

/** What a part that does not open says of its revision is not believed: no head pins this one. */
const SPOILED: Part = { rev: 0, entries: [] }

async function auditSoFar(store: Store, vaultId: string): Promise<AuditHead> {
  return headOf(vaultId, await store.all('audit'))
}

type StoredIndex = { readonly old: ReadonlyMap<string, IndexEntry>; readonly fits: (part: string) => boolean }

/**
 * What stands in a part that fits is believed, whatever the rows say. In the others what was in the old index and is not in the rows stays
 * listed, so that it is reported and not forgotten.
 */
async function rebuild(store: Store, keys: Keys, vaultId: string, { old, fits }: StoredIndex): Promise<ReadonlyMap<string, IndexEntry>> {
  const entries = new Map(old)
  for (const id of (await store.keys('dossiers')).filter((each) => !fits(partOf(each)))) {
    const row = await store.get('dossiers', id)
    const known = old.get(id)
    if (row === undefined || (known !== undefined && row.rev < known.rev)) continue
    entries.set(id, {
      id, rev: row.rev, state: row.state, purgeAfter: row.purgeAfter,
      // A hash that no row has: the dossier is listed, and reported as damaged.
      hash: (await opens(keys, vaultId, row)) ? await hashOfRow(vaultId, row) : '',
      draftSeq: known?.draftSeq ?? 0,
      summary: known?.summary ?? '',
    })
  }
  return entries
}

function opens(keys: Keys, vaultId: string, row: DossierRow): Promise<boolean> {
  return unwrapDossierKey(keys, vaultId, row.id, row.key).then((key) => openDossier(vaultId, key, row)).then(() => true, () => false)
}
