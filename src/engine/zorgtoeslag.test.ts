import { describe, expect, it } from 'vitest'
import { huishouden, persoon, plus } from '../../test/examples/builders.ts'
import { heeftReden, uitkomstVan } from '../../test/explanation/find-step.ts'
import { valueOn } from '../law/parameter.ts'
import { drempelinkomen, normpremiepercentage, percentageBovenDrempel, standaardpremie, vermogensgrensZorgtoeslag } from '../law/zorgtoeslag.ts'
import { inEuros, NO_MONEY, type Cents } from '../units/cents.ts'
import { firstDayOfYear, month } from '../units/day.ts'
import { fraction, fractionToText, multiply, subtract } from '../units/fraction.ts'
import type { Huishouden } from './huishouden.ts'
import { zorgtoeslagInMaand } from './zorgtoeslag.ts'

const years = [2022, 2023, 2024, 2025, 2026]
const rows = years.flatMap((year) => (['alleen', 'metPartner'] as const).map((vorm) => ({ year, vorm })))

describe.each(rows)('zorgtoeslag $year, $vorm', ({ year, vorm }) => {
  const at = firstDayOfYear(year)
  const drempel = valueOn(drempelinkomen, at).value
  const persons = vorm === 'alleen' ? 1 : 2
  const met = (samen: Cents): Huishouden => huishouden(vorm === 'alleen' ? [samen] : [plus(samen, -100), plus(NO_MONEY, 100)])
  const stap = (each: Huishouden) => zorgtoeslagInMaand(each, month(`${String(year)}-01`))

  it.each([[-1, fraction(0)], [0, fraction(0)], [1, fraction(1, 100)]])('counts only the income above the drempelinkomen: %i cents from it', (difference, above) => {
    const extra = multiply(valueOn(percentageBovenDrempel, at).value, above)
    expect(uitkomstVan('normpremieBovenDrempel', stap(met(plus(drempel, difference))))).toBe(fractionToText(extra))
  })

  it('is the standaardpremie of each, less the share of the drempelinkomen, on the threshold', () => {
    const premies = multiply(fraction(persons), inEuros(valueOn(standaardpremie, at).value))
    const normpremie = multiply(valueOn(normpremiepercentage[vorm], at).value, inEuros(drempel))
    expect(uitkomstVan('zorgtoeslagPerJaar', stap(met(drempel)))).toBe(fractionToText(subtract(premies, normpremie)))
  })

  it.each([[-1, false], [0, false], [1, true]])('ends above the vermogensgrens: %i cents from it', (difference, tooHigh) => {
    const grens = valueOn(vermogensgrensZorgtoeslag[vorm], at).value
    const rijk = { ...met(drempel), aanvrager: persoon(drempel, { vermogen: plus(grens, difference) }) }
    expect(heeftReden('vermogenTeHoog', stap(rijk))).toBe(tooHigh)
  })

  it('is nothing for who is not insured', () => {
    const nietVerzekerd = persoon(drempel, { verzekerd: false })
    const niemand = { ...met(drempel), aanvrager: nietVerzekerd, toeslagpartner: vorm === 'alleen' ? null : nietVerzekerd }
    expect(heeftReden('nietVerzekerd', stap(niemand))).toBe(true)
  })
})

describe.each(years)('zorgtoeslag %i with one of two insured', (year) => {
  const samen = huishouden([valueOn(drempelinkomen, firstDayOfYear(year)).value, NO_MONEY])
  const stap = (each: Huishouden) => zorgtoeslagInMaand(each, month(`${String(year)}-01`))
  const heel = uitkomstVan('zorgtoeslagPerJaar', stap(samen))

  it.each(['aanvrager', 'toeslagpartner'] as const)('is half of the amount for two, whichever of the two is not: %s', (wie) => {
    const een = stap({ ...samen, [wie]: { ...samen.aanvrager, toetsingsinkomen: samen[wie]?.toetsingsinkomen ?? NO_MONEY, verzekerd: false } })
    expect(uitkomstVan('zorgtoeslagPerJaar', een)).toBe(heel)
    expect(uitkomstVan('deelBijEenVerzekerde', een)).toBe('1/2')
  })
})
