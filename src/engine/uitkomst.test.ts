import { describe, expect, it } from 'vitest'
import { feiten, inwonendefeiten, JA, persoonsfeiten, plus, zonder } from '../../test/examples/builders.ts'
import { handreiking } from '../law/beleid/handreiking.ts'
import { cents, euro, NO_MONEY, wholeEuros, type Cents } from '../units/cents.ts'
import { day, month } from '../units/day.ts'
import type { Beschikking, Feiten, NettoInkomen } from './feiten.ts'
import { beoordeel } from './uitkomst.ts'

/** Rent 600: huurtoeslag 274 and zorgtoeslag 230, against 322 and 265 with bijstand only: 83 a month. */
const IN_2023: readonly [Cents, Cents] = [euro('23.762'), euro('4.322')]
/** Rent 600: 211 and 135, against 360 and 236: 250 a month. */
const IN_2024: readonly [Cents, Cents] = [euro('22.600'), euro('13.050')]
/** Rent 600: 277 and 175, against 359 and 250: 157 a month. */
const IN_2025: readonly [Cents, Cents] = [euro('27.000'), euro('8.000')]
/** Rent 600: 299 and 186, against 363 and 246: 124 a month. */
const IN_2026 = IN_2025
const NORM = { 2024: [euro('1.834,04'), euro('1.869,21')], 2025: [euro('1.922,07'), euro('1.955,80')] } as const

/** Net income a month: the norm of each half year, and so many cents more. */
function nettoBovenNorm(jaar: 2024 | 2025, eerste: number, tweede = eerste): NettoInkomen {
  const [tot, vanaf] = NORM[jaar]
  return {
    kind: 'perMaand',
    verloop: [
      { vanaf: month(`${String(jaar)}-01`), waarde: plus(tot, eerste) },
      { vanaf: month(`${String(jaar)}-07`), waarde: plus(vanaf, tweede) },
    ],
  }
}

describe('2023, the shortfall', () => {
  const beschikking = (definitief: string, voorlopig?: string): Beschikking => ({
    definitief: { kind: 'jaar', bedrag: euro(definitief) }, ...(voorlopig === undefined ? {} : { voorlopig: { kind: 'jaar', bedrag: euro(voorlopig) } }),
  })
  const over2023 = (over: Partial<Feiten>) => beoordeel(feiten(2023, IN_2023, over), handreiking)
  const GEHEEL_DOOR_PROBLEMATIEK = { andereOorzaak: NO_MONEY }

  it('is computed where there is no final decision', () => {
    expect(over2023({})).toMatchObject({ kind: 'recht', regeling: 'tekortEnTerugvordering', bedrag: wholeEuros(12 * 83) })
  })

  it('is measured against the final decision where there is one', () => {
    const beschikkingen = { huurtoeslag: beschikking('3.000'), zorgtoeslag: beschikking('2.500') }
    expect(over2023({ werkelijkeBedragen: 'beschikking', beschikkingen })).toMatchObject({ kind: 'recht', bedrag: wholeEuros(12 * (322 + 265) - 5500) })
  })

  describe('with a reclaim', () => {
    const oordelen = { huurtoeslag: GEHEEL_DOOR_PROBLEMATIEK, zorgtoeslag: GEHEEL_DOOR_PROBLEMATIEK }
    const met = (huur: string, zorg: string, over: Partial<Feiten> = {}) =>
      over2023({ werkelijkeBedragen: 'beschikking', oordelen, beschikkingen: { huurtoeslag: beschikking('3.288', huur), zorgtoeslag: beschikking('2.760', zorg) }, ...over })

    it('that is smaller gives the shortfall, not both', () => {
      expect(met('3.500', '2.900')).toMatchObject({ kind: 'recht', bedrag: wholeEuros(996) })
    })

    it('that is larger gives the reclaim, not both', () => {
      expect(met('4.288', '2.960')).toMatchObject({ kind: 'recht', bedrag: wholeEuros(1200) })
    })

    it('that is larger, but for another reason, gives the shortfall', () => {
      expect(met('4.288', '2.960', { oordelen: { ...oordelen, huurtoeslag: { andereOorzaak: 'geheel' } } })).toMatchObject({ kind: 'recht', bedrag: wholeEuros(996) })
    })

    it('is added to a shortfall against what was granted on the estimates of the year, which does not hold it', () => {
      expect(met('4.288', '2.960', { maatstaf: 'zoalsToegekend', werkelijkeBedragen: 'berekend' })).toMatchObject({ kind: 'recht', bedrag: wholeEuros(996 + 1200) })
    })

    it('for another reason, without a shortfall, gives nothing, for both reasons', () => {
      const geheel = { andereOorzaak: 'geheel' } as const
      const beschikkingen = { huurtoeslag: beschikking('3.864', '4.000'), zorgtoeslag: beschikking('3.180', '3.200') }
      expect(met('4.000', '3.200', { beschikkingen, oordelen: { huurtoeslag: geheel, zorgtoeslag: geheel } })).toMatchObject({
        kind: 'geenRecht', redenen: ['geenTekort', 'terugvorderingAndereOorzaak'],
      })
    })

    it('of which the cause is not judged is incomplete, with the amount so far', () => {
      expect(met('4.288', '2.760', { oordelen: {} })).toMatchObject({
        kind: 'onvolledig', ontbreekt: [{ onderwerp: 'oorzaakTerugvordering', veld: 'oordelen.huurtoeslag' }], totNuToe: wholeEuros(996),
      })
    })
  })

  it('is nothing when the household has bijstand only', () => {
    expect(beoordeel(feiten(2023, [euro('11.381'), euro('11.381')]), handreiking)).toMatchObject({ kind: 'geenRecht', redenen: ['geenTekort'] })
  })
})

describe('2024, the limit at the bestaansminimum', () => {
  const TEKORT = wholeEuros(12 * 250)
  const CLOSED = day('2025-03-01')
  const RUNNING = day('2024-09-15')
  const met = (netto: NettoInkomen, peildatum = CLOSED) => beoordeel(feiten(2024, IN_2024, { netto, peildatum }), handreiking)

  it.each([[-100_00, TEKORT], [-1, TEKORT], [0, TEKORT], [1, plus(TEKORT, -12)], [100_00, plus(TEKORT, -120_000)], [249_99, cents(12)]])(
    'of a net income of %i cents a month above the norm leaves this many cents', (difference, bedrag) => {
      expect(met(nettoBovenNorm(2024, difference))).toMatchObject({ kind: 'recht', bedrag })
      expect(met(nettoBovenNorm(2024, difference), RUNNING)).toMatchObject({ kind: 'recht', bedrag })
    })

  it.each([250_00, 400_00])('of a net income that makes up for the toeslagen leaves nothing: %i cents above the norm', (difference) => {
    expect(met(nettoBovenNorm(2024, difference))).toMatchObject({ kind: 'geenRecht', redenen: ['bovenBestaansminimum'] })
    expect(met(nettoBovenNorm(2024, difference), RUNNING)).toMatchObject({ kind: 'geenRecht', redenen: ['bovenBestaansminimum'] })
  })

  it('looks at the year as a whole once it is closed, and at each month while it runs', () => {
    const netto = nettoBovenNorm(2024, 100_00, -100_00)
    expect(met(netto, CLOSED)).toMatchObject({ kind: 'recht', bedrag: TEKORT })
    expect(met(netto, RUNNING)).toMatchObject({ kind: 'recht', bedrag: wholeEuros(6 * 150 + 6 * 250) })
  })

  it.each([['2024-12-31', 6 * 150 + 6 * 250], ['2025-01-01', 12 * 250]])('takes the year for closed from 1 January of the next: %s', (peildatum, euros) => {
    expect(met(nettoBovenNorm(2024, 100_00, -100_00), day(peildatum))).toMatchObject({ kind: 'recht', bedrag: wholeEuros(euros) })
  })

  it('is no limit for who says that the net income is not above the norm', () => {
    expect(met({ kind: 'nietBovenNorm' })).toMatchObject({ kind: 'recht', bedrag: TEKORT })
  })

  it('asks for the net income when there is no supplementary bijstand', () => {
    const zonder = feiten(2024, IN_2024, { doelgroep: { ...JA, aanvullendeBijstand: false } })
    expect(beoordeel(zonder, handreiking)).toMatchObject({ kind: 'onvolledig', ontbreekt: [{ onderwerp: 'nettoInkomen', veld: 'netto' }], totNuToe: TEKORT })
  })

  it('asks for the net income of every month together', () => {
    expect(met({ kind: 'perMaand', verloop: [{ vanaf: month('2024-02'), waarde: euro('1.800') }] })).toMatchObject({
      kind: 'onvolledig', ontbreekt: [{ onderwerp: 'nettoInkomen', veld: 'netto' }],
    })
  })

  it('limits a reclaim too', () => {
    const huurtoeslag: Beschikking = { voorlopig: { kind: 'jaar', bedrag: euro('9.000') }, definitief: { kind: 'jaar', bedrag: euro('2.532') } }
    const over = { beschikkingen: { huurtoeslag }, oordelen: { huurtoeslag: { andereOorzaak: NO_MONEY } } }
    expect(beoordeel(feiten(2024, IN_2024, over), handreiking)).toMatchObject({ bedrag: euro('6.468') })
    for (const peildatum of [CLOSED, RUNNING]) {
      expect(beoordeel(feiten(2024, IN_2024, { ...over, peildatum, netto: nettoBovenNorm(2024, 0) }), handreiking)).toMatchObject({ bedrag: euro('6.468') })
    }
    expect(beoordeel(feiten(2024, IN_2024, { ...over, netto: nettoBovenNorm(2024, 1) }), handreiking)).toMatchObject({ bedrag: plus(TEKORT, -12) })
  })
})

describe('2024, the kindgebonden budget', () => {
  const inwonenden = [inwonendefeiten(2024, 'kind', '2015-03-03')]

  // Rent 600: 207 and 133, against 360 and 236: 256 a month; the kindgebonden budget is 202 against 203.
  it.each([['35.849', 12 * 256], ['35.850', 12 * 257]])('adds to the shortfall only above 35.849 together: %s', (samen, euros) => {
    expect(beoordeel(feiten(2024, [euro(samen), NO_MONEY], { inwonenden }), handreiking)).toMatchObject({ kind: 'recht', bedrag: wholeEuros(euros) })
  })
})

describe('a couple outside the target group', () => {
  it.each([2022, 2023, 2024, 2025, 2026])('is owed nothing, whatever is still open: %i', (jaar) => {
    expect(beoordeel(feiten(jaar, IN_2024, { doelgroep: { ...JA, onderAowLeeftijd: false }, woningen: [] }), handreiking)).toMatchObject({
      kind: 'geenRecht', redenen: ['aowLeeftijd'],
    })
  })

  it.each([2023, 2024, 2025, 2026])('is not ruled out by a question that is open: it is asked, %i', (jaar) => {
    expect(beoordeel(feiten(jaar, IN_2024, { doelgroep: zonder(JA, 'ontvangtToeslag') }), handreiking)).toMatchObject({
      kind: 'onvolledig', ontbreekt: [{ onderwerp: 'doelgroep', veld: 'doelgroep.ontvangtToeslag' }],
    })
  })
})

describe.each([
  [2025, IN_2025, 1000, 12 * 157], [2026, IN_2026, 1100, 12 * 124],
] as const)('%i, the vaste tegemoetkoming', (jaar, inkomens, vast, tekort) => {
  const met = (over: Partial<Feiten>) => beoordeel(feiten(jaar, inkomens, over), handreiking)
  const voorwaarden = (uitkomst: ReturnType<typeof beoordeel>) => uitkomst.voorwaarden?.map(({ voldaan }) => voldaan)

  it('is a fixed amount when all three conditions are met, with what bijzondere bijstand would add', () => {
    const uitkomst = met({})
    expect(uitkomst).toMatchObject({ kind: 'recht', regeling: 'vasteTegemoetkoming', bedrag: wholeEuros(vast), aanvulling: { bedrag: wholeEuros(tekort - vast) } })
    expect(voorwaarden(uitkomst)).toEqual([true, true, true])
  })

  it('is the whole amount for a small shortfall, with nothing to add', () => {
    const weinig = beoordeel(feiten(jaar, [euro('30.000'), NO_MONEY]), handreiking)
    expect(weinig).toMatchObject({ kind: 'recht', bedrag: wholeEuros(vast), aanvulling: { bedrag: NO_MONEY } })
  })

  it('is not there without a benefit', () => {
    const uitkomst = met({ doelgroep: { ...JA, inkomensbron: 'werk' } })
    expect(uitkomst).toMatchObject({ kind: 'geenRecht', redenen: ['nietVoldaan.uitkering'] })
    expect(voorwaarden(uitkomst)).toEqual([false, true, true])
  })

  it('is not there when the toeslagen are not lower', () => {
    const uitkomst = beoordeel(feiten(jaar, [euro('20.000'), NO_MONEY]), handreiking)
    expect(uitkomst).toMatchObject({ kind: 'geenRecht', redenen: expect.arrayContaining(['nietVoldaan.lagereToeslagen']) as unknown })
    expect(voorwaarden(uitkomst)?.slice(0, 2)).toEqual([true, false])
  })

  it('is not there when net income and toeslagen together are not lower', () => {
    const netto: NettoInkomen = { kind: 'perMaand', verloop: [{ vanaf: month(`${String(jaar)}-01`), waarde: euro('3.000') }] }
    const uitkomst = met({ netto })
    expect(uitkomst).toMatchObject({ kind: 'geenRecht', redenen: ['nietVoldaan.lagerInkomen'] })
    expect(voorwaarden(uitkomst)).toEqual([true, true, false])
  })

  it('is not known while the source of income is not, and then shows the amount so far', () => {
    const uitkomst = met({ doelgroep: zonder(JA, 'inkomensbron') })
    expect(uitkomst).toMatchObject({ kind: 'onvolledig', ontbreekt: [{ veld: 'doelgroep.inkomensbron' }], totNuToe: wholeEuros(vast) })
    expect(voorwaarden(uitkomst)).toEqual([null, true, true])
  })

  it('is not known while something about the household is not', () => {
    const uitkomst = met({ aanvrager: zonder(persoonsfeiten(jaar, inkomens[0]), 'vermogen') })
    expect(uitkomst).toMatchObject({ kind: 'onvolledig', ontbreekt: [{ veld: 'aanvrager.vermogen' }] })
    expect(voorwaarden(uitkomst)).toEqual([true, null, null])
  })

  it('is not known while the net income is not', () => {
    const uitkomst = met({ doelgroep: { ...JA, aanvullendeBijstand: false } })
    expect(uitkomst).toMatchObject({ kind: 'onvolledig', ontbreekt: [{ onderwerp: 'nettoInkomen', veld: 'netto' }] })
    expect(voorwaarden(uitkomst)).toEqual([true, true, null])
  })
})

describe('2025, what bijzondere bijstand adds', () => {
  it('stops at the bestaansminimum', () => {
    const netto = nettoBovenNorm(2025, 50_00)
    expect(beoordeel(feiten(2025, IN_2025, { netto }), handreiking)).toMatchObject({
      kind: 'recht', bedrag: wholeEuros(1000), aanvulling: { bedrag: wholeEuros(12 * (157 - 50) - 1000) },
    })
  })
})

describe('a year without rules', () => {
  it.each([2021, 2027, 2028])('is refused: %i', (jaar) => {
    expect(() => beoordeel(feiten(jaar, IN_2024), handreiking)).toThrow(RangeError)
  })
})
