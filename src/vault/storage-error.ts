import { VaultError, type VaultErrorCode } from './errors.ts'

/** By the names of what Dexie and the browser reject with. */
const CODES: Readonly<Record<string, VaultErrorCode>> = {
  QuotaExceededError: 'STORAGE_FULL',
  ConstraintError: 'CHANGED_ELSEWHERE',
  VersionError: 'NEWER_FORMAT',
}

/** There is no IndexedDB here, or it takes nothing: a private window, or site data that is blocked. */
const NO_DATABASE = ['MissingAPIError', 'InvalidStateError', 'SecurityError']

/**
 * What went wrong in the database, as the vault says it. Its cause holds names of errors only: their messages come from elsewhere, and could
 * repeat what was stored.
 */
export function storageError(error: unknown): VaultError {
  const chain = chainOf(error)
  const ours = chain.find((each) => each instanceof VaultError)
  if (ours !== undefined) return ours
  const [code = 'STORAGE_FAILED'] = chain.flatMap(({ name }) => CODES[name] ?? [])
  return new VaultError(code, { cause: namesOf(chain) })
}

/** As `storageError`, for the moment at which a database is opened for the first time. */
export function openingError(error: unknown): VaultError {
  const mapped = storageError(error)
  const chain = chainOf(error)
  const hasNone = mapped.code === 'STORAGE_FAILED' && chain.some(({ name }) => NO_DATABASE.includes(name))
  return hasNone ? new VaultError('NO_STORAGE', { cause: namesOf(chain) }) : mapped
}

/** The error and what is in it: Dexie wraps the cause as `inner`, and one for each row that failed as `failures`. */
function chainOf(error: unknown): readonly Error[] {
  if (!(error instanceof Error)) return []
  const { inner, failures } = error as { readonly inner?: unknown; readonly failures?: unknown }
  const failed: unknown = Array.isArray(failures) ? failures[0] : undefined
  return [error, ...chainOf(inner), ...chainOf(failed)]
}

function namesOf(chain: readonly Error[]): string {
  return chain.map(({ name }) => name).join(' < ')
}
