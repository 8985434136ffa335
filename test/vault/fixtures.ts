import { argon2id as hashWasm } from 'hash-wasm'
import { utf8, type Bytes } from '../../src/vault/bytes.ts'
import { openContents } from '../../src/vault/contents.ts'
import type { Content } from '../../src/vault/dossier-row.ts'
import type { SaveInput } from '../../src/vault/dossiers.ts'
import type { Argon2id } from '../../src/vault/kdf.ts'
import { keysOf } from '../../src/vault/keys.ts'
import { newOpenVault, type OpenVault } from '../../src/vault/open-vault.ts'
import { newRecoveryCode } from '../../src/vault/recovery-code.ts'
import type { TableName } from '../../src/vault/rows.ts'
import { openSlots } from '../../src/vault/slots.ts'
import type { Store } from '../../src/vault/store.ts'
import { createVault } from '../../src/vault/vault.ts'
import { openMemoryStore, type MemoryDatabase } from './memory-store.ts'

export const PASSPHRASE = 'tafel appel fiets wolk sleutel gras'

/** 25 november 2026, 10 uur. */
export const NOW = Date.UTC(2026, 10, 25, 10)

/** In place instead of in a worker. */
export const argon2id: Argon2id = async (password, { memoryKiB, iterations, parallelism, salt }) =>
  new Uint8Array(await hashWasm({ password, salt, memorySize: memoryKiB, iterations, parallelism, hashLength: 32, outputType: 'binary' }))

export const tools = { argon2id, at: NOW }

export function content(text: string, sv = 1): Content {
  return { sv, bytes: utf8(text) }
}

export function textIn({ bytes }: Content): string {
  return new TextDecoder().decode(bytes)
}

export function input(text: string, at = NOW): SaveInput {
  return { content: content(text), summary: `kaart van ${text}`, purgeAfter: '2027-11-25', at }
}

/** A copy of all rows, to put back later or to change. */
export function copyOf(database: MemoryDatabase): MemoryDatabase {
  return new Map(Array.from(database, ([table, rows]): [TableName, ReturnType<MemoryDatabase['get']> & object] => [table, new Map(rows)]))
}

/** A vault in memory that is open, with its database and its recovery code. */
export async function newVault() {
  const database: MemoryDatabase = new Map()
  const store = openMemoryStore(database)
  const recoveryCode = newRecoveryCode()
  const vault = await createVault(store, { passphrase: PASSPHRASE, recoveryCode, settings: '{"naam":"M."}', ...tools })
  return { database, store, vault, recoveryCode }
}

export function flipped(bytes: Bytes, index = bytes.length - 1): Bytes {
  const copy = new Uint8Array(bytes)
  copy[index] = (copy[index] ?? 0) ^ 1
  return copy
}

/** The same vault from the inside, as what works behind its door sees it. */
export async function openInside(store: Store, recoveryCode: string): Promise<OpenVault> {
  const keysRow = await store.get('vault', 'keys')
  if (keysRow?.id !== 'keys') throw new RangeError('there is no vault')
  const { vaultId } = keysRow
  const { master } = await openSlots(keysRow.slots, { kind: 'recovery', code: recoveryCode }, { vaultId, argon2id })
  const keys = await keysOf(master, vaultId)
  return newOpenVault({ store, vaultId, argon2id, keys, keysRow, ...(await openContents(store, keys, keysRow)) })
}
