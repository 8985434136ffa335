import { effect, signal } from '@preact/signals'
import { isKept, roomOf } from '../../vault/device-storage.ts'
import { VaultError } from '../../vault/errors.ts'
import { knownVaults, rename } from '../../vault/registry.ts'
import { afterLock, held, kept, problems, settings, vault, type Held } from './session.ts'

/** When the last backup was made, in epoch milliseconds; null for never. */
export const lastBackup = signal<number | null>(null)

/** How full the room is that the browser gives; null where it does not say. */
export const room = signal<Awaited<ReturnType<typeof roomOf>>>(null)

/** Looks after each unlock, without making anybody wait. To be called once, when the app starts. */
export function watchHealth(): void {
  afterLock(() => {
    lastBackup.value = null
  })
  effect(() => {
    const holding = vault.value === null ? null : held.peek()
    if (holding === null) return
    for (const look of [checkAll, lookAtStorage, agreeOnName]) void look(holding).catch(ignoreLock)
  })
  document.addEventListener('visibilitychange', () => {
    const holding = held.peek()
    if (holding !== null && document.visibilityState === 'visible') void lookAtStorage(holding)
  })
}

/** Reads every row of the vault. */
export async function checkAll(holding: Held): Promise<void> {
  // It reads dossiers, which nothing that is loaded before the lock screen does.
  const { attachmentsIn } = await import('../bijlagen/attachments-in.ts')
  const found = await holding.vault.check(attachmentsIn)
  if (held.peek() === holding) problems.value = found
}

export async function lookAtStorage(holding: Held): Promise<void> {
  const [isPromised, share] = await Promise.all([isKept(), roomOf()])
  if (held.peek() !== holding) return
  kept.value = isPromised
  room.value = share
}

/** The lock screen shows the name that is in the vault, unless another vault has that name: of a backup that was put back beside its vault. */
async function agreeOnName({ database }: Held): Promise<void> {
  const known = await knownVaults()
  const { naam } = settings.peek()
  const isTaken = known.some(({ label }) => label === naam)
  if (naam !== '' && !isTaken && held.peek()?.database === database) await rename(database, naam)
}

/** The vault was locked, or the database failed: whoever works on finds out at the next act. */
function ignoreLock(error: unknown): void {
  if (!(error instanceof VaultError)) throw error
}
