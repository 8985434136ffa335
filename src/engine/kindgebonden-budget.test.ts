import { describe, expect, it } from 'vitest'
import { huishouden, inwonende, persoon, plus } from '../../test/examples/builders.ts'
import { heeftReden, uitkomstVan } from '../../test/explanation/find-step.ts'
import {
  afbouwpercentageKindgebondenBudget, alleenstaandeOuderkop, bedragPerKind, drempelinkomenKindgebondenBudget, leeftijdsgrens, leeftijdsverhoging,
  verhogingDrempelMetPartner,
} from '../law/kindgebonden-budget.ts'
import { valueOn, type Parameter } from '../law/parameter.ts'
import { vermogensgrensZorgtoeslag } from '../law/zorgtoeslag.ts'
import { inEuros, NO_MONEY, sumOfCents, type Cents } from '../units/cents.ts'
import { firstDayOfYear, month, type Month } from '../units/day.ts'
import { fraction, fractionToText, multiply } from '../units/fraction.ts'
import type { Huishouden, Inwonende } from './huishouden.ts'
import { kindgebondenBudgetInMaand } from './kindgebonden-budget.ts'
import type { Stap } from './stap.ts'

describe.each([2022, 2023, 2024, 2025, 2026])('kindgebonden budget %i', (year) => {
  const at = firstDayOfYear(year)
  const value = (parameter: Parameter<Cents>): Cents => valueOn(parameter, at).value
  const in_ = (monthNumber: string): Month => month(`${String(year)}-${monthNumber}`)
  const drempel = value(drempelinkomenKindgebondenBudget)
  const drempelMetPartner = sumOfCents([drempel, value(verhogingDrempelMetPartner)])
  const samen = (kinderen: readonly Inwonende[], inkomen: Cents = NO_MONEY): Huishouden => huishouden([inkomen, NO_MONEY], { inwonenden: kinderen })
  const stap = (each: Huishouden, maand = in_('06')): Stap => kindgebondenBudgetInMaand(each, maand)
  const voorAfbouw = (each: Huishouden, maand?: Month): string | undefined => uitkomstVan('kindgebondenBudgetVoorAfbouw', stap(each, maand))
  const euros = (...amounts: readonly Cents[]): string => fractionToText(inEuros(sumOfCents(amounts)))
  const kind = (geboortedatum: string): Inwonende => inwonende('kind', geboortedatum)
  const jong = kind(`${String(year - 5)}-03-03`)

  it('has an amount for each child', () => {
    const { eerste, tweede, volgende } = bedragPerKind
    const kinderen = [jong, jong, jong, jong]
    expect(kinderen.map((_, index) => voorAfbouw(samen(kinderen.slice(0, index + 1))))).toEqual([
      euros(value(eerste)), euros(value(eerste), value(tweede)), euros(value(eerste), value(tweede), value(volgende)),
      euros(value(eerste), value(tweede), value(volgende), value(volgende)),
    ])
  })

  it('has the alleenstaande-ouderkop without a toeslagpartner', () => {
    expect(voorAfbouw(huishouden([NO_MONEY], { inwonenden: [jong] }))).toBe(euros(value(bedragPerKind.eerste), value(alleenstaandeOuderkop)))
  })

  it('counts no child without kinderbijslag, and no medebewoner', () => {
    const zonder = [inwonende('kind', `${String(year - 5)}-03-03`, { kinderbijslag: false }), inwonende('medebewoner', `${String(year - 5)}-03-03`, { kinderbijslag: true })]
    expect(heeftReden('geenKinderen', stap(samen(zonder)))).toBe(true)
  })

  it('names the age until which a child counts, where there is none', () => {
    for (const inwonenden of [[], [kind(`${String(year - 19)}-03-03`)]]) {
      expect(stap(samen(inwonenden)).getoetst?.map(({ id, from }) => [id, from <= at])).toEqual([[leeftijdsgrens.eindeRecht.id, true]])
    }
  })

  it.each([[-1, false], [0, false], [1, true]])('ends above the vermogensgrens of partners: %i cents from it', (difference, tooHigh) => {
    const rijk = { ...samen([jong]), aanvrager: persoon(NO_MONEY, { vermogen: plus(value(vermogensgrensZorgtoeslag.metPartner), difference) }) }
    expect(heeftReden('vermogenTeHoog', stap(rijk))).toBe(tooHigh)
  })

  it.each([[-1, fraction(0)], [0, fraction(0)], [1, fraction(1, 100)]])('loses a share of the income above the threshold: %i cents from it', (difference, above) => {
    const afbouw = fractionToText(multiply(valueOn(afbouwpercentageKindgebondenBudget, at).value, above))
    const alleen = huishouden([plus(drempel, difference)], { inwonenden: [jong] })
    expect(uitkomstVan('kindgebondenBudgetAfbouw', stap(alleen))).toBe(afbouw)
    expect(uitkomstVan('kindgebondenBudgetAfbouw', stap(samen([jong], plus(drempelMetPartner, difference))))).toBe(afbouw)
  })

  describe.each([['first', '01'], ['second', '02'], ['last', '30']])('a child with its birthday on the %s day of June', (_, dayOfMonth) => {
    const wordt = (age: number): Huishouden => samen([kind(`${String(year - age)}-06-${dayOfMonth}`)])
    const basis = value(bedragPerKind.eerste)

    it.each([
      [valueOn(leeftijdsgrens.eersteVerhoging, at).value, [basis], [basis, value(leeftijdsverhoging.vanaf12)]],
      [valueOn(leeftijdsgrens.tweedeVerhoging, at).value, [basis, value(leeftijdsverhoging.vanaf12)], [basis, value(leeftijdsverhoging.vanaf16)]],
    ])('gets the increase from the month after it turned %i', (age, before, after) => {
      expect([in_('05'), in_('06'), in_('07')].map((maand) => voorAfbouw(wordt(age), maand))).toEqual([euros(...before), euros(...before), euros(...after)])
    })

    it.each([[13, value(leeftijdsverhoging.vanaf12)], [17, value(leeftijdsverhoging.vanaf16)]])('keeps the increase in the month in which it turns %i', (age, verhoging) => {
      expect([in_('05'), in_('06'), in_('07')].map((maand) => voorAfbouw(wordt(age), maand))).toEqual([euros(basis, verhoging), euros(basis, verhoging), euros(basis, verhoging)])
    })

    it('has a right up to and with the month in which it turns 18', () => {
      const age = valueOn(leeftijdsgrens.eindeRecht, at).value
      expect([in_('05'), in_('06'), in_('07')].map((maand) => heeftReden('geenKinderen', stap(wordt(age), maand)))).toEqual([false, false, true])
    })

    it('has no right again in the month in which it turns 19', () => {
      expect([in_('05'), in_('06'), in_('07')].map((maand) => heeftReden('geenKinderen', stap(wordt(19), maand)))).toEqual([true, true, true])
    })

    it('gives a right from the month after its birth', () => {
      expect([in_('05'), in_('06'), in_('07')].map((maand) => heeftReden('geenKinderen', stap(wordt(0), maand)))).toEqual([true, true, false])
    })
  })
})
