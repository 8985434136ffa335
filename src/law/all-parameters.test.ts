import { describe, expect, it } from 'vitest'
import { day, type Day } from '../units/day.ts'
import { allParameters } from './all-parameters.ts'
import { valueOn } from './parameter.ts'

/** What a figure covers where it is not every day of the years that are computed. */
const otherCoverage: Readonly<Record<string, readonly [from: string, until: string]>> = {
  // Who reached the AOW age in 2021 keeps it.
  'aow.leeftijd': ['2021-01-01', '2026-12-31'],
  // The elderly types ended with 2024.
  'huurtoeslag.verlagingMinimumNormhuur.EPO': ['2022-01-01', '2024-12-31'],
  'huurtoeslag.verlagingMinimumNormhuur.MPO': ['2022-01-01', '2024-12-31'],
  'huurtoeslag.minimumInkomensijkpunt.EPO': ['2022-01-01', '2024-12-31'],
  'huurtoeslag.minimumInkomensijkpunt.MPO': ['2022-01-01', '2024-12-31'],
  'huurtoeslag.factorA.EPO': ['2022-01-01', '2024-12-31'],
  'huurtoeslag.factorA.MPO': ['2022-01-01', '2024-12-31'],
  'huurtoeslag.factorB.EPO': ['2022-01-01', '2024-12-31'],
  'huurtoeslag.factorB.MPO': ['2022-01-01', '2024-12-31'],
  // The normhuur follows from the income until 2025; from 2026 a percentage comes off.
  'huurtoeslag.factorA.EP': ['2022-01-01', '2025-12-31'],
  'huurtoeslag.factorA.MP': ['2022-01-01', '2025-12-31'],
  'huurtoeslag.factorB.EP': ['2022-01-01', '2025-12-31'],
  'huurtoeslag.factorB.MP': ['2022-01-01', '2025-12-31'],
  'huurtoeslag.afrondingNormhuur': ['2022-01-01', '2025-12-31'],
  'huurtoeslag.afbouwpercentage.EP': ['2026-01-01', '2026-12-31'],
  'huurtoeslag.afbouwpercentage.MP': ['2026-01-01', '2026-12-31'],
  // From 2026 service costs do not count, and a rent above the maximum is no bar.
  'huurtoeslag.maximumPerServicekostenpost': ['2022-01-01', '2025-12-31'],
  'huurtoeslag.groteHuishouding': ['2022-01-01', '2025-12-31'],
  // Until 2024 the second bracket has no end.
  'inkomstenbelasting.eindeTweedeSchijf': ['2025-01-01', '2026-12-31'],
  // An objection can come years after the toeslagjaar.
  'awb.bezwaartermijn': ['2022-01-01', '2029-12-31'],
  'termijnenwet.feestdagen': ['2022-01-01', '2030-12-31'],
  // Table 1 of the guide has columns for 2023 and 2024 only.
  'groepen.groep1Tot': ['2023-01-01', '2024-12-31'],
  'groepen.groep2Vanaf': ['2023-01-01', '2024-12-31'],
  'groepen.groep2Tot': ['2023-01-01', '2024-12-31'],
  'groepen.groep3Vanaf': ['2023-01-01', '2024-12-31'],
  'groepen.groep3Tot': ['2023-01-01', '2024-12-31'],
  'groepen.groep1Vanaf': ['2024-01-01', '2024-12-31'],
  'groepen.brutoBijNorm.uwv': ['2024-01-01', '2024-12-31'],
  'groepen.brutoBijNorm.verzekeraar': ['2024-01-01', '2024-12-31'],
  // The scheme began with 2025; the amount of 2027 is not published.
  'vasteTegemoetkoming.bedrag': ['2025-01-01', '2026-12-31'],
}

const everyYear = ['2022-01-01', '2026-12-31'] as const
const days = daysBetween('2020-12-31', '2028-01-01')
const figures = allParameters.map((parameter) => [parameter.id, parameter] as const)

describe('every figure of the law', () => {
  it('is read by these tests', () => {
    expect(allParameters.length).toBeGreaterThanOrEqual(60)
  })

  it('has an id of its own', () => {
    expect(new Set(allParameters.map(({ id }) => id)).size).toBe(allParameters.length)
  })

  it('exists, where these tests name it as one that covers other years', () => {
    expect(allParameters.map(({ id }) => id)).toEqual(expect.arrayContaining(Object.keys(otherCoverage)))
  })

  it.each(figures)('%s has a description and an article', (_, { description, article }) => {
    expect(description).toMatch(/^\p{Lu}/u)
    expect(article).toMatch(/(art\.|§|hoofdstuk) \d/)
  })

  it.each(figures)('%s has one value on every day that it covers, and none on any other', (id, parameter) => {
    const [from, until] = otherCoverage[id] ?? everyYear
    const wrong = days.filter((each) => {
      const values = parameter.values.filter((value) => value.from <= each && each <= value.until).length
      return values !== (from <= each && each <= until ? 1 : 0)
    })
    expect(wrong).toEqual([])
  })

  it.each(figures)('%s throws on a day that it does not cover', (id, parameter) => {
    const [from, until] = otherCoverage[id] ?? everyYear
    for (const each of [dayBefore(from), dayAfter(until)]) {
      expect(() => valueOn(parameter, each)).toThrow(new RangeError(`${id} has no value on ${each}`))
    }
  })

  it.each(figures)('%s has its values in order of time', (_, { values }) => {
    const froms = values.map(({ from }) => from)
    expect(froms).toEqual(froms.toSorted())
  })
})

function daysBetween(first: string, last: string): readonly Day[] {
  const count = (Date.parse(last) - Date.parse(first)) / 86_400_000 + 1
  return Array.from({ length: count }, (_, index) => shifted(first, index))
}

function shifted(from: string, by: number): Day {
  return day(new Date(Date.parse(from) + by * 86_400_000).toISOString().slice(0, 10))
}

function dayBefore(each: string): Day {
  return shifted(each, -1)
}

function dayAfter(each: string): Day {
  return shifted(each, 1)
}
