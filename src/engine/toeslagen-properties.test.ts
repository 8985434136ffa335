import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { geld, huishoudenInJaar, SEED } from '../../test/examples/arbitraries.ts'
import { cents, centsFromEuros, sumOfCents, type Cents } from '../units/cents.ts'
import { monthsOf } from '../units/day.ts'
import { round } from '../units/rounding.ts'
import type { Huishouden } from './huishouden.ts'
import { huurtoeslagInMaand } from './huurtoeslag.ts'
import { kindgebondenBudgetInMaand } from './kindgebonden-budget.ts'
import { berekenToeslagen, BEREKENDE_TOESLAGEN, type Toeslagjaar } from './toeslagen.ts'
import { zorgtoeslagInMaand } from './zorgtoeslag.ts'

vi.setConfig({ testTimeout: 60_000 })

const runs = { seed: SEED, numRuns: 300 }
const inMaand = { huurtoeslag: huurtoeslagInMaand, zorgtoeslag: zorgtoeslagInMaand, kindgebondenBudget: kindgebondenBudgetInMaand }

describe('the toeslagen of any household', () => {
  it('are whole euros, and never negative', () => {
    fc.assert(fc.property(huishoudenInJaar, ([huishouden, jaar]) => {
      for (const toeslag of BEREKENDE_TOESLAGEN) {
        const { perJaar, perMaand, perioden } = berekenToeslagen(huishouden, jaar)[toeslag]
        for (const amount of [perJaar, perMaand, ...perioden.map((periode) => periode.perMaand)]) {
          expect(amount).toBeGreaterThanOrEqual(0)
          expect(amount % 100).toBe(0)
        }
      }
    }), runs)
  })

  it('are the same month by month as in periods', () => {
    fc.assert(fc.property(huishoudenInJaar, ([huishouden, jaar]) => {
      const berekend = berekenToeslagen(huishouden, jaar)
      for (const toeslag of BEREKENDE_TOESLAGEN.filter((each) => berekend[each].perJaar > 0)) {
        const exact = monthsOf(jaar).map((maand) => centsFromEuros(round(inMaand[toeslag](huishouden, maand).uitkomst, { direction: 'down', unit: 'euro' })))
        expect(perMaand(berekend[toeslag], jaar)).toEqual(exact)
      }
    }), runs)
  })

  it('have month amounts that together stay within the amount of the year', () => {
    fc.assert(fc.property(huishoudenInJaar, ([huishouden, jaar]) => {
      for (const each of Object.values(berekenToeslagen(huishouden, jaar))) {
        expect(each.perMaand * 12).toBeLessThanOrEqual(each.perJaar)
        expect(sumOfCents(perMaand(each, jaar))).toBeLessThanOrEqual(each.perJaar)
      }
    }), runs)
  })

  it('never rise with the income of anybody', () => {
    fc.assert(fc.property(huishoudenInJaar, geld(8_000), fc.nat(), ([huishouden, jaar], more, who) => {
      const before = berekenToeslagen(huishouden, jaar)
      const after = berekenToeslagen(metMeerInkomen(huishouden, more, who), jaar)
      for (const toeslag of BEREKENDE_TOESLAGEN) {
        expect(after[toeslag].perJaar).toBeLessThanOrEqual(before[toeslag].perJaar)
        const earlier = perMaand(before[toeslag], jaar)
        for (const [index, amount] of perMaand(after[toeslag], jaar).entries()) expect(amount).toBeLessThanOrEqual(earlier[index] ?? -1)
      }
    }), runs)
  })

  it('do not depend on the order of the residents, nor on who of the two applies', () => {
    fc.assert(fc.property(huishoudenInJaar, ([huishouden, jaar]) => {
      const { aanvrager, toeslagpartner, inwonenden } = huishouden
      const omgekeerd: Huishouden = {
        ...huishouden, inwonenden: inwonenden.toReversed(),
        ...(toeslagpartner === null ? {} : { aanvrager: toeslagpartner, toeslagpartner: aanvrager }),
      }
      const amounts = (each: Huishouden) => Object.values(berekenToeslagen(each, jaar)).map(({ perJaar, perioden }) => ({ perJaar, perioden }))
      expect(amounts(omgekeerd)).toEqual(amounts(huishouden))
    }), runs)
  })
})

function perMaand({ perioden }: Toeslagjaar, jaar: number): readonly Cents[] {
  return monthsOf(jaar).map((maand) => {
    const periode = perioden.find(({ vanaf, totEnMet }) => vanaf <= maand && maand <= totEnMet)
    if (periode === undefined) throw new RangeError('every month has a period')
    return periode.perMaand
  })
}

/** One of the residents, whoever it is, has more income. */
function metMeerInkomen(huishouden: Huishouden, more: Cents, who: number): Huishouden {
  const { aanvrager, toeslagpartner, inwonenden } = huishouden
  const meer = <T extends { readonly toetsingsinkomen: Cents }>(each: T): T => ({ ...each, toetsingsinkomen: cents(each.toetsingsinkomen + more) })
  const chosen = who % (inwonenden.length + 2)
  return {
    ...huishouden,
    aanvrager: chosen === inwonenden.length ? meer(aanvrager) : aanvrager,
    toeslagpartner: chosen === inwonenden.length + 1 && toeslagpartner !== null ? meer(toeslagpartner) : toeslagpartner,
    inwonenden: inwonenden.map((each, index) => (index === chosen ? meer(each) : each)),
  }
}
