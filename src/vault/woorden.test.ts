import { expect, test } from 'vitest'
import { woorden } from './woorden.ts'

test('the list has 2048 words, so that every word is worth 11 bits', () => {
  expect(woorden).toHaveLength(2048)
  expect(new Set(woorden).size).toBe(2048)
})

test('every word has four to eight letters without accents', () => {
  expect(woorden.filter((woord) => !/^[a-z]{4,8}$/.test(woord))).toEqual([])
})

test('the words stand in the order of the alphabet', () => {
  expect(woorden).toEqual([...woorden].sort())
})

test('no word is the beginning of another', () => {
  // In this order, what begins with a word comes right after it.
  expect(woorden.filter((woord, index) => woorden[index + 1]?.startsWith(woord))).toEqual([])
})

test('no word becomes another by one letter more, less or else, or by two neighbours that change places', () => {
  const list = new Set(woorden)
  const taken = new Map<string, string>()
  const pairs: string[] = []
  for (const woord of woorden) {
    for (const index of woord.split('').keys()) {
      const [before, after] = [woord.slice(0, index), woord.slice(index + 1)]
      const swapped = before + after.slice(0, 1) + woord.charAt(index) + after.slice(1)
      if (list.has(before + after) || (swapped !== woord && list.has(swapped))) pairs.push(woord)
      const other = taken.get(`${before}?${after}`)
      if (other !== undefined) pairs.push(`${other} ${woord}`)
      taken.set(`${before}?${after}`, woord)
    }
  }
  expect(pairs).toEqual([])
})
