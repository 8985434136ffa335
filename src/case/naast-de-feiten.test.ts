import { describe, expect, it } from 'vitest'
import { handreiking } from '../law/beleid/handreiking.ts'
import { day } from '../units/day.ts'
import { beoordeelJaar } from './beoordeling.ts'
import { newBestand, voorAnderJaar } from './bestand.ts'
import { controleer } from './controle.ts'
import { EMPTY_DOSSIER, type Dossier, type Veld } from './dossier.ts'
import { isGevraagd } from './gevraagd.ts'
import { staatBuitenBerekening } from './lezen.ts'

type Antwoorden = Dossier['antwoorden']

const TODAY = day('2026-11-25')
const BESIDE: readonly Veld[] = [
  'plan.stap.1', 'plan.minuten.11', 'plan.toegang.aanvrager', 'plan.aanwezig', 'plan.toestemming', 'plan.bijstand', 'stuk.vermogen', 'stuk.identiteitsbewijs.aanvrager', '2023.stuk.jaaropgave.inwonende.1',
  'signaal.schulden', 'signaal.schulden.notitie', 'afspraak.dag', 'afspraak.tijd', 'afspraak.duur', 'notitie.tekst', '2023.controle.huur', '2023.teruggevorderd', '2023.nieuw.soort', '2023.nieuw.wie', '2023.nieuw.dag', 'samen.postcode',
]

function dossierMet(antwoorden: Antwoorden, jaren: readonly number[] = [2023]): Dossier {
  return { ...EMPTY_DOSSIER, jaren, antwoorden }
}

describe('what stands beside the facts', () => {
  it('is in no computation', () => {
    expect(BESIDE.filter((veld) => !staatBuitenBerekening(veld))).toEqual([])
    const facts: readonly Veld[] = ['aanvrager.geboortedatum', 'samen.vanaf', '2023.huur.0.bedrag', '2023.inkomen.aanvrager', '2023.vermogen.keuze', 'doelgroep.inkomensbron', '2023.oordeel.huurtoeslag.deel']
    expect(facts.filter(staatBuitenBerekening)).toEqual([])
  })

  it('holds up no outcome when it cannot be right', () => {
    const wrong: Antwoorden = { 'afspraak.dag': '31-2-2027', 'afspraak.tijd': '25:00', 'plan.minuten.1': 'lang', 'samen.postcode': 'x' }
    expect(controleer(dossierMet(wrong), TODAY, handreiking).map(({ veld, code }) => [veld, code])).toEqual([
      ['afspraak.dag', 'dayUnreadable'], ['afspraak.tijd', 'timeUnreadable'], ['plan.minuten.1', 'minutesUnreadable'], ['samen.postcode', 'postcodeUnreadable'],
    ])
    expect(beoordeelJaar(dossierMet(wrong), 2023, TODAY, handreiking)).toEqual(beoordeelJaar(dossierMet({}), 2023, TODAY, handreiking))
  })

  it('is no fault while it is half written, and changes no outcome: a change that was not added yet', () => {
    const half: Antwoorden = { '2023.nieuw.soort': 'huur', '2023.nieuw.dag': '31-2-2' }
    expect(controleer(dossierMet(half), TODAY, handreiking)).toEqual([])
    expect(beoordeelJaar(dossierMet(half), 2023, TODAY, handreiking)).toEqual(beoordeelJaar(dossierMet({}), 2023, TODAY, handreiking))
  })

  it('is no fault when it is empty or right', () => {
    for (const antwoorden of [{ 'afspraak.tijd': ' ', 'plan.minuten.1': ' ' }, { 'afspraak.tijd': '9:30', 'plan.minuten.1': '45', 'afspraak.dag': '15-1-2030' }]) expect(controleer(dossierMet(antwoorden), TODAY, handreiking)).toEqual([])
  })

  it('does not go along to a new file about another year: it is about this work', () => {
    const antwoorden = { ...Object.fromEntries(BESIDE.filter((veld) => veld !== 'samen.postcode').map((veld) => [veld, 'x'])), 'aanvrager.naam': 'Irene', 'samen.postcode': '5951 AB' }
    const next = voorAnderJaar({ ...newBestand('2026-11-25T09:00:00.000Z'), dossier: dossierMet(antwoorden) }, 2024, '2026-11-25T10:00:00.000Z')
    expect(next.dossier.antwoorden).toEqual({ 'aanvrager.naam': 'Irene', 'samen.postcode': '5951 AB' })
  })
})

describe('a question beside the facts', () => {
  it.each<readonly [Veld, readonly number[]]>([
    ['2022.teruggevorderd', []], ['2023.teruggevorderd', [2023]], ['2024.teruggevorderd', [2024]], ['2025.teruggevorderd', []], ['2026.teruggevorderd', []], ['2027.teruggevorderd', []],
  ])('%s is asked where there may be a reclaim or not: %j', (veld, jaren) => {
    const jaar = Number(veld.slice(0, 4))
    expect([jaar].filter((each) => isGevraagd(dossierMet({}, [each]), veld, handreiking))).toEqual(jaren)
    expect(isGevraagd(dossierMet({}, []), veld, handreiking)).toBe(false)
  })

  it('about consent is asked while a partner is absent', () => {
    expect((['ja', 'nee', 'x'] as const).map((aanwezig) => isGevraagd(dossierMet({ 'plan.aanwezig': aanwezig }), 'plan.toestemming', handreiking))).toEqual([false, true, false])
  })
})
