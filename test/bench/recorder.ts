// Runs in the app before any of its own code, and notes when something was asked and when it was on the screen.
/** In milliseconds. */
type Pressed = {
  /** From the press until the frame in which it was shown, and until the worker had its answer. */
  readonly shownMs: number
  readonly workerDoneMs: number
  /** From the start of the worker until its answer. */
  readonly workerMs: number
}

export type Recorder = {
  /** Presses the nth of these buttons, and waits for what comes of it. */
  readonly press: (button: string, nth: number, until: string) => Promise<Pressed>
  /** Milliseconds from the start of the navigation until the lock screen can be used. */
  readonly lockScreen: Promise<number>
  /** For each key since the last call, milliseconds from the key until the frame after it. */
  readonly keys: () => readonly number[]
}

let askedAt = NaN
let answeredAt = NaN
let keyAt = NaN
const keyTimes: number[] = []

// The address of a worker passes the policy of the app as ever.
globalThis.Worker = class extends Worker {
  constructor(...parameters: ConstructorParameters<typeof Worker>) {
    super(...parameters)
    askedAt = performance.now()
    this.addEventListener('message', () => {
      answeredAt = performance.now()
    })
  }
}

addEventListener('keydown', ({ timeStamp }) => {
  keyAt = timeStamp
}, { capture: true })
addEventListener('input', () => {
  const from = keyAt
  void afterFrame().then((at) => keyTimes.push(at - from))
}, { capture: true })

const recorder: Recorder = {
  press: async (button, nth, until) => {
    const from = performance.now()
    const shown = seen(until)
    document.querySelectorAll<HTMLElement>(button)[nth]?.click()
    const at = await shown
    return { shownMs: at - from, workerDoneMs: answeredAt - from, workerMs: answeredAt - askedAt }
  },
  lockScreen: seen('#slot-zin'),
  keys: () => keyTimes.splice(0),
}

Object.assign(globalThis, { recorder })

/** The moment after the frame in which it came on the screen. */
function seen(selector: string): Promise<number> {
  return new Promise((resolve) => {
    const look = () => {
      if (document.querySelector(selector) === null) return
      observer.disconnect()
      resolve(afterFrame())
    }
    const observer = new MutationObserver(look)
    observer.observe(document, { childList: true, subtree: true })
  })
}

function afterFrame(): Promise<number> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      // The task that comes after the frame was drawn.
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => {
        resolve(performance.now())
      }
      port2.postMessage(null)
    })
  })
}
