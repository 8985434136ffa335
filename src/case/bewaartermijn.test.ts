import { describe, expect, it } from 'vitest'
import { day } from '../units/day.ts'
import { bewaartermijnen, bewaarTot } from './bewaartermijn.ts'

describe('a dossier need not be kept any longer', () => {
  it.each([
    ['draft', '2026-11-25', '2027-11-25'],
    // A leap year has a day more.
    ['draft', '2027-11-25', '2028-11-24'],
    ['draft', '2024-02-29', '2025-02-28'],
    ['final', '2026-11-25', '2027-11-25'],
    ['sent', '2026-01-31', '2026-03-02'],
    ['sent', '2024-01-31', '2024-03-01'],
    ['discarded', '2026-12-28', '2027-01-04'],
    ['discarded', '2028-02-27', '2028-03-05'],
  ] as const)('when it is %s since %s, from %s on', (stand, vanaf, expected) => {
    expect(bewaarTot(stand, day(vanaf))).toBe(expected)
  })
})

describe('each term', () => {
  it.each(Object.entries(bewaartermijnen))('of %s is a whole number of days, with its reason', (_, { dagen, reden }) => {
    expect(Number.isInteger(dagen) && dagen > 0).toBe(true)
    expect(reden).not.toBe('')
  })
})
