/**
 * Why the vault could not do what was asked. Every way in which a vault fails to open is one code: a wrong passphrase and a damaged
 * slot look alike on purpose.
 */
export type VaultErrorCode =
  /** The passphrase, recovery code or passkey does not open this vault. */
  | 'CANNOT_OPEN'
  /** Too many wrong tries: see `waitMs`. */
  | 'MUST_WAIT'
  /** The vault was locked while this was going on. */
  | 'LOCKED'
  /** Written by a newer version of the app. Nothing was changed. */
  | 'NEWER_FORMAT'
  /** The device refuses the memory that the passphrase takes to stretch. The recovery code needs none. */
  | 'NO_MEMORY'
  /** This browser, or this window, keeps no data. */
  | 'NO_STORAGE'
  /** The device has no room left. Nothing was changed. */
  | 'STORAGE_FULL'
  /** The database failed in another way. Nothing was changed. */
  | 'STORAGE_FAILED'
  /** Another window wrote in between. Nothing was changed. */
  | 'CHANGED_ELSEWHERE'
  /** The database of a vault that was set up on this device is gone. */
  | 'VANISHED'
  /** A row does not open: changed outside the app, or a disk error. The others still open. */
  | 'DAMAGED'
  /** The file is no backup, or not a whole one. */
  | 'BACKUP_UNREADABLE'
  /** The recovery code holds a writing error. */
  | 'RECOVERY_CODE_MISTYPED'

/** Never holds a name, an answer, a key or a passphrase; `cause` neither. */
export class VaultError extends Error {
  readonly code: VaultErrorCode
  /** With MUST_WAIT: how long. */
  readonly waitMs: number

  constructor(code: VaultErrorCode, options: { readonly cause?: unknown; readonly waitMs?: number } = {}) {
    super(code, { cause: options.cause })
    this.name = 'VaultError'
    this.code = code
    this.waitMs = options.waitMs ?? 0
  }
}
