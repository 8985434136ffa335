import { openDexieStore } from './dexie-store.ts'
import { VaultError } from './errors.ts'
import { openExistingDatabase } from './existing-database.ts'
import { bringBack, hasSecondCopy, refreshSecondCopy, withSecondCopy } from './mirror.ts'
import { inRegistry, inSecondRegistry } from './registry-database.ts'
import { storageError } from './storage-error.ts'
import type { Store } from './store.ts'
import { markedVaults, markVaults, PREFIX, type Marked } from './vault-marker.ts'

/** A vault on this device. `present` is false when its database is gone, or is empty, and there is no second copy. */
export type KnownVault = Marked & { readonly present: boolean }

/**
 * Every vault that was set up on this device, by label. What the registry or the marker lost is written back from the other.
 *
 * @throws VaultError NO_STORAGE, STORAGE_FAILED
 */
export async function knownVaults(): Promise<readonly KnownVault[]> {
  const marked = markedVaults()
  const registered = await inRegistry((table) => table('vaults').toArray()).catch((error: unknown) => {
    // The vaults themselves can still be well: they open by what the marker says.
    if (marked.length === 0 || storageError(error).code === 'NO_STORAGE') throw error
    return []
  })
  // When the browser starts anew without any database, the second registry still knows.
  const copied = registered.length > 0 ? [] : await inSecondRegistry((table) => table('vaults').toArray()) ?? []
  const known = [...new Map([...copied, ...marked, ...registered].map(({ database, label }) => [database, { database, label }])).values()]
  const isWhole = registered.length === known.length && JSON.stringify(marked) === JSON.stringify(known)
  if (!isWhole) await mend(known)
  const vaults = await Promise.all(known.map(async (vault) => ({ ...vault, present: await isPresent(vault.database) })))
  return vaults.sort((one, other) => one.label.localeCompare(other.label, 'nl') || Number(one.database > other.database) || -1)
}

export function newDatabaseName(): string {
  return PREFIX + crypto.randomUUID()
}

/**
 * After the vault is complete: what was broken off while it was set up never becomes known. In both places, or in none.
 *
 * @throws VaultError STORAGE_FULL, STORAGE_FAILED
 */
export async function register(database: string, label: string): Promise<void> {
  const before = markedVaults()
  markVaults([...before.filter((vault) => vault.database !== database), { database, label }])
  try {
    await inRegistry((table) => table('vaults').put({ database, label }))
  } catch (error) {
    markVaults(before)
    throw error
  }
  await inSecondRegistry((table) => table('vaults').put({ database, label }))
}

/** A vault that is known already. @throws VaultError STORAGE_FULL, STORAGE_FAILED */
export async function rename(database: string, label: string): Promise<void> {
  await register(database, label)
}

/**
 * No longer asks after a vault that has vanished. It deletes no data.
 *
 * @throws RangeError for a vault that is there
 */
export async function forget(database: string): Promise<void> {
  if (await isPresent(database)) throw new RangeError('only a vault that has vanished can be forgotten')
  await inRegistry((table) => table('vaults').delete(database))
  await inSecondRegistry((table) => table('vaults').delete(database))
  markVaults(markedVaults().filter((vault) => vault.database !== database))
}

/**
 * Opens the database of a vault, followed by its second copy. One that has vanished comes back from that copy.
 *
 * @param onBroughtBack - hears that it was
 * @throws VaultError VANISHED, NEWER_FORMAT, NO_STORAGE, STORAGE_FULL, STORAGE_FAILED
 */
export async function openKnown(database: string, onBroughtBack: () => void = () => undefined): Promise<Store> {
  try {
    return withSecondCopy(database, await openWhole(database))
  } catch (error) {
    if (storageError(error).code !== 'VANISHED' || !(await bringBack(database))) throw error
    onBroughtBack()
    return withSecondCopy(database, await openWhole(database))
  }
}

/**
 * Brings the second registry, and the second copies of vaults that nobody opens now, up to date: they can be lost as a vault can, and only what is
 * open is followed. What cannot be opened is left to the next time; above all, a vault that has vanished takes nothing away from its copy.
 *
 * @param followed - the vault that is open
 */
export async function refreshSecondCopies(known: readonly KnownVault[], followed: string): Promise<void> {
  await inSecondRegistry(async (table) => {
    const copied = new Map((await table('vaults').toArray()).map(({ database, label }) => [database, label]))
    const stale = known.filter(({ database, label }) => copied.get(database) !== label)
    if (stale.length > 0) await table('vaults').bulkPut(stale.map(({ database, label }) => ({ database, label })))
  })
  for (const { database } of known) if (database !== followed) await refreshCopyOf(database)
}

async function refreshCopyOf(database: string): Promise<void> {
  try {
    const store = await openWhole(database)
    await refreshSecondCopy(database, store)
    store.close()
  } catch (error) {
    if (!(error instanceof VaultError)) throw error
  }
}

async function openWhole(database: string): Promise<Store> {
  const store = await openDexieStore(database, 'reject')
  try {
    // Without its keys nothing in it opens; a restore that was broken off leaves an empty one too.
    if ((await store.get('vault', 'keys')) === undefined) throw new VaultError('VANISHED')
    return store
  } catch (error) {
    store.close()
    throw error
  }
}

async function isPresent(database: string): Promise<boolean> {
  try {
    const db = await openExistingDatabase(database)
    try {
      const isWhole = db.tables.some(({ name }) => name === 'vault') && (await db.table('vault').get('keys')) !== undefined
      return isWhole || await hasSecondCopy(database)
    } finally {
      db.close()
    }
  } catch (error) {
    // What cannot be read now is not gone.
    return storageError(error).code !== 'VANISHED' || await hasSecondCopy(database)
  }
}

async function mend(known: readonly Marked[]): Promise<void> {
  try {
    await inRegistry((table) => table('vaults').bulkPut([...known]))
    markVaults(known)
    await inSecondRegistry((table) => table('vaults').bulkPut([...known]))
  } catch {
    // Without room for it the list is still right; the next start tries again.
  }
}
