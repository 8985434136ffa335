import { expect, test } from 'vitest'
import { PAPERTALEN } from './paper.ts'
import { openTekst, paginaTekst, richtingVan, richtingVanTekst, VASTE_WOORDEN } from './vaste-woorden.ts'

test('an open part says what it is and what is missing', () => {
  expect(openTekst('telefoonnummer', 'nl')).toBe('[nog invullen: telefoonnummer]')
})

test('a page says which it is of how many', () => {
  expect(paginaTekst(1, 3, 'nl')).toBe('pagina 1 van 3')
  expect(paginaTekst(2, 3, 'en')).toBe('page 2 of 3')
})

test.each(PAPERTALEN)('every word is there in %s, and another than in the other languages where it can be', (taal) => {
  expect(Object.values(VASTE_WOORDEN[taal]).filter((word) => word.trim() === '')).toEqual([])
  expect(paginaTekst(4, 9, taal)).toMatch(/4.*9/)
  expect(paginaTekst(4, 9, taal)).not.toMatch(/[{}]/)
})

test('only Arabic goes from right to left', () => {
  expect(PAPERTALEN.filter((taal) => richtingVan(taal) === 'rtl')).toEqual(['ar'])
})

test('a sentence in Latin letters keeps its direction on a paper in Arabic; what has no letters does not', () => {
  expect(richtingVanTekst('Dit is een vertaling.', 'ar')).toBe('ltr')
  expect(richtingVanTekst('Irene هنا', 'ar')).toBe('rtl')
  expect(richtingVanTekst('€ 996', 'ar')).toBe('rtl')
  expect(richtingVanTekst('هنا', 'nl')).toBe('ltr')
})
