import { randomBytes, utf8, type Bytes } from './bytes.ts'

/** How a passphrase becomes a key. It is stored with the slot, and anyone can change it there: see `isAcceptable`. */
export type Kdf =
  | { readonly name: 'argon2id'; readonly memoryKiB: number; readonly iterations: number; readonly parallelism: number; readonly salt: Bytes }
  | { readonly name: 'pbkdf2-sha256'; readonly iterations: number; readonly salt: Bytes }

/**
 * Argon2id as a function, so that the browser runs it in a worker and a test in place. It leaves the password as it is.
 *
 * @returns 32 bytes
 * @throws where WebAssembly, or that much memory, is refused
 */
export type Argon2id = (password: Bytes, kdf: Extract<Kdf, { name: 'argon2id' }>) => Promise<Bytes>

export const CURRENT_ARGON2ID = { name: 'argon2id', memoryKiB: 47_104, iterations: 3, parallelism: 1 } as const
export const CURRENT_PBKDF2 = { name: 'pbkdf2-sha256', iterations: 600_000 } as const

const KEY_BYTES = 32

type Range = readonly [lowest: number, highest: number]

/**
 * The floors are those of the OWASP Password Storage Cheat Sheet: Argon2id with 19 MiB and 2 iterations, PBKDF2-HMAC-SHA256 with 600.000.
 * Whoever edits the database cannot make a vault ask for less, and so learn a cheap hash of the passphrase at the next unlock. The ceilings
 * are about twenty times what is used today (some seconds on a slow tablet), so that an edited or damaged number does not freeze the device.
 *
 * https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html
 */
const MEMORY_KIB: Range = [19_456, 262_144]
const ARGON2ID_ITERATIONS: Range = [2, 10]
const PARALLELISM: Range = [1, 4]
const PBKDF2_ITERATIONS: Range = [600_000, 10_000_000]
// 16 is what RFC 9106 and NIST SP 800-132 ask; no one needs more than the block of the hash.
const SALT_BYTES: Range = [16, 64]

/** Whether this, as it was read from the device, are parameters that may be used at all. */
export function isAcceptable(kdf: unknown): kdf is Kdf {
  if (typeof kdf !== 'object' || kdf === null) return false
  const { name, salt, memoryKiB, iterations, parallelism } = kdf as Readonly<Partial<Record<string, unknown>>>
  if (!(salt instanceof Uint8Array && isWithin(salt.length, SALT_BYTES))) return false
  switch (name) {
    case 'argon2id': return isWithin(memoryKiB, MEMORY_KIB) && isWithin(iterations, ARGON2ID_ITERATIONS) && isWithin(parallelism, PARALLELISM)
    case 'pbkdf2-sha256': return isWithin(iterations, PBKDF2_ITERATIONS)
    default: return false
  }
}

/** False when a passphrase must be stretched anew at today's cost. PBKDF2 stays as it is where it was chosen: Argon2id was refused there. */
export function isCurrent(kdf: Kdf): boolean {
  switch (kdf.name) {
    case 'argon2id': return kdf.memoryKiB >= CURRENT_ARGON2ID.memoryKiB && kdf.iterations >= CURRENT_ARGON2ID.iterations
    case 'pbkdf2-sha256': return kdf.iterations >= CURRENT_PBKDF2.iterations
  }
}

/**
 * The same 32 bytes on every keyboard: NFKC makes one of a letter with its accent, however they were typed, and of full-width letters.
 * Capitals and spaces count.
 *
 * @throws whatever Argon2id throws
 */
export async function stretch(passphrase: string, kdf: Kdf, argon2id: Argon2id): Promise<Bytes> {
  const password = utf8(passphrase.normalize('NFKC'))
  try {
    return await (kdf.name === 'argon2id' ? argon2id(password, kdf) : pbkdf2(password, kdf.salt, kdf.iterations))
  } finally {
    password.fill(0)
  }
}

/** Today's parameters with a new salt: Argon2id, or PBKDF2 where this browser refuses it. */
export async function newKdf(argon2id: Argon2id): Promise<Kdf> {
  const salt = randomBytes(SALT_BYTES[0])
  // What is refused is the memory, so all of it is asked for; one iteration is enough to know.
  const isRefused = await argon2id(utf8('keukentafel'), { ...CURRENT_ARGON2ID, iterations: 1, salt }).then(() => false, () => true)
  return isRefused ? { ...CURRENT_PBKDF2, salt } : { ...CURRENT_ARGON2ID, salt }
}

async function pbkdf2(password: Bytes, salt: Bytes, iterations: number): Promise<Bytes> {
  const key = await crypto.subtle.importKey('raw', password, 'PBKDF2', false, ['deriveBits'])
  return new Uint8Array(await crypto.subtle.deriveBits({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations }, key, KEY_BYTES * 8))
}

function isWithin(value: unknown, [lowest, highest]: Range): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= lowest && value <= highest
}
