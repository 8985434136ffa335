import type { Page } from '@playwright/test'

/** Which transactions are being written in a window, as far as it is known here. */
export type WriteWatch = {
  readonly open: () => number
  /** Resolves at the beginning of this many writes from now. */
  readonly begun: (count: number) => Promise<void>
}

// As text: what runs in the page knows nothing of what is around it here.
const WATCH = `(() => {
  const told = (transaction) => {
    keukentafelSchrijft(1)
    for (const end of ['complete', 'abort']) transaction.addEventListener(end, () => keukentafelSchrijft(-1))
  }
  const { transaction } = IDBDatabase.prototype
  IDBDatabase.prototype.transaction = function (...words) {
    const made = transaction.apply(this, words)
    if (words[1] === 'readwrite') told(made)
    return made
  }
  const { open } = IDBFactory.prototype
  IDBFactory.prototype.open = function (...words) {
    const request = open.apply(this, words)
    request.addEventListener('upgradeneeded', () => told(request.transaction))
    return request
  }
})()`

/** To be called before the page is loaded: so that a browser can be killed in the middle of a write, and not only by luck. */
export async function watchWrites(page: Page): Promise<WriteWatch> {
  let open = 0
  let waiting: { count: number; readonly tell: () => void }[] = []
  await page.exposeFunction('keukentafelSchrijft', (change: number) => {
    open += change
    if (change < 0) return
    for (const each of waiting) each.count -= 1
    for (const { tell } of waiting.filter(({ count }) => count === 0)) tell()
    waiting = waiting.filter(({ count }) => count > 0)
  })
  await page.addInitScript(WATCH)
  page.on('framenavigated', () => {
    open = 0
  })
  return {
    open: () => open,
    begun: (count) => new Promise((tell) => {
      waiting.push({ count, tell })
    }),
  }
}
