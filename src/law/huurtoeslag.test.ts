import { describe, expect, it } from 'vitest'
import { inEuros } from '../units/cents.ts'
import { firstDayOfYear } from '../units/day.ts'
import { add, compare, fraction, multiply, subtract, ZERO } from '../units/fraction.ts'
import { round } from '../units/rounding.ts'
import {
  aftoppingsgrens, factorA, factorB, kwaliteitskortingsgrens, maximaleHuur, maximaleHuurJongeren, minimumInkomensijkpunt, minimumNormhuur, regime,
  verlagingMinimumNormhuur, type Huishoudtype,
} from './huurtoeslag.ts'
import { valueOn } from './parameter.ts'

const elderlyUntil = 2024
const types: readonly Huishoudtype[] = ['EP', 'MP', 'EPO', 'MPO']
const yearsWithFactors = [2022, 2023, 2024, 2025]
const rows = yearsWithFactors.flatMap((year) => types.filter((type) => year <= elderlyUntil || !type.endsWith('O')).map((type) => ({ year, type })))

describe('the normhuur', () => {
  // A slip of one digit in a factor moves the curve at the ijkpunt by far more than a cent.
  it.each(rows)('goes on from the fixed amount within one cent, at the ijkpunt: $type $year', ({ year, type }) => {
    const at = firstDayOfYear(year)
    const ijkpunt = inEuros(valueOn(minimumInkomensijkpunt[type], at).value)
    const curve = add(
      multiply(valueOn(factorA[type], at).value, multiply(ijkpunt, ijkpunt)),
      multiply(valueOn(factorB[type], at).value, ijkpunt),
    )
    const fixed = subtract(inEuros(valueOn(minimumNormhuur, at).value), inEuros(valueOn(verlagingMinimumNormhuur[type], at).value))
    const jump = subtract(round(curve, { direction: 'up', unit: 'cent' }), fixed)
    // Never down: else a higher income would give more huurtoeslag.
    expect(compare(jump, ZERO)).toBeGreaterThanOrEqual(0)
    expect(compare(jump, fraction(1, 100))).toBeLessThanOrEqual(0)
  })
})

describe.each([2022, 2023, 2024, 2025, 2026])('the limits of the rent in %i', (year) => {
  const on = (parameter: typeof maximaleHuur) => valueOn(parameter, firstDayOfYear(year)).value

  it('rise from the kwaliteitskortingsgrens to the maximum', () => {
    const limits = [on(kwaliteitskortingsgrens), on(aftoppingsgrens.eenOfTwee), on(aftoppingsgrens.drieOfMeer), on(maximaleHuur)]
    expect(limits).toEqual(limits.toSorted((a, b) => a - b))
    expect(new Set(limits).size).toBe(limits.length)
  })

  it('have the maximum for young people at the kwaliteitskortingsgrens', () => {
    expect(on(maximaleHuurJongeren)).toBe(on(kwaliteitskortingsgrens))
  })
})

describe('the form of the law', () => {
  it.each([
    [2022, 'secondary', false], [2023, 'secondary', true], [2024, 'official', true], [2025, 'official', false], [2026, 'official', false],
  ] as const)('of %i is %s, and confirmed by the guide: %s', (year, confidence, confirmedByGuide) => {
    const found = valueOn(regime, firstDayOfYear(year))
    expect([found.confidence, found.confirmedByGuide]).toEqual([confidence, confirmedByGuide])
    // What is not read in the law itself says what was not.
    expect(found.source === undefined).toBe(confidence === 'official')
  })

  it('is the same in 2022, 2023 and 2024', () => {
    const [first, ...others] = [2022, 2023, 2024].map((year) => valueOn(regime, firstDayOfYear(year)).value)
    expect(others).toEqual([first, first])
  })
})
