import { describe, expect, it } from 'vitest'
import { day, month, monthsOf } from '../units/day.ts'
import { ingangsmaand, laatsteMaandVoor, perioden, verjaardagswissels, waardeIn } from './tijdlijn.ts'

describe('a value that holds from a month on', () => {
  const verloop = [{ vanaf: month('2024-03'), waarde: 'a' }, { vanaf: month('2024-07'), waarde: 'b' }]

  it.each([['2024-02', undefined], ['2024-03', 'a'], ['2024-06', 'a'], ['2024-07', 'b'], ['2025-01', 'b']])('in %s is %s', (maand, expected) => {
    expect(waardeIn(verloop, month(maand))).toBe(expected)
  })
})

describe('the month in which a change counts', () => {
  it.each([['2024-07-01', '2024-07', '2024-06'], ['2024-07-02', '2024-08', '2024-07'], ['2024-12-31', '2025-01', '2024-12'], ['2025-01-01', '2025-01', '2024-12']])(
    'of %s is %s, and until then counts %s', (dag, vanaf, totEnMet) => {
      expect(ingangsmaand(day(dag))).toBe(vanaf)
      expect(laatsteMaandVoor(day(dag))).toBe(totEnMet)
    })
})

describe('the periods of a year', () => {
  it('are one when nothing changes', () => {
    expect(perioden(2024, [])).toEqual([{ maanden: monthsOf(2024) }])
  })

  it('begin in January and at each change in the year, whatever the order or the number of times it is named', () => {
    const wissels = ['2024-09', '2024-04', '2024-09', '2023-11', '2025-02', '2024-01'].map(month)
    expect(perioden(2024, wissels).map(({ maanden }) => [maanden[0], maanden.length])).toEqual([['2024-01', 3], ['2024-04', 5], ['2024-09', 4]])
  })
})

describe('a birthday that may change something', () => {
  const wissels = (birth: string, jaar: number): readonly string[] => [...new Set(verjaardagswissels([day(birth)], jaar))]

  // From the first of a month: 23 years for the rent, 27 to share costs. From the month after: 12, 16 and 18 years. A birth does both.
  it.each([[0, ['2024-06', '2024-07'], ['2024-07']], [12, ['2024-07'], ['2024-07']], [16, ['2024-07'], ['2024-07']], [18, ['2024-07'], ['2024-07']],
    [23, ['2024-06'], ['2024-07']], [27, ['2024-06'], ['2024-07']]])('gives the months from which it counts: %i years in June 2024', (age, onFirst, later) => {
    expect(wissels(`${String(2024 - age)}-06-01`, 2024)).toEqual(onFirst)
    expect(wissels(`${String(2024 - age)}-06-02`, 2024)).toEqual(later)
    expect(wissels(`${String(2024 - age)}-06-30`, 2024)).toEqual(later)
  })

  it.each([1, 11, 13, 17, 19, 21, 40])('gives none at %i years in 2024', (age) => {
    expect(wissels(`${String(2024 - age)}-06-10`, 2024)).toEqual([])
  })

  it.each([2022, 2026])('is also that of 21 years, in %i', (jaar) => {
    expect(wissels(`${String(jaar - 21)}-06-10`, jaar)).toEqual([`${String(jaar)}-07`])
  })

  it('is that of 27 years on 29 February in March of a common year', () => {
    expect(wissels('1996-02-29', 2023)).toEqual(['2023-03'])
  })

  it('in December makes no period in the year', () => {
    expect(perioden(2024, verjaardagswissels([day('2012-12-31')], 2024))).toHaveLength(1)
  })
})
