import { storageError } from './storage-error.ts'

/** A vault by the name of its database, and what its user calls it. */
export type Marked = { readonly database: string; readonly label: string }

/** Every database of a vault is named like this. */
export const PREFIX = 'keukentafel-kluis-'

const KEY = 'keukentafel.kluizen'

/** What the marker outside IndexedDB says: it tells a vault that has vanished from one that never was. Nothing if it cannot be read. */
export function markedVaults(): readonly Marked[] {
  try {
    const list: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]')
    return Array.isArray(list) ? list.filter(isMarked).map(({ database, label }) => ({ database, label })) : []
  } catch {
    return []
  }
}

/** @throws VaultError STORAGE_FULL, STORAGE_FAILED */
export function markVaults(vaults: readonly Marked[]): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(vaults))
  } catch (error) {
    throw storageError(error)
  }
}

function isMarked(value: unknown): value is Marked {
  if (typeof value !== 'object' || value === null) return false
  const { database, label } = value as Partial<Record<keyof Marked, unknown>>
  return typeof database === 'string' && database.startsWith(PREFIX) && typeof label === 'string'
}
