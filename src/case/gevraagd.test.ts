import { describe, expect, it } from 'vitest'
import { handreiking } from '../law/beleid/handreiking.ts'
import { horstAanDeMaas } from '../law/beleid/horst-aan-de-maas.ts'
import { EMPTY_DOSSIER, type Dossier, type Reeks, type Veld } from './dossier.ts'
import { isGevraagd, toeslagenGevraagd, woontElders } from './gevraagd.ts'

type Antwoorden = Dossier['antwoorden']

const YEARS = [2022, 2023, 2024, 2025, 2026]

function gevraagd(veld: Veld, antwoorden: Antwoorden = {}, jaren: readonly number[] = YEARS): boolean {
  return isGevraagd({ ...EMPTY_DOSSIER, jaren, inwonenden: ['1', '2', '11'], antwoorden }, veld, handreiking)
}

/** An empty text stands for no answer at all; `x` for one that does not exist or cannot be read. */
type Rule = readonly [keuze: Veld, asks: readonly string[], asksNot: readonly string[], velden: readonly Veld[], shared: Antwoorden]

const REEKSEN = ['2023.huur', '2023.netto', '2023.schatting.aanvrager', '2023.schatting.inwonende.1', '2023.schatting.inwonende.11', '2023.beschikking.huurtoeslag.voorlopig', '2023.beschikking.huurtoeslag.definitief'] as const satisfies readonly Reeks[]
const STANDING: Antwoorden = {
  '2023.maatstaf': 'zoalsToegekend', '2023.netto.keuze': 'bedrag', '2023.beschikking.huurtoeslag.voorlopig.wijze': 'perMaand', '2023.beschikking.huurtoeslag.definitief.wijze': 'perMaand',
}
const VOORLOPIG: Antwoorden = { '2023.beschikking.huurtoeslag.voorlopig.jaarbedrag': '3.000' }
const RECLAIM: Antwoorden = { ...VOORLOPIG, '2023.beschikking.huurtoeslag.definitief.jaarbedrag': '2.500' }
const OORDEEL = ['2023.oordeel.huurtoeslag.deel', '2023.oordeel.huurtoeslag.oorzaak'] as const

const rules: readonly Rule[] = [
  ['2023.huurwoning', ['', 'ja', 'x'], ['nee'], ['2023.huur.0.bedrag', '2023.huur.1.vanaf', '2023.huur.rijen', '2023.servicekosten.energie', '2023.servicekosten.dienstruimten'], {}],
  ['2023.maatstaf', ['', 'jaarinkomen', 'x'], ['zoalsToegekend'], ['2023.inkomen.aanvrager', '2023.inkomen.toeslagpartner', '2023.inkomen.inwonende.2'], {}],
  ['2023.maatstaf', ['zoalsToegekend'], ['', 'jaarinkomen', 'x'], ['2023.schatting.aanvrager.0.bedrag', '2023.schatting.toeslagpartner.0.bedrag', '2023.schatting.inwonende.2.0.bedrag'], {}],
  ['inwonende.1.relatie', ['', 'kind', 'pleegkind', 'medebewoner', 'x'], ['onderhuurder'], ['2023.inkomen.inwonende.1'], {}],
  ['inwonende.1.relatie', ['', 'kind', 'pleegkind', 'medebewoner', 'x'], ['onderhuurder'], ['2023.schatting.inwonende.1.0.bedrag'], STANDING],
  ['inwonende.1.geboortedatum', ['', '31-12-2023', 'x'], ['1-1-2024'], ['2023.inkomen.inwonende.1'], {}],
  ['inwonende.1.geboortedatum', ['', '31-12-2023', 'x'], ['1-1-2024'], ['2023.schatting.inwonende.1.0.bedrag'], STANDING],
  ['inwonende.1.geboortedatum', ['', '31-12-2005', 'x'], ['1-1-2006', '1-1-2024'], ['2023.vermogen.inwonende.1'], {}],
  ['2023.netto.keuze', ['bedrag'], ['', 'nietBovenNorm', 'onbekend', 'x'], ['2023.netto.0.bedrag'], {}],
  ['2023.vermogen.keuze', ['boven'], ['', 'onder', 'x'], ['2023.vermogen.aanvrager', '2023.vermogen.toeslagpartner'], {}],
  ['2024.bron', ['beschikking'], ['', 'berekend', 'x'], ['2024.beschikking.kindgebondenBudget.voorlopig.wijze', '2024.beschikking.kindgebondenBudget.definitief.jaarbedrag'], {}],
  ['2025.bron', ['beschikking'], ['', 'berekend', 'x'], ['2025.beschikking.huurtoeslag.voorlopig.wijze', '2025.beschikking.zorgtoeslag.definitief.jaarbedrag', '2025.beschikking.kindgebondenBudget.voorlopig.jaarbedrag'], {}],
  ...(['voorlopig', 'definitief'] as const).flatMap((soort): readonly Rule[] => {
    const veld = `2023.beschikking.huurtoeslag.${soort}` as const
    return [[`${veld}.wijze`, ['', 'perJaar', 'x'], ['perMaand'], [`${veld}.jaarbedrag`], {}], [`${veld}.wijze`, ['perMaand'], ['', 'perJaar', 'x'], [`${veld}.0.bedrag`, `${veld}.0.vanaf`], {}]]
  }),
  ['2023.beschikking.huurtoeslag.definitief.jaarbedrag', ['2.999,99'], ['3.000', '3.500', '', 'x'], OORDEEL, VOORLOPIG],
  ['2023.beschikking.huurtoeslag.voorlopig.jaarbedrag', ['2.500,01'], ['2.500', '', 'x'], OORDEEL, { '2023.beschikking.huurtoeslag.definitief.jaarbedrag': '2.500' }],
  ['samen.vanaf', ['', '1-1-2023', 'x'], ['1-7-2023'], OORDEEL, RECLAIM],
  ['2023.oordeel.huurtoeslag.deel', ['deel'], ['', 'geheel', 'niets', 'x'], ['2023.oordeel.huurtoeslag.andereOorzaak'], RECLAIM],
  ...REEKSEN.map((reeks): Rule => [`${reeks}.rijen`, ['3', '4'], ['1', '2', '', 'x'], [`${reeks}.2.bedrag`, `${reeks}.2.vanaf`], STANDING]),
]

/** The same choice in another year, about somebody or something else, or of another kind. */
function twinsOf(keuze: Veld): readonly Veld[] {
  if (keuze.endsWith('.rijen')) return [...REEKSEN, '2024.huur' as const].map((reeks) => `${reeks}.rijen` as const).filter((rijen) => rijen !== keuze)
  const swaps: readonly (readonly [string | RegExp, string])[] = [
    [/^\d+/, '2022'], ['huurtoeslag', 'zorgtoeslag'], ['inwonende.1.', 'inwonende.2.'], ['inwonende.1.', 'inwonende.11.'], ...(keuze.endsWith('.wijze') ? [['voorlopig', 'definitief'], ['definitief', 'voorlopig']] as const : []),
  ]
  return swaps.map(([from, to]) => keuze.replace(from, to) as Veld).filter((twin) => twin !== keuze)
}

function withText(antwoorden: Antwoorden, keuze: Veld, text: string): Antwoorden {
  return text === '' ? antwoorden : { ...antwoorden, [keuze]: text }
}

describe('a field', () => {
  it.each(rules)('is asked for by %s: %j, and not %j: %j', (keuze, asks, asksNot, velden, shared) => {
    for (const veld of velden) {
      const asked = (text: string) => gevraagd(veld, withText(shared, keuze, text))
      expect([asks.filter(asked), asksNot.filter(asked)]).toEqual([asks, []])
    }
  })

  it.each(rules)('is asked for by %s itself, and by no other: %j, and not %j: %j', (keuze, [yes = ''], [no = ''], velden, shared) => {
    for (const veld of velden) {
      for (const twin of twinsOf(keuze)) {
        expect([twin, gevraagd(veld, withText(withText(shared, keuze, yes), twin, no)), gevraagd(veld, withText(withText(shared, keuze, no), twin, yes))]).toEqual([twin, true, false])
      }
    }
  })

  it.each<readonly [Veld, Antwoorden]>([
    ['2023.huurwoning', { '2023.huurwoning': 'nee' }], ['2023.aangepasteWoning', {}], ['2023.maatstaf', { '2023.maatstaf': 'zoalsToegekend' }], ['2023.bron', { '2023.bron': 'beschikking' }],
    ['2023.netto.keuze', { '2023.netto.keuze': 'onbekend' }], ['2023.vermogen.keuze', { '2023.vermogen.keuze': 'onder' }], ['2023.vermogen.inwonende.1', { '2023.vermogen.keuze': 'onder' }],
    ['2023.beschikking.huurtoeslag.voorlopig.wijze', {}], ['2023.oordeel.huurtoeslag.deel', { ...RECLAIM, '2023.oordeel.huurtoeslag.deel': 'niets' }], ['2023.netto.0.bedrag', { '2023.netto.keuze': 'bedrag' }],
  ])('of a year is asked for where that was chosen, a choice whatever was chosen: %s', (veld, antwoorden) => {
    expect([[2023], [2022, 2023], [2022, 2024], []].map((jaren) => gevraagd(veld, antwoorden, jaren))).toEqual([true, true, false, false])
  })

  it.each<Veld>([
    'aanvrager.geboortedatum', 'aanvrager.naam', 'toeslagpartner.verzekerd', 'samen.vanaf', 'samen.tot', 'inwonende.1.geboortedatum', 'inwonende.1.vanaf', 'doelgroep.inkomensbron',
  ])('of the household is asked for in whatever year: %s', (veld) => {
    expect([[], [2023], [2026]].map((jaren) => gevraagd(veld, {}, jaren))).toEqual([true, true, true])
  })

  it('about servicekosten is asked for while the law of the year counts them', () => {
    expect(YEARS.filter((jaar) => gevraagd(`${jaar}.servicekosten.energie`))).toEqual([2022, 2023, 2024, 2025])
  })

  it('about a resident is asked for while there is one', () => {
    const velden = ['2023.inkomen.inwonende.11', '2023.vermogen.inwonende.11', '2023.inkomen.inwonende.111', '2023.vermogen.inwonende.111', '2023.inkomen.inwonende.3'] as const
    expect(velden.map((veld) => gevraagd(veld))).toEqual([true, true, false, false, false])
  })

  it('in a row stands on the screen from the start: two for the rent, one elsewhere', () => {
    expect(REEKSEN.map((reeks) => [0, 1, 2].filter((rij) => gevraagd(`${reeks}.${rij}.bedrag`, STANDING)))).toEqual(REEKSEN.map((reeks) => (reeks === '2023.huur' ? [0, 1] : [0])))
  })
})

describe('a couple that lives in another municipality than the one of the rules', () => {
  const horst = (antwoorden: Antwoorden): Dossier => ({ ...EMPTY_DOSSIER, jaren: YEARS, antwoorden })

  it.each<readonly [Antwoorden, boolean]>([[{}, false], [{ 'samen.woontInGemeente': 'ja' }, false], [{ 'samen.woontInGemeente': 'nee' }, true]])('with %j: %j', (antwoorden, elders) => {
    expect(woontElders(horst(antwoorden), horstAanDeMaas)).toBe(elders)
    expect(isGevraagd(horst(antwoorden), 'samen.briefadres', horstAanDeMaas)).toBe(!elders)
    expect(woontElders(horst(antwoorden), handreiking)).toBe(false)
  })
})

describe('the toeslagen whose decisions are asked for', () => {
  const huurEnZorg = ['huurtoeslag', 'zorgtoeslag']
  const all = [...huurEnZorg, 'kindgebondenBudget']

  it.each([
    [2021, [], []], [2022, huurEnZorg, huurEnZorg], [2023, huurEnZorg, huurEnZorg], [2024, huurEnZorg, all], [2025, [], all], [2026, [], all], [2027, [], []], [2028, [], []],
  ])('of %i are %j, and %j where they are compared with', (jaar, berekend, beschikking) => {
    const toeslagen = (bron: string) => toeslagenGevraagd({ ...EMPTY_DOSSIER, jaren: [jaar], antwoorden: withText({}, `${jaar}.bron`, bron) }, jaar, handreiking)
    expect([toeslagen(''), toeslagen('berekend'), toeslagen('x'), toeslagen('beschikking')]).toEqual([berekend, berekend, berekend, beschikking])
  })

  it.each(YEARS)('are those whose fields are asked for: %i', (jaar) => {
    for (const antwoorden of [{}, { [`${jaar}.bron`]: 'beschikking' }]) {
      const asked = all.filter((toeslag) => gevraagd(`${jaar}.beschikking.${toeslag as 'huurtoeslag'}.definitief.jaarbedrag`, antwoorden))
      expect(asked).toEqual(toeslagenGevraagd({ ...EMPTY_DOSSIER, jaren: [jaar], antwoorden }, jaar, handreiking))
    }
  })
})

describe('what no screen shows', () => {
  it('is not asked for: the cause of a reclaim that does not count, or a year that cannot be computed', () => {
    const decided = { voorlopig: '3.000', definitief: '2.500' }
    const dossier: Dossier = {
      ...EMPTY_DOSSIER,
      jaren: [2025, 2027],
      antwoorden: {
        '2025.beschikking.huurtoeslag.voorlopig.jaarbedrag': decided.voorlopig,
        '2025.beschikking.huurtoeslag.definitief.jaarbedrag': decided.definitief,
        '2025.oordeel.huurtoeslag.deel': 'deel',
      },
    }
    expect(isGevraagd(dossier, '2025.oordeel.huurtoeslag.andereOorzaak', handreiking)).toBe(false)
    expect(isGevraagd(dossier, '2027.servicekosten.energie', handreiking)).toBe(false)
  })
})
