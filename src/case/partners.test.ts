import { describe, expect, it } from 'vitest'
import { handreiking } from '../law/beleid/handreiking.ts'
import { day } from '../units/day.ts'
import { beoordeelJaar } from './beoordeling.ts'
import { EMPTY_DOSSIER, type Dossier } from './dossier.ts'
import { feitenVan } from './feiten.ts'
import { isGevraagd } from './gevraagd.ts'
import { altijdSamen, partnermaandenVan, partnervragen, vragenOverPartners } from './partners.ts'

const TODAY = day('2026-11-25')

function met(antwoorden: Dossier['antwoorden'], jaren: readonly number[] = [2023, 2024]): Dossier {
  return { ...EMPTY_DOSSIER, jaren, antwoorden }
}

function maanden(antwoorden: Dossier['antwoorden'], jaar = 2023) {
  return partnermaandenVan(met(antwoorden), jaar, TODAY)
}

function open(antwoorden: Dossier['antwoorden'], jaar = 2023): readonly string[] {
  return vragenOverPartners(met(antwoorden), jaar, TODAY).map(({ onderwerp, veld }) => `${onderwerp} ${veld}`)
}

const NIET_ALTIJD = { 'samen.altijd': 'nee' } as const
const GEHUWD = { ...NIET_ALTIJD, 'partners.gehuwd': 'ja', 'partners.adres': 'ja' } as const
const ONGEHUWD = { ...NIET_ALTIJD, 'partners.gehuwd': 'nee', 'partners.adres': 'ja' } as const

describe('partners in all of the years', () => {
  it.each([
    [{}, true], [{ 'samen.altijd': 'ja' }, true], [NIET_ALTIJD, false], [{ 'samen.vanaf': '1-7-2023' }, false], [{ 'samen.tot': '1-7-2023' }, false], [{ 'samen.altijd': 'ja', 'samen.vanaf': '1-7-2023' }, true],
  ] as const)('%j: %s', (antwoorden, expected) => {
    expect(altijdSamen(met(antwoorden))).toBe(expected)
  })

  it('a day that was written before this was asked keeps its meaning', () => {
    expect(maanden({ 'samen.vanaf': '15-3-2023', 'samen.tot': '1-11-2023' })).toStrictEqual({ vanaf: '2023-04', totEnMet: '2023-10' })
    expect(open({ 'samen.vanaf': '15-3-2023' })).toEqual([])
  })

  it('a day counts for nothing once they were said to be partners all the time', () => {
    expect(maanden({ 'samen.altijd': 'ja', 'samen.vanaf': '1-7-2023', 'partners.gehuwd': 'nee' })).toStrictEqual({})
    expect(isGevraagd(met({ 'samen.altijd': 'ja' }), 'samen.vanaf', handreiking)).toBe(false)
  })
})

describe('the questions about the partnership', () => {
  it.each([
    [{}, []], [NIET_ALTIJD, ['gehuwd']], [{ ...NIET_ALTIJD, 'partners.gehuwd': 'ja' }, ['gehuwd', 'gehuwdVanaf', 'adres']],
    [GEHUWD, ['gehuwd', 'gehuwdVanaf', 'adres', 'adresVanaf', 'adresTot']],
    [{ ...GEHUWD, 'partners.adresTot': '1-7-2023' }, ['gehuwd', 'gehuwdVanaf', 'adres', 'adresVanaf', 'adresTot', 'verpleeghuis', 'gescheidenVanaf', 'scheidingsverzoek']],
    [{ ...ONGEHUWD, 'partners.adres': 'postadres' }, ['gehuwd', 'adres']],
  ] as const)('are as few as decide it: %j', (antwoorden, expected) => {
    expect(partnervragen(met(antwoorden))).toEqual(expected)
  })

  it('follow only where they matter', () => {
    expect(partnervragen(met(ONGEHUWD))).toEqual(expect.arrayContaining(['koopwoning', 'vorigJaarToeslag', 'familie']))
    const kind = partnervragen(met({ ...ONGEHUWD, 'partners.minderjarigKind': 'ja', 'partners.huurder': 'onderhuurder' }))
    expect(kind).toEqual(expect.arrayContaining(['minderjarigKindVanaf', 'huurder', 'verzoek']))
    expect(kind).not.toContain('vorigJaarToeslag')
    expect(isGevraagd(met(ONGEHUWD), 'partners.zorgbehoefte', handreiking)).toBe(false)
    expect(isGevraagd(met({ ...ONGEHUWD, 'partners.familie': 'tweedeGraad' }), 'partners.zorgbehoefte', handreiking)).toBe(true)
  })
})

describe('the months that are compared', () => {
  it('are those of the toeslagpartner by table 2, where no day was written', () => {
    expect(maanden({ ...GEHUWD, 'partners.gehuwdVanaf': '15-6-2023' })).toStrictEqual({ vanaf: '2023-07' })
    expect(maanden({ ...ONGEHUWD, 'partners.koopwoning': 'ja', 'partners.adresTot': '20-8-2023' })).toStrictEqual({ totEnMet: '2023-08' })
    expect(maanden({ ...GEHUWD, 'partners.gehuwdVanaf': '15-6-2023', 'samen.vanaf': '1-3-2023' })).toStrictEqual({ vanaf: '2023-03' })
  })

  it('are none where no row makes them partners', () => {
    expect(maanden(ONGEHUWD, 2024)).toStrictEqual({ totEnMet: '2023-12' })
  })

  it('stop where they are partners for the zorgtoeslag only, and that is said', () => {
    const weg = { ...GEHUWD, 'partners.adresTot': '20-5-2023', 'partners.verpleeghuis': 'ja' } as const
    expect(maanden(weg)).toStrictEqual({ totEnMet: '2023-05' })
    expect(open(weg)).toEqual(['anderAdres samen.tot'])
    expect(open({ ...weg, 'samen.tot': '1-6-2023' })).toEqual([])
    expect(open({ ...GEHUWD, 'partners.adresTot': '20-5-2024' })).toEqual([])
  })
})

describe('what is still open', () => {
  it('is the first question, and then the second', () => {
    expect(open(NIET_ALTIJD)).toEqual(['partnerschap partners.gehuwd'])
    expect(open({ ...NIET_ALTIJD, 'partners.gehuwd': 'nee' })).toEqual(['partnerschap partners.adres'])
  })

  it('is what the guide leaves open: the day must come from Dienst Toeslagen', () => {
    const kind = { ...ONGEHUWD, 'partners.koopwoning': 'ja', 'partners.familie': 'kindOuder', 'aanvrager.geboortedatum': '1-1-1970', 'toeslagpartner.geboortedatum': '1-1-2000' } as const
    expect(open(kind)).toEqual(['partnerschapOnbekend samen.vanaf'])
    expect(open({ ...kind, 'samen.vanaf': '1-3-2023' })).toEqual([])
  })

  it('is an early answer that says otherwise; it is not overruled', () => {
    expect(open({ ...ONGEHUWD, 'doelgroep.toeslagEnFiscaalPartner': 'ja' })).toEqual(['partnersSpreektTegen doelgroep.toeslagEnFiscaalPartner'])
    expect(open({ ...GEHUWD, 'doelgroep.toeslagEnFiscaalPartner': 'nee' })).toEqual(['partnersSpreektTegen doelgroep.toeslagEnFiscaalPartner'])
    expect(open({ ...GEHUWD, 'doelgroep.toeslagEnFiscaalPartner': 'ja' })).toEqual([])
    expect(beoordeelJaar(met({ ...GEHUWD, 'doelgroep.toeslagEnFiscaalPartner': 'nee' }), 2023, TODAY, handreiking)).toMatchObject({ kind: 'onvolledig' })
  })
})

describe('a year without fiscaal partnership', () => {
  const eerder = { ...ONGEHUWD, 'doelgroep.toeslagEnFiscaalPartner': 'ja', 'partners.vorigJaarToeslag': 'ja' } as const

  it('is named as such', () => {
    expect(feitenVan(met(eerder), 2023, TODAY)).toMatchObject({ partners: { vanaf: '2023-01' }, fiscaalPartners: false })
    // A tie of 2024: fiscale partners from 1 January of that year, and not in 2023.
    const later = met({ ...eerder, 'partners.vorigJaarToeslag': '', 'samen.vanaf': '1-1-2023', 'partners.koopwoning': 'ja', 'partners.koopwoningVanaf': '1-5-2024' })
    expect(beoordeelJaar(later, 2023, TODAY, handreiking)).toMatchObject({ kind: 'geenRecht', redenen: ['geenFiscaalPartners'] })
    expect(feitenVan(later, 2024, TODAY)).not.toHaveProperty('fiscaalPartners')
  })
})

describe('the end of the partnership', () => {
  it.each([
    [{}, undefined], [{ 'samen.einde': 'scheiding' }, { reden: 'scheiding' }], [{ 'samen.einde': 'scheiding', 'samen.blijft': 'aanvrager' }, { reden: 'scheiding', blijft: 'aanvrager' }],
    [{ 'samen.einde': 'scheiding', 'samen.blijft': 'geen' }, { reden: 'scheiding' }], [{ 'samen.einde': 'overlijden' }, undefined],
    [{ 'samen.einde': 'overlijden', 'samen.overledene': 'toeslagpartner' }, { reden: 'overlijden', overledene: 'toeslagpartner' }],
  ] as const)('%j is %j', (antwoorden, expected) => {
    expect(feitenVan(met({ 'samen.tot': '1-7-2023', ...antwoorden }), 2023, TODAY).einde).toEqual(expected)
    expect(feitenVan(met(antwoorden), 2023, TODAY).einde).toBeUndefined()
  })
})
