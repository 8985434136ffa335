import { place, seal, unseal } from './aead.ts'
import { base64, usedOnce, utf8, type Bytes } from './bytes.ts'
import { VaultError } from './errors.ts'
import { isAcceptable, newKdf, stretch, type Argon2id, type Kdf } from './kdf.ts'
import { MASTER_BYTES, wrappingKey } from './keys.ts'
import { readRecoveryCode } from './recovery-code.ts'

/** One way to open the vault: the master key, wrapped by what a person knows or holds. `createdAt` in epoch milliseconds. */
export type Slot = { readonly id: string; readonly createdAt: number; readonly box: Bytes } & SlotKind

type SlotKind =
  | { readonly kind: 'passphrase'; readonly kdf: Kdf }
  | { readonly kind: 'recovery' }
  | { readonly kind: 'passkey'; readonly credentialId: Bytes; readonly salt: Bytes }

/** What a person opens the vault with. `output` is what the passkey computed (WebAuthn PRF). */
export type Secret =
  | { readonly kind: 'passphrase'; readonly text: string }
  | { readonly kind: 'recovery'; readonly code: string }
  | { readonly kind: 'passkey'; readonly credentialId: Bytes; readonly output: Bytes }

/** What a new way to open the vault is made of. */
export type NewSecret = { readonly kind: 'passphrase'; readonly text: string } | { readonly kind: 'recovery'; readonly code: string } | ({ readonly kind: 'passkey' } & Passkey)

export type Passkey = { readonly credentialId: Bytes; readonly salt: Bytes; readonly output: Bytes }

type Vault = { readonly vaultId: string; readonly argon2id: Argon2id }

/** @throws VaultError RECOVERY_CODE_MISTYPED */
export async function newSlot(master: Bytes, secret: NewSecret, at: number, vault: Vault): Promise<Slot> {
  const kind = await kindOf(secret, vault.argon2id)
  const plain = { id: crypto.randomUUID(), createdAt: at, ...kind }
  const key = await keyFor(plain, secret, vault)
  return { ...plain, box: await seal(key, master, placeOf(vault.vaultId, plain)) }
}

/**
 * The master key, with the slot that it came from. The caller overwrites it.
 *
 * @throws VaultError CANNOT_OPEN for each and every reason; before trying RECOVERY_CODE_MISTYPED and NO_MEMORY
 */
export async function openSlots(slots: readonly Slot[], secret: Secret, vault: Vault): Promise<{ readonly master: Bytes; readonly slot: Slot }> {
  for (const slot of slots.filter((each) => fits(each, secret))) {
    const key = await keyFor(slot, secret, vault)
    const master = await unseal(key, slot.box, placeOf(vault.vaultId, slot)).catch(() => null)
    if (master?.length === MASTER_BYTES) return { master, slot }
  }
  throw new VaultError('CANNOT_OPEN')
}

/** What the tag of the row is over: its other columns and all slots, whole, whatever they became. */
export function describedSlots(slots: readonly Slot[], columns: readonly (string | number)[]): Bytes {
  return utf8(JSON.stringify([columns, described(slots)]))
}

function fits(slot: Slot, secret: Secret): boolean {
  switch (slot.kind) {
    // An empty passphrase is that of no vault; Argon2id refuses it.
    case 'passphrase': return secret.kind === 'passphrase' && secret.text !== '' && isAcceptable(slot.kdf)
    case 'recovery': return secret.kind === 'recovery'
    case 'passkey': return secret.kind === 'passkey' && base64(slot.credentialId) === base64(secret.credentialId)
  }
}

async function kindOf(secret: NewSecret, argon2id: Argon2id): Promise<SlotKind> {
  switch (secret.kind) {
    case 'passphrase': return { kind: 'passphrase', kdf: await newKdf(argon2id) }
    case 'recovery': return { kind: 'recovery' }
    case 'passkey': return { kind: 'passkey', credentialId: secret.credentialId, salt: secret.salt }
  }
}

async function keyFor(slot: SlotKind, secret: Secret, { vaultId, argon2id }: Vault): Promise<CryptoKey> {
  if (slot.kind === 'passphrase' && secret.kind === 'passphrase') return usedOnce(await stretched(secret.text, slot.kdf, argon2id), (bytes) => wrappingKey(bytes, 'pass', vaultId))
  // 130 random bits need no stretching.
  if (slot.kind === 'recovery' && secret.kind === 'recovery') return usedOnce(readRecoveryCode(secret.code), (bytes) => wrappingKey(bytes, 'recovery', vaultId))
  if (slot.kind === 'passkey' && secret.kind === 'passkey') return wrappingKey(secret.output, 'prf', vaultId)
  throw new RangeError('a secret of another kind')
}

async function stretched(text: string, kdf: Kdf, argon2id: Argon2id): Promise<Bytes> {
  try {
    return await stretch(text, kdf, argon2id)
  } catch (cause) {
    throw new VaultError('NO_MEMORY', { cause })
  }
}

function placeOf(vaultId: string, slot: Pick<Slot, 'id' | 'createdAt'> & SlotKind): Bytes {
  return place(vaultId, 'slot', JSON.stringify(described({ ...slot, box: null })))
}

/** As lists, with the columns in the order of their names, so that the same slot is always the same text. */
function described(value: unknown): unknown {
  if (value instanceof Uint8Array) return ['bytes', base64(value as Bytes)]
  if (Array.isArray(value)) return value.map(described)
  if (typeof value !== 'object' || value === null) return value
  return Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)).map(([name, each]) => [name, described(each)])
}
