import { describe, expect, it } from 'vitest'
import { euro } from '../units/cents.ts'
import { day } from '../units/day.ts'
import { EMPTY_DOSSIER, type Dossier, type Veld } from './dossier.ts'
import { bedragIn, dagIn, isProblem, jaOfNee, LAST_PLANNED_DAY, leesBedrag, leesDag, postcodeIn, soortVan } from './lezen.ts'

const TODAY = day('2024-09-17')

function met(veld: Veld, text: string): Dossier {
  return { ...EMPTY_DOSSIER, antwoorden: { [veld]: text } }
}

/** The largest amount that is believed, and one cent more. */
const amounts: readonly (readonly [Veld, largest: string, tooLarge: string])[] = [
  ...(['2023.huur.0.bedrag', '2026.huur.12.bedrag', '2023.servicekosten.energie', '2023.servicekosten.schoonmaak', '2023.servicekosten.huismeester', '2023.servicekosten.dienstruimten'] as const)
    .map((veld) => [veld, '10.000', '10.000,01'] as const),
  ...([
    '2023.inkomen.aanvrager', '2023.inkomen.toeslagpartner', '2023.inkomen.inwonende.1', '2023.schatting.aanvrager.0.bedrag', '2023.schatting.inwonende.11.2.bedrag',
    '2023.netto.0.bedrag', '2023.netto.3.bedrag',
  ] as const).map((veld) => [veld, '1.000.000', '1.000.000,01'] as const),
  ...(['2023.vermogen.aanvrager', '2023.vermogen.toeslagpartner', '2023.vermogen.inwonende.1'] as const).map((veld) => [veld, '10.000.000', '10.000.000,01'] as const),
  ...([
    '2023.beschikking.huurtoeslag.voorlopig.jaarbedrag', '2023.beschikking.zorgtoeslag.definitief.jaarbedrag', '2023.beschikking.kindgebondenBudget.definitief.0.bedrag',
    '2023.oordeel.huurtoeslag.andereOorzaak', '2023.oordeel.zorgtoeslag.andereOorzaak',
  ] as const).map((veld) => [veld, '100.000', '100.000,01'] as const),
]
const births: readonly Veld[] = ['aanvrager.geboortedatum', 'toeslagpartner.geboortedatum', 'inwonende.1.geboortedatum', 'inwonende.11.geboortedatum']
const days: readonly Veld[] = ['samen.vanaf', 'samen.tot', 'inwonende.1.vanaf', 'inwonende.1.tot', 'inwonende.11.tot']
const choices: readonly Veld[] = [
  'doelgroep.inkomensbron', 'doelgroep.toeslagEnFiscaalPartner', 'doelgroep.heffingskortingUitbetaald', 'aanvrager.naam', 'toeslagpartner.naam', 'inwonende.1.naam',
  'aanvrager.achternaam', 'toeslagpartner.achternaam',
  'aanvrager.verzekerd', 'toeslagpartner.verzekerd', 'inwonende.1.relatie', 'inwonende.1.student', 'inwonende.1.kinderbijslag', '2023.huurwoning', '2023.aangepasteWoning',
  '2023.eerderRecht', '2023.maatstaf', '2023.bron', '2023.netto.keuze', '2023.vermogen.keuze', '2023.oordeel.huurtoeslag.deel', '2023.oordeel.huurtoeslag.oorzaak',
  '2023.beschikking.huurtoeslag.voorlopig.wijze', '2023.huur.rijen', '2023.huur.1.vanaf', '2023.netto.rijen', '2023.netto.1.vanaf', '2023.schatting.aanvrager.rijen',
  '2023.schatting.inwonende.1.1.vanaf', '2023.beschikking.huurtoeslag.voorlopig.rijen', '2023.beschikking.huurtoeslag.voorlopig.1.vanaf',
]

describe('the kind of an answer', () => {
  it.each(amounts)('%s is an amount, of at most %s', (veld, largest) => {
    expect(soortVan(veld)).toEqual({ kind: 'bedrag', largest: euro(largest) })
  })

  it.each(births)('%s is a day of birth', (veld) => {
    expect(soortVan(veld)).toEqual({ kind: 'geboortedag' })
  })

  it.each(days)('%s is a day', (veld) => {
    expect(soortVan(veld)).toEqual({ kind: 'dag' })
  })

  it('samen.postcode is a postcode', () => {
    expect(soortVan('samen.postcode')).toEqual({ kind: 'postcode' })
  })

  it.each(choices)('%s is a choice or a name', (veld) => {
    expect(soortVan(veld)).toBeNull()
  })
})

describe('an amount', () => {
  it.each(amounts)('%s may be %s and not %s', (veld, largest, tooLarge) => {
    expect(leesBedrag(met(veld, largest), veld)).toBe(euro(largest))
    expect(bedragIn(met(veld, largest), veld)).toBe(euro(largest))
    expect(leesBedrag(met(veld, tooLarge), veld)).toBe('tooLarge')
  })

  it.each([['', 'empty'], ['x', 'unreadable'], ['-1', 'negative'], ['10.000,01', 'tooLarge']])('that is %j is a problem, and then no amount', (text, problem) => {
    const dossier = met('2023.huur.0.bedrag', text)
    expect(leesBedrag(dossier, '2023.huur.0.bedrag')).toBe(problem)
    expect(bedragIn(dossier, '2023.huur.0.bedrag')).toBeUndefined()
  })

  it('of nothing is an amount', () => {
    expect(bedragIn(met('2023.inkomen.aanvrager', '0'), '2023.inkomen.aanvrager')).toBe(0)
  })

  it('is empty where there is no answer', () => {
    expect(leesBedrag(EMPTY_DOSSIER, '2023.huur.0.bedrag')).toBe('empty')
  })

  it.each([...births, ...days, ...choices, 'samen.postcode'] as const)('is not read from %s', (veld) => {
    expect(() => leesBedrag(EMPTY_DOSSIER, veld)).toThrow(RangeError)
  })
})

describe('a day', () => {
  it.each([
    ['17-9-2024', TODAY, '2024-09-17'], ['18-9-2024', TODAY, 'inFuture'], ['31-12-2099', LAST_PLANNED_DAY, '2099-12-31'], ['1-1-2100', LAST_PLANNED_DAY, 'inFuture'],
    ['1-1-1900', TODAY, '1900-01-01'], ['31-12-1899', TODAY, 'tooLongAgo'], ['31-4-2024', TODAY, 'unreadable'], ['', TODAY, 'empty'],
  ] as const)('written as %j, and at the latest %s, is %s', (text, latest, expected) => {
    const dossier = met('aanvrager.geboortedatum', text)
    const dag = leesDag(dossier, 'aanvrager.geboortedatum', latest)
    expect(dag).toBe(expected)
    expect(dagIn(dossier, 'aanvrager.geboortedatum', latest)).toBe(isProblem(dag) ? undefined : expected)
  })

  it('is told from a problem', () => {
    expect((['empty', 'unreadable', 'inFuture', 'tooLongAgo'] as const).map(isProblem)).toEqual([true, true, true, true])
    expect(isProblem(TODAY)).toBe(false)
  })
})

describe('a postcode', () => {
  it.each([
    ['1234 AB', '1234 AB'], ['1234AB', '1234 AB'], ['1234ab', '1234 AB'], [' 1234  aB ', '1234 AB'], ['12 34 a b', '1234 AB'], ['1000 AA', '1000 AA'], ['9999 ZZ', '9999 ZZ'], ['1234\u00a0AB', '1234 AB'],
    ['0999 AB', undefined], ['1234', undefined], ['1234 A', undefined], ['1234 ABC', undefined], ['12345 AB', undefined], ['AB 1234', undefined], ['1234 SS', undefined], ['1234 sa', undefined],
    ['1234 SD', undefined], ['1234 SB', '1234 SB'], ['B-1000', undefined], ['1234 ÉÉ', undefined], ['', undefined], [' ', undefined],
  ])('written as %j is %s', (text, expected) => {
    expect(postcodeIn(met('samen.postcode', text))).toBe(expected)
  })

  it('is undefined where there is no answer', () => {
    expect(postcodeIn(EMPTY_DOSSIER)).toBeUndefined()
  })
})

describe('yes or no', () => {
  it.each([['ja', true], ['nee', false], ['', undefined], ['x', undefined], ['Ja', undefined], [' ja', undefined]])('is %j: %s', (text, expected) => {
    expect(jaOfNee(met('2023.huurwoning', text), '2023.huurwoning')).toBe(expected)
  })

  it('is neither where there is no answer', () => {
    expect(jaOfNee(EMPTY_DOSSIER, '2023.huurwoning')).toBeUndefined()
  })
})
