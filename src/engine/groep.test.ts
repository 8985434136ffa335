import { describe, expect, it } from 'vitest'
import { plus } from '../../test/examples/builders.ts'
import { euro, NO_MONEY } from '../units/cents.ts'
import { bepaalGroep, type Groep, type Groepinvoer } from './groep.ts'

function groep(jaar: number, uitkering: string, over: Partial<Groepinvoer> = {}): Groep {
  return bepaalGroep({ jaar, inkomensbron: 'uitkering', uitkering: euro(uitkering), ...over })
}

function kort(found: Groep): string {
  switch (found.kind) {
    case 'groep': return `${found.groep} ${found.regel}`
    case 'buiten': return `buiten ${found.reden}`
    case 'onbekend': return `onbekend ${found.ontbreekt} ${found.mogelijk.join('/')}`
  }
}

describe('Handreiking § 4.1 tabel 1', () => {
  it.each([
    [2023, '24.999', '1 tabel'], [2023, '25.000', '2 tabel'], [2023, '25.001', '2 tabel'],
    [2023, '28.499', '2 tabel'], [2023, '28.500', '3 tabel'], [2023, '28.501', '3 tabel'],
    [2023, '43.999', '3 tabel'], [2023, '44.000', 'buiten bovenTabel'], [2023, '44.001', 'buiten bovenTabel'],
    [2023, '1', '1 tabel'],
    [2024, '13.499', 'buiten onderTabel'], [2024, '13.500', '1 tabel'], [2024, '13.501', '1 tabel'],
    [2024, '26.999', '1 tabel'], [2024, '27.501', '2 tabel'], [2024, '30.499', '2 tabel'],
    [2024, '34.000', '3 tabel'], [2024, '34.001', '3 tabel'], [2024, '47.999', '3 tabel'], [2024, '48.000', 'buiten bovenTabel'], [2024, '48.001', 'buiten bovenTabel'],
  ] as const)('in %i a benefit of %s gross: %s', (jaar, uitkering, expected) => {
    expect(kort(groep(jaar, uitkering))).toBe(expected)
  })

  it.each([
    ['27.000', '1 twNorm'], ['27.001', '1 twNorm'], ['27.234', '1 twNorm'], ['27.235', '2 tabel'], ['27.236', '2 tabel'], ['27.499', '2 tabel'], ['27.500', '2 tabel'],
  ])('groups 1 and 2 overlap in 2024: the norm of the TW (27.235) decides, TW art. 2 and 8: %s is %s', (uitkering, expected) => {
    expect(kort(groep(2024, uitkering))).toBe(expected)
  })

  it.each([
    ['30.500', {}, 'onbekend netto 2/3'], ['33.999', {}, 'onbekend netto 2/3'],
    ['30.500', { van: 'uwv' }, '3 brutoBijNorm'], ['30.501', { van: 'uwv' }, '3 brutoBijNorm'],
    ['30.500', { van: 'verzekeraar' }, '2 brutoBijNorm'], ['33.999', { van: 'verzekeraar' }, '2 brutoBijNorm'],
    ['31.000', { netto: 'onderNorm', van: 'uwv' }, '2 nettoNorm'], ['31.000', { netto: 'nietOnderNorm', van: 'verzekeraar' }, '3 nettoNorm'],
  ] as const)('groups 2 and 3 overlap in 2024, § 2.4: %s with %j is %s', (uitkering, over, expected) => {
    expect(kort(groep(2024, uitkering, over))).toBe(expected)
  })

  it.each([
    [2023, '26.000', { netto: 'nietOnderNorm' }, '3 nettoNorm'], [2023, '29.000', { netto: 'onderNorm' }, '2 nettoNorm'], [2023, '24.000', { netto: 'nietOnderNorm' }, '1 tabel'],
    [2023, '29.000', { bijstand: true, netto: 'nietOnderNorm' }, '2 aanvullendeBijstand'], [2023, '24.000', { bijstand: true }, '1 tabel'],
    [2023, '44.000', { netto: 'onderNorm' }, 'buiten bovenTabel'],
  ] as const)('the net income goes before an amount that is ‘ca.’, and bijstand is never group 3: %i, %s, %j is %s', (jaar, uitkering, over, expected) => {
    expect(kort(groep(jaar, uitkering, over))).toBe(expected)
  })

  it.each([
    [2022, '22.557', {}, '1 twNorm'], [2022, '22.558', {}, 'onbekend netto 2/3'], [2025, '28.759', {}, '1 twNorm'], [2025, '28.760', { netto: 'onderNorm' }, '2 nettoNorm'],
    [2025, '28.761', { netto: 'nietOnderNorm' }, '3 nettoNorm'], [2026, '30.010', {}, '1 twNorm'], [2026, '30.011', { bijstand: true }, '2 aanvullendeBijstand'], [2026, '90.000', { van: 'uwv' }, 'onbekend netto 2/3'],
  ] as const)('a year without printed amounts has the words of the table only: %i, %s, %j is %s', (jaar, uitkering, over, expected) => {
    expect(kort(groep(jaar, uitkering, over))).toBe(expected)
  })

  it.each([['alleenBijstand', 'buiten alleenBijstand'], ['werk', 'buiten alleenWerk'], ['anders', 'buiten geenUitkering']] as const)('is about a benefit of UWV or an insurer: %s is %s', (inkomensbron, expected) => {
    expect(kort(groep(2023, '26.000', { inkomensbron }))).toBe(expected)
  })

  it('waits for what it must know first', () => {
    expect(kort(bepaalGroep({ jaar: 2023 }))).toBe('onbekend inkomensbron 1/2/3')
    expect(kort(bepaalGroep({ jaar: 2023, inkomensbron: 'uitkering' }))).toBe('onbekend uitkering 1/2/3')
    expect(kort(bepaalGroep({ jaar: 2023, inkomensbron: 'uitkering', uitkering: NO_MONEY }))).toBe('buiten geenUitkering')
  })

  it('names the borders that decided, to the cent', () => {
    expect(groep(2023, '26.000')).toMatchObject({ grenzen: [{ id: 'groepen.groep2Vanaf', bedrag: euro('25.000') }, { id: 'groepen.groep2Tot', bedrag: euro('28.500'), confidence: 'guide' }] })
    expect(kort(bepaalGroep({ jaar: 2023, inkomensbron: 'uitkering', uitkering: plus(euro('25.000'), -1) }))).toBe('1 tabel')
    expect(kort(bepaalGroep({ jaar: 2023, inkomensbron: 'uitkering', uitkering: plus(euro('28.500'), -1) }))).toBe('2 tabel')
  })
})
