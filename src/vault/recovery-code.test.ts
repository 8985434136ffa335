import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { newRecoveryCode, readRecoveryCode } from './recovery-code.ts'

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const CODE = 'XHPM-9H16-TNTM-PSY0-CYR3-A0JG-WPQX'
const SYMBOLS = CODE.replaceAll('-', '')

function isRefused(text: string): boolean {
  try {
    readRecoveryCode(text)
    return false
  } catch {
    return true
  }
}

function replaced(index: number, symbols: string): string {
  return SYMBOLS.slice(0, index) + symbols + SYMBOLS.slice(index + symbols.length)
}

test('a new code is seven groups of four, and is read back as 26 times five bits', () => {
  const code = newRecoveryCode()
  expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}$/)
  expect(readRecoveryCode(code)).toHaveLength(26)
  expect([...readRecoveryCode(code)].map((value) => ALPHABET.charAt(value)).join('')).toBe(code.replaceAll('-', '').slice(0, 26))
})

test('every symbol comes up in every place of the data', () => {
  const seen = new Set<string>()
  // Each of the 832 is left out of 2.000 codes with a chance of e^-63.
  for (let count = 0; count < 2_000; count += 1) readRecoveryCode(newRecoveryCode()).forEach((value, index) => seen.add(`${index} ${value}`))
  expect(seen.size).toBe(26 * 32)
})

test('a code that was given out once is read for ever, as the same bytes', () => {
  expect(Buffer.from(readRecoveryCode(CODE)).toString('hex')).toBe('1d111614091101061a151a1416191e000c1e18030a0012101c16')
})

test('the check symbols make both sums over the code nothing: all symbols, and all symbols times the powers of a', () => {
  const times = (x: number, y: number): number => {
    let product = 0
    for (let bit = 4; bit >= 0; bit -= 1) {
      product <<= 1
      if (product & 32) product ^= 0b10_0101
      if (y & (1 << bit)) product ^= x
    }
    return product
  }
  for (let count = 0; count < 100; count += 1) {
    const values = Array.from(newRecoveryCode().replaceAll('-', ''), (symbol) => ALPHABET.indexOf(symbol))
    expect(values.reduce((sum, value) => sum ^ value, 0)).toBe(0)
    expect(values.reduce((sum, value) => times(sum, 2) ^ value, 0)).toBe(0)
  }
})

describe('forgiven', () => {
  test.each([
    ['small letters', CODE.toLowerCase()],
    ['no dashes', SYMBOLS],
    ['spaces', CODE.replaceAll('-', ' ')],
    ['other dashes, lines and spaces around', `\n ${CODE.replaceAll('-', ' – ')}\t`],
    ['dots', CODE.replaceAll('-', '.')],
    ['O for 0', CODE.replaceAll('0', 'O')],
    ['o for 0', CODE.replaceAll('0', 'o')],
    ['I for 1', CODE.replaceAll('1', 'I')],
    ['l for 1', CODE.replaceAll('1', 'l')],
    ['full-width letters', Array.from(SYMBOLS, (symbol) => String.fromCharCode(symbol.charCodeAt(0) + 0xfee0)).join('')],
  ])('%s', (_, text) => {
    expect(readRecoveryCode(text)).toEqual(readRecoveryCode(CODE))
  })
})

describe('noticed', () => {
  test('every single wrong symbol', () => {
    for (const index of Array.from(SYMBOLS).keys()) {
      const others = Array.from(ALPHABET).filter((symbol) => symbol !== SYMBOLS.charAt(index))
      expect(others.filter((symbol) => !isRefused(replaced(index, symbol)))).toEqual([])
    }
  })

  test('every two symbols that changed places, neighbours or not', () => {
    for (let first = 0; first < SYMBOLS.length; first += 1) {
      for (let second = first + 1; second < SYMBOLS.length; second += 1) {
        const [a, b] = [SYMBOLS.charAt(first), SYMBOLS.charAt(second)]
        const swapped = SYMBOLS.slice(0, first) + b + SYMBOLS.slice(first + 1, second) + a + SYMBOLS.slice(second + 1)
        expect(a === b || isRefused(swapped)).toBe(true)
      }
    }
  })

  test('any two wrong symbols', () => {
    const place = fc.nat({ max: SYMBOLS.length - 1 })
    const symbol = fc.constantFrom(...Array.from(ALPHABET))
    fc.assert(fc.property(place, symbol, place, symbol, (one, a, other, b) => {
      const wrong = Array.from(SYMBOLS)
      wrong[one] = a
      wrong[other] = b
      return wrong.join('') === SYMBOLS || isRefused(wrong.join(''))
    }), { numRuns: 10_000 })
  })

  test('a symbol too few or too many, in every place', () => {
    for (const index of Array.from(SYMBOLS).keys()) {
      expect(isRefused(SYMBOLS.slice(0, index) + SYMBOLS.slice(index + 1))).toBe(true)
      expect(isRefused(`${SYMBOLS.slice(0, index)}0${SYMBOLS.slice(index)}`)).toBe(true)
    }
  })

  test.each([['nothing', ''], ['a letter that is not in the alphabet', replaced(3, 'U')], ['a letter with an accent', replaced(3, 'É')], ['an emoji', `${SYMBOLS.slice(0, 27)}😀`]])('%s', (_, text) => {
    expect(() => readRecoveryCode(text)).toThrow(expect.objectContaining({ name: 'VaultError', code: 'RECOVERY_CODE_MISTYPED' }))
  })
})
