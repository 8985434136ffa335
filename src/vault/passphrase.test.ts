import { expect, test } from 'vitest'
import { isStrongEnough, newPassphrase } from './passphrase.ts'
import { woorden } from './woorden.ts'

test('a generated passphrase is six words of the list', async () => {
  const words = (await newPassphrase()).split(' ')
  expect(words).toHaveLength(6)
  expect(words.filter((word) => !woorden.includes(word))).toEqual([])
})

test('every word of the list comes up', async () => {
  const seen = new Set<string>()
  // Each word is left out of 10.000 passphrases with a chance of e^-29.
  for (let count = 0; count < 10_000; count += 1) for (const word of (await newPassphrase()).split(' ')) seen.add(word)
  expect(seen.size).toBe(woorden.length)
})

test('a generated passphrase is strong enough', async () => {
  for (let count = 0; count < 50; count += 1) expect(await isStrongEnough(await newPassphrase())).toBe(true)
})

test.each([
  ['nothing', ''],
  ['a common password', 'welkom123'],
  ['a Dutch word with a year', 'Welkom2024!'],
  ['a Dutch name with digits', 'Johanna1975!'],
  ['a row of keys', 'qwertyuiop12'],
  ['the name of the app', 'keukentafel-gemeente'],
  ['a long word with a year', 'zonnebloem2024'],
  ['the same again and again', 'tafeltafeltafeltafel'],
  ['a common password in full-width letters', 'ｗｅｌｋｏｍ１２３'],
])('%s is not strong enough', async (_, passphrase) => {
  expect(await isStrongEnough(passphrase)).toBe(false)
})

test.each([
  ['a sentence of one\'s own', 'mijn fiets roest achter de schuur'],
  ['many characters at random', 'v9#Lq2_xTe8m'],
])('%s is strong enough', async (_, passphrase) => {
  expect(await isStrongEnough(passphrase)).toBe(true)
})
