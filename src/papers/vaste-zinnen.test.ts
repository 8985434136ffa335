import { describe, expect, it } from 'vitest'
import { bezwaartermijn } from '../law/termijnen.ts'
import { TOESLAGEN } from '../engine/toeslagen.ts'
import { bestemmingVan, opsomming, VASTE_ZINNEN } from './vaste-zinnen.ts'

describe('the sentences that are the same in every paper', () => {
  it.each(Object.entries(VASTE_ZINNEN))('%s is short and says where it comes from', (_, { tekst, bron }) => {
    expect(tekst.split(/(?<=[.?!])\s+/).filter((sentence) => sentence.split(/\s+/).length > 25)).toEqual([])
    expect(bron).toMatch(/artikel|§|Kamerbrief/)
  })

  it('give as many weeks for an objection as the law has days', () => {
    const weken = new Set(bezwaartermijn.values.map(({ value }) => `binnen ${String(value / 7)} weken`))
    expect([...weken].filter((each) => VASTE_ZINNEN.bezwaar.tekst.includes(each) && VASTE_ZINNEN.bezwaarDienstToeslagen.tekst.includes(each))).toEqual([...weken])
  })
})

describe('what the money is for', () => {
  it('names the costs and the toeslagen that are missed', () => {
    expect(bestemmingVan(['huurtoeslag', 'zorgtoeslag']))
      .toBe('De bijzondere bijstand is voor uw huur en uw zorgpremie. Die kosten zijn te hoog voor u, omdat u een deel van de huurtoeslag en de zorgtoeslag misloopt.')
    expect(bestemmingVan(['zorgtoeslag'])).toContain('is voor uw zorgpremie.')
    expect(bestemmingVan(TOESLAGEN)).toContain('uw kinderopvang')
  })

  it('is refused without costs', () => {
    expect(() => bestemmingVan([])).toThrow(RangeError)
  })

  it('is listed as people write it', () => {
    expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map((delen) => opsomming(delen, 'en'))).toEqual(['', 'a', 'a en b', 'a, b en c'])
  })
})
