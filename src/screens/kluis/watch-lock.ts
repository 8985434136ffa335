import { effect } from '@preact/signals'
import { active, isTimeUp, seen, startClock } from './lock-clock.ts'
import { held, lock, lockWith, settings } from './session.ts'

const CHECK_MS = 1_000

/** Of `aria-keyshortcuts` on the button. */
export const LOCK_SHORTCUT = 'Alt+L'

/** Locks when nobody did anything for a while, and by Alt+L. To be called once, when the app starts. */
export function watchLock(): void {
  let clock = startClock(Date.now())
  effect(() => {
    if (held.value !== null) clock = startClock(Date.now())
  })

  /** Locks if the time is up; whether it was. */
  const check = (): boolean => {
    const now = Date.now()
    const isUp = held.peek() !== null && isTimeUp(clock, now, settings.peek().autoLockMinutes)
    if (isUp) void lockWith('idle')
    else clock = seen(clock, now)
    return isUp
  }

  for (const kind of ['pointerdown', 'keydown', 'input']) {
    window.addEventListener(kind, (event) => {
      // The first touch after a sleep finds the vault locked: it must not press a button that was still on the screen.
      if (check()) swallow(event)
      else clock = active(clock, Date.now())
    }, { capture: true })
  }
  // A timer stands still while the device sleeps or the browser freezes the window: these come first when it wakes.
  for (const kind of ['visibilitychange', 'resume']) document.addEventListener(kind, check)
  for (const kind of ['pageshow', 'focus']) window.addEventListener(kind, check)
  setInterval(check, CHECK_MS)

  window.addEventListener('keydown', (event) => {
    if (!isLockShortcut(event) || held.peek() === null) return
    swallow(event)
    void lock()
  }, { capture: true })
}

function swallow(event: Event): void {
  event.preventDefault()
  event.stopImmediatePropagation()
}

/** On a Mac Alt+L types '¬'. A keyboard that types another letter with it, such as the Polish 'ł', keeps that letter. */
function isLockShortcut(event: KeyboardEvent): boolean {
  const isAltOnly = event.altKey && !event.ctrlKey && !event.metaKey && !event.getModifierState('AltGraph')
  return isAltOnly && ['l', '¬'].includes(event.key.toLowerCase())
}
