import { effect, signal } from '@preact/signals'
import { VaultError } from '../../vault/errors.ts'
import type { SealedWrite } from '../../vault/open-vault.ts'
import { openKnown } from '../../vault/registry.ts'

type Unwritten = {
  readonly database: string
  readonly write: SealedWrite
  readonly state: 'waiting' | 'written' | 'refused'
}

const RETRY_MS = 5_000

/** The last answers, when the device refused them at the moment of locking. They wait here sealed, without a key, until there is room. */
export const unwritten = signal<Unwritten | null>(null)

export function keepUnwritten(database: string, write: SealedWrite | null): void {
  unwritten.value = write === null ? null : { database, write, state: 'waiting' }
}

/** To be called once, when the app starts. */
export function watchUnwritten(): void {
  effect(() => {
    if (unwritten.value?.state !== 'waiting') return
    const timer = setInterval(() => void writeUnwritten(), RETRY_MS)
    window.addEventListener('beforeunload', ask)
    return () => {
      clearInterval(timer)
      window.removeEventListener('beforeunload', ask)
    }
  })
}

/** Tries once more. Before unlocking too: from then on they would be older than what is in the vault. */
export async function writeUnwritten(): Promise<void> {
  const waiting = unwritten.peek()
  if (waiting?.state !== 'waiting') return
  const state = await stateAfterWriting(waiting)
  if (unwritten.peek() === waiting) unwritten.value = { ...waiting, state }
}

/** What is still waiting goes to whoever opens the vault, and is not written from here any more. */
export function takeUnwritten(database: string): SealedWrite | null {
  const waiting = unwritten.peek()
  if (waiting?.database !== database) return null
  unwritten.value = null
  return waiting.state === 'written' ? null : waiting.write
}

async function stateAfterWriting({ database, write }: Unwritten): Promise<Unwritten['state']> {
  try {
    const store = await openKnown(database)
    try {
      await store.write(write.changes, write.expected)
    } finally {
      store.close()
    }
    return 'written'
  } catch (error) {
    if (!(error instanceof VaultError)) throw error
    return error.code === 'STORAGE_FULL' || error.code === 'STORAGE_FAILED' ? 'waiting' : 'refused'
  }
}

function ask(event: BeforeUnloadEvent): void {
  event.preventDefault()
}
