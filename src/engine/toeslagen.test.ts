import { describe, expect, it } from 'vitest'
import { huishouden, inwonende, persoon, plus, woning } from '../../test/examples/builders.ts'
import { heeftReden } from '../../test/explanation/find-step.ts'
import { minimumToeslag, zorgtoeslagEerstPerJaarAfronden } from '../law/awir.ts'
import { valueOn } from '../law/parameter.ts'
import { drempelinkomen, normpremiepercentage, percentageBovenDrempel, standaardpremie } from '../law/zorgtoeslag.ts'
import { centsFromEuros, euro, inEuros, NO_MONEY, wholeEuros, type Cents } from '../units/cents.ts'
import { day, firstDayOfYear, month } from '../units/day.ts'
import { add, divide, fraction, multiply, subtract, type Fraction } from '../units/fraction.ts'
import { round } from '../units/rounding.ts'
import type { Huishouden } from './huishouden.ts'
import type { BerekendeToeslag } from '../law/beleid/beleid.ts'
import { berekenToeslagen, perToeslag, toeslagInMaand, TOESLAGEN } from './toeslagen.ts'

describe.each([2022, 2023, 2024, 2025, 2026])('the smallest amount that is granted, %i', (year) => {
  const at = firstDayOfYear(year)
  const minimum = valueOn(minimumToeslag, at).value
  /** The highest income with a zorgtoeslag that still rounds to the minimum: half a euro below it. */
  const inkomen = highestIncomeFor(subtract(inEuros(minimum), fraction(1, 2)), year)

  // 23,50 a year is 24 a year, but 1,96 a month unless the year is rounded first.
  const perMaand = wholeEuros(valueOn(zorgtoeslagEerstPerJaarAfronden, at).value ? 2 : 1)

  it('is granted on it, and nothing one cent of income further', () => {
    const [op, over] = [inkomen, plus(inkomen, 1)].map((each) => berekenToeslagen(huishouden([each]), year).zorgtoeslag)
    expect(op).toMatchObject({ perJaar: minimum, perMaand })
    expect(over).toMatchObject({ perJaar: NO_MONEY, perMaand: NO_MONEY })
  })

  it('holds for a month as if it lasted a year', () => {
    const maand = month(`${String(year)}-03`)
    const [op, over] = [inkomen, plus(inkomen, 1)].map((each) => toeslagInMaand(huishouden([each]), 'zorgtoeslag', maand))
    expect(op && centsFromEuros(op.uitkomst)).toBe(perMaand)
    expect(over && heeftReden('toeslagTeLaag', over)).toBe(true)
  })
})

describe('a year in which nothing changes', () => {
  it('has one period', () => {
    const { perioden } = berekenToeslagen(huishouden([euro('15.000')]), 2024).huurtoeslag
    expect(perioden.map(({ vanaf, totEnMet }) => [vanaf, totEnMet])).toEqual([['2024-01', '2024-12']])
  })
})

describe('a year in which a birthday changes something', () => {
  it('has a period for each stretch of months, and a month amount that is a twelfth of the year', () => {
    const huis = huishouden([NO_MONEY, NO_MONEY], { inwonenden: [inwonende('kind', '2012-06-14')] })
    const { perioden, perMaand, perJaar } = berekenToeslagen(huis, 2024).kindgebondenBudget
    // 2.436 a year, and from July 694 more: 12 x 203, and 6 x 57,83.
    expect(perioden).toEqual([
      { vanaf: '2024-01', totEnMet: '2024-06', perMaand: wholeEuros(203) },
      { vanaf: '2024-07', totEnMet: '2024-12', perMaand: wholeEuros(260) },
    ])
    expect([perJaar, perMaand]).toEqual([wholeEuros(2783), wholeEuros(231)])
  })
})

describe('a year in which every month is nothing', () => {
  const kind = inwonende('kind', '2015-03-03')
  const rijk = { aanvrager: persoon(NO_MONEY, { vermogen: euro('500.000') }), inwonenden: [kind] }

  it.each<readonly [BerekendeToeslag, string, Huishouden]>([
    ['huurtoeslag', 'geenHuurwoning', huishouden([NO_MONEY], { woning: null })],
    ['huurtoeslag', 'huurBovenMaximum', huishouden([NO_MONEY], { woning: woning(euro('1.200')) })],
    ['huurtoeslag', 'vermogenTeHoog', huishouden([NO_MONEY], rijk)],
    ['zorgtoeslag', 'nietVerzekerd', huishouden([NO_MONEY], { aanvrager: persoon(NO_MONEY, { verzekerd: false }) })],
    ['zorgtoeslag', 'vermogenTeHoog', huishouden([NO_MONEY], rijk)],
    ['kindgebondenBudget', 'geenKinderen', huishouden([NO_MONEY])],
    ['kindgebondenBudget', 'vermogenTeHoog', huishouden([NO_MONEY], rijk)],
  ])('for one reason gives that reason: %s, %s', (toeslag, reden, huis) => {
    const { perMaand, perJaar, perioden, uitleg } = berekenToeslagen(huis, 2024)[toeslag]
    expect([perMaand, perJaar, ...perioden.map((periode) => periode.perMaand)]).toEqual([NO_MONEY, NO_MONEY, NO_MONEY])
    expect(uitleg).toMatchObject({ perMaand: { bewerking: 'geen', reden, eenheid: 'euroPerMaand' }, perJaar: { bewerking: 'geen', reden, eenheid: 'euroPerJaar' } })
  })

  it('keeps its periods', () => {
    const huis = huishouden([NO_MONEY], { woning: null, inwonenden: [inwonende('kind', '2012-06-14')] })
    expect(berekenToeslagen(huis, 2024).huurtoeslag.perioden.map(({ vanaf, totEnMet }) => [vanaf, totEnMet])).toEqual([['2024-01', '2024-06'], ['2024-07', '2024-12']])
  })

  it('but one is too little', () => {
    // The child is 18 in June; until then the income is too high.
    const huis = huishouden([euro('200.000')], { inwonenden: [inwonende('kind', '2006-06-14')] })
    const { perJaar, uitleg } = berekenToeslagen(huis, 2024).kindgebondenBudget
    expect(perJaar).toBe(NO_MONEY)
    expect([uitleg.perMaand.reden, uitleg.perJaar.reden]).toEqual(['toeslagTeLaag', 'toeslagTeLaag'])
  })

  it('by an income that is too high is too little, not for a reason of the law', () => {
    const { huurtoeslag, zorgtoeslag } = berekenToeslagen(huishouden([euro('200.000')]), 2024)
    expect([huurtoeslag, zorgtoeslag].map(({ uitleg }) => uitleg.perJaar.reden)).toEqual(['toeslagTeLaag', 'toeslagTeLaag'])
  })
})

describe('a thing of every toeslag', () => {
  it('stands under its name', () => {
    expect(perToeslag((toeslag) => toeslag)).toEqual(Object.fromEntries(TOESLAGEN.map((toeslag) => [toeslag, toeslag])))
  })
})

describe('a year without figures', () => {
  it.each([2021, 2027])('is refused: %i', (year) => {
    const huis = huishouden([euro('15.000')], { aanvrager: persoon(euro('15.000'), { geboortedatum: day('1980-01-01') }) })
    expect(() => berekenToeslagen(huis, year)).toThrow(RangeError)
  })
})

/** From the formula of the zorgtoeslag, for one person: the highest income in whole cents that leaves at least this amount a year. */
function highestIncomeFor(perJaar: Fraction, year: number): Cents {
  const at = firstDayOfYear(year)
  const drempel = inEuros(valueOn(drempelinkomen, at).value)
  const full = subtract(inEuros(valueOn(standaardpremie, at).value), multiply(valueOn(normpremiepercentage.alleen, at).value, drempel))
  const above = divide(subtract(full, perJaar), valueOn(percentageBovenDrempel, at).value)
  return centsFromEuros(round(add(drempel, above), { direction: 'down', unit: 'cent' }))
}
