import type { EventKind } from './audit.ts'
import { usedOnce, type Bytes } from './bytes.ts'
import { VaultError } from './errors.ts'
import { signSlots } from './integrity.ts'
import { isCurrent } from './kdf.ts'
import { commit, inTurn, keysOf, type OpenVault } from './open-vault.ts'
import { countTry, triesRow } from './plain-rows.ts'
import { newSlot, openSlots, type NewSecret, type Secret, type Slot } from './slots.ts'

/**
 * Another passphrase, recovery code or passkey: the master key is unwrapped with what a person gives now, and wrapped anew. One small write;
 * until it is on the disk the old way opens the vault, from then on the new one.
 *
 * @throws VaultError CANNOT_OPEN, MUST_WAIT
 */
export function replaceSlot(vault: OpenVault, current: Secret, secret: NewSecret, at: number): Promise<void> {
  return inTurn(vault, async () => {
    await countTry(vault.store, at)
    const { master } = await openSlots(vault.keysRow.slots, current, vault)
    const slot = await usedOnce(master, () => newSlot(master, secret, at, vault))
    const others = vault.keysRow.slots.filter((each) => (secret.kind === 'passkey' ? true : each.kind !== secret.kind))
    await writeSlots(vault, [...others, slot], CHANGE[secret.kind], at)
  })
}

/**
 * For an act that takes more than the vault, such as making a passkey: so that a typing error is found before it.
 *
 * @throws VaultError CANNOT_OPEN, MUST_WAIT
 */
export function verifySecret(vault: OpenVault, secret: Secret, at: number): Promise<void> {
  return inTurn(vault, async () => {
    await countTry(vault.store, at)
    const { master } = await openSlots(vault.keysRow.slots, secret, vault)
    master.fill(0)
    await vault.store.write([{ kind: 'put', table: 'vault', row: await triesRow(0, at) }])
  })
}

/** @throws RangeError for a slot that is not a passkey: the passphrase and the recovery code can only be replaced */
export function removePasskey(vault: OpenVault, slotId: string, at: number): Promise<void> {
  return inTurn(vault, async () => {
    const { slots } = vault.keysRow
    if (slots.find(({ id }) => id === slotId)?.kind !== 'passkey') throw new RangeError('not a passkey')
    await writeSlots(vault, slots.filter(({ id }) => id !== slotId), 'passkeyRemoved', at)
  })
}

/** The same passphrase at today's cost, when it was stretched at a lower one. A device that refuses the memory still opens the vault: it stays as it is. */
export async function raiseCost(vault: OpenVault, opened: { readonly master: Bytes; readonly slot: Slot }, secret: Secret, at: number): Promise<void> {
  if (opened.slot.kind !== 'passphrase' || secret.kind !== 'passphrase' || isCurrent(opened.slot.kdf)) return
  const slot = await newSlot(opened.master, secret, at, vault).catch(nullWithoutMemory)
  // PBKDF2 is what a device without the memory would choose: that is less, not more.
  if (slot?.kind !== 'passphrase' || (slot.kdf.name !== 'argon2id' && opened.slot.kdf.name === 'argon2id')) return
  await writeSlots(vault, vault.keysRow.slots.map((each) => (each === opened.slot ? slot : each)), 'costRaised', at)
}

function nullWithoutMemory(error: unknown): null {
  if (error instanceof VaultError && error.code === 'NO_MEMORY') return null
  throw error
}

const CHANGE: Readonly<Record<NewSecret['kind'], EventKind>> = { passphrase: 'passphraseChanged', recovery: 'recoveryCodeReplaced', passkey: 'passkeyAdded' }

async function writeSlots(vault: OpenVault, slots: readonly Slot[], kind: EventKind, at: number): Promise<void> {
  const { id, rev, format, vaultId } = vault.keysRow
  const keysRow = await signSlots(keysOf(vault).tag, { id, rev: rev + 1, format, vaultId, slots })
  await commit(vault, { changes: [{ kind: 'put', table: 'vault', row: await triesRow(0, at) }], keysRow, event: { at, kind, dossierId: null } })
}
