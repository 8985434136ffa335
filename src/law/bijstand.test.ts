import { describe, expect, it } from 'vitest'
import { inEuros, type Cents } from '../units/cents.ts'
import { day, firstDayOfYear } from '../units/day.ts'
import { add, decimal, divide, fraction, fractionToText, multiply, ONE, subtract, type Fraction } from '../units/fraction.ts'
import { round } from '../units/rounding.ts'
import { algemeneHeffingskorting, bijstandsnorm, brutoBijstandAlleenstaande, brutoBijstandPerEchtgenoot, leeftijdBijstandsnorm, tariefEersteSchijf } from './bijstand.ts'
import { valueOn, type Parameter } from './parameter.ts'

const years = [2022, 2023, 2024, 2025, 2026]
const halfYears = years.flatMap((year) => [`${String(year)}-01-01`, `${String(year)}-07-01`].map(day))

describe('gross bijstand: (12 x the net norm, less the algemene heffingskorting) / (1 - the rate of the first bracket), rounded down', () => {
  it.each(years)('of each echtgenoot by the norm of January, %i', (year) => {
    expect(euros(brutoBijstandPerEchtgenoot.januarinorm, year)).toBe(grossOf(perYear(januaryNorm(bijstandsnorm.gehuwden, year), 2), year))
  })

  it.each(years)('of each echtgenoot by the average of both norms, %i', (year) => {
    expect(euros(brutoBijstandPerEchtgenoot.gemiddelde, year)).toBe(grossOf(perYear(averageNorm(bijstandsnorm.gehuwden, year), 2), year))
  })

  // The guide prints 19.107 for 2024; by the formula it is a euro more.
  it.each(years)('of an alleenstaande by the norm of January, %i', (year) => {
    const difference = year === 2024 ? 1 : 0
    const computed = grossOf(perYear(januaryNorm(bijstandsnorm.alleenstaande, year), 1), year)
    expect(Number(euros(brutoBijstandAlleenstaande, year)) + difference).toBe(Number(computed))
  })

  it('has as derived every amount but the three that the guide prints', () => {
    const notDerived = [...Object.values(brutoBijstandPerEchtgenoot), brutoBijstandAlleenstaande]
      .flatMap(({ values }) => values.filter(({ confidence }) => confidence !== 'derived').map(({ from, value, confidence }) => [from, value, confidence]))
    expect(notDerived).toEqual([['2023-01-01', 1138100, 'guide'], ['2024-01-01', 1212400, 'guide'], ['2024-01-01', 1910700, 'guide']])
  })
})

describe('the net norm', () => {
  // The two are indexed and rounded apart; the printed amounts are mostly, but not always, the rounded share.
  const oneCentMore = ['2023-07-01', '2026-01-01', '2026-07-01']

  it.each(halfYears.map((at) => [at]))('of an alleenstaande is 70 percent of that of gehuwden, to the cent that the source prints, from %s', (at) => {
    const seventy = round(multiply(inEuros(valueOn(bijstandsnorm.gehuwden, at).value), decimal('0,7')), { direction: 'nearest', unit: 'cent' })
    const difference = subtract(inEuros(valueOn(bijstandsnorm.alleenstaande, at).value), seventy)
    expect(fractionToText(difference)).toBe(oneCentMore.includes(at) ? '1/100' : '0')
  })

  it.each(['gehuwden', 'alleenstaande'] as const)('of %s rises every half year', (leefvorm) => {
    const amounts = halfYears.map((at) => valueOn(bijstandsnorm[leefvorm], at).value)
    expect(amounts).toEqual(amounts.toSorted((a, b) => a - b))
  })
})

describe('the age from which the norms hold', () => {
  it.each(years)('is 21, by the law itself: %i', (year) => {
    expect(valueOn(leeftijdBijstandsnorm, firstDayOfYear(year))).toMatchObject({ value: 21, confidence: 'official' })
    expect(leeftijdBijstandsnorm).toMatchObject({ id: 'bijstand.leeftijdNorm', unit: 'years', article: 'Pw art. 21' })
  })
})

function grossOf(nettoPerJaar: Fraction, year: number): string {
  const at = firstDayOfYear(year)
  const korting = inEuros(valueOn(algemeneHeffingskorting, at).value)
  const rest = subtract(ONE, valueOn(tariefEersteSchijf, at).value)
  return fractionToText(round(divide(subtract(nettoPerJaar, korting), rest), { direction: 'down', unit: 'euro' }))
}

function perYear(norm: Fraction, persons: number): Fraction {
  return divide(multiply(norm, fraction(12)), fraction(persons))
}

function januaryNorm(norm: Parameter<Cents>, year: number): Fraction {
  return inEuros(valueOn(norm, firstDayOfYear(year)).value)
}

function averageNorm(norm: Parameter<Cents>, year: number): Fraction {
  const july = inEuros(valueOn(norm, day(`${String(year)}-07-01`)).value)
  return divide(add(januaryNorm(norm, year), july), fraction(2))
}

function euros(parameter: Parameter<Cents>, year: number): string {
  return fractionToText(inEuros(valueOn(parameter, firstDayOfYear(year)).value))
}
