import { describe, expect, test } from 'vitest'
import { cents, euro, inEuros, NO_MONEY } from '../units/cents.ts'
import { day, month } from '../units/day.ts'
import { decimal, fraction, percent } from '../units/fraction.ts'
import { formatCents, formatCount, formatDay, formatEuros, formatFactor, formatMonth, formatMonths, formatPercentage, formatShortMonth, formatTime } from './format.ts'

describe('euros', () => {
  test.each([
    ['0', '€\u00a00'],
    ['996', '€\u00a0996'],
    ['1234,56', '€\u00a01.234,56'],
    ['1234567', '€\u00a01.234.567'],
    ['335,5', '€\u00a0335,50'],
    ['0,05', '€\u00a00,05'],
    ['306,4995', '€\u00a0306,4995'],
    ['383,575', '€\u00a0383,575'],
    ['273,536415450004', '€\u00a0273,5364…'],
    ['0,00001', '€\u00a00,0000…'],
    ['-37,72', '€\u00a0\u221237,72'],
    ['-0,00001', '€\u00a0\u22120,0000…'],
  ])('%s is written the Dutch way', (amount, written) => {
    expect(formatEuros(decimal(amount), 'nl')).toBe(written)
  })

  test('an amount that is no decimal number is cut off, never rounded up', () => {
    expect(formatEuros(fraction(2, 3), 'nl')).toBe('€\u00a00,6666…')
    expect(formatEuros(fraction(199_999, 100_000), 'nl')).toBe('€\u00a01,9999…')
  })

  test('a fraction that is not in lowest terms is still exact', () => {
    expect(formatEuros(fraction(300_000, 1000), 'nl')).toBe('€\u00a0300')
  })

  test('the English way', () => {
    expect(formatEuros(decimal('1234567,8'), 'en')).toBe('€\u00a01,234,567.80')
  })

  test.each([
    ['tr', '€\u00a01.234.567,80'], ['ar', '1,234,567.80\u00a0€'], ['pl', '1\u00a0234\u00a0567,80\u00a0€'], ['uk', '1\u00a0234\u00a0567,80\u00a0€'],
  ] as const)('the way of %s', (taal, written) => {
    expect(formatEuros(decimal('1234567,8'), taal)).toBe(written)
  })

  test('cents', () => {
    expect(formatCents(euro('1.234,56'), 'nl')).toBe('€\u00a01.234,56')
    expect(formatCents(cents(-5), 'nl')).toBe('€\u00a0\u22120,05')
    expect(formatCents(NO_MONEY, 'en')).toBe('€\u00a00')
  })

  test('the largest amount keeps every digit', () => {
    expect(formatEuros(inEuros(cents(Number.MAX_SAFE_INTEGER)), 'nl')).toBe('€\u00a090.071.992.547.409,91')
  })
})

test('percentages', () => {
  expect(formatPercentage(percent('4,256'), 'nl')).toBe('4,256%')
  expect(formatPercentage(percent('13,640'), 'nl')).toBe('13,64%')
  expect(formatPercentage(percent('65'), 'nl')).toBe('65%')
  expect(formatPercentage(fraction(13, 30), 'nl')).toBe('43,3333…%')
  expect(formatPercentage(percent('4,256'), 'en')).toBe('4.256%')
})

test('factors', () => {
  expect(formatFactor(decimal('0,000000279402'), 'nl')).toBe('0,000000279402')
  expect(formatFactor(decimal('0,000000413370'), 'nl')).toBe('0,000000413370')
  expect(formatFactor(decimal('-0,003053924481'), 'nl')).toBe('\u22120,003053924481')
  expect(formatFactor(decimal('0,000000279402'), 'en')).toBe('0.000000279402')
})

test('counts', () => {
  expect(formatCount(fraction(12), 'nl')).toBe('12')
  expect(formatCount(fraction(1234), 'nl')).toBe('1.234')
})

test('months', () => {
  expect(formatMonth(month('2023-01'), 'nl')).toBe('januari')
  expect(formatMonth(month('2023-12'), 'en')).toBe('December')
  expect([month('2023-03'), month('2023-08')].map((each) => formatShortMonth(each, 'nl'))).toEqual(['mrt', 'aug'])
  expect(formatMonths(month('2023-01'), month('2023-06'), 'nl')).toBe('januari tot en met juni')
  expect(formatMonths(month('2023-07'), month('2023-07'), 'nl')).toBe('juli')
  expect(formatMonths(month('2023-07'), month('2023-12'), 'en')).toBe('July to December')
})

test('days', () => {
  expect(formatDay(day('1985-03-02'), 'nl')).toBe('2 maart 1985')
  expect(formatDay(day('1985-03-02'), 'en')).toBe('2 March 1985')
})

test('the time of day', () => {
  expect(formatTime(new Date(2026, 10, 21, 9, 3), 'nl')).toBe('09.03')
  expect(formatTime(new Date(2026, 10, 21, 23, 59), 'nl')).toBe('23.59')
  expect(formatTime(new Date(2026, 10, 21, 0, 0), 'en')).toBe('00:00')
})

describe('dates of a translated paper', () => {
  test.each([
    ['tr', '2 Mart 1985', 'Ocak – Haziran'], ['ar', '2 مارس 1985', 'يناير – يونيو'],
    ['pl', '2 marca 1985', 'styczeń – czerwiec'], ['uk', '2 березня 1985 р.', 'січень – червень'],
  ] as const)('are written the way of %s', (taal, written, months) => {
    expect(formatDay(day('1985-03-02'), taal)).toBe(written)
    expect(formatMonths(month('2023-01'), month('2023-06'), taal)).toBe(months)
  })
})
