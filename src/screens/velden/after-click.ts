let isPointerDown = false
const waiting: (() => void)[] = []

/**
 * Runs at once, or after the click that is going on.
 *
 * A click on a button takes the focus from the field before it. An error drawn at that moment moves the button from under the finger, and
 * the click is lost.
 */
export function afterClick(work: () => void): void {
  if (isPointerDown) waiting.push(work)
  else work()
}

/** To be called once, when the app starts. */
export function watchPointer(): void {
  window.addEventListener('pointerdown', () => {
    isPointerDown = true
  }, { capture: true })
  for (const kind of ['pointerup', 'pointercancel']) {
    window.addEventListener(kind, () => {
      isPointerDown = false
      // The click itself comes right after this event.
      setTimeout(() => {
        for (const work of waiting.splice(0)) work()
      })
    }, { capture: true })
  }
}
