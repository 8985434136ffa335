import { describe, expect, it } from 'vitest'
import { handreiking } from '../law/beleid/handreiking.ts'
import { hoorn } from '../law/beleid/hoorn.ts'
import { horstAanDeMaas } from '../law/beleid/horst-aan-de-maas.ts'
import type { Beleid } from '../law/beleid/beleid.ts'
import { day } from '../units/day.ts'
import { EMPTY_DOSSIER, withoutInwonende, type Dossier } from './dossier.ts'
import { krijgtBijstand, nogTeTonen, stukkenVan } from './stukken.ts'

type Antwoorden = Dossier['antwoorden']

const TODAY = day('2026-11-25')

function dossierMet(jaren: readonly number[], antwoorden: Antwoorden = {}, inwonenden: readonly string[] = []): Dossier {
  return { ...EMPTY_DOSSIER, jaren, antwoorden, inwonenden }
}

function velden(jaren: readonly number[], antwoorden: Antwoorden = {}, beleid: Beleid = handreiking, peildatum = TODAY): readonly string[] {
  return stukkenVan(dossierMet(jaren, { 'plan.bijstand': 'ja', ...antwoorden }), beleid, peildatum).map(({ veld }) => veld)
}

function both(base: string): readonly string[] {
  return [`${base}.aanvrager`, `${base}.toeslagpartner`]
}

const TEKORT_NA_AFLOOP = (jaar: number) => [`${String(jaar)}.stuk.wijzigingen`, `${String(jaar)}.stuk.huurspecificaties`]

describe('the papers of the guide (§ 6.3)', () => {
  it('of 2022 show the reclaim and the incomes', () => {
    expect(velden([2022])).toEqual(['2022.stuk.definitieveBeschikking', '2022.stuk.terugvorderingsbeschikking', ...both('2022.stuk.jaaropgave'), ...both('2022.stuk.aanslag')])
  })

  it('of 2023 show the reclaim, the incomes and the shortfall', () => {
    expect(velden([2023])).toEqual(['2023.stuk.definitieveBeschikking', '2023.stuk.terugvorderingsbeschikking', ...both('2023.stuk.jaaropgave'), ...both('2023.stuk.aanslag'), ...TEKORT_NA_AFLOOP(2023)])
  })

  it('leave out the decision on a reclaim where nothing is asked back', () => {
    expect(velden([2023], { '2023.teruggevorderd': 'nee' })).not.toContain('2023.stuk.terugvorderingsbeschikking')
  })

  it('of a running year show every provisional decision and the slips of the months', () => {
    expect(velden([2026])).toEqual(['2026.stuk.toeslagbeschikkingen', ...both('2026.stuk.inkomensspecificaties'), '2026.stuk.wijzigingen', '2026.stuk.huurspecificaties'])
  })

  it.each([['2025-12-31', false], ['2026-01-01', true], ['2026-12-31', true]] as const)('of 2025 on %s have the yearly statements: %s', (at, has) => {
    expect(velden([2025], {}, handreiking, day(at)).includes('2025.stuk.jaaropgave.aanvrager')).toBe(has)
  })

  it.each([['2026-12-31', false], ['2027-01-01', true]] as const)('of 2025 on %s have the final decision by itself: %s', (at, has) => {
    expect(velden([2025], {}, handreiking, day(at)).includes('2025.stuk.definitieveBeschikking')).toBe(has)
    expect(velden([2025], { '2025.beschikking.huurtoeslag.definitief.jaarbedrag': '3.000' }, handreiking, day(at))).toContain('2025.stuk.definitieveBeschikking')
  })

  it('ask who gets no bijstand for identity, consent and wealth; not knowing counts as no', () => {
    const extra = [...both('stuk.identiteitsbewijs'), ...both('stuk.toestemmingSuwinet'), 'stuk.vermogen']
    expect(velden([2022], { 'plan.bijstand': 'nee' }).slice(0, 5)).toEqual(extra)
    expect(stukkenVan(dossierMet([2022]), handreiking, TODAY).slice(0, 5).map(({ veld }) => veld)).toEqual(extra)
  })

  it('have the form of consent while a partner is absent (§ 5.6)', () => {
    expect(velden([2022], { 'plan.aanwezig': 'nee' })[0]).toBe('stuk.toestemmingPartner')
    expect(velden([2022], { 'plan.aanwezig': 'ja' })).not.toContain('stuk.toestemmingPartner')
  })

  it('have the rent and the home only of who rents, and what is special only where it is', () => {
    const home = (antwoorden: Antwoorden) => velden([2023], antwoorden).filter((veld) => /huurspecificaties|aangepasteWoning|kinderopvang/.test(veld))
    expect(home({ '2023.huurwoning': 'nee', '2023.aangepasteWoning': 'ja' })).toEqual([])
    expect(home({ '2023.aangepasteWoning': 'ja', '2023.kinderopvang.grond': 'werkEnBijstand' })).toEqual(['2023.stuk.huurspecificaties', '2023.stuk.aangepasteWoning', '2023.stuk.kinderopvang'])
  })

  it('hold for a municipality without a list of its own', () => {
    expect(velden([2022, 2025], {}, hoorn)).toEqual(velden([2022, 2025]))
  })
})

describe('the papers of residents', () => {
  const about = (antwoorden: Antwoorden) => stukkenVan(dossierMet([2023], { 'plan.bijstand': 'ja', ...antwoorden }, ['1']), handreiking, TODAY).map(({ veld }) => veld).filter((veld) => veld.endsWith('inwonende.1'))
  const two = ['2023.stuk.jaaropgave.inwonende.1', '2023.stuk.aanslag.inwonende.1']

  it.each<readonly [string, Antwoorden, readonly string[]]>([
    ['an adult', { 'inwonende.1.geboortedatum': '31-12-2005' }, two], ['a minor', { 'inwonende.1.geboortedatum': '1-1-2006' }, []],
    ['a minor with an income', { 'inwonende.1.geboortedatum': '1-1-2006', '2023.inkomen.inwonende.1': '0,01' }, two],
    ['a minor with none', { 'inwonende.1.geboortedatum': '1-1-2006', '2023.inkomen.inwonende.1': '0' }, []],
    ['a subtenant', { 'inwonende.1.geboortedatum': '1-1-1980', 'inwonende.1.relatie': 'onderhuurder' }, []],
    ['somebody born later', { 'inwonende.1.geboortedatum': '1-1-2024' }, []], ['an adult in a home that is not rented', { 'inwonende.1.geboortedatum': '1-1-1980', '2023.huurwoning': 'nee' }, []],
  ])('of %s', (_, antwoorden, expected) => {
    expect(about(antwoorden)).toEqual(expected)
  })

  it('go with them when they are taken away', () => {
    const dossier = dossierMet([2023], { '2023.stuk.jaaropgave.inwonende.1': 'kopie', '2023.stuk.jaaropgave.inwonende.11': 'gezien', '2023.stuk.woonsituatie': 'gezien' }, ['1', '11'])
    expect(withoutInwonende(dossier, '1').antwoorden).toEqual({ '2023.stuk.jaaropgave.inwonende.11': 'gezien', '2023.stuk.woonsituatie': 'gezien' })
  })
})

describe('the papers of Horst aan de Maas (art. 4 lid 10)', () => {
  it('onder a: identity of who has not shown it for bijstand, and the account', () => {
    expect(velden([], {}, horstAanDeMaas)).toEqual(['stuk.rekeningnummer'])
    expect(velden([], { 'plan.bijstand': 'nee' }, horstAanDeMaas)).toEqual([...both('stuk.identiteitsbewijs'), 'stuk.rekeningnummer'])
  })

  it('onder b: of 2022 the final decision, and proof of the incomes that it does not say', () => {
    expect(velden([2022], {}, horstAanDeMaas).slice(1)).toEqual(['2022.stuk.definitieveBeschikking', ...both('2022.stuk.bewijsToetsingsinkomen')])
  })

  it('onder c: of 2023 always the final decision, whenever it is asked, and the rent of 1 July', () => {
    const expected = ['2023.stuk.definitieveBeschikking', ...both('2023.stuk.bewijsToetsingsinkomen'), '2023.stuk.huurspecificatieJuli']
    expect([velden([2023], {}, horstAanDeMaas).slice(1), velden([2023], {}, horstAanDeMaas, day('2024-02-01')).slice(1)]).toEqual([expected, expected])
  })

  it('onder d: of 2024 the provisional or the final decision', () => {
    expect(velden([2024], {}, horstAanDeMaas, day('2025-06-01')).slice(1)).toEqual(['2024.stuk.voorlopigeBeschikking', ...both('2024.stuk.recenteSpecificatie'), '2024.stuk.huurspecificatieJuli'])
    expect(velden([2024], {}, horstAanDeMaas, day('2026-06-01')).slice(1)).toEqual(['2024.stuk.definitieveBeschikking', ...both('2024.stuk.bewijsToetsingsinkomen'), '2024.stuk.huurspecificatieJuli'])
  })

  it('art. 8 asks for the form only: the list of the guide helps there', () => {
    expect(velden([2025], {}, horstAanDeMaas).slice(1)).toEqual(velden([2025]))
  })
})

describe('how it stands with a paper', () => {
  const stand = (text: string) => stukkenVan(dossierMet([2022], { 'plan.bijstand': 'ja', '2022.stuk.definitieveBeschikking': text }), handreiking, TODAY)[0]?.stand

  it.each([['gezien', 'gezien'], ['kopie', 'kopie'], ['later', 'later'], ['nietNodig', 'nietNodig'], ['x', null]])('%j is %j', (text, expected) => {
    expect(stand(text)).toBe(expected)
  })

  it('is to be shown while nobody saw it, and while it comes later', () => {
    const all = stukkenVan(dossierMet([2022], { 'plan.bijstand': 'ja', '2022.stuk.definitieveBeschikking': 'gezien', '2022.stuk.jaaropgave.aanvrager': 'later', '2022.stuk.aanslag.aanvrager': 'nietNodig', '2022.stuk.aanslag.toeslagpartner': 'kopie' }), handreiking, TODAY)
    expect(nogTeTonen(all).map(({ veld }) => veld)).toEqual(['2022.stuk.terugvorderingsbeschikking', '2022.stuk.jaaropgave.aanvrager', '2022.stuk.jaaropgave.toeslagpartner'])
  })
})

describe('whether the couple gets bijstand', () => {
  it.each<readonly [Antwoorden, boolean]>([
    [{}, false], [{ 'plan.bijstand': 'ja' }, true], [{ '2023.bronnen.aanvrager.0.soort': 'bijstand' }, true], [{ '2023.bronnen.toeslagpartner.1.soort': 'ioaw' }, true],
    [{ '2023.bronnen.aanvrager.0.soort': 'wia' }, false], [{ 'plan.bijstand': 'nee', '2023.bronnen.aanvrager.0.soort': 'bijstand' }, false],
  ])('%j: %s', (antwoorden, gets) => {
    expect(krijgtBijstand(dossierMet([2023], antwoorden))).toBe(gets)
  })
})
