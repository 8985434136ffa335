// A vault in a database of version 1, as a device holds it that was last used before version 2 came.
import type { Page } from '@playwright/test'
import { newBestand, withDossier } from '../../src/case/bestand.ts'
import { BESTAND_VERSION, encodeBestand, encodeKaart } from '../../src/case/codec.ts'
import { EMPTY_DOSSIER, withAntwoord } from '../../src/case/dossier.ts'
import { kaartVan } from '../../src/case/kaart.ts'
import { base64, type Bytes } from '../../src/vault/bytes.ts'
import { createVault } from '../../src/vault/vault.ts'
import { newRecoveryCode } from '../../src/vault/recovery-code.ts'
import { argon2id, PASSPHRASE } from '../vault/fixtures.ts'
import { openMemoryStore } from '../vault/memory-store.ts'

export type OldVault = { readonly passphrase: string; readonly marks: readonly string[]; readonly rows: string }

/** The tables of version 1. What was released is never changed, so here it can be said once more. */
const TABLES = [
  { table: 'vault', key: 'id', indexes: [] },
  { table: 'dossiers', key: 'id', indexes: [['id', 'rev']] },
  { table: 'drafts', key: ['dossierId', 'seq'], indexes: [] },
  { table: 'index', key: 'id', indexes: [] },
  { table: 'audit', key: 'seq', indexes: [] },
] as const
/** Dexie counts in tenths. */
const NATIVE_VERSION = 10

/** A vault with this many dossiers: the rows are the same in both versions. */
export async function makeOldVault(count: number): Promise<OldVault> {
  const store = openMemoryStore()
  const at = Date.now()
  const vault = await createVault(store, { passphrase: PASSPHRASE, recoveryCode: newRecoveryCode(), settings: '{"version":1,"naam":"","autoLockMinutes":15}', argon2id, at })
  const marks = Array.from({ length: count }, (_, index) => `Oud${String(index).padStart(4, '0')}`)
  for (const mark of marks) {
    const op = new Date(at).toISOString()
    const bestand = withDossier(newBestand(op), withAntwoord(EMPTY_DOSSIER, 'aanvrager.achternaam', mark), { op, door: '' })
    const summary = encodeKaart(kaartVan(bestand, { open: 1, stand: 'inGesprek' }))
    await vault.create({ content: { sv: BESTAND_VERSION, bytes: encodeBestand(bestand) }, summary, purgeAfter: `${new Date(at).getFullYear() + 2}-01-31`, at })
  }
  const rows = await Promise.all(TABLES.map(async ({ table }) => (await store.all(table)).map((row) => [table, row] as const)))
  return { passphrase: PASSPHRASE, marks, rows: JSON.stringify(rows.flat(), (_, value: unknown) => (value instanceof Uint8Array ? { bytes: base64(value as Bytes) } : value)) }
}

/** Puts it on the device while the app is not on the screen, and in the registry of what is on this device. */
export async function plantOldVault(page: Page, { rows }: OldVault, database: string, label: string): Promise<void> {
  await page.evaluate(async ({ tables, version, rows: text, vault }) => {
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.open(vault.database, version)
      request.addEventListener('upgradeneeded', () => {
        for (const { table, key, indexes } of tables) {
          const made = request.result.createObjectStore(table, { keyPath: key as string | string[] })
          for (const index of indexes) made.createIndex(`[${index.join('+')}]`, [...index])
        }
        const list = JSON.parse(text, (_, value: unknown) => {
          const { bytes } = (value ?? {}) as { readonly bytes?: string }
          return typeof bytes === 'string' ? Uint8Array.from(atob(bytes), (sign) => sign.charCodeAt(0)) : value
        }) as readonly (readonly [string, unknown])[]
        for (const [table, row] of list) request.transaction?.objectStore(table).put(row)
      })
      request.addEventListener('success', () => {
        request.result.close()
        resolve()
      })
      request.addEventListener('error', () => {
        reject(new Error(String(request.error)))
      })
    })
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.open('keukentafel')
      request.addEventListener('success', () => {
        const transaction = request.result.transaction('vaults', 'readwrite', { durability: 'strict' })
        transaction.objectStore('vaults').put(vault)
        transaction.addEventListener('complete', () => {
          request.result.close()
          resolve()
        })
      })
      request.addEventListener('error', () => {
        reject(new Error(String(request.error)))
      })
    })
  }, { tables: TABLES, version: NATIVE_VERSION, rows, vault: { database, label } })
}
