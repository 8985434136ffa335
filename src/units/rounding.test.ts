import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compare, fraction, fractionToText, subtract, ZERO } from './fraction.ts'
import { round, type Rounding } from './rounding.ts'

const directions = ['down', 'up', 'nearest'] as const
const units = ['euro', 'cent'] as const
const roundings: readonly Rounding[] = directions.flatMap((direction) => units.map((unit) => ({ direction, unit })))

describe('rounding an exact amount', () => {
  it.each([
    // thousandths of a euro: down, up, nearest in euros; down, up, nearest in cents
    [1499, '1', '2', '1', '149/100', '3/2', '3/2'],
    [1500, '1', '2', '2', '3/2', '3/2', '3/2'],
    [1504, '1', '2', '2', '3/2', '151/100', '3/2'],
    [1505, '1', '2', '2', '3/2', '151/100', '151/100'],
    [2000, '2', '2', '2', '2', '2', '2'],
    [0, '0', '0', '0', '0', '0', '0'],
    [-1, '-1', '0', '0', '-1/100', '0', '0'],
    [-500, '-1', '0', '0', '-1/2', '-1/2', '-1/2'],
    [-501, '-1', '0', '-1', '-51/100', '-1/2', '-1/2'],
    [-1500, '-2', '-1', '-1', '-3/2', '-3/2', '-3/2'],
  ] as const)('of %i thousandths of a euro', (thousandths, ...expected) => {
    const rounded = units.flatMap((unit) => directions.map((direction) => fractionToText(round(fraction(thousandths, 1000), { direction, unit }))))
    expect(rounded).toEqual(expected)
  })

  it.each(roundings)('$direction to a $unit gives a whole number of that unit, less than one of it away, on the right side', ({ direction, unit }) => {
    const perEuro = unit === 'euro' ? 1n : 100n
    fc.assert(fc.property(fc.bigInt({ min: -(10n ** 9n), max: 10n ** 9n }), fc.bigInt({ min: 1n, max: 9999n }), (numerator, denominator) => {
      const exact = fraction(numerator, denominator)
      const rounded = round(exact, { direction, unit })
      expect((rounded.numerator * perEuro) % rounded.denominator).toBe(0n)
      const step = subtract(rounded, exact)
      const [lowest, highest] = { down: [-1n, 0n], up: [0n, 1n], nearest: [-1n, 1n] }[direction] as [bigint, bigint]
      const half = direction === 'nearest' ? 2n : 1n
      expect(compare(step, fraction(lowest, half * perEuro))).toBeGreaterThanOrEqual(0)
      expect(compare(step, fraction(highest, half * perEuro))).toBeLessThanOrEqual(0)
      expect(compare(round(rounded, { direction, unit }), rounded)).toBe(0)
      if (compare(exact, ZERO) === 0) expect(compare(rounded, ZERO)).toBe(0)
    }), { seed: 20240917 })
  })
})
