declare const dayBrand: unique symbol
declare const monthBrand: unique symbol

/** A calendar day as `'2024-01-31'`. Days compare as texts do. */
export type Day = string & { readonly [dayBrand]: true }
/** A calendar month as `'2024-01'`. Months compare as texts do. */
export type Month = string & { readonly [monthBrand]: true }

const MONTHS_IN_A_YEAR = 12

/** @throws RangeError if there is no such day. */
export function day(text: string): Day {
  if (!isDay(text)) throw new RangeError('no such day')
  return text
}

export function isDay(text: string): text is Day {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (match === null) return false
  const [year, month, dayOfMonth] = match.slice(1).map(Number) as [number, number, number]
  return month >= 1 && month <= MONTHS_IN_A_YEAR && dayOfMonth >= 1 && dayOfMonth <= daysInMonth(year, month)
}

/** @throws RangeError if there is no such month. */
export function month(text: string): Month {
  if (!isMonth(text)) throw new RangeError('no such month')
  return text
}

export function isMonth(text: string): text is Month {
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(text)
}

/** The twelve months of a year, in order. */
export function monthsOf(year: number): readonly Month[] {
  return Array.from({ length: MONTHS_IN_A_YEAR }, (_, index) => `${String(year)}-${twoDigits(index + 1)}` as Month)
}

export function nextMonth(at: Month): Month {
  const next = monthNumber(at) + 1
  return (next > MONTHS_IN_A_YEAR ? `${String(yearOf(at) + 1)}-01` : `${at.slice(0, 4)}-${twoDigits(next)}`) as Month
}

export function previousMonth(at: Month): Month {
  const previous = monthNumber(at) - 1
  return (previous < 1 ? `${String(yearOf(at) - 1)}-12` : `${at.slice(0, 4)}-${twoDigits(previous)}`) as Month
}

/** How many months there are from the month of one day up to and with that of another. */
export function monthsBetween(from: Day, until: Day): number {
  return (yearOf(until) - yearOf(from)) * MONTHS_IN_A_YEAR + monthNumber(until) - monthNumber(from) + 1
}

export function firstDayOf(at: Month): Day {
  return `${at}-01` as Day
}

export function lastDayOf(at: Month): Day {
  return `${at}-${twoDigits(daysInMonth(yearOf(at), monthNumber(at)))}` as Day
}

export function firstDayOfYear(year: number): Day {
  return `${String(year)}-01-01` as Day
}

export function lastDayOfYear(year: number): Day {
  return `${String(year)}-12-31` as Day
}

export function yearOf(at: Day | Month): number {
  return Number(at.slice(0, 4))
}

/** 1 for January. */
export function monthNumber(at: Day | Month): number {
  return Number(at.slice(5, 7))
}

export function monthOf(at: Day): Month {
  return at.slice(0, 7) as Month
}

/** Whole years since birth. Who was born on 29 February is a year older on 1 March of a common year. */
export function ageOn(birth: Day, at: Day): number {
  const birthdayPassed = at.slice(4) >= birth.slice(4)
  return yearOf(at) - yearOf(birth) - (birthdayPassed ? 0 : 1)
}

/** The month of a birthday. */
export function monthOfBirthday(birth: Day, years: number): Month {
  return `${String(yearOf(birth) + years)}-${birth.slice(5, 7)}` as Month
}

export function dayAfter(at: Day): Day {
  const next = `${at.slice(0, -'31'.length)}${twoDigits(Number(at.slice(-'31'.length)) + 1)}`
  return isDay(next) ? next : firstDayOf(nextMonth(monthOf(at)))
}

export function daysAfter(at: Day, count: number): Day {
  let after = at
  for (let days = 0; days < count; days += 1) after = dayAfter(after)
  return after
}

/** By how much each month moves the day of the week, in a year that begins in March. */
const WEEKDAY_SHIFTS = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4]
const [MARCH, DAYS_IN_A_WEEK] = [3, 7]
/** Every fourth year is a leap year, but for every hundredth that is no four-hundredth. */
const [LEAP, NO_LEAP, LEAP_AGAIN] = [4, 100, 400]

/** 0 for Sunday to 6 for Saturday. By Tomohiko Sakamoto's method. */
export function weekdayOf(at: Day): number {
  const [year, month, dayOfMonth] = at.split('-').map(Number) as [number, number, number]
  const from = month < MARCH ? year - 1 : year
  const leapDays = wholeParts(from, LEAP) - wholeParts(from, NO_LEAP) + wholeParts(from, LEAP_AGAIN)
  return (from + leapDays + (WEEKDAY_SHIFTS[month - 1] ?? 0) + dayOfMonth) % DAYS_IN_A_WEEK
}

function wholeParts(count: number, size: number): number {
  return (count - (count % size)) / size
}

/** The day on which somebody becomes so many years old: see `ageOn`. */
export function birthday(birth: Day, years: number): Day {
  const year = String(yearOf(birth) + years)
  const same = `${year}${birth.slice(4)}`
  return isDay(same) ? same : day(`${year}-03-01`)
}

export type Age = { readonly years: number; readonly months: number }

/**
 * Whether someone has reached an age of years and months on a day.
 *
 * Where the month of that age has no such day (31 August plus six months), it is reached on the first of the next.
 */
export function hasReached(birth: Day, { years, months }: Age, at: Day): boolean {
  const monthsSinceYearZero = yearOf(birth) * MONTHS_IN_A_YEAR + monthNumber(birth) - 1 + years * MONTHS_IN_A_YEAR + months
  const monthIndex = monthsSinceYearZero % MONTHS_IN_A_YEAR
  const year = (monthsSinceYearZero - monthIndex) / MONTHS_IN_A_YEAR
  return at >= `${String(year)}-${twoDigits(monthIndex + 1)}-${birth.slice(8)}`
}

export type DayProblem = 'empty' | 'unreadable' | 'inFuture' | 'tooLongAgo'

const OLDEST_BIRTH_YEAR = 1900

/**
 * Reads a day as people write it: `2-3-1985`, `02-03-1985`, `2/3/1985`, `2 3 1985`, `2.3.1985`, `02031985` or `1985-03-02`.
 *
 * @param latest - a later day is refused as `inFuture`
 */
export function readDay(text: string, latest: Day): Day | DayProblem {
  const written = text.trim()
  if (written === '') return 'empty'
  const dutch = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(written) ?? /^(\d{2})(\d{2})(\d{4})$/.exec(written)
  const [, dayOfMonth = '', monthOfYear = '', year = ''] = dutch ?? []
  const iso = dutch === null ? written : `${year}-${monthOfYear.padStart(2, '0')}-${dayOfMonth.padStart(2, '0')}`
  if (!isDay(iso)) return 'unreadable'
  if (iso > latest) return 'inFuture'
  return yearOf(iso) < OLDEST_BIRTH_YEAR ? 'tooLongAgo' : iso
}

function daysInMonth(year: number, monthOfYear: number): number {
  const isLeapYear = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  if (monthOfYear === 2) return isLeapYear ? 29 : 28
  return [4, 6, 9, 11].includes(monthOfYear) ? 30 : 31
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0')
}
