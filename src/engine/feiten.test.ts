import { describe, expect, it } from 'vitest'
import { feiten, persoonsfeiten, woningfeiten, zonder } from '../../test/examples/builders.ts'
import { euro, NO_MONEY, type Cents } from '../units/cents.ts'
import { day, month, monthsOf, type Month } from '../units/day.ts'
import { heeftHuurwoning, redenBuitenVergelijking, vergelijkbareMaanden, type Feiten } from './feiten.ts'

const INKOMENS: readonly [Cents, Cents] = [euro('22.600'), euro('13.050')]

function geboren(jaar: number, aanvrager: string, toeslagpartner: string, over: Partial<Feiten> = {}): Feiten {
  const persoon = (geboortedatum: string) => persoonsfeiten(jaar, NO_MONEY, { geboortedatum: day(geboortedatum) })
  return feiten(jaar, INKOMENS, { aanvrager: persoon(aanvrager), toeslagpartner: persoon(toeslagpartner), ...over })
}

function maandenIn(jaar: number, eerste: string, laatste: string): readonly Month[] {
  return monthsOf(jaar).filter((maand) => eerste <= maand && maand <= laatste)
}

const ORDINARY = '1980-05-17'

describe('the months that can be compared', () => {
  it.each([
    ['2003-01-01', '2024-01'], ['2003-01-02', '2024-02'], ['2003-06-01', '2024-06'], ['2003-06-02', '2024-07'], ['2003-12-01', '2024-12'],
  ])('begin when both are 21 on the first of the month: born on %s, from %s', (geboortedatum, eerste) => {
    expect(vergelijkbareMaanden(geboren(2024, geboortedatum, ORDINARY))).toEqual(maandenIn(2024, eerste, '2024-12'))
    expect(vergelijkbareMaanden(geboren(2024, ORDINARY, geboortedatum))).toEqual(maandenIn(2024, eerste, '2024-12'))
  })

  // 67 years in 2024.
  it.each([
    ['1957-04-01', '2024-03'], ['1957-04-02', '2024-04'], ['1957-12-01', '2024-11'], ['1957-12-02', '2024-12'],
  ])('end when one of them has the AOW age on the first of the month: born on %s, up to and with %s', (geboortedatum, laatste) => {
    expect(vergelijkbareMaanden(geboren(2024, geboortedatum, ORDINARY))).toEqual(maandenIn(2024, '2024-01', laatste))
    expect(vergelijkbareMaanden(geboren(2024, ORDINARY, geboortedatum))).toEqual(maandenIn(2024, '2024-01', laatste))
  })

  it('lie between the two ages, and within the months as toeslagpartners', () => {
    const partners = { vanaf: month('2024-03'), totEnMet: month('2024-10') }
    expect(vergelijkbareMaanden(geboren(2024, '1957-09-01', '2003-05-01', { partners }))).toEqual(maandenIn(2024, '2024-05', '2024-08'))
    expect(vergelijkbareMaanden(geboren(2024, '1957-12-02', '2003-01-01', { partners }))).toEqual(maandenIn(2024, '2024-03', '2024-10'))
  })

  it('do not depend on an age that is not known', () => {
    const onbekend = geboren(2024, ORDINARY, ORDINARY)
    expect(vergelijkbareMaanden({ ...onbekend, aanvrager: zonder(onbekend.aanvrager, 'geboortedatum') })).toEqual(monthsOf(2024))
  })
})

describe('why no month can be compared', () => {
  it.each([
    ['1950-01-01', ORDINARY, {}, 'aowLeeftijd'],
    [ORDINARY, '1950-01-01', {}, 'aowLeeftijd'],
    ['2004-06-01', '2004-06-01', {}, 'jongerDan21'],
    [ORDINARY, '2003-12-02', {}, 'jongerDan21'],
    ['1950-01-01', '2004-06-01', {}, 'aowLeeftijd'],
    [ORDINARY, ORDINARY, { totEnMet: month('2023-12') }, 'geenPartners'],
    [ORDINARY, ORDINARY, { vanaf: month('2025-01') }, 'geenPartners'],
    ['1950-01-01', ORDINARY, { vanaf: month('2025-01') }, 'geenPartners'],
    // In the months in which they were toeslagpartners, the age was in the way.
    [ORDINARY, '2003-12-01', { totEnMet: month('2024-11') }, 'jongerDan21'],
    ['1957-06-01', ORDINARY, { vanaf: month('2024-06') }, 'aowLeeftijd'],
  ])('%s and %s, %j: %s', (aanvrager, toeslagpartner, partners, reden) => {
    const each = geboren(2024, aanvrager, toeslagpartner, { partners })
    expect(vergelijkbareMaanden(each)).toEqual([])
    expect(redenBuitenVergelijking(each)).toBe(reden)
  })
})

describe('a rented home', () => {
  const huur = woningfeiten(euro('600'))
  const koop = (over: Partial<Feiten>) => heeftHuurwoning(feiten(2024, INKOMENS, over))

  it.each<readonly [Feiten['woningen'], boolean]>([
    [[{ vanaf: month('2024-01'), waarde: huur }], true],
    [[{ vanaf: month('2024-01'), waarde: null }], false],
    [[{ vanaf: month('2024-01'), waarde: null }, { vanaf: month('2024-12'), waarde: huur }], true],
    [[{ vanaf: month('2024-01'), waarde: huur }, { vanaf: month('2024-02'), waarde: null }], true],
    // What is not known may be one.
    [[], true],
    [[{ vanaf: month('2024-02'), waarde: null }], true],
  ])('is there in any month that counts, as far as it is known: %j', (woningen, expected) => {
    expect(koop({ woningen })).toBe(expected)
  })

  it('is not there when it was only there in months that do not count', () => {
    const woningen = [{ vanaf: month('2024-01'), waarde: huur }, { vanaf: month('2024-07'), waarde: null }]
    expect(koop({ woningen, partners: { vanaf: month('2024-07') } })).toBe(false)
    expect(koop({ woningen, partners: { vanaf: month('2024-06') } })).toBe(true)
  })
})
