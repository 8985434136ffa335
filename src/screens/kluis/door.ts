import { VaultError, type VaultErrorCode } from '../../vault/errors.ts'
import { waitBefore } from '../../vault/plain-rows.ts'
import { knownVaults, openKnown } from '../../vault/registry.ts'
import { nothingVerifies, purgeReceipted } from '../../vault/retention.ts'
import { passkeySlots } from '../../vault/vault.ts'
import { today } from '../app/clock.ts'
import type { Chosen, LockNote, Phase } from './phase.ts'

/** The lock screen of one vault, or what stands in its way. */
export async function doorOf(database: string, note: LockNote): Promise<Phase> {
  try {
    return await door({ vaults: await knownVaults(), database }, note)
  } catch (error) {
    return { kind: 'refused', code: codeOf(error) }
  }
}

/** @throws whatever is no VaultError: that is a bug */
export function codeOf(error: unknown): VaultErrorCode {
  if (error instanceof VaultError) return error.code
  throw error
}

async function door(chosen: Chosen, note: LockNote): Promise<Phase> {
  try {
    let noteOrBroughtBack = note
    const store = await openKnown(chosen.database, () => {
      noteOrBroughtBack = 'broughtBack'
    })
    const now = Date.now()
    // No municipality has been enrolled on this device: nothing it received is known, and so nothing is erased while locked.
    await purgeReceipted(store, today.peek(), nothingVerifies)
    return { kind: 'locked', ...chosen, store, passkeys: await passkeySlots(store), waitUntil: now + await waitBefore(store, now), note: noteOrBroughtBack }
  } catch (error) {
    switch (codeOf(error)) {
      case 'VANISHED': return { kind: 'vanished', ...chosen }
      case 'NEWER_FORMAT': return { kind: 'newer', ...chosen }
      default: throw error
    }
  }
}
