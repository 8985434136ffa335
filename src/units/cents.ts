import { fraction, type Fraction } from './fraction.ts'

declare const centsBrand: unique symbol

/** Money: a whole number of eurocents. */
export type Cents = number & { readonly [centsBrand]: true }

/** @throws RangeError if the number is not a whole, safe number of cents. */
export function cents(amount: number): Cents {
  if (!Number.isSafeInteger(amount)) throw new RangeError('money is a whole number of cents')
  return amount as Cents
}

export const NO_MONEY: Cents = cents(0)

/**
 * An amount as the law prints it: `euro('1.749')`, `euro('-37,72')`. For figures in source code.
 *
 * @throws RangeError if the text is no such amount.
 */
export function euro(text: string): Cents {
  const match = /^(-?)(\d{1,3}(?:\.\d{3})*)(?:,(\d{2}))?$/.exec(text)
  if (match === null) throw new RangeError(`not an amount: ${text}`)
  const [, sign = '', whole = '', decimals = '00'] = match
  return cents(Number(`${sign}${whole.replaceAll('.', '')}${decimals}`))
}

export function wholeEuros(euros: number): Cents {
  return cents(euros * 100)
}

export function sumOfCents(amounts: readonly Cents[]): Cents {
  return cents(amounts.reduce<number>((sum, amount) => sum + amount, 0))
}

/** The amount as an exact number of euros. */
export function inEuros(amount: Cents): Fraction {
  return fraction(amount, 100)
}

/** @throws RangeError if the amount is not a whole number of cents: round it first, by the article that says how. */
export function centsFromEuros({ numerator, denominator }: Fraction): Cents {
  const hundredfold = numerator * 100n
  if (hundredfold % denominator !== 0n) throw new RangeError('not a whole number of cents')
  return cents(Number(hundredfold / denominator))
}

export type AmountProblem = 'empty' | 'unreadable' | 'negative' | 'tooLarge'

/**
 * Reads an amount as people write it: `1.234,56`, `1234,56`, `1234.56`, `€ 720`, `720,-`.
 *
 * A point is a decimal point only before one or two last digits; `1.234` is one thousand two hundred thirty-four.
 * What can be read in two ways (`12.34,5`) is refused.
 *
 * @param largest - in cents; a larger amount is taken for a slip of the pen
 */
export function readAmount(text: string, largest: Cents): Cents | AmountProblem {
  const written = text.replace(/[\s€]/g, '').replace(/,[-–—]+$/, '')
  if (written === '') return 'empty'
  const match = /^(-?)(\d{1,3}(?:\.\d{3})+|\d+)(?:[.,](\d{1,2}))?$/.exec(written)
  if (match === null) return 'unreadable'
  const [, sign, whole = '', decimals = ''] = match
  if (sign === '-') return 'negative'
  const amount = Number(`${whole.replaceAll('.', '')}${decimals.padEnd(2, '0')}`)
  return amount > largest ? 'tooLarge' : cents(amount)
}
