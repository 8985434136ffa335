/** When somebody last did something, and the latest moment that was seen. Epoch milliseconds of the clock on the wall: it goes on while the device sleeps. */
export type LockClock = { readonly lastActivity: number; readonly latest: number }

const MINUTE_MS = 60_000

/** A device sets its clock right by some seconds now and then; what goes back further cannot be trusted. */
const MAX_SET_BACK_MS = MINUTE_MS

export function startClock(now: number): LockClock {
  return { lastActivity: now, latest: now }
}

/**
 * Whether the vault must be locked.
 *
 * A clock that was set back would otherwise stop the time: then it counts as time that has passed. It is held against the latest moment
 * that was ever seen, so that many small steps back count together.
 */
export function isTimeUp({ lastActivity, latest }: LockClock, now: number, minutes: number): boolean {
  return now - lastActivity >= minutes * MINUTE_MS || latest - now > MAX_SET_BACK_MS
}

export function seen(clock: LockClock, now: number): LockClock {
  return { ...clock, latest: Math.max(clock.latest, now) }
}

export function active(clock: LockClock, now: number): LockClock {
  return { ...seen(clock, now), lastActivity: now }
}
