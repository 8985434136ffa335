import { VaultError, type VaultErrorCode } from '../../vault/errors.ts'
import { t, type TextKey } from '../texts/i18n.ts'

/** What happened, what is safe, and what to do. */
const sentences: Readonly<Record<VaultErrorCode, TextKey>> = {
  CANNOT_OPEN: 'kluisfout.CANNOT_OPEN',
  MUST_WAIT: 'kluisfout.MUST_WAIT',
  LOCKED: 'kluisfout.LOCKED',
  NEWER_FORMAT: 'kluisfout.NEWER_FORMAT',
  NO_STORAGE: 'kluisfout.NO_STORAGE',
  STORAGE_FULL: 'kluisfout.STORAGE_FULL',
  STORAGE_FAILED: 'kluisfout.STORAGE_FAILED',
  NO_MEMORY: 'kluisfout.NO_MEMORY',
  CHANGED_ELSEWHERE: 'kluisfout.CHANGED_ELSEWHERE',
  VANISHED: 'kluisfout.VANISHED',
  DAMAGED: 'kluisfout.DAMAGED',
  BACKUP_UNREADABLE: 'kluisfout.BACKUP_UNREADABLE',
  RECOVERY_CODE_MISTYPED: 'kluisfout.RECOVERY_CODE_MISTYPED',
}

/** @throws whatever is no VaultError: that is a bug */
export function sentenceFor(error: unknown): string {
  if (!(error instanceof VaultError)) throw error
  return t(sentences[error.code])
}

export function sentenceForCode(code: VaultErrorCode): string {
  return sentenceFor(new VaultError(code))
}
