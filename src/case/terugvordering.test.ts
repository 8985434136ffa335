import { describe, expect, it } from 'vitest'
import { handreiking } from '../law/beleid/handreiking.ts'
import { day } from '../units/day.ts'
import { EMPTY_DOSSIER, type Dossier, type Veld } from './dossier.ts'
import { openBeschikkingsveld } from './terugvordering.ts'

const HUUR = '2024.beschikking.huurtoeslag'
const ZORG = '2024.beschikking.zorgtoeslag'
const HUUR_BEKEND = { [`${HUUR}.voorlopig.jaarbedrag`]: '200', [`${HUUR}.definitief.jaarbedrag`]: '100' }

describe('where a reclaim is filled in', () => {
  it.each<readonly [string, Dossier['antwoorden'], Veld | undefined]>([
    ['nothing is known', {}, `${HUUR}.voorlopig.jaarbedrag`],
    ['the first one is known', { [`${HUUR}.voorlopig.jaarbedrag`]: '200' }, `${HUUR}.definitief.jaarbedrag`],
    ['the final one is known by the month', { [`${HUUR}.voorlopig.jaarbedrag`]: '200', [`${HUUR}.definitief.wijze`]: 'perMaand' }, `${HUUR}.definitief.0.bedrag`],
    ['one toeslag is known', HUUR_BEKEND, `${ZORG}.voorlopig.jaarbedrag`],
    ['all is known', { ...HUUR_BEKEND, [`${ZORG}.voorlopig.jaarbedrag`]: '200', [`${ZORG}.definitief.jaarbedrag`]: '200' }, undefined],
  ])('%s', (_, antwoorden, expected) => {
    const kgb = { '2024.beschikking.kindgebondenBudget.voorlopig.jaarbedrag': '0', '2024.beschikking.kindgebondenBudget.definitief.jaarbedrag': '0' } as const
    const dossier = { ...EMPTY_DOSSIER, jaren: [2024], antwoorden: { ...kgb, ...antwoorden } }
    expect(openBeschikkingsveld(dossier, 2024, handreiking, day('2026-05-05'))).toBe(expected)
  })
})
