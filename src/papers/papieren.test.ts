import { describe, expect, test } from 'vitest'
import { contexts } from '../../test/papers/dossiers.ts'
import { EMPTY_DOSSIER } from '../case/dossier.ts'
import type { Papercontext } from './context.ts'
import { formatCents } from './format.ts'
import { openIn } from './paper.ts'
import { papierenVan } from './papieren.ts'

const [first] = Object.values(contexts)
if (first === undefined) throw new RangeError('there are no made-up couples')

describe.each(Object.entries(contexts))('the papers of a couple: %s', (_, context) => {
  const papers = papierenVan(context)

  test('each have an address of their own, that says nothing about people', () => {
    const addresses = papers.map(({ adres }) => adres)
    expect(addresses.length).toBeGreaterThan(0)
    expect(new Set(addresses).size).toBe(addresses.length)
    expect(addresses.filter((adres) => !/^[a-zA-Z]+(\/[a-z0-9]+)?$/.test(adres) || /irene|sergio/i.test(adres))).toEqual([])
  })

  test('are there in Dutch first, and are what they say they are', () => {
    for (const { soort, talen, maak } of papers) {
      expect(talen[0]).toBe('nl')
      for (const taal of talen) expect(maak(taal)).toMatchObject({ version: 1, soort, taal })
    }
  })
})

test('without a year there is nothing to print', () => {
  expect(papierenVan({ ...first, dossier: EMPTY_DOSSIER, uitkomsten: [] })).toEqual([])
})

test('an application brings what it rests on, and no other paper does', () => {
  const papers = papierenVan(first)
  expect(papers.filter(({ soort, gegevens }) => (gegevens === undefined) === soort.startsWith('aanvraag'))).toEqual([])
})

describe('the cover', () => {
  const cover = (over: Partial<Papercontext> = {}) => papierenVan({ ...first, ...over }).find(({ soort }) => soort === 'voorblad')?.maak('nl')

  test('names who it is about, and what came out', () => {
    const paper = cover()
    expect(paper?.blokken).toContainEqual({ kind: 'gegevens', regels: [{ label: 'Aanvrager', waarde: ['Irene'] }, { label: 'Toeslagpartner', waarde: ['Sergio'] }, { label: 'Gemaakt door', waarde: ['Noor'] }] })
    const uitkomst = first.uitkomsten[0]?.uitkomst
    expect(uitkomst?.kind).toBe('recht')
    expect(paper?.blokken).toContainEqual(expect.objectContaining({ kind: 'tabel', rijen: [['2023', 'U kunt geld aanvragen', uitkomst?.kind === 'recht' ? formatCents(uitkomst.bedrag, 'nl') : '']] }))
  })

  test('lists what the couple takes along, and not the letters of the municipality', () => {
    const text = JSON.stringify(cover())
    expect(['Aanvraag bijzondere bijstand', 'Uw berekening', 'Papieren die nodig zijn'].filter((naam) => !text.includes(naam))).toEqual([])
    expect(['Uitnodiging', 'Antwoordkaart', 'Folder', 'Concept-beschikking'].filter((naam) => text.includes(naam))).toEqual([])
  })

  test('says what is not known', () => {
    const paper = cover({ gemeente: {}, opsteller: ' ', dossier: { ...EMPTY_DOSSIER, jaren: [2023] } })
    expect(paper === undefined ? [] : openIn(paper)).toEqual(['gemeente', 'naam van de aanvrager', 'naam van de toeslagpartner'])
    expect(JSON.stringify(paper)).not.toContain('Gemaakt door')
  })
})
