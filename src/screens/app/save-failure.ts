import type { VaultErrorCode } from '../../vault/errors.ts'

/** What a failure to save comes to for who sits at the table. */
export type SaveFailure = 'vol' | 'elders' | 'vergrendeld' | 'anders'

/** @param code - null for what is not a failure of the vault */
export function saveFailure(code: VaultErrorCode | null): SaveFailure {
  switch (code) {
    case 'STORAGE_FULL': return 'vol'
    case 'CHANGED_ELSEWHERE': return 'elders'
    case 'LOCKED': return 'vergrendeld'
    default: return 'anders'
  }
}
