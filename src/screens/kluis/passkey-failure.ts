import { VaultError } from '../../vault/errors.ts'

/** Whether a passkey was refused, or not used in time: then the browser says why, and nothing was tried on the vault. */
export function givenUp(error: unknown): boolean {
  return error instanceof VaultError && error.code === 'CANNOT_OPEN' && error.cause !== undefined
}
