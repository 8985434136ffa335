import { describe, expect, it } from 'vitest'
import { huishouden, inwonende } from '../../test/examples/builders.ts'
import type { Beleid } from '../law/beleid/beleid.ts'
import { leeftijdKostendeler } from '../law/bijstand.ts'
import { valueOn } from '../law/parameter.ts'
import { NO_MONEY } from '../units/cents.ts'
import { firstDayOfYear, month } from '../units/day.ts'
import { fractionToText } from '../units/fraction.ts'
import { metAlleenBijstand, nettoNorm } from './bijstand.ts'
import type { Inwonende } from './huishouden.ts'

const KOSTENDELER = inwonende('medebewoner', '1960-01-01')

/** In whole euros. */
function bruto(year: number, inwonenden: readonly Inwonende[], normkeuze: Beleid['normkeuze']['value'], brutering: Beleid['brutering']['value'], maand = '01'): number {
  const keuzes = { normkeuze: { value: normkeuze, source: '' }, brutering: { value: brutering, source: '' } }
  const { aanvrager, toeslagpartner } = metAlleenBijstand(huishouden([NO_MONEY, NO_MONEY], { inwonenden }), month(`${String(year)}-${maand}`), keuzes)
  expect(toeslagpartner?.toetsingsinkomen).toBe(aanvrager.toetsingsinkomen)
  return aanvrager.toetsingsinkomen / 100
}

describe('gross bijstand of each echtgenoot', () => {
  it.each([[2022, 10280, 10349], [2023, 11381, 11524], [2024, 12124, 12292], [2025, 13188, 13346], [2026, 13848, 13968]])(
    'without kostendelers, %i: %i by the norm of January, %i by the average', (year, januari, gemiddeld) => {
      expect(bruto(year, [], 'januarinorm', 'naarRato')).toBe(januari)
      expect(bruto(year, [], 'gemiddelde', 'naarRato')).toBe(gemiddeld)
    })

  it.each([
    [2022, 8909, 8297, 8357], [2023, 9863, 9215, 9338],
    // The guide prints 10.507. Rounded down, the exact way gives 9.796; rounded to the nearest it would be 9.797.
    [2024, 10507, 9796, 9942],
    [2025, 11429, 10792, 10929], [2026, 12001, 11355, 11459],
  ])('with one kostendeler, %i: %i in proportion, %i exactly, %i exactly by the average norm', (year, naarRato, exact, gemiddeld) => {
    expect(bruto(year, [KOSTENDELER], 'januarinorm', 'naarRato')).toBe(naarRato)
    expect(bruto(year, [KOSTENDELER], 'januarinorm', 'exact')).toBe(exact)
    expect(bruto(year, [KOSTENDELER], 'gemiddelde', 'exact')).toBe(gemiddeld)
  })

  it('with one kostendeler, by the average norm, in proportion', () => {
    expect(bruto(2024, [KOSTENDELER], 'gemiddelde', 'naarRato')).toBe(10653)
  })

  it('with two kostendelers', () => {
    expect(bruto(2024, [KOSTENDELER, KOSTENDELER], 'januarinorm', 'naarRato')).toBe(9699)
    expect(bruto(2024, [KOSTENDELER, KOSTENDELER], 'januarinorm', 'exact')).toBe(8633)
  })
})

describe('gross bijstand of who lives without a toeslagpartner', () => {
  it.each([[[], 19107], [[KOSTENDELER], 13647]])('2024', (inwonenden, expected) => {
    const keuzes = { normkeuze: { value: 'januarinorm', source: '' }, brutering: { value: 'naarRato', source: '' } } as const
    const { aanvrager, toeslagpartner } = metAlleenBijstand(huishouden([NO_MONEY], { inwonenden }), month('2024-01'), keuzes)
    expect([aanvrager.toetsingsinkomen / 100, toeslagpartner]).toEqual([expected, null])
  })
})

describe('a kostendeler', () => {
  const deelt = (each: Inwonende, year = 2024, maand = '06'): boolean =>
    bruto(year, [each], 'januarinorm', 'naarRato', maand) < bruto(year, [], 'januarinorm', 'naarRato', maand)

  it.each([2022, 2023, 2024, 2025, 2026])('has reached the age of the law on the first of the month: 21 in 2022, 27 from 2023, here %i', (year) => {
    const leeftijd = valueOn(leeftijdKostendeler, firstDayOfYear(year)).value
    expect(leeftijd).toBe(year === 2022 ? 21 : 27)
    const birthdays = ['05-31', '06-01', '06-02'].map((birthday) => inwonende('kind', `${String(year - leeftijd)}-${birthday}`))
    expect(birthdays.map((each) => deelt(each, year))).toEqual([true, true, false])
  })

  it('is a medebewoner, and a grown child or foster child too', () => {
    expect((['medebewoner', 'kind', 'pleegkind'] as const).map((relatie) => deelt(inwonende(relatie, '1990-01-01')))).toEqual([true, true, true])
  })

  it('is no student and no onderhuurder', () => {
    expect(deelt(inwonende('medebewoner', '1990-01-01', { student: true }))).toBe(false)
    expect(deelt(inwonende('onderhuurder', '1990-01-01'))).toBe(false)
  })
})

describe('the age of a kostendeler', () => {
  const getoetst = (inwonenden: readonly Inwonende[]): unknown => {
    const keuzes = { normkeuze: { value: 'januarinorm', source: '' }, brutering: { value: 'naarRato', source: '' } } as const
    const { herkomst } = metAlleenBijstand(huishouden([NO_MONEY, NO_MONEY], { inwonenden }), month('2024-06'), keuzes).aanvrager
    return herkomst?.getoetst?.map(({ id }) => id)
  }

  it.each<readonly [string, Inwonende]>([
    ['too young', inwonende('kind', '1997-06-02')], ['a student', inwonende('medebewoner', '1990-01-01', { student: true })],
  ])('is named where a medebewoner is none: %s', (_, medebewoner) => {
    expect(getoetst([medebewoner])).toEqual([leeftijdKostendeler.id])
  })

  it('is not named where nobody else lives in, or only an onderhuurder', () => {
    expect([getoetst([]), getoetst([inwonende('onderhuurder', '1990-01-01')])]).toEqual([undefined, undefined])
  })
})

describe('the net norm of a month', () => {
  const norm = (inkomens: Parameters<typeof huishouden>[0], inwonenden: readonly Inwonende[], maand: string): string =>
    fractionToText(nettoNorm(huishouden(inkomens, { inwonenden }), month(maand)).uitkomst)

  it.each([['2024-06', '45851/25'], ['2024-07', '186921/100']])('of gehuwden changes with the half year: %s', (maand, expected) => {
    expect(norm([NO_MONEY, NO_MONEY], [], maand)).toBe(expected)
  })

  // 2 x 13/30 x 1.834,04 = 1.589,5013, and 2 x 40% x 1.834,04 = 1.467,232.
  it.each([[1, '3179/2'], [2, '146723/100']])('of gehuwden with %i kostendelers is lower, to the nearest cent', (count, expected) => {
    expect(norm([NO_MONEY, NO_MONEY], Array.from({ length: count }, () => KOSTENDELER), '2024-01')).toBe(expected)
  })

  it('of an alleenstaande is 1.283,83, and half of the norm for gehuwden with a kostendeler', () => {
    expect(norm([NO_MONEY], [], '2024-01')).toBe('128383/100')
    expect(norm([NO_MONEY], [KOSTENDELER], '2024-01')).toBe('45851/50')
  })
})
