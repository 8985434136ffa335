import { describe, expect, it } from 'vitest'
import { alles, contextVan, paar, tekstVan, VOORBEELDSTAD } from '../../test/papers/context.ts'
import { handreiking } from '../law/beleid/handreiking.ts'
import { hoorn } from '../law/beleid/hoorn.ts'
import { horstAanDeMaas } from '../law/beleid/horst-aan-de-maas.ts'
import type { Papertaal } from './paper.ts'
import { openIn, PAPERTALEN } from './paper.ts'
import { uitnodiging } from './uitnodiging.ts'
import { nl } from './uitnodiging/nl.ts'
import { VERTALINGEN } from './uitnodiging/talen.ts'

type Over = Parameters<typeof contextVan>[1] & { fase?: 1 | 2; taal?: Papertaal }

function brief(jaren: readonly number[], antwoorden = {}, { fase = 1, taal = 'nl', ...over }: Over = {}): string {
  return alles(uitnodiging(contextVan(paar(jaren, antwoorden), over), { fase, taal }))
}

describe('the invitation', () => {
  it('is brief 2 to who gets aanvullende bijstand', () => {
    const text = brief([], { 'plan.bijstand': 'ja' })
    expect(text).toContain('aanvullende bijstandsuitkering van de gemeente Voorbeeldstad')
    expect(text).toContain('U krijgt daarbij samen een aanvullende bijstandsuitkering.')
    for (const each of ['Wanneer krijgt u geen extra geld?', 'U staat ook op de lijst', 'Hulp nodig bij geldzaken?']) expect(text).not.toContain(each)
  })

  it('is brief 3 to who does not', () => {
    const text = brief([], { 'plan.bijstand': 'nee' })
    for (const each of ['Misschien heeft u recht op extra geld', 'U staat ook op de lijst', 'Wanneer krijgt u geen extra geld?', 'geboren vóór 1963', 'Hulp nodig bij geldzaken?', '010 000 00 01']) expect(text).toContain(each)
    expect(text).not.toContain('krijgt u daarbij samen een aanvullende')
  })

  it.each([[[], '2023 en 2024', '2022, 2023 en 2024'], [[2022], null, '2022'], [[2023], '2023', '2023'], [[2024, 2025], '2024', '2024']] as const)('is about the years of the couple: %j', (jaren, tekort, terug) => {
    const text = brief(jaren)
    expect(/huurtoeslag en zorgtoeslag over ([\d, en]+)$/m.exec(text)?.[1] ?? null).toBe(tekort)
    expect(text).toContain(`een terugbetaling van huurtoeslag of zorgtoeslag over ${terug}\n`)
    expect(text.includes('Krijgt u minder? Dan kunt u voor het verschil')).toBe(tekort !== null)
  })

  it('is about the vaste tegemoetkoming from 2025 on', () => {
    const text = brief([2025, 2026], {}, { fase: 2 })
    for (const each of ['over 2025: €\u00a01.000', 'over 2026: €\u00a01.100', 'Dat is geen bijstand.', 'zonder aanvraag']) expect(text).toContain(each)
    expect(text).not.toContain('terugbetalen')
    expect(brief([2025], {}, { fase: 2 })).not.toContain('over 2026')
  })

  it.each([[handreiking, false], [hoorn, true]] as const)('says who need not apply, where the municipality grants it to who had it before', (beleid, expected) => {
    expect(brief([2026], {}, { fase: 2, beleid }).includes('al eerder compensatie')).toBe(expected)
  })

  it('has the limit of the wealth of the policy in each year, that of the municipality, or says that it is open', () => {
    expect(brief([2023, 2024], {}, { beleid: horstAanDeMaas })).toMatch(/op 1 januari 2023 .*161\.329[^]*op 1 januari 2024 .*177\.301/)
    expect(brief([2024])).toContain('meer vermogen dan €\u00a015.500.')
    expect(brief([2024], {}, { gemeente: {} })).toContain('meer vermogen dan [grens voor het vermogen].')
  })

  it('has the last day of the application where there is one', () => {
    expect(brief([2023, 2024], {}, { beleid: horstAanDeMaas })).toContain('Aanvragen over 2023 en 2024 kan tot en met 30 juni 2026.')
    expect(brief([2024])).not.toContain('Aanvragen over')
  })

  it.each([['ja', true], ['nee', false]] as const)('asks for the reply card: %s', (antwoordkaart, expected) => {
    expect(brief([2024], {}, { gemeente: { ...VOORBEELDSTAD, antwoordkaart } }).includes('stuur de antwoordkaart terug')).toBe(expected)
  })

  it('explains how to make contact where the municipality does', () => {
    expect(brief([2024], {}, { gemeente: { ...VOORBEELDSTAD, contactToelichting: 'Bel liever in de ochtend.' } })).toContain('Bel liever in de ochtend.')
  })

  it('names everything that is not known', () => {
    const { dossier } = contextVan(paar([2024], { 'aanvrager.naam': '', 'toeslagpartner.naam': ' ' }))
    expect(openIn(uitnodiging(contextVan(dossier, { gemeente: {} }), { fase: 1 }))).toEqual([
      'naam van de gemeente', 'straat en huisnummer van de afzender', 'postcode en plaats van de afzender', 'naam van de aanvrager', 'naam van de partner', 'grens voor het vermogen', 'hoe u een bericht stuurt',
      'wanneer u antwoord krijgt', 'telefoonnummer of e-mailadres voor hulp bij geldzaken', 'website', 'tijden van bereikbaarheid', 'telefoonnummer', 'e-mailadres', 'naam van wie ondertekent', 'functie van wie ondertekent',
    ])
  })
})

describe('its translations', () => {
  const placesIn = (text: string) => Array.from(text.matchAll(/\{(\w+)\}/g), ([, place]) => place).sort()

  it.each(Object.entries(VERTALINGEN))('in %s have every sentence, with the same places', (_, vertaling) => {
    const dutch = Object.entries<string>(nl).filter(([key]) => key in vertaling)
    expect(Object.fromEntries(dutch.map(([key]) => [key, placesIn(vertaling[key as keyof typeof vertaling])]))).toEqual(Object.fromEntries(dutch.map(([key, text]) => [key, placesIn(text)])))
    expect(Object.keys(nl).filter((key) => !(key in vertaling))).toEqual(['doenBericht', 'doenTermijn', 'hulpContact'])
    expect(Object.entries(vertaling).filter(([, text]) => text.trim() === '')).toEqual([])
  })

  it('are no copies of each other', () => {
    const texts = Object.values(VERTALINGEN).flatMap((vertaling) => [vertaling.titel, vertaling.kunnen, vertaling.vertaling])
    expect(new Set(texts).size).toBe(texts.length)
  })

  it.each(PAPERTALEN.filter((taal): taal is keyof typeof VERTALINGEN => taal !== 'nl'))('in %s say so first, in that language and in Dutch', (taal) => {
    for (const fase of [1, 2] as const) {
      const paper = uitnodiging(contextVan(paar([2024, 2026])), { fase, taal })
      expect(paper.taal).toBe(taal)
      expect(paper.blokken[0]).toMatchObject({ kind: 'kader', titel: VERTALINGEN[taal].vertalingTitel })
      expect(alles(paper)).toContain('Dit is een vertaling, zonder rechtskracht. Alleen de Nederlandse tekst geldt.')
      expect(paper.briefhoofd.map(tekstVan).join()).not.toContain('november 2026'.replace('november', 'Datum: 25 november'))
    }
  })

  it('hold nothing that the municipality wrote in Dutch', () => {
    for (const taal of PAPERTALEN.filter((each) => each !== 'nl')) {
      const text = brief([2024], {}, { taal })
      expect(text).not.toContain(VOORBEELDSTAD.reactietermijn)
      expect(text).toContain(VOORBEELDSTAD.telefoonnummer)
    }
  })
})
