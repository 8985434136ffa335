import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { alles, contextVan, paar, VOORBEELDSTAD } from '../../test/papers/context.ts'
import { given } from '../case/feiten.ts'
import { hoorn } from '../law/beleid/hoorn.ts'
import { horstAanDeMaas } from '../law/beleid/horst-aan-de-maas.ts'
import type { Beleid } from '../law/beleid/beleid.ts'
import type { Dossier } from '../case/dossier.ts'
import { handreiking } from '../law/beleid/handreiking.ts'
import { day } from '../units/day.ts'
import { beschikkingEenmalig } from './beschikking-eenmalig.ts'
import { papierenVan } from './papieren.ts'
import { formatCents } from './format.ts'
import { openIn } from './paper.ts'
import { eenmaligVan, totaalVan } from './toekenning.ts'

const JAREN = [2022, 2023, 2024]
const GESCHEIDEN = { 'samen.altijd': 'nee', 'samen.tot': '31-12-2025', 'samen.einde': 'scheiding', 'partners.gehuwd': 'nee' } as const

function brief(jaren: readonly number[], antwoorden = {}, over: Parameters<typeof contextVan>[1] & { terug?: number } = {}): string {
  return alles(beschikkingEenmalig(contextVan(paar(jaren, antwoorden, { terug: over.terug ?? 0 }), over)))
}

describe('beschikking 6', () => {
  it('is a draft, says for which costs it is, and until when one can object', () => {
    const text = brief(JAREN)
    expect(text).toContain('Concept voor de gemeente')
    expect(text).toContain('De bijzondere bijstand is voor uw huur en uw zorgpremie.')
    expect(text).toContain('binnen 6 weken na de datum bovenaan deze brief')
    expect(text).toContain('Niemand mag beslag leggen')
    expect(text).toContain('Verhuist u naar een andere gemeente?')
    expect(text).toContain('artikel 17, 35, 40 en 46')
  })

  it('leaves open what nobody here knows', () => {
    const paper = beschikkingEenmalig(contextVan(paar([2022])))
    expect(paper === null ? [] : openIn(paper)).toEqual(['datum van het besluit', 'datum van de aanvraag', 'moet of moest: is de toeslag over 2022 al terugbetaald?'])
    expect(alles(beschikkingEenmalig(contextVan(paar([2022])), { aanvraagdatum: day('2026-03-02') }))).toContain('U heeft op 2 maart 2026 bijzondere bijstand aangevraagd')
  })

  it('says which years are not in it, as their outcome is not known', () => {
    expect(brief([2022, 2023], { '2023.netto.keuze': '', '2023.inkomen.aanvrager': '' })).toContain('Over 2023 is de uitkomst nog niet bekend.')
    expect(brief([2022, 2026], { '2026.inkomen.aanvrager': '' })).not.toContain('nog niet bekend')
    expect(brief([2022, 2023])).not.toContain('nog niet bekend')
  })

  it('is none where there is nothing to grant', () => {
    expect(beschikkingEenmalig(contextVan(paar([2025])))).toBeNull()
    expect(beschikkingEenmalig(contextVan(paar([])))).toBeNull()
  })

  it('has reclaim and shortfall apart, of each year, and a total', () => {
    const context = contextVan(paar(JAREN, {}, { terug: 150 }))
    expect(eenmaligVan(context).map(({ jaar, terugvordering, tekort }) => [jaar, terugvordering, tekort])).toEqual([[2022, 30_000, 0], [2023, 30_000, 69_600], [2024, 30_000, 8_400]])
    const paper = beschikkingEenmalig(context)
    expect(paper?.blokken.find(({ kind }) => kind === 'tabel')).toMatchObject({ totaal: true, rijen: [['2022', '€\u00a0300', '€\u00a00', '€\u00a0300'], ['2023', '€\u00a0300', '€\u00a0696', '€\u00a0996'], ['2024', '€\u00a0300', '€\u00a084', '€\u00a0384'], ['Totaal', '€\u00a0900', '€\u00a0780', '€\u00a01.680']] })
    expect(alles(paper)).toContain('U krijgt in totaal €\u00a01.680.')
  })

  it('says one amount in one sentence', () => {
    expect(brief([2022])).toContain('U krijgt €\u00a0300.\n')
    expect(brief([2022])).not.toContain('in totaal')
    expect(brief([2022])).toContain('Dat is €\u00a0300 voor wat u over 2022 terugbetaalt.')
    expect(brief([2023])).toContain('voor het tekort over 2023')
  })

  it.each([['deel', 'een deel van de terugbetaling'], ['geheel', 'voor de terugbetaling']])('grants %s of the reclaim', (deel, expected) => {
    expect(brief([2022], { '2022.oordeel.huurtoeslag.deel': deel, '2022.oordeel.huurtoeslag.andereOorzaak': '50' })).toContain(expected)
  })

  it.each([['betaald', 'betaald', 'U moest over 2022 toeslag terugbetalen.'], ['betaald', 'regeling', 'U moet over 2022 toeslag terugbetalen.'], ['verrekend', 'nogNiet', 'U moet over 2022'], ['betaald', '', 'U [moet of moest']])('is paid back: %s and %s', (huur, zorg, expected) => {
    expect(brief([2022], { '2022.oordeel.huurtoeslag.terugbetaling': huur, '2022.oordeel.zorgtoeslag.terugbetaling': zorg })).toContain(expected)
  })

  it.each([['wia', 'nee', 'inkomen uit een uitkering.'], ['werk', 'nee', 'inkomen uit een uitkering en werk.'], ['wia', 'ja', 'inkomen uit een uitkering en een aanvullende bijstandsuitkering.'], ['werk', 'ja', 'inkomen uit een uitkering, werk en een aanvullende bijstandsuitkering.']])('names the income: %s, bijstand %s', (soort, bijstand, expected) => {
    expect(brief([2022], { '2022.bronnen.aanvrager.0.soort': soort, 'plan.bijstand': bijstand })).toContain(expected)
  })

  it.each([['ja', 'Wij hebben samen met u uitgerekend'], ['nee', 'Wij hebben uitgerekend']])('was computed with both at the table: %s', (aanwezig, expected) => {
    expect(brief([2022], { 'plan.aanwezig': aanwezig })).toContain(expected)
  })

  it('says whether a shortfall is made up for', () => {
    expect(brief([2022])).not.toContain('vullen wij uw inkomen aan')
    expect(brief([2023])).toContain('Daarmee vullen wij uw inkomen aan over 2023.')
    expect(brief(JAREN)).toContain('Daarbij vullen wij uw inkomen aan over 2023 en 2024.')
  })

  it('pays who are no couple any more each a half, where the municipality does so', () => {
    const huis = { ...GESCHEIDEN, '2022.huurwoning': 'ja' } as const
    const samen = alles(beschikkingEenmalig(contextVan(paar([2022], huis, { terug: 150 }), { beleid: handreiking })))
    const context = contextVan(paar([2022], { ...huis, 'samen.woontInGemeente': 'ja' }, { terug: 151 }), { beleid: horstAanDeMaas })
    const [een, ander] = (['aanvrager', 'toeslagpartner'] as const).map((voor) => alles(beschikkingEenmalig(context, { voor })))
    expect(samen).toContain('Beste Irene en Sergio,')
    expect(samen).not.toContain('Dit is uw helft')
    expect([een, ander].map((text) => [/Beste .*,/.exec(text ?? '')?.[0], text?.includes('€\u00a0151'), text?.includes('Dit is uw helft')])).toEqual([['Beste Irene,', true, true], ['Beste Sergio,', true, true]])
  })

  it.each<readonly [string, Dossier['antwoorden'], readonly string[]]>([
    ['before the day on which they part', { ...GESCHEIDEN, 'samen.tot': '31-12-2027' }, ['samen']],
    ['after it', GESCHEIDEN, ['aanvrager', 'toeslagpartner']],
    ['after a death', { ...GESCHEIDEN, 'samen.einde': 'overlijden', 'samen.overledene': 'aanvrager' }, ['samen']],
  ])('is to who made the application: %s', (_, huis, delen) => {
    const context = contextVan(paar([2022], { ...huis, 'samen.woontInGemeente': 'ja' }, { terug: 151 }), { beleid: horstAanDeMaas })
    const papieren = papierenVan(context)
    expect(papieren.flatMap(({ adres }) => (adres.startsWith('aanvraagBijzondereBijstand/') ? [adres.split('/')[1]] : []))).toEqual(delen)
    const besluiten = papieren.filter(({ soort }) => soort === 'beschikkingEenmalig')
    expect(besluiten).toHaveLength(delen.length)
    if (huis['samen.einde'] === 'overlijden') expect(besluiten.map(({ maak }) => alles(maak('nl')))[0]).toContain('Beste Sergio,')
  })

  it.each([[horstAanDeMaas, 'Wij rekenen alleen opnieuw als u daarom vraagt.'], [handreiking, 'Dan rekenen wij opnieuw.'], [hoorn, 'Dan rekenen wij opnieuw.']] as const)('says what a later decision does, by the policy', (beleid: Beleid, expected) => {
    expect(brief([2022], { 'samen.woontInGemeente': 'ja' }, { beleid })).toContain(expected)
  })

  it('says that it is never asked back where the municipality says so', () => {
    const nooit: Beleid = { ...handreiking, jaren: Object.fromEntries(Object.entries(handreiking.jaren).map(([jaar, regels]) => [jaar, { ...regels, terugvorderenDoorGemeente: { value: 'nooit' as const, source: 'art. 7' } }])) }
    expect(brief([2022], {}, { beleid: nooit })).toContain('Wij vragen dit bedrag nooit terug.')
    expect(brief([2022])).not.toContain('nooit terug')
  })
})

describe('what the municipality chose', () => {
  it.each([['bijlage', 'In de bijlage leest u'], ['website', 'Op www.voorbeeldstad.example leest u'], [undefined, '[waar staat hoe u bezwaar maakt]']] as const)('explains an objection: %s', (uitlegBezwaar, expected) => {
    const gemeente = given({ ...VOORBEELDSTAD, uitlegBezwaar })
    expect(brief([2022], {}, { gemeente })).toContain(expected)
  })

  it.each([['ja', true], ['nee', false]] as const)('asks to call first: %s', (eerstBellen, expected) => {
    expect(brief([2022], {}, { gemeente: { ...VOORBEELDSTAD, eerstBellen } }).includes('Bel ons dan om dit met ons te bespreken.')).toBe(expected)
  })

  it('has its own text in the place of that of the model', () => {
    const text = brief([2022], {}, { gemeente: { ...VOORBEELDSTAD, eigenTekstBezwaar: 'Zo maakt u bezwaar.', eigenTekstVragen: 'Kom langs.' } })
    expect(text).toContain('Zo maakt u bezwaar.')
    expect(text).toContain('binnen 6 weken')
    expect(text).toContain('Heeft u vragen?\nKom langs.\n')
    expect(text).not.toContain('burgerservicenummer')
  })

  it.each([[{}, ['gerust contact op met ons.', '(BSN) bij de hand']], [{ contactpersoon: 'Omar', persoonsnummer: 'klantnummer' }, ['gerust contact op met Omar.', '(BSN) of klantnummer bij de hand']]] as const)('names whom to call and which number to have at hand: %j', (over, expected) => {
    const text = brief([2022], {}, { gemeente: { ...VOORBEELDSTAD, ...over } })
    expect(expected.filter((each) => !text.includes(each))).toEqual([])
  })
})

describe('the amounts', () => {
  it('add up to the outcome, whatever was asked back and earned', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 18_000, max: 30_000 }), fc.constantFrom(handreiking, horstAanDeMaas, hoorn), (terug, inkomen, beleid) => {
      const context = contextVan(paar(JAREN, { 'samen.woontInGemeente': 'ja', '2023.inkomen.aanvrager': String(inkomen) }, { terug }), { beleid })
      const toekenningen = eenmaligVan(context)
      for (const { jaar, bedrag, terugvordering, tekort } of toekenningen) {
        const uitkomst = context.uitkomsten.find((each) => each.jaar === jaar)?.uitkomst
        expect([terugvordering + tekort, terugvordering >= 0, tekort >= 0]).toEqual([uitkomst?.kind === 'recht' ? uitkomst.bedrag : null, true, true])
        expect(bedrag).toBe(terugvordering + tekort)
      }
      const paper = beschikkingEenmalig(context)
      expect(paper === null).toBe(toekenningen.length === 0)
      if (paper !== null) expect(alles(paper)).toContain(formatCents(totaalVan(toekenningen), 'nl'))
    }), { numRuns: 60 })
  })
})
