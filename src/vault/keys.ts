import { utf8, type Bytes } from './bytes.ts'

/** Everything the master key opens. The master key itself is not kept: none of these can be taken out of the browser's own store of keys. */
export type Keys = {
  /** Wraps the one key of each dossier. */
  readonly wrap: CryptoKey
  readonly index: CryptoKey
  readonly audit: CryptoKey
  readonly settings: CryptoKey
  /** Signs the row with the slots. */
  readonly tag: CryptoKey
}

export const MASTER_BYTES = 32

const HKDF_INFO = { pass: 'kek/pass/1', recovery: 'kek/recovery/1', prf: 'kek/prf/1' } as const

/** The key that wraps the master key, from what a person knows or holds. */
export async function wrappingKey(secret: Bytes, kind: keyof typeof HKDF_INFO, vaultId: string): Promise<CryptoKey> {
  return derive(await hkdfKey(secret), HKDF_INFO[kind], vaultId, aes)
}

/** @param master - is copied into the browser's own store of keys; the caller overwrites it */
export async function keysOf(master: Bytes, vaultId: string): Promise<Keys> {
  const key = await hkdfKey(master)
  const [wrap, index, audit, settings, tag] = await Promise.all([
    derive(key, 'wrap/1', vaultId, aes),
    derive(key, 'index/1', vaultId, aes),
    derive(key, 'audit/1', vaultId, aes),
    derive(key, 'settings/1', vaultId, aes),
    derive(key, 'tag/1', vaultId, hmac),
  ])
  return { wrap, index, audit, settings, tag }
}

type Purpose = { readonly algorithm: AesKeyGenParams | HmacKeyGenParams; readonly usages: readonly KeyUsage[] }

const aes: Purpose = { algorithm: { name: 'AES-GCM', length: 256 }, usages: ['encrypt', 'decrypt'] }
const hmac: Purpose = { algorithm: { name: 'HMAC', hash: 'SHA-256', length: 256 }, usages: ['sign', 'verify'] }

function hkdfKey(secret: Bytes): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveKey'])
}

function derive(key: CryptoKey, info: string, vaultId: string, { algorithm, usages }: Purpose): Promise<CryptoKey> {
  return crypto.subtle.deriveKey({ name: 'HKDF', hash: 'SHA-256', salt: utf8(vaultId), info: utf8(`keukentafel/${info}`) }, key, algorithm, false, [...usages])
}
