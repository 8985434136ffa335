import { describe, expect, it } from 'vitest'
import { feiten, huishouden, inwonende, woning, woningfeiten } from '../../../test/examples/builders.ts'
import { rekeninkomen } from '../../engine/inkomen.ts'
import { aantal, afgerond, bedrag, geen, gegeven, laagste, nietNegatief, product, som, verschil, volgt, type Stap } from '../../engine/stap.ts'
import type { Periode } from '../../engine/tijdlijn.ts'
import { toeslagInMaand } from '../../engine/toeslagen.ts'
import { beoordeel } from '../../engine/uitkomst.ts'
import { afrondingMaandbedrag, afrondingJaarbedrag } from '../../law/awir.ts'
import { handreiking } from '../../law/beleid/handreiking.ts'
import { afrondingNormhuur } from '../../law/huurtoeslag.ts'
import { euro, wholeEuros } from '../../units/cents.ts'
import { day, month } from '../../units/day.ts'
import { decimal, percent } from '../../units/fraction.ts'
import { formule as formuleIn } from './formule.ts'
import { vouw } from './vouw.ts'
import { nederlands } from './woorden.ts'

const januari = month('2023-01')
const at = day('2023-01-01')
const huur = bedrag('kaleHuur', euro('660'), 'euroPerMaand')
const basishuur = bedrag('basishuur', euro('188,95'), 'euroPerMaand')

function formule(stap: Stap, perioden: readonly Periode[] = []): readonly string[] {
  return formuleIn(stap, nederlands, perioden)
}

/** With ordinary spaces, so that a test can be read. */
function sentence(pieces: readonly string[]): string {
  return pieces.join(' ').replaceAll('\u00a0', ' ')
}

describe('a formula', () => {
  it('names every part with its amount', () => {
    expect(sentence(formule(verschil('huurBovenAftoppingsgrens', [huur, basishuur])))).toBe('Kale huur (€ 660) min basishuur (€ 188,95) = € 471,05')
  })

  it('comes in pieces, so that a long one can be broken', () => {
    expect(formule(som('rekenhuur', [huur, basishuur, huur]))).toEqual([
      'Kale huur (€\u00a0660)', 'plus basishuur (€\u00a0188,95)', 'plus kale huur (€\u00a0660)', '=\u0020€\u00a01.508,95',
    ])
  })

  it('keeps the capitals of AOW and the like', () => {
    expect(sentence(formule(laagste('huurTotMaximum', [huur, basishuur])))).toBe('Het laagste van kale huur (€ 660) en basishuur (€ 188,95) = € 188,95')
  })

  it('reads a count as so many months', () => {
    expect(sentence(formule(product('tekortOverPeriode', [aantal('aantalMaanden', 1), huur], { eenheid: 'euroPerJaar' })))).toBe('1 maand keer kale huur (€ 660) = € 660')
    expect(sentence(formule(product('tekortOverPeriode', [aantal('aantalMaanden', 6), huur], { eenheid: 'euroPerJaar' })))).toBe('6 maanden keer kale huur (€ 660) = € 3.960')
  })

  it('says the unit where a year becomes a month', () => {
    const factor = gegeven('factorA', decimal('0,000000279402'), 'factor')
    const inkomen = bedrag('rekeninkomen', wholeEuros(28_084))
    expect(sentence(formule(product('normhuurKwadratisch', [factor, inkomen, inkomen], { eenheid: 'euroPerMaand' }))))
      .toBe('Factor a (0,000000279402) keer rekeninkomen (€ 28.084) keer rekeninkomen (€ 28.084) = € 220,3674… per maand')
  })

  it('shows a share as a percentage', () => {
    expect(sentence(formule(product('deelTotAftoppingsgrens', [huur, gegeven('percentageTotAftoppingsgrens', percent('65'), 'percentage')]))))
      .toBe('Kale huur (€ 660) keer percentage tot de aftoppingsgrens (65%) = € 429')
  })

  it('says that a difference does not go below nothing', () => {
    expect(sentence(formule(nietNegatief('huurBovenAftoppingsgrens', [huur, basishuur])))).toBe('Kale huur (€ 660) min basishuur (€ 188,95) = € 471,05 (niet lager dan nul)')
    expect(sentence(formule(nietNegatief('huurBovenAftoppingsgrens', [basishuur, huur])))).toBe('Basishuur (€ 188,95) min kale huur (€ 660) = € −471,05, maar niet lager dan nul: € 0')
  })

  it('adds how the result is rounded', () => {
    const exact = product('huurtoeslag', [huur, gegeven('percentageTotAftoppingsgrens', percent('33,333'), 'percentage')])
    expect(sentence(formule(afgerond('toeslagPerMaand', exact, afrondingMaandbedrag, at))))
      .toBe('Kale huur (€ 660) keer percentage tot de aftoppingsgrens (33,333%) = € 219,9978, naar beneden afgerond op hele euro’s: € 219')
    expect(sentence(formule(afgerond('toeslagPerJaar', exact, afrondingJaarbedrag, at)))).toMatch(/, afgerond op hele euro’s: € 220$/)
    expect(sentence(formule(afgerond('normhuur', exact, afrondingNormhuur, at)))).toMatch(/, naar boven afgerond op hele centen: € 220$/)
  })

  it('of a rounded amount that was filled in names that amount', () => {
    expect(sentence(formule(afgerond('toeslagPerMaand', basishuur, afrondingMaandbedrag, at)))).toBe('Basishuur (€ 188,95), naar beneden afgerond op hele euro’s: € 188')
  })

  it('is empty where there is nothing to compute', () => {
    expect(formule(huur)).toEqual([])
    expect(formule(volgt('inkomenAanvrager', huur))).toEqual([])
  })

  it('gives the reason where there is nothing', () => {
    expect(formule(geen('huurtoeslag', 'geenHuurwoning'))).toEqual(['Huurtoeslag is er alleen voor een huurwoning.'])
  })
})

describe('a folded step', () => {
  it('is the inner step where the outer one only gives a name', () => {
    const inner = som('gezamenlijkInkomen', [huur, basishuur])
    expect(vouw(som('rekeninkomen', [inner])).kern).toBe(inner)
    expect(vouw(volgt('rekeninkomen', inner)).kern).toBe(inner)
  })

  it('remembers the outer steps', () => {
    const inner = verschil('normhuur', [huur, basishuur])
    const outer = afgerond('toeslagPerMaand', inner, afrondingMaandbedrag, at)
    expect(vouw(outer).lagen).toEqual([outer, inner])
  })
})

describe('the Rekenvoorbeeld 2023 of the guide', () => {
  const paar = (first: number, second: number) => huishouden([wholeEuros(first), wholeEuros(second)], { inwonenden: [inwonende('kind', '2015-06-12')], woning: woning(euro('720')) })
  const couple = feiten(2023, [wholeEuros(23_762), wholeEuros(4_322)], {
    woningen: [{ vanaf: januari, waarde: woningfeiten(euro('720')) }, { vanaf: month('2023-07'), waarde: woningfeiten(euro('575,03')) }],
  })

  it('is explained in the words of its periods and toeslagen', () => {
    const uitkomst = beoordeel(couple, handreiking)
    if (uitkomst.kind !== 'recht') throw new RangeError('the couple is owed something')
    const perioden = uitkomst.vergelijking?.perioden ?? []
    expect(sentence(formule(uitkomst.uitleg, perioden))).toMatch(/^Tekort over januari tot en met juni \(€ [\d.]+\) plus tekort over juli tot en met december \(€ [\d.]+\) = € [\d.]+$/)
    const verschilStap = perioden[0]?.toeslagen.zorgtoeslag.verschil
    expect(verschilStap && sentence(formule(verschilStap))).toBe('Zorgtoeslag met alleen bijstand (€ 265) min zorgtoeslag met het eigen inkomen (€ 230) = € 35 (niet lager dan nul)')
  })

  it('rounds the month of huurtoeslag down', () => {
    expect(sentence(formule(toeslagInMaand(paar(23_762, 4_322), 'huurtoeslag', januari)))).toBe(
      'Toeslag over de huur tot de kwaliteitskortingsgrens (€ 178,66) plus toeslag over de huur tot de aftoppingsgrens (€ 156,91) = € 335,57, naar beneden afgerond op hele euro’s: € 335',
    )
  })

  it('adds up the incomes', () => {
    expect(sentence(formule(rekeninkomen(paar(23_762, 4_322), januari)))).toBe('Toetsingsinkomen van de partners samen (€ 28.084) plus inkomen van een kind boven de vrijstelling (€ 0) = € 28.084')
  })
})

it('tells two children apart', () => {
  const twee = huishouden([wholeEuros(20_000)], { inwonenden: [inwonende('kind', '1999-01-01', { toetsingsinkomen: euro('100') }), inwonende('kind', '1998-01-01', { toetsingsinkomen: euro('200') })] })
  expect(sentence(formule(rekeninkomen(twee, januari)))).toBe(
    'Toetsingsinkomen van de partners samen (€ 20.000) plus toetsingsinkomen van een kind (€ 100) plus toetsingsinkomen van een kind (2) (€ 200) = € 20.300',
  )
})
