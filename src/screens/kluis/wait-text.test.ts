import { expect, it } from 'vitest'
import { waitText } from './wait-text.ts'

it.each([
  [1, '1 seconde', '1 second'],
  [4_001, '5 seconden', '5 seconds'],
  [120_000, '120 seconden', '120 seconds'],
  [120_001, '3 minuten', '3 minutes'],
  [15 * 60_000, '15 minuten', '15 minutes'],
])('%i ms is %s', (waitMs, nl, en) => {
  expect(waitText(waitMs, 'nl')).toBe(nl)
  expect(waitText(waitMs, 'en')).toBe(en)
})
