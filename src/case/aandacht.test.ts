import { describe, expect, it } from 'vitest'
import { handreiking } from '../law/beleid/handreiking.ts'
import { plausibelIn } from '../law/plausibel.ts'
import { day } from '../units/day.ts'
import { aandachtspunten, bevestig, bevestigingsveld } from './aandacht.ts'
import type { Aandachtcode } from './aandachtcode.ts'
import { beoordeelJaar } from './beoordeling.ts'
import { EMPTY_DOSSIER, withAntwoord, withJaren, type Dossier, type Partner, type Veld } from './dossier.ts'
import type { Verloopsoort } from './gebeurtenissen.ts'

const TODAY = day('2026-05-05')

function met(antwoorden: Dossier['antwoorden'], jaren: readonly number[] = [2024]): Dossier {
  return { ...withJaren(EMPTY_DOSSIER, jaren), inwonenden: ['1'], antwoorden }
}

function punten(dossier: Dossier): readonly (readonly [Aandachtcode, Veld])[] {
  return aandachtspunten(dossier, TODAY, handreiking).map(({ code, veld }) => [code, veld])
}

const INKOMENS = { '2024.inkomen.aanvrager': '24.000', '2024.inkomen.toeslagpartner': '0' } as const

const GEHUWD = { 'samen.altijd': 'nee', 'partners.gehuwd': 'ja', 'partners.adres': 'nee' } as const

const BRONNEN = {
  '2024.samenstelling.aanvrager': 'perBron', '2024.bronnen.aanvrager.rijen': '2', '2024.bronnen.aanvrager.0.soort': 'wia', '2024.bronnen.aanvrager.1.soort': 'werk',
} as const
const SCHATTINGEN = { '2024.schatting.toeslagpartner.rijen': '2', '2024.schatting.toeslagpartner.0.bedrag': '9.000', '2024.schatting.toeslagpartner.1.bedrag': '900', '2024.schatting.toeslagpartner.1.vanaf': '6' } as const
const OVERLEDEN = { 'samen.tot': '10-3-2024', 'samen.einde': 'overlijden', 'samen.overledene': 'aanvrager' } as const

function verloop(soort: Verloopsoort, wie: Partner, dag: string): Dossier['antwoorden'] {
  return { '2024.verloop.rijen': '1', '2024.verloop.0.soort': soort, '2024.verloop.0.wie': wie, '2024.verloop.0.dag': dag }
}

describe('an answer is asked about', () => {
  it.each<readonly [string, Dossier['antwoorden'], readonly (readonly [Aandachtcode, Veld])[]]>([
    ['net a cent below gross', { ...INKOMENS, '2024.netto.keuze': 'bedrag', '2024.netto.0.bedrag': '1.999,99' }, []],
    ['net equal to gross', { ...INKOMENS, '2024.netto.keuze': 'bedrag', '2024.netto.0.bedrag': '2.000' }, [['nettoGelijkAanBruto', '2024.netto.0.bedrag']]],
    ['the year typed as net of a month', { ...INKOMENS, '2024.netto.keuze': 'bedrag', '2024.netto.0.bedrag': '24.000' }, [['nettoGelijkAanBruto', '2024.netto.0.bedrag']]],
    ['net a cent above gross', { ...INKOMENS, '2024.netto.keuze': 'bedrag', '2024.netto.0.bedrag': '2.000,01' }, [['nettoBovenBruto', '2024.netto.0.bedrag']]],
    ['net on half of gross', { ...INKOMENS, '2024.netto.keuze': 'bedrag', '2024.netto.0.bedrag': '1.000' }, []],
    ['net a cent below half of gross', { ...INKOMENS, '2024.netto.keuze': 'bedrag', '2024.netto.0.bedrag': '999,99' }, [['nettoVerOnderBruto', '2024.netto.0.bedrag']]],
    ['net where no amount counts', { ...INKOMENS, '2024.netto.keuze': 'nietBovenNorm', '2024.netto.0.bedrag': '9.000' }, []],
    ['a rent on one and a half', { '2024.huur.0.bedrag': '400', '2024.huur.1.bedrag': '600' }, []],
    ['a rent a cent above one and a half', { '2024.huur.0.bedrag': '400', '2024.huur.1.bedrag': '600,01' }, [['huurSterkAnders', '2024.huur.1.bedrag']]],
    ['a rent a cent lower', { '2024.huur.0.bedrag': '600', '2024.huur.1.bedrag': '599,99' }, [['huurOmlaag', '2024.huur.1.bedrag']]],
    ['a rent on half', { '2024.huur.0.bedrag': '600', '2024.huur.1.bedrag': '300' }, [['huurOmlaag', '2024.huur.1.bedrag']]],
    ['a rent a cent below half', { '2024.huur.0.bedrag': '600', '2024.huur.1.bedrag': '299,99' }, [['huurSterkAnders', '2024.huur.1.bedrag']]],
    ['the rent of a home that is not rented', { '2024.huurwoning': 'nee', '2024.huur.0.bedrag': '600', '2024.huur.1.bedrag': '100' }, []],
    ['an income a cent below that of a month', { '2024.inkomen.aanvrager': '499,99', '2024.inkomen.toeslagpartner': '0' }, []],
    ['an income like that of a month', { '2024.inkomen.aanvrager': '500', '2024.inkomen.toeslagpartner': '0' }, [['inkomenLijktMaandbedrag', '2024.inkomen.aanvrager']]],
    ['the lowest income like that of a month', { '2024.inkomen.aanvrager': '24.000', '2024.inkomen.toeslagpartner': '4.500' }, [['inkomenLijktMaandbedrag', '2024.inkomen.toeslagpartner']]],
    ['an income a cent above that of a month', { '2024.inkomen.aanvrager': '4.500,01' }, []],
    ['one of the sources like that of a month', { ...BRONNEN, '2024.bronnen.aanvrager.0.bruto': '20.000', '2024.bronnen.aanvrager.1.bruto': '1.500' }, [['inkomenLijktMaandbedrag', '2024.bronnen.aanvrager.1.bruto']]],
    ['a source that is told by the month', { ...BRONNEN, '2024.bronnen.aanvrager.0.bruto': '20.000', '2024.bronnen.aanvrager.1.bruto': '1.500', '2024.bronnen.aanvrager.1.wijze': 'vasteMaand' }, []],
    ['the second estimate like that of a month', { '2024.maatstaf': 'zoalsToegekend', ...SCHATTINGEN }, [['inkomenLijktMaandbedrag', '2024.schatting.toeslagpartner.1.bedrag']]],
    ['a child born on the day of a parent', { 'aanvrager.geboortedatum': '1-1-1990', 'inwonende.1.geboortedatum': '1-1-1990' }, [['kindOuderDanOuder', 'inwonende.1.geboortedatum']]],
    ['a child born a day later', { 'aanvrager.geboortedatum': '1-1-1990', 'inwonende.1.geboortedatum': '2-1-1990' }, []],
    ['a medebewoner older than both', { 'aanvrager.geboortedatum': '1-1-1990', 'inwonende.1.geboortedatum': '1-1-1950', 'inwonende.1.relatie': 'medebewoner' }, []],
    ['who came to live there on the day of birth', { 'inwonende.1.geboortedatum': '1-1-2010', 'inwonende.1.vanaf': '1-1-2010' }, []],
    ['who came to live there the day before', { 'inwonende.1.geboortedatum': '1-1-2010', 'inwonende.1.vanaf': '31-12-2009' }, [['woontVoorGeboorte', 'inwonende.1.vanaf']]],
    ['who left on the day the two became partners', { 'samen.vanaf': '1-1-2024', 'inwonende.1.tot': '1-1-2024' }, [['vertrektVoorSamen', 'inwonende.1.tot']]],
    ['who left a day later', { 'samen.vanaf': '1-1-2024', 'inwonende.1.tot': '2-1-2024' }, []],
    ['a wedding still to come, after the chosen years', { ...GEHUWD, 'partners.gehuwdVanaf': '6-5-2026' }, [['dagNaDeJaren', 'partners.gehuwdVanaf']]],
    ['a wedding after the chosen years, today', { ...GEHUWD, 'partners.gehuwdVanaf': '5-5-2026' }, []],
    ['a wedding where none is asked for', { 'samen.altijd': 'ja', 'partners.gehuwdVanaf': '6-5-2030' }, []],
    ['a partnership that begins and ends far ahead', { 'samen.vanaf': '1-1-2030', 'samen.tot': '1-1-2031' }, [['dagNaDeJaren', 'samen.vanaf'], ['dagNaDeJaren', 'samen.tot']]],
    ['a benefit that stops on the day of a death', { ...OVERLEDEN, ...verloop('uitkeringStopt', 'aanvrager', '10-3-2024') }, []],
    ['a benefit that stops a day after a death', { ...OVERLEDEN, ...verloop('uitkeringStopt', 'aanvrager', '11-3-2024') }, [['verloopNaOverlijden', '2024.verloop.0.dag']]],
    ['a benefit of who is left', { ...OVERLEDEN, ...verloop('uitkeringBegint', 'toeslagpartner', '11-3-2024') }, []],
    ['a benefit after a separation', { ...OVERLEDEN, 'samen.einde': 'scheiding', ...verloop('uitkeringBegint', 'aanvrager', '11-3-2024') }, []],
    ['an appointment of today', { 'afspraak.dag': '5-5-2026' }, []],
    ['an appointment of yesterday', { 'afspraak.dag': '4-5-2026' }, [['afspraakVoorbij', 'afspraak.dag']]],
    ['who will come to live there far ahead', { 'inwonende.1.vanaf': '1-1-2030' }, [['dagNaDeJaren', 'inwonende.1.vanaf']]],
  ])('%s', (_, antwoorden, expected) => {
    expect(punten(met(antwoorden))).toEqual(expected)
  })

  it.each([['20.000', '39.999,99', false], ['20.000', '40.000', true], ['20.000', '10.000', true], ['20.000', '10.000,01', false], ['5.000', '14.999,99', false], ['5.000', '15.000', true]])('that was %s a year before and is %s: %s', (was, is, isAsked) => {
    const dossier = met({ '2023.inkomen.toeslagpartner': was, '2024.inkomen.toeslagpartner': is }, [2023, 2024])
    expect(punten(dossier)).toEqual(isAsked ? [['inkomenAndersDanVorigJaar', '2024.inkomen.toeslagpartner']] : [])
  })

  it.each([['on', 0, false], ['a cent above', 1, true]] as const)('that was granted %s what the law can give', (_, difference, isAsked) => {
    const inEuros = (amount: number) => (amount / 100).toFixed(2).replace('.', ',')
    const { hoog } = plausibelIn(2024).toekenning.zorgtoeslag
    const veld = '2024.beschikking.zorgtoeslag.voorlopig' as const
    expect(punten(met({ [`${veld}.jaarbedrag`]: inEuros(hoog * 12 + difference) }))).toEqual(isAsked ? [['toegekendBovenMaximum', `${veld}.jaarbedrag`]] : [])
    expect(punten(met({ [`${veld}.wijze`]: 'perMaand', [`${veld}.0.bedrag`]: inEuros(hoog + difference) }))).toEqual(isAsked ? [['toegekendBovenMaximum', `${veld}.0.bedrag`]] : [])
  })

  it('a day still to come, in a chosen year', () => {
    expect(punten(met({ ...GEHUWD, 'partners.gehuwdVanaf': '31-12-2026' }, [2024, 2026]))).toEqual([])
    expect(punten(met({ ...GEHUWD, 'partners.gehuwdVanaf': '1-1-2027' }, [2024, 2026]))).toEqual([['dagNaDeJaren', 'partners.gehuwdVanaf']])
  })

  it.each([['nee', '200', '100', true], ['nee', '100', '100', false], ['nee', '100', '200', false], ['ja', '200', '100', false]])('that nothing is asked back: %s, where %s was granted first and %s in the end: %s', (antwoord, voorlopig, definitief, isAsked) => {
    const reeks = '2024.beschikking.huurtoeslag' as const
    const dossier = met({ '2024.teruggevorderd': antwoord, [`${reeks}.voorlopig.jaarbedrag`]: voorlopig, [`${reeks}.definitief.jaarbedrag`]: definitief })
    expect(punten(dossier)).toEqual(isAsked ? [['teruggevorderdSpreektTegen', '2024.teruggevorderd']] : [])
    expect(punten(aandachtspunten(dossier, TODAY, handreiking).reduce(bevestig, dossier))).toEqual([])
  })

  it('against the rent of the year before, where that year is chosen too', () => {
    const antwoorden = { '2023.huur.1.bedrag': '300', '2024.huur.0.bedrag': '700' } as const
    expect(punten(met(antwoorden, [2023, 2024]))).toEqual([['huurSterkAnders', '2024.huur.0.bedrag']])
    expect(punten(met(antwoorden, [2024]))).toEqual([])
  })
})

describe('an unusual answer that is right', () => {
  const dossier = met({ '2024.huur.0.bedrag': '600', '2024.huur.1.bedrag': '550', '2024.huur.2.bedrag': '500', '2024.huur.2.vanaf': '9', '2024.huur.rijen': '3' })
  const bevestigd = aandachtspunten(dossier, TODAY, handreiking).reduce(bevestig, dossier)

  it('is not asked about again while its values stay, each of them', () => {
    expect(punten(dossier)).toHaveLength(2)
    expect(punten(bevestigd)).toEqual([])
    expect(punten(withAntwoord(bevestigd, '2024.huur.1.bedrag', '550,00'))).toEqual([])
  })

  it('is asked about again with another value, and only that one', () => {
    expect(punten(withAntwoord(bevestigd, '2024.huur.2.bedrag', '490'))).toEqual([['huurOmlaag', '2024.huur.2.bedrag']])
  })

  it('is stored as an answer about its year, or about the household', () => {
    const kind = met({ 'aanvrager.geboortedatum': '1-1-1990', 'inwonende.1.geboortedatum': '1-1-1989' })
    expect(aandachtspunten(dossier, TODAY, handreiking).map(bevestigingsveld)).toEqual(['2024.klopt.huurOmlaag', '2024.klopt.huurOmlaag'])
    expect(aandachtspunten(kind, TODAY, handreiking).map(bevestigingsveld)).toEqual(['samen.klopt.kindOuderDanOuder'])
  })

  it('holds up no outcome', () => {
    const uitkomst = beoordeelJaar(dossier, 2024, TODAY, handreiking)
    expect(uitkomst.kind === 'onvolledig' ? uitkomst.ontbreekt.map(({ onderwerp }) => onderwerp) : []).not.toContain('foutAntwoord')
  })
})
