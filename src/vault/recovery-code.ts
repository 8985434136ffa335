import { randomBytes, type Bytes } from './bytes.ts'
import { VaultError } from './errors.ts'

// Crockford's base 32: no I, L, O and U, which are misread or spell words.
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const DATA_SYMBOLS = 26
const GROUP = 4

/** 130 random bits and two check symbols, in seven groups of four. */
export function newRecoveryCode(): string {
  // 256 is a multiple of 32: the five lowest bits are as random as the byte.
  const data = randomBytes(DATA_SYMBOLS).map((byte) => byte & 31)
  const symbols = [...data, ...checkSymbols(data)].map((value) => ALPHABET.charAt(value)).join('')
  return Array.from({ length: symbols.length / GROUP }, (_, index) => symbols.slice(index * GROUP, (index + 1) * GROUP)).join('-')
}

/**
 * The random part of a code as a person typed it: capitals and what stands between the symbols do not matter, an O is a 0, an I or L is a 1.
 *
 * @returns 26 bytes, of five bits each
 * @throws VaultError RECOVERY_CODE_MISTYPED
 */
export function readRecoveryCode(text: string): Bytes {
  const letters = text.normalize('NFKC').toUpperCase().replaceAll(/[^\p{L}\p{N}]/gu, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1')
  // What is not in the alphabet becomes 255.
  const symbols = Uint8Array.from(letters, (letter) => ALPHABET.indexOf(letter))
  const data = symbols.slice(0, DATA_SYMBOLS)
  const isWritten = symbols.length === DATA_SYMBOLS + 2 && symbols.every((value) => value < 32)
  const [first, second] = checkSymbols(data)
  if (isWritten && symbols[DATA_SYMBOLS] === first && symbols[DATA_SYMBOLS + 1] === second) return data
  throw new VaultError('RECOVERY_CODE_MISTYPED')
}

/**
 * Reed-Solomon over the field of 32 elements: the remainder of the symbols, read as a polynomial, after division by (x + 1)(x + a), where
 * a = 2. Two codes that are both right differ in three symbols at least. So every mistake in one or two symbols is noticed, wherever they
 * stand: one wrong symbol, and any two that changed places. A check modulo 37, as Crockford proposes, notices no more than that with
 * neighbours, and needs five more signs.
 */
function checkSymbols(data: Bytes): readonly [number, number] {
  let first = 0
  let second = 0
  for (const value of data) {
    const carry = value ^ first
    first = second ^ double(carry) ^ carry
    second = double(carry)
  }
  return [first, second]
}

// Modulo x^5 + x^2 + 1, of which a is a primitive root.
function double(value: number): number {
  return value & 16 ? (value << 1) ^ 0b10_0101 : value << 1
}
