/**
 * Exact fractions of whole numbers: the only numbers a computation of the law is made of.
 *
 * The denominator is always positive. A fraction is not kept in lowest terms: reducing after every step costs more
 * than the larger numbers do. Use `equals` and `compare`, never `===` on the parts.
 */
export type Fraction = { readonly numerator: bigint; readonly denominator: bigint }

export const ZERO: Fraction = { numerator: 0n, denominator: 1n }
export const ONE: Fraction = { numerator: 1n, denominator: 1n }

/** @throws RangeError if the denominator is not a positive number. */
export function fraction(numerator: bigint | number, denominator: bigint | number = 1): Fraction {
  const bottom = BigInt(denominator)
  if (bottom <= 0n) throw new RangeError('a denominator is positive')
  return { numerator: BigInt(numerator), denominator: bottom }
}

/**
 * A number as the law prints it: `'0,000000596879'`, `'-0,004'`, `'12'`. For figures in source code.
 *
 * @throws RangeError if the text is no such number.
 */
export function decimal(text: string): Fraction {
  const match = /^(-?)(\d+)(?:,(\d+))?$/.exec(text)
  if (match === null) throw new RangeError(`not a decimal: ${text}`)
  const [, sign = '', whole = '', decimals = ''] = match
  return { numerator: BigInt(`${sign}${whole}${decimals}`), denominator: 10n ** BigInt(decimals.length) }
}

/** A percentage as the law prints it: `percent('4,225')` is 4,225 / 100. */
export function percent(text: string): Fraction {
  const { numerator, denominator } = decimal(text)
  return { numerator, denominator: denominator * 100n }
}

export function add(a: Fraction, b: Fraction): Fraction {
  if (a.denominator === b.denominator) return { numerator: a.numerator + b.numerator, denominator: a.denominator }
  return {
    numerator: a.numerator * b.denominator + b.numerator * a.denominator,
    denominator: a.denominator * b.denominator,
  }
}

export function subtract(a: Fraction, b: Fraction): Fraction {
  return add(a, { numerator: -b.numerator, denominator: b.denominator })
}

export function multiply(a: Fraction, b: Fraction): Fraction {
  return { numerator: a.numerator * b.numerator, denominator: a.denominator * b.denominator }
}

/** @throws RangeError when dividing by zero. */
export function divide(a: Fraction, b: Fraction): Fraction {
  if (b.numerator === 0n) throw new RangeError('division by zero')
  const sign = b.numerator < 0n ? -1n : 1n
  return { numerator: sign * a.numerator * b.denominator, denominator: sign * a.denominator * b.numerator }
}

/** Negative when a < b, zero when they are equal, positive when a > b. */
export function compare(a: Fraction, b: Fraction): number {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator
  if (difference === 0n) return 0
  return difference < 0n ? -1 : 1
}

export function equals(a: Fraction, b: Fraction): boolean {
  return compare(a, b) === 0
}

/** The canonical text, in lowest terms: `'399'`, `'7983/20'`. Reads back with `fractionFromText`. */
export function fractionToText({ numerator, denominator }: Fraction): string {
  const divisor = greatestCommonDivisor(numerator < 0n ? -numerator : numerator, denominator)
  const bottom = denominator / divisor
  return bottom === 1n ? String(numerator / divisor) : `${String(numerator / divisor)}/${String(bottom)}`
}

/** @throws RangeError if the text was not made by `fractionToText`. */
export function fractionFromText(text: string): Fraction {
  const match = /^(-?\d+)(?:\/(\d+))?$/.exec(text)
  if (match === null) throw new RangeError('not a fraction')
  return fraction(BigInt(match[1] ?? ''), BigInt(match[2] ?? '1'))
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [larger, smaller] = [a, b]
  while (smaller !== 0n) [larger, smaller] = [smaller, larger % smaller]
  return larger === 0n ? 1n : larger
}
