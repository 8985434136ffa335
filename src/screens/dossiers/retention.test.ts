import { describe, expect, it } from 'vitest'
import { day } from '../../units/day.ts'
import { daysLeft, keptLonger, termLonger, urgencyOf } from './retention.ts'

const today = day('2026-03-20')

describe('the days that are left', () => {
  it.each([
    ['2026-03-20', 0], ['2026-03-21', 1], ['2026-03-27', 7], ['2026-04-03', 14], ['2026-03-19', -1], ['2027-03-20', 365],
    // Over the night in which the clock goes forward.
    ['2026-03-30', 10],
  ])('until %s are %i', (purgeAfter, days) => {
    expect(daysLeft(purgeAfter, today)).toBe(days)
  })
})

describe('a warning', () => {
  it.each([[15, null], [14, 'info'], [8, 'info'], [7, 'warning'], [2, 'warning'], [1, 'error'], [0, 'error'], [-40, 'error']] as const)('%i days ahead is %s', (days, urgency) => {
    expect(urgencyOf(days)).toBe(urgency)
  })
})

it('keeping longer gives a full term from today', () => {
  expect(keptLonger(today)).toBe('2027-03-20')
})

it.each([['2027-03-20', '2028-03-19'], ['2026-03-20', '2027-03-20'], ['2025-12-31', '2027-03-20'], ['', '2027-03-20']])('a term longer than %s is until %s', (purgeAfter, until) => {
  expect(termLonger(purgeAfter, today)).toBe(until)
})
