import { describe, expect, it } from 'vitest'
import { active, isTimeUp, seen, startClock } from './lock-clock.ts'

const START = Date.UTC(2026, 10, 25, 9)
const SECOND = 1_000
const MINUTE = 60 * SECOND

describe('the vault locks by the clock on the wall', () => {
  it.each([1, 5, 15])('after %i minutes, and not a millisecond before', (minutes) => {
    const clock = startClock(START)

    expect(isTimeUp(clock, START + minutes * MINUTE - 1, minutes)).toBe(false)
    expect(isTimeUp(clock, START + minutes * MINUTE, minutes)).toBe(true)
  })

  it('counts from the last activity, not from looking at the clock', () => {
    const used = active(startClock(START), START + 4 * MINUTE)

    expect(isTimeUp(used, START + 8 * MINUTE, 5)).toBe(false)
    expect(isTimeUp(seen(used, START + 8 * MINUTE), START + 9 * MINUTE, 5)).toBe(true)
  })

  it('counts the time that the device slept', () => {
    expect(isTimeUp(startClock(START), START + 8 * 60 * MINUTE, 5)).toBe(true)
  })
})

describe('a clock that was set back', () => {
  it.each([[0, false], [MINUTE, false], [MINUTE + 1, true], [60 * MINUTE, true]])('by %i ms locks: %s', (back, locks) => {
    expect(isTimeUp(startClock(START), START - back, 5)).toBe(locks)
  })

  it('in small steps locks too', () => {
    const once = active(startClock(START), START - 40 * SECOND)

    expect(isTimeUp(once, START - 40 * SECOND, 5)).toBe(false)
    expect(isTimeUp(active(once, START - 80 * SECOND), START - 80 * SECOND, 5)).toBe(true)
  })

  it('and then runs on is held against the latest moment that was seen', () => {
    const later = seen(startClock(START), START + 2 * MINUTE)

    expect(isTimeUp(later, START + MINUTE, 5)).toBe(false)
    expect(isTimeUp(later, START + MINUTE - 1, 5)).toBe(true)
  })
})
