import type { VaultErrorCode } from '../../vault/errors.ts'
import type { KnownVault } from '../../vault/registry.ts'
import type { Store } from '../../vault/store.ts'
import type { passkeySlots } from '../../vault/vault.ts'

/** What the lock screen has to say: that it locked by itself, that the last words were not saved, that a backup was put back, or that the browser had lost the vault and the second copy took its place. */
export type LockNote = 'idle' | 'notSaved' | 'restored' | 'broughtBack' | null

/** The vaults on this device, and the one that is to be opened. */
export type Chosen = { readonly vaults: readonly KnownVault[]; readonly database: string }

export type Phase =
  | { readonly kind: 'starting' }
  /** Nothing can be kept here, or the database failed. */
  | { readonly kind: 'refused'; readonly code: VaultErrorCode }
  /** Open in another window; this one can take over. */
  | { readonly kind: 'elsewhere' }
  | { readonly kind: 'setUp'; readonly vaults: readonly KnownVault[] }
  | ({ readonly kind: 'locked' } & Locked)
  | ({ readonly kind: 'vanished' } & Chosen)
  | ({ readonly kind: 'newer' } & Chosen)
  /** The keys are here, but something comes first. `code`: the recovery code that opened it. */
  | { readonly kind: 'newPassphrase'; readonly code: string }
  | { readonly kind: 'setUpDone' }
  | { readonly kind: 'open' }
  | { readonly kind: 'locking' }

export type Locked = Chosen & {
  readonly store: Store
  readonly passkeys: Awaited<ReturnType<typeof passkeySlots>>
  /** Epoch milliseconds: after wrong tries. */
  readonly waitUntil: number
  readonly note: LockNote
}

/** What the lock screen shows: the field to open it, or one of the things that can be done instead. */
export type DoorView = 'openen' | 'herstellen' | 'terugzetten'
