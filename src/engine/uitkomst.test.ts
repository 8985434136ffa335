import { describe, expect, it } from 'vitest'
import { feiten, inwonendefeiten, JA, JA_GEBOREN_VOOR_1963, persoonsfeiten, plus, zonder } from '../../test/examples/builders.ts'
import { stapMet, uitkomstVan } from '../../test/explanation/find-step.ts'
import { handreiking } from '../law/beleid/handreiking.ts'
import { cents, euro, NO_MONEY, wholeEuros, type Cents } from '../units/cents.ts'
import { day, month, monthsOf } from '../units/day.ts'
import { fraction, fractionToText } from '../units/fraction.ts'
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

describe('2022, with the decisions of one toeslag only', () => {
  const toegekend = (voorlopig: string, definitief: string): Required<Beschikking> => ({
    voorlopig: { kind: 'jaar', bedrag: euro(voorlopig) }, definitief: { kind: 'jaar', bedrag: euro(definitief) },
  })
  const MET_TERUGVORDERING = toegekend('3.000', '2.500')
  const over2022 = (over: Partial<Feiten>) => beoordeel(feiten(2022, IN_2023, over), handreiking)

  it.each([['huurtoeslag', 'zorgtoeslag'], ['zorgtoeslag', 'huurtoeslag']] as const)('asks for the other, and shows what there is so far: %s', (toeslag, ander) => {
    const uitkomst = over2022({ beschikkingen: { [toeslag]: MET_TERUGVORDERING }, oordelen: { [toeslag]: { andereOorzaak: euro('120,50') } } })
    expect(uitkomst).toMatchObject({ kind: 'onvolledig', regeling: 'terugvordering', totNuToe: euro('379,50') })
    expect(uitkomst.kind === 'onvolledig' && uitkomst.ontbreekt).toEqual([{ onderwerp: 'beschikking', veld: `beschikkingen.${ander}` }])
  })

  it.each(['voorlopig', 'definitief'] as const)('asks for the other where only one decision on it is there: %s', (soort) => {
    const zorgtoeslag = { [soort]: toegekend('2.200', '1.800')[soort] }
    const uitkomst = over2022({ beschikkingen: { huurtoeslag: MET_TERUGVORDERING, zorgtoeslag }, oordelen: { huurtoeslag: { andereOorzaak: NO_MONEY } } })
    expect(uitkomst).toMatchObject({ kind: 'onvolledig', totNuToe: wholeEuros(500) })
    expect(uitkomst.kind === 'onvolledig' && uitkomst.ontbreekt).toEqual([{ onderwerp: 'beschikking', veld: 'beschikkingen.zorgtoeslag' }])
  })

  it('asks for the other and for the cause where that is not judged, and shows no amount', () => {
    const uitkomst = over2022({ beschikkingen: { huurtoeslag: MET_TERUGVORDERING } })
    expect(uitkomst.kind === 'onvolledig' && uitkomst.ontbreekt).toEqual([
      { onderwerp: 'beschikking', veld: 'beschikkingen.zorgtoeslag' }, { onderwerp: 'oorzaakTerugvordering', veld: 'oordelen.huurtoeslag' },
    ])
    expect(Object.keys(uitkomst)).not.toContain('totNuToe')
  })

  it('asks for the other where nothing is asked back, and does not say that there is no reclaim', () => {
    const uitkomst = over2022({ beschikkingen: { huurtoeslag: toegekend('2.500', '2.500') } })
    expect(uitkomst.kind === 'onvolledig' && uitkomst.ontbreekt).toEqual([{ onderwerp: 'beschikking', veld: 'beschikkingen.zorgtoeslag' }])
    expect(Object.keys(uitkomst)).not.toContain('totNuToe')
  })

  it('has nothing so far where something else caused all of it', () => {
    const uitkomst = over2022({ beschikkingen: { huurtoeslag: MET_TERUGVORDERING }, oordelen: { huurtoeslag: { andereOorzaak: 'geheel' } } })
    expect(uitkomst).toMatchObject({ kind: 'onvolledig', ontbreekt: [{ onderwerp: 'beschikking', veld: 'beschikkingen.zorgtoeslag' }], totNuToe: NO_MONEY })
  })

  it('is complete once the other is there', () => {
    const beschikkingen = { huurtoeslag: MET_TERUGVORDERING, zorgtoeslag: toegekend('1.800', '1.800') }
    expect(over2022({ beschikkingen, oordelen: { huurtoeslag: { andereOorzaak: euro('120,50') } } })).toMatchObject({ kind: 'recht', bedrag: euro('379,50') })
  })
})

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

    it('of which the decisions do not say the months asks for them', () => {
      const zorgtoeslag: Beschikking = { definitief: { kind: 'perMaand', verloop: [{ vanaf: month('2023-03'), waarde: euro('230') }] } }
      const uitkomst = met('4.288', '2.760', { werkelijkeBedragen: 'berekend', partners: { vanaf: month('2023-03') }, beschikkingen: { huurtoeslag: beschikking('3.288', '4.288'), zorgtoeslag } })
      expect(uitkomst).toMatchObject({ kind: 'onvolledig', totNuToe: wholeEuros(10 * 83) })
      expect(uitkomst.kind === 'onvolledig' && uitkomst.ontbreekt).toEqual([
        { onderwerp: 'beschikkingPerMaand', veld: 'beschikkingen.huurtoeslag.voorlopig' }, { onderwerp: 'beschikkingPerMaand', veld: 'beschikkingen.huurtoeslag.definitief' },
      ])
    })

    it('only of months after they were together gives the shortfall', () => {
      const perMaand = (tweedeHelft: string) => ({ kind: 'perMaand', verloop: [{ vanaf: month('2023-01'), waarde: euro('274') }, { vanaf: month('2023-07'), waarde: euro(tweedeHelft) }] } as const)
      const over = { werkelijkeBedragen: 'berekend', oordelen: {}, beschikkingen: { huurtoeslag: { voorlopig: perMaand('900'), definitief: perMaand('274') } } } as const
      expect(met('0', '0', { ...over, partners: { totEnMet: month('2023-06') } })).toMatchObject({ kind: 'recht', bedrag: wholeEuros(6 * 83) })
      expect(met('0', '0', over)).toMatchObject({ kind: 'onvolledig', ontbreekt: [{ onderwerp: 'oorzaakTerugvordering', veld: 'oordelen.huurtoeslag' }] })
    })
  })

  it('needs the final decision when the amounts come from decisions', () => {
    const voorlopig: Beschikking = { voorlopig: { kind: 'jaar', bedrag: euro('3.288') } }
    const uitkomst = over2023({ werkelijkeBedragen: 'beschikking', beschikkingen: { huurtoeslag: voorlopig, zorgtoeslag: beschikking('2.500', '2.500') } })
    expect(uitkomst).toMatchObject({ kind: 'onvolledig', ontbreekt: [{ onderwerp: 'beschikking', veld: 'beschikkingen.huurtoeslag' }] })
    expect(Object.keys(uitkomst)).not.toContain('totNuToe')
  })

  // Huurtoeslag 0 and zorgtoeslag 49, against 322 and 265.
  it('is incomplete without the net income, also with an income of 44.000', () => {
    const uitkomst = beoordeel(zonder(feiten(2023, [euro('44.000'), NO_MONEY]), 'netto'), handreiking)
    expect(uitkomst).toMatchObject({ kind: 'onvolledig', totNuToe: wholeEuros(12 * (322 + 265 - 49)) })
    expect(uitkomst.kind === 'onvolledig' && uitkomst.ontbreekt).toEqual([{ onderwerp: 'nettoInkomen', veld: 'netto' }])
    expect(uitkomst.kind === 'onvolledig' && uitkomst.uitleg && uitkomstVan('tekort', uitkomst.uitleg)).toBe(String(12 * (322 + 265 - 49)))
  })

  it('against what was granted needs the estimates: the income of the year is none', () => {
    const persoon = (jaarinkomen: Cents) => persoonsfeiten(2023, NO_MONEY, { inkomen: { schattingen: [], jaarinkomen } })
    const over = { aanvrager: persoon(IN_2023[0]), toeslagpartner: persoon(IN_2023[1]) }
    const uitkomst = over2023({ ...over, maatstaf: 'zoalsToegekend' })
    expect(uitkomst.kind === 'onvolledig' && uitkomst.ontbreekt).toEqual([{ onderwerp: 'inkomen', veld: 'aanvrager.inkomen' }, { onderwerp: 'inkomen', veld: 'toeslagpartner.inkomen' }])
    expect(Object.keys(uitkomst)).not.toContain('totNuToe')
    expect(over2023(over)).toMatchObject({ kind: 'recht', bedrag: wholeEuros(996) })
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

  it('asks for the net income when it is not known, and shows and explains what there is so far', () => {
    const uitkomst = beoordeel(zonder(feiten(2024, IN_2024), 'netto'), handreiking)
    expect(uitkomst).toMatchObject({ kind: 'onvolledig', ontbreekt: [{ onderwerp: 'nettoInkomen', veld: 'netto' }], totNuToe: TEKORT })
    expect(uitkomst.kind === 'onvolledig' && uitkomst.uitleg && uitkomstVan('tekort', uitkomst.uitleg)).toBe(String(12 * 250))
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

describe('2024, shortfall and reclaim together', () => {
  const CLOSED = day('2025-03-01')
  const RUNNING = day('2024-09-15')
  /** 6.468 of the huurtoeslag is asked back, of which 1.468 for another reason. */
  const terugvordering = {
    beschikkingen: { huurtoeslag: { voorlopig: { kind: 'jaar', bedrag: euro('9.000') }, definitief: { kind: 'jaar', bedrag: euro('2.532') } } },
    oordelen: { huurtoeslag: { andereOorzaak: euro('1.468') } },
  } as const
  const met = (maatstaf: Feiten['maatstaf'], bovenNorm: number, peildatum = CLOSED, over: Partial<Feiten> = {}) =>
    beoordeel(feiten(2024, IN_2024, { ...terugvordering, maatstaf, peildatum, netto: nettoBovenNorm(2024, bovenNorm), ...over }), handreiking)

  describe('against what was granted', () => {
    it.each([[-100_00, 3000 + 5000], [0, 3000 + 5000], [100_00, 3000 + 5000], [122_00, 3000 + 5000]])('adds them, where what is asked back leaves room for it: %i cents above the norm', (bovenNorm, euros) => {
      expect(met('zoalsToegekend', bovenNorm)).toMatchObject({ kind: 'recht', bedrag: wholeEuros(euros) })
    })

    // The norm and 346 x 12 of toeslagen more, less what is earned above the norm, and all of the 6.468 that is not kept.
    it.each([[123_00, 3000 - 12 * 123 + 6468], [700_00, 3000 - 12 * 700 + 6468], [788_00, 12]])('limits the sum, and counts what is asked back as not received: %i cents above the norm', (bovenNorm, euros) => {
      const uitkomst = met('zoalsToegekend', bovenNorm)
      expect(uitkomst).toMatchObject({ kind: 'recht', bedrag: wholeEuros(euros) })
      expect(uitkomst.kind === 'recht' && uitkomst.uitleg.delen.map(({ begrip }) => begrip)).toEqual(['tekortEnTerugvordering', 'tekortTotBestaansminimum'])
      const kwijt = uitkomst.kind === 'recht' ? stapMet('ontvangenNaTerugvordering', uitkomst.uitleg) : undefined
      expect(kwijt?.delen.map(({ begrip }) => begrip)).toEqual(['ontvangen', 'teruggevorderd'])
      expect(kwijt && uitkomstVan('teruggevorderd', kwijt)).toBe('6468')
    })

    it.each([789_00, 1500_00])('leaves nothing where the net income makes up for both: %i cents above the norm', (bovenNorm) => {
      expect(met('zoalsToegekend', bovenNorm)).toMatchObject({ kind: 'geenRecht', redenen: ['bovenBestaansminimum'] })
    })

    it.each([[0, 3000 + 5000], [100_00, 12 * 150 + 5000], [249_00, 12 + 5000], [1500_00, 5000]])('limits while the year runs only the shortfall, month by month: %i cents above the norm', (bovenNorm, euros) => {
      expect(met('zoalsToegekend', bovenNorm, RUNNING)).toMatchObject({ kind: 'recht', bedrag: wholeEuros(euros) })
    })
  })

  describe('against what was finally due', () => {
    it.each([[0, 5000], [100_00, 12 * 150], [249_00, 12]])('takes the larger, and limits that: %i cents above the norm', (bovenNorm, euros) => {
      const uitkomst = met('jaarinkomen', bovenNorm)
      expect(uitkomst).toMatchObject({ kind: 'recht', bedrag: wholeEuros(euros) })
      expect(uitkomst.kind === 'recht' && stapMet('ontvangenNaTerugvordering', uitkomst.uitleg)).toBeUndefined()
    })

    it('leaves nothing where the net income makes up for the toeslagen', () => {
      expect(met('jaarinkomen', 250_00)).toMatchObject({ kind: 'geenRecht', redenen: ['bovenBestaansminimum'] })
    })

    it.each([[0, 5000], [100_00, 5000], [1500_00, 5000]])('limits while the year runs only the shortfall, before it takes the larger: %i cents above the norm', (bovenNorm, euros) => {
      expect(met('jaarinkomen', bovenNorm, RUNNING)).toMatchObject({ kind: 'recht', bedrag: wholeEuros(euros) })
    })

    it.each([[0, 3000], [100_00, 12 * 150]])('takes a shortfall that is larger, limited while the year runs: %i cents above the norm', (bovenNorm, euros) => {
      expect(met('jaarinkomen', bovenNorm, RUNNING, { oordelen: { huurtoeslag: { andereOorzaak: euro('6.000') } } })).toMatchObject({ kind: 'recht', bedrag: wholeEuros(euros) })
    })

    it('is also what a decision gives, whatever incomes were estimated', () => {
      const zorgtoeslag = { definitief: { kind: 'jaar', bedrag: euro('1.620') } } as const
      const over = { werkelijkeBedragen: 'beschikking', beschikkingen: { ...terugvordering.beschikkingen, zorgtoeslag } } as const
      expect(met('zoalsToegekend', 0, CLOSED, over)).toMatchObject({ kind: 'recht', bedrag: wholeEuros(5000) })
    })
  })

  it('of 2023 is nothing for who was granted as with bijstand only, with a net income of 2.500 a month', () => {
    const huurtoeslag = { voorlopig: { kind: 'jaar', bedrag: euro('3.864') }, definitief: { kind: 'jaar', bedrag: euro('2.868') } } as const
    const uitkomst = beoordeel(feiten(2023, [euro('11.381'), euro('11.381')], {
      maatstaf: 'zoalsToegekend', beschikkingen: { huurtoeslag }, oordelen: { huurtoeslag: { andereOorzaak: NO_MONEY } },
      netto: { kind: 'perMaand', verloop: [{ vanaf: month('2023-01'), waarde: euro('2.500') }] },
    }), handreiking)
    expect(uitkomst).toMatchObject({ kind: 'geenRecht', redenen: ['bovenBestaansminimum'] })
    expect(uitkomst.kind === 'geenRecht' && uitkomst.uitleg && uitkomstVan('tekortEnTerugvordering', uitkomst.uitleg)).toBe('996')
  })
})

describe('a couple without a month that can be compared', () => {
  const JAREN = [2022, 2023, 2024, 2025, 2026]
  const geboren = (jaar: number, aanvrager: string, toeslagpartner = aanvrager): Feiten => feiten(jaar, IN_2024, {
    aanvrager: persoonsfeiten(jaar, IN_2024[0], { geboortedatum: day(aanvrager) }), toeslagpartner: persoonsfeiten(jaar, IN_2024[1], { geboortedatum: day(toeslagpartner) }),
  })
  const niets = (each: Feiten, reden: string): void => {
    const uitkomst = beoordeel(each, handreiking)
    expect(uitkomst).toMatchObject({ kind: 'geenRecht', redenen: [reden] })
    expect(Object.keys(uitkomst)).not.toContain('vergelijking')
  }

  it.each(JAREN)('is owed nothing when they were no toeslagpartners in the year: %i', (jaar) => {
    niets(feiten(jaar, IN_2024, { partners: { vanaf: month(`${String(jaar + 1)}-01`) } }), 'geenPartners')
    niets(feiten(jaar, IN_2024, { partners: { totEnMet: month(`${String(jaar - 1)}-12`) }, woningen: [] }), 'geenPartners')
  })

  it.each(JAREN)('is owed nothing when one of them was of AOW age all year: %i', (jaar) => {
    niets(geboren(jaar, '1980-05-17', '1950-01-01'), 'aowLeeftijd')
    niets(geboren(jaar, '1950-01-01', '1980-05-17'), 'aowLeeftijd')
  })

  it.each(JAREN)('is owed nothing when one of them was younger than 21 all year: %i', (jaar) => {
    niets(geboren(jaar, `${String(jaar - 20)}-06-01`), 'jongerDan21')
    niets(geboren(jaar, '1980-05-17', `${String(jaar - 20)}-06-01`), 'jongerDan21')
  })

  it('is owed nothing for that reason, although it is told that both are below the AOW age', () => {
    expect(JA.onderAowLeeftijd).toBe(true)
    niets(geboren(2024, '2004-06-01'), 'jongerDan21')
  })

  it.each([2025, 2026])('has conditions that could not be looked at: %i', (jaar) => {
    expect(beoordeel(geboren(jaar, '1980-05-17', '1950-01-01'), handreiking).voorwaarden).toEqual([
      { voorwaarde: 'uitkering', voldaan: true }, { voorwaarde: 'lagereToeslagen', voldaan: null }, { voorwaarde: 'lagerInkomen', voldaan: null },
    ])
  })
})

describe('a couple with some months that can be compared', () => {
  it.each([['2003-06-02', '2024-07', 6], ['2003-06-01', '2024-06', 7], ['1957-06-02', '2024-01', 6], ['1957-06-01', '2024-01', 5]])(
    'is owed the shortfall of those: a partner born on %s', (geboortedatum, eerste, aantal) => {
      const uitkomst = beoordeel(feiten(2024, IN_2024, {
        toeslagpartner: persoonsfeiten(2024, IN_2024[1], { geboortedatum: day(geboortedatum) }),
        doelgroep: geboortedatum < '1963' ? JA_GEBOREN_VOOR_1963 : JA,
      }), handreiking)
      expect(uitkomst).toMatchObject({ kind: 'recht', bedrag: wholeEuros(aantal * 250) })
      expect(uitkomst.vergelijking?.maanden.map(({ maand }) => maand)).toEqual(monthsOf(2024).filter((maand) => maand >= eerste).slice(0, aantal))
    })

  it('is asked for the net income of those only', () => {
    const over = { partners: { vanaf: month('2024-07') }, netto: { kind: 'perMaand', verloop: [{ vanaf: month('2024-07'), waarde: NORM[2024][1] }] } } as const
    expect(beoordeel(feiten(2024, IN_2024, over), handreiking)).toMatchObject({ kind: 'recht', bedrag: wholeEuros(6 * 250) })
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

  it('compares the toeslagen of all months together, and shows it', () => {
    const uitkomst = met({})
    const [uitkering, toeslagen, lagerInkomen] = uitkomst.voorwaarden ?? []
    expect(toeslagen?.uitleg && uitkomstVan('minderToeslagen', toeslagen.uitleg)).toBe(String(tekort))
    expect(toeslagen?.uitleg?.delen.map(({ begrip }) => begrip)).toEqual(['toeslagenBijstandOverJaar', 'toeslagenNuOverJaar'])
    expect([uitkering?.uitleg, lagerInkomen?.uitleg]).toEqual([undefined, undefined])
  })

  it('is not there when the kindgebonden budget makes up for the others', () => {
    const kinderen = [inwonendefeiten(jaar, 'kind', '2015-03-03')]
    const beschikking = (bedrag: string): Beschikking => ({ definitief: { kind: 'jaar', bedrag: euro(bedrag) } })
    const meer = met({ inwonenden: kinderen, werkelijkeBedragen: 'beschikking', beschikkingen: { huurtoeslag: beschikking('3.000'), zorgtoeslag: beschikking('2.000'), kindgebondenBudget: beschikking('9.000') } })
    expect(meer).toMatchObject({ kind: 'geenRecht', redenen: ['nietVoldaan.lagereToeslagen', 'nietVoldaan.lagerInkomen'] })
  })

  it('compares net income and toeslagen of all months together, and shows it', () => {
    const netto = (eerste: Cents, tweede: Cents): NettoInkomen => ({ kind: 'perMaand', verloop: [{ vanaf: month(`${String(jaar)}-01`), waarde: eerste }, { vanaf: month(`${String(jaar)}-07`), waarde: tweede }] })
    const [hoog, laag] = [euro('2.900'), euro('900')]
    const uitkomst = met({ netto: netto(hoog, laag) })
    expect(uitkomst).toMatchObject({ kind: 'recht' })
    const uitleg = uitkomst.voorwaarden?.[2]?.uitleg
    expect(uitleg?.delen.map(({ begrip }) => begrip)).toEqual(['bestaansminimum', 'ontvangen'])
    expect(uitleg && uitkomstVan('nettoOverJaar', uitleg)).toBe(String(6 * (2900 + 900)))
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
    // There is no comparison: nothing can be shown so far.
    expect(Object.keys(uitkomst)).not.toContain('totNuToe')
    expect(Object.keys(uitkomst)).not.toContain('uitleg')
  })

  it('asks for the net income too where something about the household is not known', () => {
    const uitkomst = beoordeel(zonder(feiten(jaar, inkomens, { woningen: [] }), 'netto'), handreiking)
    expect(uitkomst.kind === 'onvolledig' && uitkomst.ontbreekt).toEqual([{ onderwerp: 'huur', veld: 'woningen' }, { onderwerp: 'nettoInkomen', veld: 'netto' }])
  })

  it('shows the conditions also to who is outside the target group', () => {
    const uitkomst = met({ doelgroep: { ...JA, ontvangtToeslag: false } })
    expect(uitkomst).toMatchObject({ kind: 'geenRecht', redenen: ['geenToeslagen'] })
    expect(voorwaarden(uitkomst)).toEqual([true, true, true])
    expect(voorwaarden(met({ doelgroep: { inkomensbron: 'anders' }, woningen: [] }))).toEqual([false, null, null])
  })

  it('is not known while the net income is not', () => {
    const uitkomst = beoordeel(zonder(feiten(jaar, inkomens), 'netto'), handreiking)
    expect(uitkomst).toMatchObject({ kind: 'onvolledig', ontbreekt: [{ onderwerp: 'nettoInkomen', veld: 'netto' }], totNuToe: wholeEuros(vast) })
    expect(uitkomst.kind === 'onvolledig' && uitkomst.uitleg?.begrip).toBe('vasteTegemoetkoming')
    expect(voorwaarden(uitkomst)).toEqual([true, true, null])
  })
})

describe('2025, the second and the third condition', () => {
  const besluit = (huurtoeslag: string, zorgtoeslag: string) => beoordeel(feiten(2025, IN_2025, {
    werkelijkeBedragen: 'beschikking',
    beschikkingen: { huurtoeslag: { voorlopig: { kind: 'jaar', bedrag: euro(huurtoeslag) } }, zorgtoeslag: { definitief: { kind: 'jaar', bedrag: euro(zorgtoeslag) } } },
  }), handreiking)

  // With bijstand only: 359 x 12 = 4.308 and 250 x 12 = 3.000.
  it('are not met where one toeslag is lower, but both together are not', () => {
    const uitkomst = besluit('4.296', '4.000')
    expect(uitkomst).toMatchObject({ kind: 'geenRecht', redenen: ['nietVoldaan.lagereToeslagen', 'nietVoldaan.lagerInkomen'] })
    expect(uitkomst.voorwaarden).toMatchObject([{ voldaan: true }, { voorwaarde: 'lagereToeslagen', voldaan: false }, { voorwaarde: 'lagerInkomen', voldaan: false }])
    const uitleg = uitkomst.voorwaarden?.[1]?.uitleg
    expect(uitleg && uitkomstVan('minderToeslagen', uitleg)).toBe(String(4308 + 3000 - 4296 - 4000))
  })

  it.each([['4.308', '3.000', false], ['4.308', '2.999,99', true], ['4.000', '3.308', false], ['4.000', '3.307,99', true]])('are met from one cent less together: %s and %s', (huurtoeslag, zorgtoeslag, voldaan) => {
    expect(besluit(huurtoeslag, zorgtoeslag).voorwaarden?.map((each) => each.voldaan)).toEqual([true, voldaan, voldaan])
  })

  it.each([[0, 0, true], [156_99, 156_99, true], [157_00, 157_00, false], [400_00, -87_00, true], [400_00, -86_00, false], [-400_00, 714_00, false]])(
    'look at net income and toeslagen over the year: %i and %i cents above the norm', (eerste, tweede, voldaan) => {
      const uitkomst = beoordeel(feiten(2025, IN_2025, { netto: nettoBovenNorm(2025, eerste, tweede) }), handreiking)
      expect(uitkomst.voorwaarden?.map((each) => each.voldaan)).toEqual([true, true, voldaan])
      const uitleg = uitkomst.voorwaarden?.[2]?.uitleg
      expect(uitleg && uitkomstVan('minderBesteedbaar', uitleg)).toBe(fractionToText(fraction(12 * 157_00 - 6 * (eerste + tweede), 100)))
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

describe('a question that comparison and reclaim both have', () => {
  it('is asked once', () => {
    const beschikking: Beschikking = { voorlopig: { kind: 'jaar', bedrag: wholeEuros(3864) }, definitief: { kind: 'jaar', bedrag: wholeEuros(3288) } }
    const uitkomst = beoordeel(feiten(2023, IN_2023, { partners: { vanaf: month('2023-04') }, werkelijkeBedragen: 'beschikking', beschikkingen: { huurtoeslag: beschikking, zorgtoeslag: beschikking } }), handreiking)
    expect(uitkomst.kind === 'onvolledig' && uitkomst.ontbreekt.map(({ veld }) => veld)).toEqual([
      'beschikkingen.huurtoeslag.definitief', 'beschikkingen.zorgtoeslag.definitief', 'beschikkingen.huurtoeslag.voorlopig', 'beschikkingen.zorgtoeslag.voorlopig',
    ])
  })
})

describe('the year of birth of the lowest earner', () => {
  const partner = (geboortedatum: string) => persoonsfeiten(2023, euro('4.322'), { geboortedatum: day(geboortedatum) })

  it.each([
    ['1963-01-01', true, 'recht'],
    ['1962-12-31', true, 'onvolledig'],
    ['1962-12-31', false, 'recht'],
    ['1963-01-01', false, 'onvolledig'],
  ] as const)('%s, with the early answer %s, gives %s', (geboortedatum, minstverdienendeNa1962, kind) => {
    const doelgroep = minstverdienendeNa1962 ? JA : JA_GEBOREN_VOOR_1963
    const uitkomst = beoordeel(feiten(2023, IN_2023, { toeslagpartner: partner(geboortedatum), doelgroep }), handreiking)
    expect(uitkomst.kind).toBe(kind)
    if (uitkomst.kind === 'onvolledig') expect(uitkomst.ontbreekt).toEqual([{ onderwerp: 'geboortejaarMinstverdienende', veld: 'doelgroep.minstverdienendeNa1962' }])
  })

  it('asks nothing while both have the same income', () => {
    const gelijk = euro('14.000')
    const uitkomst = beoordeel(feiten(2023, [gelijk, gelijk], { toeslagpartner: persoonsfeiten(2023, gelijk, { geboortedatum: day('1962-12-31') }) }), handreiking)
    expect(uitkomst.kind).toBe('recht')
  })
})
