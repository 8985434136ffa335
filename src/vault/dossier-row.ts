import { aesKey, place, seal, sealPadded, unseal, unsealPadded } from './aead.ts'
import { base64, concat, randomBytes, sha256, usedOnce, utf8, type Bytes } from './bytes.ts'
import type { Keys } from './keys.ts'
import type { DossierRow, DraftRow } from './rows.ts'

/** What is kept of one dossier: bytes of a form that the caller knows, with the version of that form. */
export type Content = { readonly sv: number; readonly bytes: Bytes }

/** The key of one dossier, ready for use and as it is stored. */
export type DossierKey = { readonly key: CryptoKey; readonly wrapped: Bytes }

const KEY_BYTES = 32

export async function newDossierKey({ wrap }: Keys, vaultId: string, dossierId: string): Promise<DossierKey> {
  return usedOnce(randomBytes(KEY_BYTES), async (raw) => ({ key: await aesKey(raw), wrapped: await seal(wrap, raw, placeOfKey(vaultId, dossierId)) }))
}

/** @throws VaultError DAMAGED */
export async function unwrapDossierKey({ wrap }: Keys, vaultId: string, dossierId: string, wrapped: Bytes): Promise<DossierKey> {
  return { key: await usedOnce(await unseal(wrap, wrapped, placeOfKey(vaultId, dossierId)), aesKey), wrapped }
}

export async function sealDossier(vaultId: string, { key, wrapped }: DossierKey, plain: Omit<DossierRow, 'key' | 'box'>, bytes: Bytes): Promise<DossierRow> {
  return { ...plain, key: wrapped, box: await sealPadded(key, bytes, placeOfDossier(vaultId, plain)) }
}

/** @throws VaultError DAMAGED */
export async function openDossier(vaultId: string, { key }: DossierKey, row: DossierRow): Promise<Content> {
  return { sv: row.sv, bytes: await unsealPadded(key, row.box, placeOfDossier(vaultId, row)) }
}

export async function sealDraft(vaultId: string, { key, wrapped }: DossierKey, plain: Omit<DraftRow, 'key' | 'box'>, bytes: Bytes): Promise<DraftRow> {
  return { ...plain, key: wrapped, box: await sealPadded(key, bytes, placeOfDraft(vaultId, plain)) }
}

/** @throws VaultError DAMAGED */
export async function openDraft(vaultId: string, { key }: DossierKey, row: DraftRow): Promise<Content> {
  return { sv: row.sv, bytes: await unsealPadded(key, row.box, placeOfDraft(vaultId, row)) }
}

/** Over all columns: the index holds it, so that a changed row is found without opening it. */
export async function hashOfRow(vaultId: string, row: DossierRow): Promise<string> {
  return base64(await sha256(concat(utf8(`${row.key.length}.${row.box.length}.`), row.key, row.box, placeOfDossier(vaultId, row))))
}

/** Also false for a row that lacks a column. */
export function hasHash(vaultId: string, row: DossierRow, hash: string): Promise<boolean> {
  return hashOfRow(vaultId, row).then((found) => found === hash, () => false)
}

function placeOfKey(vaultId: string, dossierId: string): Bytes {
  return place(vaultId, 'key', dossierId)
}

function placeOfDossier(vaultId: string, { id, sv, rev, state, purgeAfter }: Omit<DossierRow, 'key' | 'box'>): Bytes {
  return place(vaultId, 'dossiers', id, sv, rev, state, purgeAfter)
}

function placeOfDraft(vaultId: string, { dossierId, seq, sv, rev, at }: Omit<DraftRow, 'key' | 'box'>): Bytes {
  return place(vaultId, 'drafts', dossierId, seq, sv, rev, at)
}
