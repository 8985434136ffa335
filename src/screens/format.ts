import { inEuros, type Cents } from '../units/cents.ts'
import { monthNumber, type Day, type Month } from '../units/day.ts'
import { compare, multiply, fraction, ZERO, type Fraction } from '../units/fraction.ts'
import type { Language } from './texts/i18n.ts'

const NO_BREAK_SPACE = '\u00a0'
/** Unlike a hyphen it is read out, and no line ends after it. */
const MINUS = '\u2212'
/** Behind digits that were cut off: what is shown is not the whole number. */
const CUT = '…'

const conventions = {
  nl: { decimal: ',', thousands: '.', clock: '.', through: 'tot en met', ...calendarOf('nl-NL') },
  en: { decimal: '.', thousands: ',', clock: ':', through: 'to', ...calendarOf('en-GB') },
} as const satisfies Record<Language, unknown>

/** Made once: making one takes longer than all its writing. */
function calendarOf(locale: string) {
  return {
    month: new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' }),
    shortMonth: new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' }),
    day: new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }),
  }
}

/** `€ 996`, `€ 1.234,56`, `€ 273,5364…`: whole euros, cents, or the exact amount as far as four decimals show it. */
export function formatEuros(euros: Fraction, language: Language): string {
  return `€${NO_BREAK_SPACE}${decimalText(euros, { most: 4, padTo: 2 }, language)}`
}

export function formatCents(amount: Cents, language: Language): string {
  return formatEuros(inEuros(amount), language)
}

/** `4,256%`. */
export function formatPercentage(share: Fraction, language: Language): string {
  return `${decimalText(multiply(share, fraction(100)), { most: 4, padTo: 0 }, language)}%`
}

/** `0,000000279402`: twelve decimals, as the law prints them. */
export function formatFactor(factor: Fraction, language: Language): string {
  return decimalText(factor, { most: 12, padTo: 12 }, language)
}

export function formatCount(count: Fraction, language: Language): string {
  return decimalText(count, { most: 4, padTo: 0 }, language)
}

/** `januari`. */
export function formatMonth(month: Month, language: Language): string {
  return conventions[language].month.format(new Date(`${month}-01`))
}

/** `jan`. */
export function formatShortMonth(month: Month, language: Language): string {
  return conventions[language].shortMonth.format(new Date(`${month}-01`)).replace('.', '')
}

/** `januari tot en met juni`, or one month by itself. */
export function formatMonths(first: Month, last: Month, language: Language): string {
  const from = formatMonth(first, language)
  return monthNumber(first) === monthNumber(last) ? from : `${from} ${conventions[language].through} ${formatMonth(last, language)}`
}

/** `2 maart 1985`. */
export function formatDay(day: Day, language: Language): string {
  return conventions[language].day.format(new Date(day))
}

/** `10.03`, on the clock of the device. */
export function formatTime(at: Date, language: Language): string {
  const [hours, minutes] = [at.getHours(), at.getMinutes()].map((part) => String(part).padStart(2, '0')) as [string, string]
  return `${hours}${conventions[language].clock}${minutes}`
}

/** Zeros at the end are left out, down to nothing or to `padTo` decimals. */
type Decimals = { readonly most: number; readonly padTo: number }

function decimalText(value: Fraction, { most, padTo }: Decimals, language: Language): string {
  const { decimal, thousands } = conventions[language]
  const isNegative = compare(value, ZERO) < 0
  const numerator = isNegative ? -value.numerator : value.numerator
  const shifted = (numerator % value.denominator) * 10n ** BigInt(most)
  const digits = String(shifted / value.denominator).padStart(most, '0')
  const isCut = shifted % value.denominator !== 0n
  const kept = isCut ? digits : digits.replace(/0+$/, '')
  const whole = String(numerator / value.denominator).replace(/\B(?=(\d{3})+$)/g, thousands)
  return `${isNegative ? MINUS : ''}${whole}${kept === '' ? '' : `${decimal}${kept.padEnd(padTo, '0')}`}${isCut ? CUT : ''}`
}
