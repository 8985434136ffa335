import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { alles, contextVan, paar, VOORBEELDSTAD } from '../../test/papers/context.ts'
import { handreiking } from '../law/beleid/handreiking.ts'
import { horstAanDeMaas } from '../law/beleid/horst-aan-de-maas.ts'
import type { Beleid, Jaarbeleid } from '../law/beleid/beleid.ts'
import { cents } from '../units/cents.ts'
import { day, month } from '../units/day.ts'
import { beschikkingPeriodiek } from './beschikking-periodiek.ts'
import { eenmaligVan, rechtenVan } from './toekenning.ts'
import { maandbedragenVan, reeksenIn } from './maandbedragen.ts'

const HALF_SEPTEMBER = day('2024-09-15')

function brief(antwoorden = {}, over: Parameters<typeof contextVan>[1] & { inwonenden?: readonly string[] } = {}): string {
  return alles(beschikkingPeriodiek(contextVan(paar([2024], antwoorden, { inwonenden: over.inwonenden ?? [] }), { dag: HALF_SEPTEMBER, ...over })))
}

describe('beschikking 5', () => {
  it('pays the months that come one by one, and those that are past at once', () => {
    const text = brief()
    expect(text).toContain('€\u00a032 per maand, vanaf 1 september 2024 tot en met december 2024.')
    expect(text).toContain('Over januari tot en met augustus krijgt u €\u00a0256 in één keer, binnen 2 weken na de datum van deze brief.')
    expect(text).toContain('Over 2024 is dat samen €\u00a0384.')
  })

  it('names the costs, the term, the duty to tell and what is safe from seizure', () => {
    const text = brief()
    for (const each of ['De bijzondere bijstand is voor uw huur en uw zorgpremie.', 'binnen 6 weken', 'het heet de inlichtingenplicht', 'binnen 5 werkdagen', 'Niemand mag beslag leggen', 'een andere gemeente', 'Concept voor de gemeente']) expect(text).toContain(each)
  })

  it('is none in another year, nor where the municipality has chosen to pay at once; that year is paid at once then', () => {
    expect(brief({}, { dag: day('2025-01-01') })).toBe('')
    const horst = contextVan(paar([2024], { 'samen.woontInGemeente': 'ja', '2024.bron': 'beschikking', '2024.beschikking.huurtoeslag.voorlopig.jaarbedrag': '3.000', '2024.beschikking.zorgtoeslag.voorlopig.jaarbedrag': '1.000' }), { beleid: horstAanDeMaas, dag: HALF_SEPTEMBER })
    expect(beschikkingPeriodiek(horst)).toBeNull()
    expect(eenmaligVan(horst).map(({ jaar }) => jaar)).toEqual([2024])
    expect(eenmaligVan(contextVan(paar([2024]), { dag: HALF_SEPTEMBER }))).toEqual([])
  })

  it('is spread over what is left of the year where the municipality does so', () => {
    const jaren = Object.entries(handreiking.jaren).map(([jaar, regels]): [string, Jaarbeleid] => [jaar, { ...regels, uitbetaling: { value: 'restVanHetJaar', source: 'art. 6' } }])
    const beleid: Beleid = { ...handreiking, jaren: Object.fromEntries(jaren) }
    const text = brief({}, { beleid })
    expect(text).toContain('€\u00a096 per maand, vanaf 1 september 2024')
    expect(text).not.toContain('in één keer')
    expect(brief({}, { beleid, dag: day('2024-12-01') })).toContain('U krijgt het zolang uw situatie hetzelfde blijft.')
    expect(text).toContain('zolang uw situatie in deze periode hetzelfde blijft.')
  })

  it('has a table where the months differ', () => {
    const text = brief({ '2024.huur.1.bedrag': '1.000', '2024.huur.1.vanaf': '11' })
    expect(text).toContain('Uw bijzondere bijstand per maand\nMaanden\nBedrag per maand\nseptember tot en met oktober')
  })

  it.each([['wia', 'nee', 'inkomen uit een uitkering.'], ['werk', 'ja', 'inkomen uit een uitkering, werk en een aanvullende bijstandsuitkering.']])('names the income: %s, bijstand %s', (soort, bijstand, expected) => {
    expect(brief({ '2024.bronnen.aanvrager.0.soort': soort, 'plan.bijstand': bijstand })).toContain(expected)
  })

  it.each([['ja', 'Wij hebben dit samen met u uitgerekend.'], ['nee', 'Wij hebben dit uitgerekend.']])('was computed with both at the table: %s', (aanwezig, expected) => {
    expect(brief({ 'plan.aanwezig': aanwezig })).toContain(expected)
  })

  it.each([
    ['nobody', [], {}, [false, false, false]],
    ['a child', ['1'], { 'inwonende.1.geboortedatum': '2-3-2015' }, [false, true, false]],
    ['a child of 27', ['1'], { 'inwonende.1.geboortedatum': '15-9-1997' }, [true, true, true]],
    ['a child of 26', ['1'], { 'inwonende.1.geboortedatum': '16-9-1997' }, [false, true, false]],
    ['somebody else of 27', ['1'], { 'inwonende.1.relatie': 'medebewoner', 'inwonende.1.geboortedatum': '15-9-1997' }, [false, false, true]],
    ['a child of 27 that has left', ['1'], { 'inwonende.1.geboortedatum': '15-9-1997', 'inwonende.1.tot': '1-2-2024' }, [false, false, false]],
  ] as const)('tells what to report with %s at home', (_, inwonenden, antwoorden, expected) => {
    const text = brief({ ...antwoorden, '2024.inkomen.inwonende.1': '0' }, { inwonenden })
    expect([text.includes('kind van 27 jaar of ouder gaat studeren'), text.includes('kind gaat veel meer'), text.includes('of een huisgenoot vertrekt')]).toEqual(expected)
    expect(text).toContain('huisgenoot van 27 jaar of ouder')
  })

  it.each([['ja', true], ['nee', false]] as const)('asks for copies: %s', (alleenKopieen, expected) => {
    expect(brief({}, { gemeente: { ...VOORBEELDSTAD, alleenKopieen } }).includes('bewaar het origineel zelf')).toBe(expected)
  })
})

describe('the amounts of the months', () => {
  it('add up to the amount of the year, to the cent', () => {
    const context = contextVan(paar([2024]), { dag: HALF_SEPTEMBER })
    const vergelijking = rechtenVan(context, 1)[0]?.uitkomst.vergelijking
    fc.assert(fc.property(fc.integer({ min: 0, max: 500_000 }), (bedrag) => {
      const maanden = vergelijking === undefined ? [] : maandbedragenVan(cents(bedrag), vergelijking)
      expect(maanden.reduce((sum, each) => sum + each.bedrag, 0)).toBe(bedrag)
      expect(reeksenIn(maanden).reduce((sum, each) => sum + each.aantal * each.bedrag, 0)).toBe(bedrag)
    }))
  })

  it('stand together while they are the same', () => {
    const maand = (at: number, bedrag: number) => ({ maand: month(`2024-0${String(at)}`), bedrag: cents(bedrag) })
    expect(reeksenIn([maand(1, 5), maand(2, 5), maand(3, 4)])).toEqual([{ eerste: '2024-01', laatste: '2024-02', aantal: 2, bedrag: 5 }, { eerste: '2024-03', laatste: '2024-03', aantal: 1, bedrag: 4 }])
  })
})
