import { describe, expect, it } from 'vitest'
import { aantal, afgerond, bedrag, cijfer, geen, getoetst, gewogen, product, som, type Stap } from '../../src/engine/stap.ts'
import { afrondingMaandbedrag } from '../../src/law/awir.ts'
import { drempelinkomen } from '../../src/law/zorgtoeslag.ts'
import { euro } from '../../src/units/cents.ts'
import { day } from '../../src/units/day.ts'
import { fraction } from '../../src/units/fraction.ts'
import { aantalStappen, fouten } from './recompute.ts'

const AT = day('2024-01-01')
const drempel = cijfer('drempelinkomen', drempelinkomen, AT)
const goed = afgerond('toeslagPerMaand', som('zorgtoeslag', [
  product('toeslagOverPeriode', [aantal('aantalMaanden', 12), bedrag('kaleHuur', euro('0,51'))]), drempel,
]), afrondingMaandbedrag, AT)

/** A checker that never objects proves nothing: these are offences that it must see. */
describe('the checker of an explanation', () => {
  it('has nothing against one that adds up', () => {
    expect(fouten(goed)).toEqual([])
    expect(aantalStappen(goed)).toBe(6)
  })

  it.each<readonly [string, Stap]>([
    ['a sum that is off', { ...som('zorgtoeslag', [drempel]), uitkomst: fraction(1) }],
    ['a rounding that is off', { ...goed, uitkomst: fraction(26826) }],
    ['a figure that is not that of the law', { ...drempel, uitkomst: fraction(26820) }],
    ['a figure of another day', { ...drempel, ...(drempel.cijfer && { cijfer: { ...drempel.cijfer, from: day('2023-01-01') } }) }],
    ['a figure that is not there', { ...drempel, ...(drempel.cijfer && { cijfer: { ...drempel.cijfer, id: 'nergens' } }) }],
    ['an article that is not that of the law', { ...drempel, ...(drempel.cijfer && { cijfer: { ...drempel.cijfer, article: 'Wzt art. 99' } }) }],
    ['another rounding than the law has', { ...goed, afronding: { direction: 'down', unit: 'cent' } }],
    ['nothing that is not nothing', { ...geen('zorgtoeslag', 'nietVerzekerd'), uitkomst: fraction(1) }],
    ['nothing without a reason', { ...bedrag('kaleHuur', euro('0')), bewerking: 'geen' }],
    ['a quotient of one part', { ...som('zorgtoeslag', [drempel]), bewerking: 'quotient' }],
    ['an offence in an amount that was weighed', gewogen(drempel, [{ ...drempel, uitkomst: fraction(1) }])],
    ['a figure that it was chosen by, and that is not that of the law', { ...drempel, getoetst: (getoetst(drempel, [drempelinkomen], AT).getoetst ?? []).map((each) => ({ ...each, article: 'Wzt art. 99' })) }],
    ['an offence deep in the tree', som('zorgtoeslag', [som('normpremie', [{ ...drempel, uitkomst: fraction(1) }])])],
  ])('sees %s', (_, fout) => {
    expect(fouten(fout).length).toBeGreaterThan(0)
  })
})
