import { equalBytes, type Bytes } from './bytes.ts'
import { VaultError } from './errors.ts'
import { inRegistry } from './registry-database.ts'
import { storageError } from './storage-error.ts'

/** How much of what this app may use is used, from 0 to 1. From `full95` on a save can fail. */
export type Room = { readonly usedShare: number; readonly level: 'ok' | 'warn60' | 'warn80' | 'full95' }

/**
 * Whether this browser, in this window, keeps what it is given. A device without room passes: what is on it can still be read.
 *
 * Not covered: a private window of Chromium, which cannot be told from any other; there `isKept` stays false.
 *
 * @throws VaultError NO_STORAGE, STORAGE_FAILED
 */
export async function probeStorage(): Promise<void> {
  // Outside a secure context there is no WebCrypto.
  if ((crypto as Partial<Crypto>).subtle === undefined || (await isPrivateWindow())) throw new VaultError('NO_STORAGE')
  try {
    if (!(await givesBack(Uint8Array.of(1, 2, 3)))) throw new VaultError('NO_STORAGE')
  } catch (error) {
    if (storageError(error).code !== 'STORAGE_FULL') throw error
  }
}

/** Asks the browser never to clear our data by itself. Firefox asks the user, the others decide. */
export async function askToKeep(): Promise<boolean> {
  return (await manager().persist?.().catch(() => false)) ?? false
}

/** Whether the browser promised not to clear our data by itself; null if it does not say. */
export async function isKept(): Promise<boolean | null> {
  return (await manager().persisted?.().catch(() => null)) ?? null
}

/** null if the browser does not say. */
export async function roomOf(): Promise<Room | null> {
  const { usage, quota } = (await manager().estimate?.().catch(() => null)) ?? {}
  if (usage === undefined || quota === undefined || quota === 0) return null
  const usedShare = Math.min(usage / quota, 1)
  return { usedShare, level: levelOf(usedShare) }
}

function levelOf(usedShare: number): Room['level'] {
  if (usedShare >= 0.95) return 'full95'
  if (usedShare >= 0.8) return 'warn80'
  return usedShare >= 0.6 ? 'warn60' : 'ok'
}

/** In two transactions, as it has to be on the disk in between. Every window writes the same, so that none spoils the probe of another. */
async function givesBack(bytes: Bytes): Promise<boolean> {
  return inRegistry(async (table) => {
    await table('probe').put({ id: 'probe', bytes })
    const row = await table('probe').get('probe')
    return row !== undefined && equalBytes(row.bytes, bytes)
  })
}

/**
 * A private window loses everything when it is closed, and its IndexedDB does not show that. Its file system does: Firefox refuses it,
 * Safari has none "for an unknown transient reason".
 */
async function isPrivateWindow(): Promise<boolean> {
  try {
    await manager().getDirectory?.()
    return false
  } catch (error) {
    const { name } = error as Error
    const isSafari = navigator.userAgent.includes('Safari/') && !/Chrom(e|ium)\//.test(navigator.userAgent)
    return name === 'SecurityError' || (isSafari && name === 'UnknownError')
  }
}

/** Safari had none before 15.2, and no `estimate` before 17; WebKitGTK has none. */
function manager(): Partial<StorageManager> {
  return (navigator as Partial<Navigator>).storage ?? {}
}
