import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ageOn, day, firstDayOf, firstDayOfYear, hasReached, isDay, isMonth, lastDayOf, lastDayOfYear, month, monthNumber, monthOf, monthOfBirthday, monthsOf, nextMonth, previousMonth, readDay, yearOf, dayAfter, weekdayOf } from './day.ts'

const TODAY = day('2024-09-17')
const anyDay = fc.date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2099-12-31T00:00:00Z'), noInvalidDate: true })
  .map((each) => day(each.toISOString().slice(0, 10)))

describe('a day', () => {
  it.each(['2024-01-31', '2024-02-29', '2000-02-29', '1999-12-31', '0001-01-01'])('is %s', (text) => {
    expect(day(text)).toBe(text)
  })

  it.each(['2023-02-29', '1900-02-29', '2100-02-29', '2024-04-31', '2024-00-10', '2024-13-01', '2024-01-00', '2024-01-32', '2024-1-1', '24-01-01', '', '2024-01-01T00:00'])(
    'is not %j', (text) => {
      expect(isDay(text)).toBe(false)
      expect(() => day(text)).toThrow(RangeError)
    })
})

describe('a month', () => {
  it.each(['2024-01', '2024-12'])('is %s', (text) => {
    expect(month(text)).toBe(text)
  })

  it.each(['2024-00', '2024-13', '2024-1', '2024', '2024-01-01', ''])('is not %j', (text) => {
    expect(isMonth(text)).toBe(false)
    expect(() => month(text)).toThrow(RangeError)
  })

  it.each([['2023-12', '2024-01'], ['2024-01', '2024-02'], ['2024-09', '2024-10'], ['2024-12', '2025-01']])('%s is followed by %s', (earlier, later) => {
    expect(nextMonth(month(earlier))).toBe(later)
    expect(previousMonth(month(later))).toBe(earlier)
  })

  it.each([['2024-02', '2024-02-29'], ['2023-02', '2023-02-28'], ['1900-02', '1900-02-28'], ['2000-02', '2000-02-29'], ['2024-04', '2024-04-30'], ['2024-12', '2024-12-31']])(
    '%s ends on %s', (text, last) => {
      expect(lastDayOf(month(text))).toBe(last)
      expect(firstDayOf(month(text))).toBe(`${text}-01`)
    })

  it('comes twelve times a year, from January to December', () => {
    const months = monthsOf(2024)
    expect([months.length, months[0], months[11]]).toEqual([12, '2024-01', '2024-12'])
    expect(months.map(monthNumber)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])
    expect([firstDayOfYear(2024), lastDayOfYear(2024)]).toEqual(['2024-01-01', '2024-12-31'])
  })

  it('is part of the day', () => {
    expect([yearOf(TODAY), monthNumber(TODAY), monthOf(TODAY)]).toEqual([2024, 9, '2024-09'])
  })
})

describe('the age on a day', () => {
  it.each([
    ['2001-06-15', '2024-06-14', 22], ['2001-06-15', '2024-06-15', 23], ['2001-06-15', '2024-06-16', 23], ['2001-01-01', '2024-01-01', 23], ['2001-01-02', '2024-01-01', 22],
    ['2024-06-15', '2024-06-15', 0], ['2004-02-29', '2023-02-28', 18], ['2004-02-29', '2023-03-01', 19], ['2004-02-29', '2024-02-28', 19], ['2004-02-29', '2024-02-29', 20],
  ])('of who was born on %s is on %s: %i', (birth, at, age) => {
    expect(ageOn(day(birth), day(at))).toBe(age)
  })

  it('agrees with having reached that many years', () => {
    fc.assert(fc.property(anyDay, anyDay, fc.integer({ min: 0, max: 100 }), (birth, at, years) => {
      expect(hasReached(birth, { years, months: 0 }, at)).toBe(ageOn(birth, at) >= years)
    }), { seed: 20240917 })
  })

  it.each([['2006-03-28', 18, '2024-03'], ['2006-03-01', 18, '2024-03'], ['2024-12-31', 0, '2024-12'], ['2004-02-29', 19, '2023-02']])(
    'changes in a month: born on %s, %i in %s', (birth, years, expected) => {
      expect(monthOfBirthday(day(birth), years)).toBe(expected)
    })
})

describe('an age of years and months', () => {
  it.each([
    ['1956-05-31', 66, 7, '2022-12-30', false], ['1956-05-31', 66, 7, '2022-12-31', true], // 31 December
    ['1957-03-01', 66, 10, '2023-12-31', false], ['1957-03-01', 66, 10, '2024-01-01', true], // over the turn of the year
    ['1955-08-31', 66, 6, '2022-02-28', false], ['1955-08-31', 66, 6, '2022-03-01', true], // no 31 February
    ['1955-05-31', 66, 4, '2021-09-30', false], ['1955-05-31', 66, 4, '2021-10-01', true], // no 31 September
    ['1956-02-29', 67, 0, '2023-02-28', false], ['1956-02-29', 67, 0, '2023-03-01', true], // no leap day
    ['1956-10-29', 67, 4, '2024-02-28', false], ['1956-10-29', 67, 4, '2024-02-29', true], // a leap day
    ['1957-12-15', 0, 1, '1958-01-14', false], ['1957-12-15', 0, 1, '1958-01-15', true],
  ])('of who was born on %s: %i years and %i months, reached on %s: %s', (birth, years, months, at, expected) => {
    expect(hasReached(day(birth), { years, months }, day(at))).toBe(expected)
  })

  it('stays reached', () => {
    fc.assert(fc.property(anyDay, fc.integer({ min: 0, max: 70 }), fc.integer({ min: 0, max: 11 }), anyDay, anyDay, (birth, years, months, a, b) => {
      const [earlier, later] = a <= b ? [a, b] : [b, a]
      if (hasReached(birth, { years, months }, earlier)) expect(hasReached(birth, { years, months }, later)).toBe(true)
    }), { seed: 20240917 })
  })
})

describe('a day as people write it', () => {
  it.each(['2-3-1985', '02-03-1985', '2/3/1985', '2 3 1985', '2.3.1985', '02.3.1985', '1985-03-02', '  2-3-1985 '])('%j is 2 March 1985', (text) => {
    expect(readDay(text, TODAY)).toBe('1985-03-02')
  })

  it.each(['', '  '])('is empty: %j', (text) => {
    expect(readDay(text, TODAY)).toBe('empty')
  })

  it.each(['29-2-2023', '31-4-2020', '0-1-2020', '1-13-2020', '2-3-85', '3-1985', '1985', '2 maart 1985', '1985/03/02', '1985-3-2', '2--3-1985', '2-3-19855', 'x'])(
    'is unreadable: %j', (text) => {
      expect(readDay(text, TODAY)).toBe('unreadable')
    })

  it('may be a leap day', () => {
    expect(readDay('29-2-2004', TODAY)).toBe('2004-02-29')
  })

  it.each([['17-9-2024', '2024-09-17'], ['18-9-2024', 'inFuture'], ['1-1-2025', 'inFuture'], ['1-1-1900', '1900-01-01'], ['31-12-1899', 'tooLongAgo']])(
    'lies between 1900 and the latest day: %s', (text, expected) => {
      expect(readDay(text, TODAY)).toBe(expected)
    })

  it('is read as it is written, for any day', () => {
    fc.assert(fc.property(anyDay, (each) => {
      const [year, monthOfYear, dayOfMonth] = each.split('-').map(Number)
      expect(readDay(`${String(dayOfMonth)}-${String(monthOfYear)}-${String(year)}`, day('2099-12-31'))).toBe(each)
    }), { seed: 20240917 })
  })
})

it('follow each other as in the calendar, each on its day of the week, from 1900 to 2100', () => {
  let at = day('1900-01-01')
  const wrong: string[] = []
  for (let ms = Date.UTC(1900, 0, 1); ms <= Date.UTC(2100, 11, 31); ms += 86_400_000) {
    const expected = new Date(ms)
    if (at !== expected.toISOString().slice(0, 10) || weekdayOf(at) !== expected.getUTCDay()) wrong.push(at)
    at = dayAfter(at)
  }
  expect(wrong).toEqual([])
  expect(at).toBe('2101-01-01')
})
