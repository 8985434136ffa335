import { inEuros, type Cents } from '../units/cents.ts'
import { monthNumber, type Day, type Month } from '../units/day.ts'
import { compare, multiply, fraction, ZERO, type Fraction } from '../units/fraction.ts'
import type { Papertaal } from './paper.ts'

const NO_BREAK_SPACE = '\u00a0'
/** Unlike a hyphen it is read out, and no line ends after it. */
const MINUS = '\u2212'
/** Behind digits that were cut off: what is shown is not the whole number. */
const CUT = '…'

type Convention = {
  readonly locale: string
  readonly decimal: string
  readonly thousands: string
  readonly euro: 'before' | 'after'
  readonly clock: string
  /** Between two months. */
  readonly through: string
}

/** Arabic with the digits of Dutch papers, so that amounts can be compared. */
const conventions: Readonly<Record<Papertaal, Convention>> = {
  nl: { locale: 'nl-NL', decimal: ',', thousands: '.', euro: 'before', clock: '.', through: ' tot en met ' },
  en: { locale: 'en-GB', decimal: '.', thousands: ',', euro: 'before', clock: ':', through: ' to ' },
  tr: { locale: 'tr-TR', decimal: ',', thousands: '.', euro: 'before', clock: '.', through: ' – ' },
  ar: { locale: 'ar-EG-u-nu-latn-ca-gregory', decimal: '.', thousands: ',', euro: 'after', clock: ':', through: ' – ' },
  pl: { locale: 'pl-PL', decimal: ',', thousands: NO_BREAK_SPACE, euro: 'after', clock: ':', through: ' – ' },
  uk: { locale: 'uk-UA', decimal: ',', thousands: NO_BREAK_SPACE, euro: 'after', clock: ':', through: ' – ' },
}

type Calendar = Readonly<Record<'month' | 'shortMonth' | 'day', Intl.DateTimeFormat>>

const calendars = new Map<Papertaal, Calendar>()

/** Made once for each language: making one takes longer than all its writing. */
function calendarOf(taal: Papertaal): Calendar {
  const made = calendars.get(taal)
  if (made !== undefined) return made
  const { locale } = conventions[taal]
  const calendar = {
    month: new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' }),
    shortMonth: new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' }),
    day: new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }),
  }
  calendars.set(taal, calendar)
  return calendar
}

/** `€ 996`, `€ 1.234,56`, `€ 273,5364…`: whole euros, cents, or the exact amount as far as four decimals show it. */
export function formatEuros(euros: Fraction, taal: Papertaal): string {
  const amount = decimalText(euros, { most: 4, padTo: 2 }, taal)
  return conventions[taal].euro === 'before' ? `€${NO_BREAK_SPACE}${amount}` : `${amount}${NO_BREAK_SPACE}€`
}

export function formatCents(amount: Cents, taal: Papertaal): string {
  return formatEuros(inEuros(amount), taal)
}

/** `4,256%`. */
export function formatPercentage(share: Fraction, taal: Papertaal): string {
  return `${decimalText(multiply(share, fraction(100)), { most: 4, padTo: 0 }, taal)}%`
}

/** `0,000000279402`: twelve decimals, as the law prints them. */
export function formatFactor(factor: Fraction, taal: Papertaal): string {
  return decimalText(factor, { most: 12, padTo: 12 }, taal)
}

export function formatCount(count: Fraction, taal: Papertaal): string {
  return decimalText(count, { most: 4, padTo: 0 }, taal)
}

/** `januari`. */
export function formatMonth(month: Month, taal: Papertaal): string {
  return calendarOf(taal).month.format(new Date(`${month}-01`))
}

/** `jan`. */
export function formatShortMonth(month: Month, taal: Papertaal): string {
  return calendarOf(taal).shortMonth.format(new Date(`${month}-01`)).replace('.', '')
}

/** `januari tot en met juni`, or one month by itself. */
export function formatMonths(first: Month, last: Month, taal: Papertaal): string {
  const from = formatMonth(first, taal)
  return monthNumber(first) === monthNumber(last) ? from : `${from}${conventions[taal].through}${formatMonth(last, taal)}`
}

/** `2 maart 1985`. */
export function formatDay(day: Day, taal: Papertaal): string {
  return calendarOf(taal).day.format(new Date(day))
}

/** `10.03`, on the clock of the device. */
export function formatTime(at: Date, taal: Papertaal): string {
  const [hours, minutes] = [at.getHours(), at.getMinutes()].map((part) => String(part).padStart(2, '0')) as [string, string]
  return `${hours}${conventions[taal].clock}${minutes}`
}

/** Zeros at the end are left out, down to nothing or to `padTo` decimals. */
type Decimals = { readonly most: number; readonly padTo: number }

function decimalText(value: Fraction, { most, padTo }: Decimals, taal: Papertaal): string {
  const { decimal, thousands } = conventions[taal]
  const isNegative = compare(value, ZERO) < 0
  const numerator = isNegative ? -value.numerator : value.numerator
  const shifted = (numerator % value.denominator) * 10n ** BigInt(most)
  const digits = String(shifted / value.denominator).padStart(most, '0')
  const isCut = shifted % value.denominator !== 0n
  const kept = isCut ? digits : digits.replace(/0+$/, '')
  const whole = String(numerator / value.denominator).replace(/\B(?=(\d{3})+$)/g, thousands)
  return `${isNegative ? MINUS : ''}${whole}${kept === '' ? '' : `${decimal}${kept.padEnd(padTo, '0')}`}${isCut ? CUT : ''}`
}
