import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SEED } from '../../test/examples/arbitraries.ts'
import { centsFromEuros, euro, NO_MONEY, type Cents } from '../units/cents.ts'
import { day } from '../units/day.ts'
import { fractionToText } from '../units/fraction.ts'
import { round } from '../units/rounding.ts'
import { NIETS, nettoOverJaarVan, type Brutodelen } from './inkomstenbelasting.ts'
import { schatNetto } from './netto.ts'

const partner = (bruto: Partial<Brutodelen>, geboren = '1980-05-17') => ({ bruto: { ...NIETS, ...bruto }, geboortedatum: day(geboren) })
const perMaand = (jaar: number, een: Partial<Brutodelen>, ander: Partial<Brutodelen> = {}): number | null => {
  const schatting = schatNetto([partner(een), partner(ander)], jaar)
  return schatting === null ? null : centsFromEuros(schatting.metAlleKortingen.uitkomst)
}
const overJaar = (jaar: number, een: Partial<Brutodelen>, ander: ReturnType<typeof partner> = partner({})) => {
  const netto = nettoOverJaarVan([partner(een), ander], jaar)
  return netto === null ? null : fractionToText(netto.uitkomst)
}

describe('the net income that is estimated from gross', () => {
  it('gives what the guide prints as circa 1.686: WW of 27.000 in 2024 and nothing (Rekenvoorbeeld gevolg aanvullende bijstand)', () => {
    expect(perMaand(2024, { uitkering: euro('27.000') })).toBe(euro('1.686,25'))
  })

  // The norm of January is 1.708,08 and 1.834,04: the gross amount of the guide is rounded down to whole euros.
  it.each([[2023, '11.381', '1.708,00'], [2024, '12.124', '1.833,96']])('of bijstand only is, but for that rounding, the norm of January in %i', (jaar, bruto, expected) => {
    expect(perMaand(jaar, { uitkering: euro(bruto) }, { uitkering: euro(bruto) })).toBe(euro(expected))
  })

  it.each<readonly [string, number, Partial<Brutodelen>, string]>([
    // 2024: 20.000 × 36,97% = 7.394; minus 3.362 = 4.032.
    ['art. 8.10 Wet IB 2001, below the phase-out', 2024, { uitkering: euro('20.000') }, '15968'],
    ['art. 8.10, at the beginning of the phase-out', 2024, { uitkering: euro('24.812') }, fractionOf(24812 - (24812 * 0.3697 - 3362))],
    // 5.000 × 36,97% = 1.848,50 is less than the credit.
    ['art. 2.7, a tax is never negative', 2024, { uitkering: euro('5.000') }, '5000'],
    // 10.000 × 36,97% = 3.697; minus 3.362; minus 8,425% of 10.000 = 842,50: nothing left to pay.
    ['art. 8.11, arbeidskorting on work', 2024, { werk: euro('10.000') }, '10000'],
    // 14.000: tax 5.175,80; 3.362 and 968 + 31,433% of 2.510 = 788,9683.
    ['art. 8.11, second part', 2024, { werk: euro('14.000') }, '1394316830/100000'],
    // 20.000 insurer: tax 4.032; Zvw 5,32% = 1.064.
    ['art. 43 Zvw, the low contribution of a private insurer', 2024, { verzekeraar: euro('20.000') }, '14904'],
    // 18.000 Wajong: 6.654,60 - 3.362 - 898 = 2.394,60.
    ['art. 8.16a, jonggehandicaptenkorting', 2024, { uitkering: euro('18.000'), jonggehandicapt: true }, '78027/5'],
    // 80.000 in 2024: 75.518 × 36,97% + 4.482 × 49,50% = 27.919,0046 + 2.218,59; the credit is phased out.
    ['art. 2.10, second bracket', 2024, { uitkering: euro('80.000') }, '249312027/5000'],
  ])('%s', (_, jaar, bruto, expected) => {
    expect(overJaar(jaar, bruto)).toBe(simplified(expected))
  })

  it('is not estimated above the last rate that is known (2025)', () => {
    expect(perMaand(2025, { uitkering: euro('76.817') })).not.toBeNull()
    expect(perMaand(2025, { uitkering: euro('76.818') })).toBeNull()
  })
})

describe('the payment of the algemene heffingskorting to the lowest earner (art. 8.9 Wet IB 2001)', () => {
  it.each<readonly [number, string, string]>([
    // 27.000 in 2024 leaves 20.235,04; the whole 3.362 comes on top, as the other owes 6.764,96.
    [2024, '1962-12-31', '23.597,04'], [2024, '1963-01-01', '20.235,04'],
    // In 2022 it leaves 19.537,72; 6 2/3 percent of 2.888 is 192,53.
    [2022, '1962-12-31', '22.425,72'], [2022, '1963-01-01', '19.730,26'],
    [2023, '1962-12-31', '22.904,38'], [2023, '1963-01-01', '19.834,38'],
  ])('in %i to who was born on %s', (jaar, geboren, expected) => {
    const netto = nettoOverJaarVan([partner({ uitkering: euro('27.000') }), partner({}, geboren)], jaar)
    expect(netto === null ? null : centsFromEuros(round(netto.uitkomst, { direction: 'nearest', unit: 'cent' }))).toBe(euro(expected))
  })

  it('is no more than the tax that the other owes', () => {
    // 12.000: 4.436,40 - 3.362 = 1.074,40 tax of the other.
    expect(overJaar(2024, { uitkering: euro('12.000') }, partner({}, '1960-01-01'))).toBe('12000')
  })
})

describe('the jonggehandicaptenkorting as a means (art. 31 lid 2 onder c Pw)', () => {
  const schatting = (geboren: string) => {
    const each = schatNetto([partner({ uitkering: euro('18.000'), jonggehandicapt: true }, geboren), partner({})], 2024)
    return each === null ? null : [each.metAlleKortingen, each.alsMiddel].map(({ uitkomst }) => centsFromEuros(uitkomst))
  }

  it('is none from 27 on, and both amounts are shown', () => {
    expect(schatting('1997-12-31')).toEqual([1300_45, 1225_62])
  })

  it('is one below 27', () => {
    expect(schatting('1998-01-01')).toEqual([1300_45, 1300_45])
  })
})

it('never goes down when a benefit goes up, nor up by more than the benefit did', () => {
  fc.assert(fc.property(fc.constantFrom(2022, 2023, 2024, 2025, 2026), fc.integer({ min: 0, max: 6_000_000 }), fc.integer({ min: 1, max: 100_000 }), (jaar, before, more) => {
    const [less, greater] = [before, before + more].map((each) => perMaand(jaar, { uitkering: each as Cents }))
    expect(greater).toBeGreaterThanOrEqual(less ?? NO_MONEY)
    expect((greater ?? 0) - (less ?? 0)).toBeLessThanOrEqual(Math.ceil(more / 12) + 1)
  }), { seed: SEED, numRuns: 300 })
})

function fractionOf(amount: number): string {
  return `${Math.round(amount * 10_000)}/10000`
}

function simplified(text: string): string {
  const [top = '0', bottom = '1'] = text.split('/')
  return fractionToText({ numerator: BigInt(top), denominator: BigInt(bottom) })
}
