import { argon2InWorker } from '../../vault/argon2.ts'
import { probeStorage } from '../../vault/device-storage.ts'
import { knownVaults, refreshSecondCopies } from '../../vault/registry.ts'
import { forgetDownloadsAtLock } from './backup-file.ts'
import { codeOf } from './door.ts'
import { watchHealth } from './health.ts'
import { oneWindow } from './one-window.ts'
import { afterLock, choose, loseToOther, moveElsewhere, phase, show } from './session.ts'
import { stretchWith } from './unlocking.ts'
import { watchUnwritten } from './unwritten.ts'
import { watchLock } from './watch-lock.ts'

const thisWindow = oneWindow({ asked: moveElsewhere, lost: loseToOther })

type Options = {
  /** Starts the worker that computes Argon2id. */
  readonly startWorker: () => Worker
}

/** Finds out what there is on this device, and shows the first screen. To be called once. */
export async function startSession({ startWorker }: Options): Promise<void> {
  stretchWith(argon2InWorker(startWorker))
  watchLock()
  watchHealth()
  watchUnwritten()
  forgetDownloadsAtLock()
  // One begins at the list again; and the address no longer says where the conversation was.
  afterLock(() => {
    window.location.replace('#/')
  })
  for (const [target, kind] of [[document, 'visibilitychange'], [window, 'focus']] as const) {
    target.addEventListener(kind, () => {
      // The other window may have been closed since.
      if (phase.peek().kind === 'elsewhere' && document.visibilityState === 'visible') void begin()
    })
  }
  await begin()
}

export async function begin(): Promise<void> {
  try {
    await probeStorage()
    if (await thisWindow.take()) await showFirst()
    else show({ kind: 'elsewhere' })
  } catch (error) {
    show({ kind: 'refused', code: codeOf(error) })
  }
}

/** The other window saves and locks; this one goes on. */
export async function takeOver(): Promise<void> {
  await thisWindow.takeOver()
  await showFirst()
}

/** The lock screen of the first vault, or the set-up where there is none yet. */
export async function showFirst(): Promise<void> {
  const vaults = await knownVaults()
  const first = vaults.find(({ present }) => present) ?? vaults[0]
  if (first === undefined) show({ kind: 'setUp', vaults })
  else {
    await choose(first.database)
    void refreshSecondCopies(vaults, first.database)
  }
}
