import { describe, expect, it } from 'vitest'
import { GEMEENTEVELDEN, type Gemeentegegevens, type Gemeenteveld } from '../../src/case/gemeentegegevens.ts'
import { handreiking } from '../../src/law/beleid/handreiking.ts'
import { antwoordkaart } from '../../src/papers/antwoordkaart.ts'
import { beschikkingEenmalig } from '../../src/papers/beschikking-eenmalig.ts'
import { beschikkingPeriodiek } from '../../src/papers/beschikking-periodiek.ts'
import { folder } from '../../src/papers/folder.ts'
import type { Paper } from '../../src/papers/paper.ts'
import { uitnodiging } from '../../src/papers/uitnodiging.ts'
import { day } from '../../src/units/day.ts'
import { alles, contextVan, paar } from './context.ts'

const EIGEN: readonly Gemeenteveld[] = ['eigenTekstVragen', 'eigenTekstBezwaar']

/** Every text of the municipality under its own name, so that each can be found back. */
function gemerkt(zonder: readonly Gemeenteveld[]): Gemeentegegevens {
  return { ...Object.fromEntries(GEMEENTEVELDEN.filter((veld) => !zonder.includes(veld)).map((veld) => [veld, `merk-${veld}.`])), uitlegBezwaar: 'website' }
}

const UNDER_A_LETTER: readonly Gemeenteveld[] = ['gemeente', 'adres', 'postcodePlaats', 'ondertekenaar', 'functie', 'contactpersoon', 'bereikbaar', 'telefoonnummer', 'persoonsnummer', 'email']
const AT_THE_END_OF_A_DECISION: readonly Gemeenteveld[] = [...UNDER_A_LETTER, 'betaalmoment', 'wijzigingenDoorgeven', 'website', 'bezwaarAdres']

/** The places `<@…@>` of each model text of bijlage 3 that are the municipality's, by the name that they have here. */
const MODELLEN: readonly (readonly [string, readonly Gemeenteveld[], (gemeente: Gemeentegegevens) => Paper | null])[] = [
  ['modeltekst 1', ['gemeente', 'aanmelden', 'bericht', 'reactietermijn'], (gemeente) => folder(contextVan(paar([]), { gemeente }), { fase: 1 })],
  ['brief 2', [...UNDER_A_LETTER, 'bericht', 'contactToelichting', 'reactietermijn'], (gemeente) => uitnodiging(contextVan(paar([], { 'plan.bijstand': 'ja' }), { gemeente }), { fase: 1 })],
  ['brief 3', [...UNDER_A_LETTER, 'bericht', 'contactToelichting', 'reactietermijn', 'vermogensgrens', 'hulpBijGeldzaken', 'website'], (gemeente) => uitnodiging(contextVan(paar([], { 'plan.bijstand': 'nee' }), { gemeente }), { fase: 1 })],
  ['modeltekst 4', ['gemeente', 'organisatie', 'telefoonnummer', 'appnummer', 'email', 'berichtGegevens', 'loket', 'loketAdres', 'antwoordnummer'], (gemeente) => antwoordkaart(contextVan(paar([]), { gemeente }), { los: true })],
  ['beschikking 5', AT_THE_END_OF_A_DECISION, (gemeente) => beschikkingPeriodiek(contextVan(paar([2024]), { gemeente, beleid: handreiking, dag: day('2024-09-15') }))],
  ['beschikking 6', AT_THE_END_OF_A_DECISION, (gemeente) => beschikkingEenmalig(contextVan(paar([2022]), { gemeente }))],
]

/** Names begin like each other: `bericht` and `berichtGegevens`. */
function gevondenIn(text: string, gemeente: Gemeentegegevens): readonly Gemeenteveld[] {
  return GEMEENTEVELDEN.filter((veld) => gemeente[veld] !== undefined && text.includes(`merk-${veld}.`))
}

describe('the places of the model texts that are the municipality’s', () => {
  it.each(MODELLEN)('of %s are filled in, each and no other', (_, velden, maak) => {
    const gemeente = gemerkt(EIGEN)
    expect([...gevondenIn(alles(maak(gemeente)), gemeente)].sort()).toEqual([...velden].sort())
  })

  it.each(MODELLEN.filter(([model]) => !model.startsWith('modeltekst')))('of %s give way to a text of its own', (model, _, maak) => {
    const gemeente = gemerkt([])
    const found = gevondenIn(alles(maak(gemeente)), gemeente)
    expect(EIGEN.filter((veld) => found.includes(veld))).toEqual(model.startsWith('brief') ? ['eigenTekstVragen'] : EIGEN)
    expect(found).not.toContain('bereikbaar')
  })

  it('leave nothing that is filled in for no paper', () => {
    expect([...new Set([...MODELLEN.flatMap(([, velden]) => velden), ...EIGEN])].sort()).toEqual([...GEMEENTEVELDEN].sort())
  })
})
