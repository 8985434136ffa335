const NAME = 'keukentafel'
const LET_GO = 'letGo'
const PATIENCE_MS = 5_000

export type OneWindow = {
  /** Whether this window may now write: no other one has the lock. */
  readonly take: () => Promise<boolean>
  /** Asks the window that has the lock to save and let go; takes it away when there is no answer, as a frozen window gives none. */
  readonly takeOver: () => Promise<void>
}

type Events = {
  /** Another window asks for the lock: it is given when this resolves. */
  readonly asked: () => Promise<void>
  /** The lock was taken away. Nothing may be written any more. */
  readonly lost: () => void
}

/** One window of the browser has the vault; a Web Lock is let go by the browser itself when its window is closed or crashes. */
export function oneWindow({ asked, lost }: Events): OneWindow {
  // Safari before 15.4 has neither. There the revisions of the rows see to it that no window writes over another.
  if (!('locks' in navigator && 'BroadcastChannel' in globalThis)) return { take: () => Promise.resolve(true), takeOver: () => Promise.resolve() }

  let letGo: (() => void) | null = null
  const channel = new BroadcastChannel(NAME)
  channel.addEventListener('message', ({ data }) => {
    if (data !== LET_GO || letGo === null) return
    void asked().finally(() => {
      letGo?.()
      letGo = null
    })
  })

  /** Resolves as soon as it is known whether this window got the lock; it then keeps it until `letGo`. */
  const request = (options: LockOptions) => new Promise<boolean>((resolve, reject) => {
    let isMine = false
    navigator.locks.request(NAME, options, (lock) => {
      isMine = lock !== null
      resolve(isMine)
      return isMine ? new Promise<void>((done) => {
        letGo = done
      }) : undefined
    }).catch((reason: unknown) => {
      if (isMine) {
        letGo = null
        lost()
      } else if (options.signal?.aborted === true) resolve(false)
      else reject(new Error('the browser gives no lock', { cause: reason }))
    })
  })

  return {
    take: () => (letGo === null ? request({ ifAvailable: true }) : Promise.resolve(true)),
    takeOver: async () => {
      const patience = new AbortController()
      const timer = setTimeout(() => {
        patience.abort()
      }, PATIENCE_MS)
      channel.postMessage(LET_GO)
      const wasGiven = await request({ signal: patience.signal })
      clearTimeout(timer)
      if (!wasGiven) await request({ steal: true })
    },
  }
}
