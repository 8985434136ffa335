import { concat, randomBytes, utf8, type Bytes } from './bytes.ts'
import { VaultError } from './errors.ts'

const IV_BYTES = 12
const PADDING_STEP = 256
const PADDING_START = 0x80

/**
 * Additional authenticated data: where a ciphertext belongs. A blob that was moved to another row, table or vault, or whose plain columns
 * were changed, does not open. As a JSON list no two places look alike.
 */
export function place(vaultId: string, ...parts: readonly (string | number)[]): Bytes {
  return utf8(JSON.stringify(['keukentafel/1', vaultId, ...parts]))
}

/** AES-256-GCM with a random IV of 96 bits in front. */
export async function seal(key: CryptoKey, plain: Bytes, additionalData: Bytes): Promise<Bytes> {
  const iv = randomBytes(IV_BYTES)
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData }, key, plain)
  return concat(iv, new Uint8Array(sealed))
}

/** @throws VaultError DAMAGED if one bit of it, or its place, is not as it was sealed */
export async function unseal(key: CryptoKey, box: Bytes, additionalData: Bytes): Promise<Bytes> {
  try {
    const iv = box.subarray(0, IV_BYTES)
    return new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData }, key, box.subarray(IV_BYTES)))
  } catch (cause) {
    throw new VaultError('DAMAGED', { cause })
  }
}

/** The same in steps of 256 bytes, so that the size tells little of what is inside. */
export function sealPadded(key: CryptoKey, plain: Bytes, additionalData: Bytes): Promise<Bytes> {
  return seal(key, pad(plain), additionalData)
}

/** @throws VaultError DAMAGED */
export async function unsealPadded(key: CryptoKey, box: Bytes, additionalData: Bytes): Promise<Bytes> {
  return unpad(await unseal(key, box, additionalData))
}

export function aesKey(raw: Bytes): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt'])
}

/** ISO/IEC 7816-4: one marking byte, then zeros up to a whole step. */
function pad(plain: Bytes): Bytes {
  const padded = new Uint8Array(Math.ceil((plain.length + 1) / PADDING_STEP) * PADDING_STEP)
  padded.set(plain)
  padded[plain.length] = PADDING_START
  return padded
}

function unpad(padded: Bytes): Bytes {
  const end = padded.lastIndexOf(PADDING_START)
  if (end === -1 || padded.subarray(end + 1).some((byte) => byte !== 0)) throw new VaultError('DAMAGED')
  return padded.slice(0, end)
}
