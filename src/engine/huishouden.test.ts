import { describe, expect, it } from 'vitest'
import { huishouden, inwonende, persoon } from '../../test/examples/builders.ts'
import { aowLeeftijd } from '../law/aow.ts'
import { valueOn } from '../law/parameter.ts'
import { NO_MONEY } from '../units/cents.ts'
import { day, firstDayOfYear, month } from '../units/day.ts'
import { aantalPersonen, heeftAowLeeftijd, heeftOudere } from './huishouden.ts'

const years = [2022, 2023, 2024, 2025, 2026]

describe('the AOW age', () => {
  it.each(years)('that holds in %i is reached on 1 January by who was born that many years and months before it', (year) => {
    const { years: leeftijd, months } = valueOn(aowLeeftijd, firstDayOfYear(year)).value
    const firstOfMonth = `${String(months === 0 ? year - leeftijd : year - leeftijd - 1)}-${String(months === 0 ? 1 : 13 - months).padStart(2, '0')}`
    expect(heeftAowLeeftijd(day(`${firstOfMonth}-01`), firstDayOfYear(year))).toBe(true)
  })

  it.each([
    [2022, '1955-08-31', '1955-09-01'], // 66 years and 4 months in 2021: by 31 December 2021
    [2023, '1956-05-31', '1956-06-01'], // 66 years and 7 months in 2022
    [2024, '1957-02-28', '1957-03-01'], // 66 years and 10 months in 2023
    [2025, '1958-01-01', '1958-01-02'], // 67 years on 1 January itself
    [2026, '1959-01-01', '1959-01-02'],
  ])('at the beginning of %i is reached by who was born on %s, and not by who was born on %s', (year, reached, notReached) => {
    const newYear = firstDayOfYear(year)
    expect(heeftAowLeeftijd(day(reached), newYear)).toBe(true)
    expect(heeftAowLeeftijd(day(notReached), newYear)).toBe(false)
  })

  it.each(years)('once reached is kept: born in 1950, %i', (year) => {
    expect(heeftAowLeeftijd(day('1950-01-01'), firstDayOfYear(year))).toBe(true)
  })
})

describe('an elderly person in the home', () => {
  const OUD = '1944-05-01'

  it('may be a partner or a medebewoner', () => {
    const partner = huishouden([NO_MONEY, NO_MONEY], { toeslagpartner: persoon(NO_MONEY, { geboortedatum: day(OUD) }) })
    const medebewoner = huishouden([NO_MONEY], { inwonenden: [inwonende('medebewoner', OUD)] })
    expect([partner, medebewoner].map((each) => heeftOudere(each, month('2024-01')))).toEqual([true, true])
  })

  it('is no onderhuurder', () => {
    expect(heeftOudere(huishouden([NO_MONEY], { inwonenden: [inwonende('onderhuurder', OUD)] }), month('2024-01'))).toBe(false)
  })

  it('is not who reaches the age in the course of the year', () => {
    const wordtOud = huishouden([NO_MONEY], { aanvrager: persoon(NO_MONEY, { geboortedatum: day('1957-03-01') }) })
    expect(heeftOudere(wordtOud, month('2024-12'))).toBe(false)
  })
})

describe('the number of persons', () => {
  it('counts partners, children, foster children and medebewoners, but no onderhuurder and nobody who is not born yet', () => {
    const huis = huishouden([NO_MONEY, NO_MONEY], {
      inwonenden: [
        inwonende('kind', '2015-01-01'), inwonende('pleegkind', '2016-01-01'), inwonende('medebewoner', '1990-01-01'),
        inwonende('onderhuurder', '1990-01-01'), inwonende('kind', '2024-03-02'),
      ],
    })
    expect([aantalPersonen(huis, month('2024-03')), aantalPersonen(huis, month('2024-04'))]).toEqual([5, 6])
  })
})
