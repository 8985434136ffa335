import { describe, expect, it } from 'vitest'
import { feiten, inwonendefeiten, persoonsfeiten } from '../../test/examples/builders.ts'
import { handreiking } from '../law/beleid/handreiking.ts'
import { cents, centsFromEuros, euro, NO_MONEY, type Cents } from '../units/cents.ts'
import { day, month } from '../units/day.ts'
import { aanvullingVan, brutoAanvulling, kanToeslagenwet, metAanvulling } from './aanvullende-bijstand.ts'
import type { Feiten } from './feiten.ts'
import { beoordeel } from './uitkomst.ts'

/** WW of 27.000, rent 660, two young children: net 1.686,25 a month. */
const MARTIN_EN_HANNA = (perMaand: Cents) => feiten(2024, [euro('27.000'), NO_MONEY], {
  netto: { kind: 'perMaand', verloop: [{ vanaf: month('2024-01'), waarde: perMaand }] },
  woningen: [{ vanaf: month('2024-01'), waarde: { kaleHuur: euro('660'), servicekosten: { energie: NO_MONEY, schoonmaak: NO_MONEY, huismeester: NO_MONEY, dienstruimten: NO_MONEY }, aangepasteWoning: false, eerderRecht: false } }],
  inwonenden: [inwonendefeiten(2024, 'kind', '2015-06-01'), inwonendefeiten(2024, 'kind', '2018-06-01')],
})

const toeslagen = (each: Feiten) => {
  const { huurtoeslag, zorgtoeslag } = beoordeel(each, handreiking).vergelijking?.maanden[0]?.toeslagen ?? {}
  return [huurtoeslag?.nu, zorgtoeslag?.nu, huurtoeslag?.verschil, zorgtoeslag?.verschil].map((amount) => (amount ?? 0) / 100)
}

describe('Rekenvoorbeeld 2024, gevolg aanvullende bijstand op toeslagen', () => {
  it('without the supplement', () => {
    expect(toeslagen(MARTIN_EN_HANNA(euro('1.686,25')))).toEqual([398, 233, 1, 3])
  })

  it('with 3.020 gross for each', () => {
    expect(toeslagen(metAanvulling(MARTIN_EN_HANNA(euro('1.686,25')), { aanvrager: euro('3.020'), toeslagpartner: euro('3.020') }))).toEqual([299, 165, 100, 71])
  })

  it('does not change the facts that it began from', () => {
    const before = MARTIN_EN_HANNA(euro('1.686,25'))
    metAanvulling(before, { aanvrager: euro('3.020'), toeslagpartner: euro('3.020') })
    expect(toeslagen(before)).toEqual([398, 233, 1, 3])
  })
})

describe('what lacks up to the norm (art. 19 lid 2 Pw)', () => {
  // The norm of July 2024 is 1.869,21.
  it.each([[1_869_20, 1], [1_869_21, null], [1_869_22, null]])('with a net income of %i cents is %s cents in the second half of 2024', (netto, expected) => {
    const aanvulling = aanvullingVan(MARTIN_EN_HANNA(cents(netto)))
    expect(aanvulling === null ? null : centsFromEuros(aanvulling.perMaand.uitkomst)).toBe(expected)
  })

  it('is counted from the last month below the norm', () => {
    const each = { ...MARTIN_EN_HANNA(euro('1.800')), netto: { kind: 'perMaand', verloop: [{ vanaf: month('2024-01'), waarde: euro('1.800') }, { vanaf: month('2024-07'), waarde: euro('1.900') }] } } as const
    expect(aanvullingVan(each)).toMatchObject({ maand: '2024-06' })
  })

  it('is not known without a net income', () => {
    expect(aanvullingVan({ ...MARTIN_EN_HANNA(euro('1.800')), netto: { kind: 'nietBovenNorm' } })).toBeNull()
  })
})

describe('the estimate of a supplement in gross', () => {
  // 182,96 a month lacks: 2.195,52 a year, 1.097,76 for each.
  const aanvulling = aanvullingVan(MARTIN_EN_HANNA(euro('1.686,25')))

  it('of who has another income is grossed up at the first rate: 1.097,76 / (1 - 36,97%)', () => {
    expect(aanvulling === null ? null : centsFromEuros(brutoAanvulling(aanvulling, euro('27.000')).uitkomst)).toBe(euro('1.741'))
  })

  it('of who has none stays as it is, as long as the credit covers the tax', () => {
    expect(aanvulling === null ? null : centsFromEuros(brutoAanvulling(aanvulling, NO_MONEY).uitkomst)).toBe(euro('1.097'))
  })
})

describe('the Toeslagenwet (art. 2, 3 and 8 TW)', () => {
  const kan = (uitkering: Cents, geboren: string, kind?: string) => kanToeslagenwet(
    feiten(2024, [uitkering, NO_MONEY], { inwonenden: kind === undefined ? [] : [inwonendefeiten(2024, 'kind', kind)] }), uitkering, persoonsfeiten(2024, NO_MONEY, { geboortedatum: day(geboren) }),
  )

  it.each([[2_723_499, true], [2_723_500, false], [2_723_501, false]])('a benefit of %i cents against the norm of 27.235 in 2024: %s', (uitkering, expected) => {
    expect(kan(cents(uitkering), '1970-01-01')).toBe(expected)
  })

  it.each([['1971-12-31', true], ['1972-01-01', false]])('a partner born on %s: %s', (geboren, expected) => {
    expect(kan(euro('20.000'), geboren)).toBe(expected)
  })

  it.each([['2012-01-02', true], ['2012-01-01', false]])('a young partner with a child born on %s: %s', (kind, expected) => {
    expect(kan(euro('20.000'), '1980-01-01', kind)).toBe(expected)
  })
})
