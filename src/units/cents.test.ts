import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cents, centsFromEuros, euro, inEuros, NO_MONEY, readAmount, sumOfCents, wholeEuros } from './cents.ts'
import { fraction } from './fraction.ts'

const LARGEST = euro('99.999,99')

describe('cents', () => {
  it.each([0.5, Number.NaN, Infinity, Number.MAX_SAFE_INTEGER + 1])('are a whole, safe number: not %d', (amount) => {
    expect(() => cents(amount)).toThrow(RangeError)
  })

  it('are a hundredth of a euro each', () => {
    expect([wholeEuros(12), sumOfCents([cents(1), cents(2), cents(-4)]), sumOfCents([])]).toEqual([1200, -1, 0])
  })

  it('go to exact euros and back', () => {
    fc.assert(fc.property(fc.integer(), (amount) => {
      expect(centsFromEuros(inEuros(cents(amount)))).toBe(amount)
    }), { seed: 20240917 })
  })

  it.each([[1, 3], [1, 1000], [-1, 200]])('are not made of a part of a cent: %i/%i euro', (numerator, denominator) => {
    expect(() => centsFromEuros(fraction(numerator, denominator))).toThrow(RangeError)
  })
})

describe('an amount as the law prints it', () => {
  it.each([['0', 0], ['24', 2400], ['1.749', 174900], ['120.020', 12002000], ['-37,72', -3772], ['763,47', 76347], ['1.559,58', 155958], ['0,05', 5]])('%s', (text, expected) => {
    expect(euro(text)).toBe(expected)
  })

  it.each(['', '1749', '1.74', '1,7', '1,749', '.749', '1.749,5', '€ 24', '1e3', '24 '])('is not %j', (text) => {
    expect(() => euro(text)).toThrow(RangeError)
  })
})

describe('an amount as people write it', () => {
  it.each([
    ['1.234,56', 123456], ['1234,56', 123456], ['1234.56', 123456], ['1.234', 123400], ['1234', 123400], ['1.234.56', 123456], ['12.345,6', 1234560],
    ['€ 720', 72000], ['€720,00', 72000], ['720,-', 72000], ['720,--', 72000], ['€ 1.234,-', 123400], [' 720 ', 72000], ['7,5', 750], ['7.5', 750], ['7,05', 705],
    ['0', 0], ['0,00', 0], ['0,01', 1], ['007', 700], ['1 234,56', 123456], ['99.999,99', 9999999],
  ])('%j', (text, expected) => {
    expect(readAmount(text, LARGEST)).toBe(expected)
  })

  it.each(['', '   ', '€', '\t'])('is empty: %j', (text) => {
    expect(readAmount(text, LARGEST)).toBe('empty')
  })

  it.each(['12.34,5', '1,234,56', '1,2345', '1.2345', '1234.567', '1..2', ',50', '.50', '12,', 'abc', '12 euro', '1e3', '--5', '+5', '12,3a', '٣'])(
    'is unreadable: %j', (text) => {
      expect(readAmount(text, LARGEST)).toBe('unreadable')
    })

  it.each(['-5', '€ -5', '-1.234,56', '- 5', '-0,01'])('is negative: %j', (text) => {
    expect(readAmount(text, LARGEST)).toBe('negative')
  })

  it.each([['100000', 'tooLarge'], ['100.000', 'tooLarge'], ['99999,99', 9999999], ['100000,00', 'tooLarge'], ['123456789012345678901234567890', 'tooLarge']])(
    'may not be larger than is likely: %s', (text, expected) => {
      expect(readAmount(text, LARGEST)).toBe(expected)
    })

  it('is read as it is printed, with or without the points', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: LARGEST }), (amount) => {
      const decimals = String(amount % 100).padStart(2, '0')
      const euros = String((amount - (amount % 100)) / 100)
      const withPoints = euros.replace(/\B(?=(\d{3})+$)/g, '.')
      for (const text of [`${euros},${decimals}`, `${euros}.${decimals}`, `€ ${withPoints},${decimals}`]) expect(readAmount(text, LARGEST)).toBe(amount)
    }), { seed: 20240917 })
  })

  it('is nothing for any text: it never throws, and gives an amount within the limit or a problem', () => {
    fc.assert(fc.property(fc.string(), (text) => {
      const read = readAmount(text, LARGEST)
      if (typeof read === 'number') expect(read >= NO_MONEY && read <= LARGEST).toBe(true)
      else expect(['empty', 'unreadable', 'negative', 'tooLarge']).toContain(read)
    }), { seed: 20240917 })
  })
})
