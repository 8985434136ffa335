import { describe, expect, it } from 'vitest'
import { huishouden, inwonende, plus } from '../../test/examples/builders.ts'
import { uitkomstVan } from '../../test/explanation/find-step.ts'
import { leeftijdVrijstellingKind, vrijstellingInkomenKind } from '../law/awir.ts'
import { valueOn } from '../law/parameter.ts'
import { euro, inEuros, type Cents } from '../units/cents.ts'
import { firstDayOfYear, month } from '../units/day.ts'
import { fractionToText } from '../units/fraction.ts'
import type { Inwonende, Relatie } from './huishouden.ts'
import { gezamenlijkInkomen, rekeninkomen } from './inkomen.ts'

const years = [2022, 2023, 2024, 2025, 2026]
const PARTNERS: readonly [Cents, Cents] = [euro('11.000'), euro('4.000')]

describe('the income of the partners', () => {
  it('is that of both together, and of nobody else', () => {
    const huis = huishouden(PARTNERS, { inwonenden: [inwonende('kind', '2000-01-01', { toetsingsinkomen: euro('9.000') })] })
    expect(fractionToText(gezamenlijkInkomen(huis).uitkomst)).toBe('15000')
  })
})

describe.each(years)('the rekeninkomen in %i', (year) => {
  const at = firstDayOfYear(year)
  const vrijstelling = valueOn(vrijstellingInkomenKind, at).value
  const leeftijd = valueOn(leeftijdVrijstellingKind, at).value
  /** What one resident adds to the income of the partners. */
  const added = (each: Inwonende): string => {
    const stap = rekeninkomen(huishouden(PARTNERS, { inwonenden: [each] }), month(`${String(year)}-06`))
    const [partners, ...others] = stap.delen
    expect(uitkomstVan('gezamenlijkInkomen', partners ?? stap)).toBe('15000')
    expect(others).toHaveLength(1)
    return others.map(({ uitkomst }) => fractionToText(uitkomst)).join()
  }
  const young = (relatie: Relatie, toetsingsinkomen: Cents): Inwonende => inwonende(relatie, `${String(year - leeftijd)}-01-02`, { toetsingsinkomen })

  it.each([['kind', -1, '0'], ['kind', 0, '0'], ['kind', 1, '1/100'], ['pleegkind', 0, '0'], ['pleegkind', 1, '1/100']] as const)(
    'holds of a young %s only what lies above the exemption: %i cents from it', (relatie, difference, expected) => {
      expect(added(young(relatie, plus(vrijstelling, difference)))).toBe(expected)
    })

  it('holds the whole income of a young medebewoner that is no child', () => {
    expect(added(young('medebewoner', vrijstelling))).toBe(fractionToText(inEuros(vrijstelling)))
  })

  it.each([['01-02', '0'], ['01-01', 'geheel']])('judges the age of a child on 1 January: born on %s', (birthday, expected) => {
    const kind = inwonende('kind', `${String(year - leeftijd)}-${birthday}`, { toetsingsinkomen: vrijstelling })
    expect(added(kind)).toBe(expected === 'geheel' ? fractionToText(inEuros(vrijstelling)) : expected)
  })
})
