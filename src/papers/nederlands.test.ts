import { expect, it } from 'vitest'
import { day, month } from '../units/day.ts'
import { datum, maandnaam } from './nederlands.ts'

it('writes days and months as Dutch does', () => {
  expect(datum(day('1985-03-02'))).toBe('2 maart 1985')
  expect(datum(day('2024-12-31'))).toBe('31 december 2024')
  expect(maandnaam(month('2024-07'))).toBe('juli')
})
