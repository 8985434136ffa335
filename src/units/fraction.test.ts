import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  add, compare, decimal, divide, equals, fraction, fractionFromText, fractionToText, multiply, ONE, percent, subtract, ZERO, type Fraction,
} from './fraction.ts'

const runs = { seed: 20240917 }
const anyFraction: fc.Arbitrary<Fraction> = fc.tuple(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), fc.bigInt({ min: 1n, max: 10n ** 6n }))
  .map(([numerator, denominator]) => fraction(numerator, denominator))

describe('a fraction', () => {
  it('is a whole number without a denominator', () => {
    expect(fraction(3)).toEqual({ numerator: 3n, denominator: 1n })
  })

  it.each([0, -1])('has no denominator of %i', (denominator) => {
    expect(() => fraction(1, denominator)).toThrow(RangeError)
  })

  it.each([[1, 2, 1, 3, '5/6', '1/6', '1/6', '3/2'], [-1, 2, 1, 2, '0', '-1', '-1/4', '-1'], [1, 4, -3, 4, '-1/2', '1', '-3/16', '-1/3']])(
    'computes exactly: %i/%i and %i/%i', (a, b, c, d, sum, difference, product, quotient) => {
      const [x, y] = [fraction(a, b), fraction(c, d)]
      expect([add, subtract, multiply, divide].map((operation) => fractionToText(operation(x, y)))).toEqual([sum, difference, product, quotient])
    })

  it('is not divided by zero', () => {
    expect(() => divide(ONE, ZERO)).toThrow(RangeError)
  })

  it('keeps its denominator positive when divided by a negative number', () => {
    expect(divide(ONE, fraction(-2)).denominator).toBeGreaterThan(0n)
  })

  it.each([[1, 2, 2, 3, -1], [2, 4, 1, 2, 0], [-1, 3, -1, 2, 1], [0, 5, 0, 7, 0]])('is compared by value: %i/%i with %i/%i', (a, b, c, d, expected) => {
    expect(compare(fraction(a, b), fraction(c, d))).toBe(expected)
    expect(equals(fraction(a, b), fraction(c, d))).toBe(expected === 0)
  })
})

describe('the arithmetic of fractions', () => {
  it('undoes itself', () => {
    fc.assert(fc.property(anyFraction, anyFraction, (a, b) => {
      expect(equals(subtract(add(a, b), b), a)).toBe(true)
      if (b.numerator !== 0n) expect(equals(divide(multiply(a, b), b), a)).toBe(true)
    }), runs)
  })

  it('does not depend on the order', () => {
    fc.assert(fc.property(anyFraction, anyFraction, anyFraction, (a, b, c) => {
      expect(equals(add(a, b), add(b, a))).toBe(true)
      expect(equals(multiply(multiply(a, b), c), multiply(a, multiply(b, c)))).toBe(true)
      expect(equals(multiply(a, add(b, c)), add(multiply(a, b), multiply(a, c)))).toBe(true)
      expect(compare(a, b)).toBe(compare(b, a) === 0 ? 0 : -compare(b, a))
    }), runs)
  })
})

describe('a number as the law prints it', () => {
  it.each([['12', '12'], ['0', '0'], ['1,5', '3/2'], ['-0,004', '-1/250'], ['-12,50', '-25/2'], ['0,000000596879', '596879/1000000000000']])('%s', (text, expected) => {
    expect(fractionToText(decimal(text))).toBe(expected)
  })

  it.each(['', '1.5', '1,', ',5', '1.000,5', '1e3', ' 1', '+1', '1,5%'])('is not %j', (text) => {
    expect(() => decimal(text)).toThrow(RangeError)
  })

  it.each([['65', '13/20'], ['4,225', '169/4000'], ['100', '1'], ['0,123', '123/100000']])('may be a percentage: %s', (text, expected) => {
    expect(fractionToText(percent(text))).toBe(expected)
  })
})

describe('the text of a fraction', () => {
  it.each([[7983, 20, '7983/20'], [800, 2, '400'], [-2, 4, '-1/2'], [0, 7, '0']])('is in lowest terms: %i/%i', (numerator, denominator, expected) => {
    expect(fractionToText(fraction(numerator, denominator))).toBe(expected)
  })

  it('reads back as the same number, and is the only text of it', () => {
    fc.assert(fc.property(anyFraction, fc.bigInt({ min: 1n, max: 1000n }), (each, factor) => {
      expect(equals(fractionFromText(fractionToText(each)), each)).toBe(true)
      expect(fractionToText(fraction(each.numerator * factor, each.denominator * factor))).toBe(fractionToText(each))
    }), runs)
  })

  it.each(['', '1/', '/2', '1/0', '1/-2', '1,5', '1/2/3', 'abc'])('is not %j', (text) => {
    expect(() => fractionFromText(text)).toThrow(RangeError)
  })
})
