import { describe, expect, it } from 'vitest'
import { handreiking } from '../../src/law/beleid/handreiking.ts'
import { hoorn } from '../../src/law/beleid/hoorn.ts'
import { horstAanDeMaas } from '../../src/law/beleid/horst-aan-de-maas.ts'
import { day } from '../../src/units/day.ts'
import { nl } from '../../src/screens/texts/nl/texts.ts'
import { briefpapieren } from '../papers/briefpapieren.ts'
import { contextVan, paar, regelsVan } from '../papers/context.ts'
import { moeilijk, teLang, tekstenVanPapieren, type Regel } from './sentences.ts'
import { UITZONDERINGEN } from './uitzonderingen.ts'

const [LONGEST_ON_A_SCREEN, LONGEST_IN_A_PAPER] = [25, 20]

const schermteksten: readonly Regel[] = Object.entries(nl).flatMap(([namespace, teksten]) => Object.entries<string>(teksten).map(([key, tekst]) => ({ waar: `${namespace}:${key}`, tekst })))

/** As people read them: with what is filled in. */
const papieren: readonly Regel[] = [
  contextVan(paar([2022, 2023, 2024], { 'plan.bijstand': 'ja', 'plan.aanwezig': 'ja' }, { terug: 150 })),
  contextVan(paar([2025, 2026], { 'samen.woontInGemeente': 'ja' }), { beleid: hoorn }),
  contextVan(paar([2022, 2023, 2026], { 'samen.woontInGemeente': 'ja' }, { terug: 150 }), { beleid: horstAanDeMaas, gemeente: {} }),
  contextVan(paar([2024], { 'signaal.schulden': 'speelt', '2024.controle.dagtekening': '1-9-2024' }), { beleid: handreiking, dag: day('2024-09-15') }),
].flatMap((context) => briefpapieren(context).filter(({ taal }) => taal === 'nl').flatMap((paper) => regelsVan(paper).map((tekst) => ({ waar: paper.soort, tekst }))))

const alle = [...schermteksten, ...tekstenVanPapieren(), ...papieren]

function zonderUitzonderingen(regels: readonly Regel[]): readonly Regel[] {
  const allowed = new Set(UITZONDERINGEN.map(({ tekst }) => tekst))
  return regels.filter(({ tekst }) => !allowed.has(tekst))
}

describe('Dutch at level B1', () => {
  it(`has sentences of at most ${String(LONGEST_ON_A_SCREEN)} words on a screen`, () => {
    expect(teLang(zonderUitzonderingen(schermteksten), LONGEST_ON_A_SCREEN)).toEqual([])
  })

  it(`has sentences of at most ${String(LONGEST_IN_A_PAPER)} words in the text of a paper, and ${String(LONGEST_ON_A_SCREEN)} with what is filled in`, () => {
    expect(teLang(zonderUitzonderingen(tekstenVanPapieren()), LONGEST_IN_A_PAPER)).toEqual([])
    expect(teLang(zonderUitzonderingen(papieren), LONGEST_ON_A_SCREEN)).toEqual([])
  })

  it('has no difficult word where there is a simple one', () => {
    expect(moeilijk(zonderUitzonderingen(alle))).toEqual([])
  })

  it('has no exception without a reason, or for a text that is not there or needs none', () => {
    const faulty = new Set(alle.filter((regel) => teLang([regel], LONGEST_IN_A_PAPER).length > 0 || moeilijk([regel]).length > 0).map(({ tekst }) => tekst))
    expect(UITZONDERINGEN.filter(({ tekst, reden }) => reden.trim() === '' || !faulty.has(tekst))).toEqual([])
  })
})

describe('the check itself', () => {
  it('reads the texts of screens and papers', () => {
    expect(schermteksten.length).toBeGreaterThan(1000)
    expect(new Set(tekstenVanPapieren().map(({ waar }) => waar))).toContain('src/papers/verwijzingen.ts')
    expect(tekstenVanPapieren().map(({ tekst }) => tekst)).toContain('U krijgt dan dus extra geld van ons.')
    expect(papieren.map(({ tekst }) => tekst)).toContain('Concept voor de gemeente')
  })

  it.each([
    ['Indien u verhuist, belt u ons.', 'indien (beter: als)'],
    ['U dient dit te doen.', 'dient (beter: moet, moeten)'],
    ['Dit is ten behoeve van uw huur.', 'ten behoeve van (beter: voor)'],
  ])('finds a difficult word: %s', (tekst, expected) => {
    expect(moeilijk([{ waar: 'x', tekst }])).toEqual([`x: ${expected}: ${tekst}`])
  })

  it('takes no part of a word for one', () => {
    expect(moeilijk([{ waar: 'x', tekst: 'Dienst Toeslagen, de indiening, wederdienst' }])).toEqual([])
  })

  it('finds a long sentence among short ones, and counts an amount as one word', () => {
    const words = (count: number) => `${Array.from({ length: count }, () => 'woord').join(' ')}.`
    expect(teLang([{ waar: 'x', tekst: `Kort. ${words(20)} € 1.234,56 per jaar.` }], 20)).toEqual([])
    expect(teLang([{ waar: 'x', tekst: `Kort. ${words(21)} Kort.` }], 20)).toEqual([`x: 21 woorden: ${words(21)}`])
  })
})
