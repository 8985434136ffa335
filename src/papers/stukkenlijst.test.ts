import { describe, expect, it } from 'vitest'
import { alles, contextVan, paar } from '../../test/papers/context.ts'
import type { Dossier } from '../case/dossier.ts'
import { stukkenVan } from '../case/stukken.ts'
import { handreiking } from '../law/beleid/handreiking.ts'
import { horstAanDeMaas } from '../law/beleid/horst-aan-de-maas.ts'
import { TODAY } from '../../test/papers/context.ts'
import { stukkenlijst } from './stukkenlijst.ts'

function rijen(dossier: Dossier, beleid = handreiking): readonly (readonly string[])[] {
  return stukkenlijst(contextVan(dossier, { beleid })).blokken.flatMap((blok) => (blok.kind === 'tabel' ? blok.rijen : []))
}

describe('the checklist', () => {
  it.each([handreiking, horstAanDeMaas])('has every paper that is needed, of each year: $name', (beleid) => {
    const dossier = paar([2022, 2024, 2026])
    expect(rijen(dossier, beleid)).toHaveLength(stukkenVan(dossier, beleid, TODAY).length)
    expect(stukkenlijst(contextVan(dossier, { beleid })).blokken.flatMap((blok) => (blok.kind === 'kop' ? [blok.tekst] : []))).toEqual(['Voor de aanvraag', 'Over 2022', 'Over 2024', 'Over 2026', 'Iets kwijt?'])
  })

  it.each([['gezien', 'Gezien'], ['kopie', 'Gezien, kopie gemaakt'], ['later', 'Komt later'], ['nietNodig', 'Niet nodig'], ['iets', 'Nog laten zien']])('says how it stands with each: %s', (stand, expected) => {
    expect(rijen(paar([2022], { '2022.stuk.jaaropgave.aanvrager': stand }))).toContainEqual(['Jaaropgaven', 'Irene', expected])
  })

  it('says whose each is', () => {
    const dossier = paar([2022], { 'aanvrager.naam': '', 'toeslagpartner.naam': ' ', 'inwonende.7.geboortedatum': '2-3-1990' }, { inwonenden: ['7'] })
    expect(rijen(dossier).map(([stuk, wie]) => [stuk, wie])).toEqual(expect.arrayContaining([['Jaaropgaven', 'de aanvrager'], ['Jaaropgaven', 'de partner'], ['Jaaropgaven', 'huisgenoot 1'], ['Definitieve beschikking van Dienst Toeslagen, met berekening', 'u samen']]))
  })

  it('marks what only helps', () => {
    expect(alles(stukkenlijst(contextVan(paar([2022]))))).toMatch(/Beschikking over de terugvordering \*[^]*sterretje/)
    expect(alles(stukkenlijst(contextVan(paar([2026]))))).not.toContain('sterretje')
  })

  it('counts what is still to be shown', () => {
    const stukken = stukkenVan(paar([2026], { 'plan.bijstand': 'ja' }), handreiking, TODAY)
    const gezien = Object.fromEntries(stukken.map(({ veld }) => [veld, 'gezien']))
    const lijst = (antwoorden: Dossier['antwoorden']) => alles(stukkenlijst(contextVan(paar([2026], { 'plan.bijstand': 'ja', ...antwoorden }))))
    expect(lijst({})).toContain(`Er zijn ${String(stukken.length)} papieren nodig. Daarvan moet u er nog ${String(stukken.length)} laten zien.`)
    expect(lijst({ ...gezien, [stukken[0]?.veld ?? 'notitie.tekst']: 'later' })).toContain('Daarvan moet u er nog 1 laten zien.')
    expect(lijst(gezien)).toContain('Alle papieren zijn gezien.')
    expect(lijst(gezien)).not.toContain('Iets kwijt?')
  })

  it('says so while no year was chosen', () => {
    expect(alles(stukkenlijst(contextVan(paar([], { 'plan.bijstand': 'ja' }))))).toContain('Er zijn nog geen jaren gekozen.')
  })
})
