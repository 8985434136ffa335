/** draft: one small write beside the dossier. full: the dossier itself. */
export type SaveKind = 'draft' | 'full'

export type SaveState =
  | { readonly kind: 'clean' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly cause: unknown }

export type SaverPorts = {
  /**
   * Writes what is on the table at this moment. Says what it came to: a dossier that was not there yet is made whole.
   *
   * A rejection means that nothing was written.
   */
  readonly write: (kind: SaveKind) => Promise<SaveKind>
  /** Milliseconds on a clock that is never set back. */
  readonly now: () => number
  /** Gives back how to stop it. */
  readonly startTimer: (run: () => void, afterMs: number) => () => void
  readonly show: (state: SaveState) => void
}

export type Saver = {
  /** To be called after every change. */
  readonly changed: () => void
  /** Saves in full, at once; true when everything up to now is on the disk. Also the way to try again. */
  readonly flush: () => Promise<boolean>
  /** Whether something is not yet on the disk in any form. */
  readonly isDirty: () => boolean
  /** Nothing is written any more. */
  readonly stop: () => void
}

/** A pause in typing, and how long typing on may put off the write. */
const DRAFT_PAUSE_MS = 300
const DRAFT_LATEST_MS = 700
const FULL_PAUSE_MS = 3000
const FIRST_RETRY_MS = 2000
const LAST_RETRY_MS = 60_000

/**
 * Decides when a dossier is written, and how. One write at a time: what changes meanwhile is written after it. A write that failed is
 * tried again by itself, ever more seldom; a flush tries at once.
 */
export function createSaver({ write, now, startTimer, show }: SaverPorts): Saver {
  // Changes are counted; what is on the disk is known by the count that it holds.
  let changes = 0
  let drafted = 0
  let saved = 0
  let firstUndraftedAt = 0
  let lastChangeAt = 0
  let isFullWanted = false
  /** Up to where the full write holds that is going on. */
  let inFull = 0
  let failures = 0
  let retryAt = 0
  let writing: Promise<void> | null = null
  let stopTimer: (() => void) | null = null
  let isStopped = false

  const next = (): { readonly kind: SaveKind; readonly at: number } | null => {
    if (isFullWanted && changes > saved) return { kind: 'full', at: retryAt }
    if (changes > drafted) return { kind: 'draft', at: Math.max(retryAt, Math.min(lastChangeAt + DRAFT_PAUSE_MS, firstUndraftedAt + DRAFT_LATEST_MS)) }
    return changes > saved ? { kind: 'full', at: Math.max(retryAt, lastChangeAt + FULL_PAUSE_MS) } : null
  }

  const pump = (): void => {
    stopTimer?.()
    if (isStopped || writing !== null) return
    const due = next()
    if (due === null) return
    const wait = due.at - now()
    if (wait > 0) {
      stopTimer = startTimer(pump, wait)
      return
    }
    writing = writeOnce(due.kind).then(() => {
      writing = null
      pump()
    })
  }

  const writeOnce = async (kind: SaveKind): Promise<void> => {
    const upTo = changes
    // What comes during the write is a first change again.
    firstUndraftedAt = Infinity
    if (kind === 'full') {
      isFullWanted = false
      inFull = upTo
    }
    try {
      const done = await write(kind)
      failures = 0
      retryAt = 0
      drafted = upTo
      if (done === 'full') saved = upTo
      if (!isStopped) show(changes > drafted ? { kind: 'saving' } : { kind: 'clean' })
    } catch (cause) {
      failures += 1
      retryAt = now() + Math.min(FIRST_RETRY_MS * 2 ** (failures - 1), LAST_RETRY_MS)
      firstUndraftedAt = Math.min(firstUndraftedAt, now())
      if (kind === 'full') {
        isFullWanted = true
        inFull = 0
      }
      if (!isStopped) show({ kind: 'failed', cause })
    }
  }

  return {
    changed: () => {
      if (changes === drafted) firstUndraftedAt = Infinity
      changes += 1
      lastChangeAt = now()
      firstUndraftedAt = Math.min(firstUndraftedAt, lastChangeAt)
      if (failures === 0) show({ kind: 'saving' })
      pump()
    },
    flush: async () => {
      const upTo = changes
      isFullWanted ||= changes > Math.max(saved, inFull)
      retryAt = 0
      if (failures > 0 && changes > saved) show({ kind: 'saving' })
      for (;;) {
        pump()
        if (writing === null) break
        await writing
      }
      return saved >= upTo
    },
    isDirty: () => changes > drafted,
    stop: () => {
      isStopped = true
      stopTimer?.()
    },
  }
}
