import { expect, it } from 'vitest'
import { day } from '../units/day.ts'
import { bezwaartermijnVan, kanBezwaarBerekenen } from './bezwaar.ts'

it.each([
  ['art. 6:7 and 6:8 Awb: six weeks after the day of the decision', '2026-10-14', '2026-11-25'],
  ['Algemene termijnenwet art. 1: not on a Saturday', '2026-10-17', '2026-11-30'],
  ['Algemene termijnenwet art. 1: not on a Sunday', '2026-10-18', '2026-11-30'],
  ['art. 3: not at Christmas (Friday, and the weekend after it)', '2026-11-13', '2026-12-28'],
  ['art. 3: not on Good Friday, nor Easter Monday after it', '2026-02-20', '2026-04-07'],
  ['art. 3: not on Ascension Day', '2026-04-02', '2026-05-15'],
  ['art. 3: not on Whit Monday', '2026-04-13', '2026-05-26'],
  ['art. 3: not on New Year', '2026-11-20', '2027-01-04'],
])('%s', (_, dagtekening, expected) => {
  expect(bezwaartermijnVan(day(dagtekening), day('2026-01-01')).totEnMet).toBe(expected)
})

it.each([['2026-11-25', false], ['2026-11-26', true]])('is over on the day after: seen on %s', (at, isVoorbij) => {
  expect(bezwaartermijnVan(day('2026-10-14'), day(at)).isVoorbij).toBe(isVoorbij)
})

it.each([['2021-12-31', false], ['2022-01-01', true], ['2029-12-31', true], ['2030-01-01', false]])('is known for a decision of %s: %s', (dagtekening, expected) => {
  expect(kanBezwaarBerekenen(day(dagtekening))).toBe(expected)
})
