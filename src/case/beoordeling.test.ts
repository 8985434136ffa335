import { describe, expect, it } from 'vitest'
import { beoordeelMetBereik } from '../engine/bereik-uitkomst.ts'
import { handreiking } from '../law/beleid/handreiking.ts'
import { day } from '../units/day.ts'
import { beoordeelJaar } from './beoordeling.ts'
import { EMPTY_DOSSIER, withAntwoord, type Dossier, type Veld } from './dossier.ts'
import { feitenVan } from './feiten.ts'

const TODAY = day('2027-03-01')
const YEARS = [2022, 2023, 2024, 2025, 2026]

/** A couple with everything answered, in every year that has rules. */
const DOSSIER: Dossier = {
  ...EMPTY_DOSSIER, jaren: YEARS, inwonenden: ['1'],
  antwoorden: {
    'doelgroep.toeslagEnFiscaalPartner': 'ja', 'doelgroep.inkomensbron': 'uitkering', 'doelgroep.andereWeinigInkomen': 'ja', 'doelgroep.minstverdienendeNa1962': 'ja',
    'doelgroep.onderAowLeeftijd': 'ja', 'doelgroep.ontvangtToeslag': 'ja',
    'aanvrager.geboortedatum': '2-3-1985', 'toeslagpartner.geboortedatum': '3-4-1986', 'inwonende.1.geboortedatum': '12-6-2015',
    ...Object.fromEntries(YEARS.flatMap((jaar) => [
      [`${String(jaar)}.huur.0.bedrag`, '720'], [`${String(jaar)}.inkomen.aanvrager`, '28.000'], [`${String(jaar)}.inkomen.toeslagpartner`, '4.322'],
      [`${String(jaar)}.vermogen.keuze`, 'onder'], [`${String(jaar)}.netto.keuze`, 'nietBovenNorm'],
    ])),
    ...Object.fromEntries(['huurtoeslag', 'zorgtoeslag'].flatMap((toeslag) => [
      [`2022.beschikking.${toeslag}.voorlopig.jaarbedrag`, '3.000'], [`2022.beschikking.${toeslag}.definitief.jaarbedrag`, '2.500'], [`2022.oordeel.${toeslag}.deel`, 'geheel'],
    ])),
  },
}

function met(antwoorden: Dossier['antwoorden']): Dossier {
  return { ...DOSSIER, antwoorden: { ...DOSSIER.antwoorden, ...antwoorden } }
}

function oordeel(dossier: Dossier, jaar: number): ReturnType<typeof beoordeelJaar> {
  return beoordeelJaar(dossier, jaar, TODAY, handreiking)
}

function ofTheEngine(dossier: Dossier, jaar: number): ReturnType<typeof beoordeelMetBereik> {
  return beoordeelMetBereik(feitenVan(dossier, jaar, TODAY), handreiking)
}

describe.each(YEARS)('the outcome of %i', (jaar) => {
  it('is that of the engine while nothing is wrong', () => {
    expect(oordeel(DOSSIER, jaar)).toMatchObject({ kind: 'recht' })
    expect(oordeel(DOSSIER, jaar)).toStrictEqual(ofTheEngine(DOSSIER, jaar))
    const open = withAntwoord(DOSSIER, 'doelgroep.onderAowLeeftijd', '')
    expect(oordeel(open, jaar)).toMatchObject({ kind: 'onvolledig' })
    expect(oordeel(open, jaar)).toStrictEqual(ofTheEngine(open, jaar))
  })

  it.each<readonly [Veld, string]>([
    ['samen.vanaf', '31-4-2020'], ['inwonende.1.geboortedatum', 'x'], ['aanvrager.geboortedatum', '1-1-2010'], [`${jaar}.huur.1.bedrag`, '-1'], [`${jaar}.inkomen.inwonende.1`, 'x'],
    ...(jaar === 2026 ? [] : [[`${jaar}.servicekosten.energie`, 'x']] as const),
    ...(jaar >= 2025 ? [] : [[`${jaar}.beschikking.zorgtoeslag.voorlopig.jaarbedrag`, 'x']] as const),
  ])('is not final while an answer about it or the household cannot be right: %s is %s', (veld, text) => {
    const uitkomst = oordeel(met({ [veld]: text }), jaar)
    expect(uitkomst).toMatchObject({ kind: 'onvolledig', regeling: ofTheEngine(DOSSIER, jaar).regeling })
    expect(uitkomst.kind === 'onvolledig' ? uitkomst.ontbreekt[0] : undefined).toStrictEqual({ onderwerp: 'foutAntwoord', veld })
    expect(['bedrag', 'totNuToe', 'uitleg', 'aanvulling', 'redenen'].filter((name) => name in uitkomst)).toEqual([])
  })

  it('is final while only an answer about another year cannot be right', () => {
    const others = Object.fromEntries(YEARS.filter((each) => each !== jaar).map((each) => [`${String(each)}.huur.1.bedrag`, 'x']))
    expect(oordeel(met(others), jaar)).toStrictEqual(oordeel(DOSSIER, jaar))
  })

  it('is final while what cannot be right is not asked for', () => {
    expect(oordeel(met({ [`${jaar}.netto.0.bedrag`]: 'x', [`${jaar}.vermogen.aanvrager`]: 'x', [`${jaar}.schatting.aanvrager.0.bedrag`]: 'x' }), jaar)).toStrictEqual(oordeel(DOSSIER, jaar))
  })

  it('is final while only the postcode cannot be right', () => {
    expect(oordeel(met({ 'samen.postcode': 'x' }), jaar)).toStrictEqual(oordeel(DOSSIER, jaar))
  })

  it('has every fault, in the order of the answers, before what is open', () => {
    const dossier = withAntwoord(met({ [`${jaar}.huur.1.bedrag`]: 'x', 'samen.tot': 'x' }), 'doelgroep.ontvangtToeslag', '')
    const { ontbreekt } = oordeel(dossier, jaar) as { readonly ontbreekt: unknown }
    expect(ontbreekt).toMatchObject([
      { onderwerp: 'foutAntwoord', veld: `${jaar}.huur.1.bedrag` }, { onderwerp: 'foutAntwoord', veld: 'samen.tot' }, { onderwerp: 'doelgroep', veld: 'doelgroep.ontvangtToeslag' },
    ])
  })

  it('is no ‘no’ either while something cannot be right', () => {
    const nee = met({ 'doelgroep.ontvangtToeslag': 'nee' })
    expect(oordeel(nee, jaar)).toMatchObject({ kind: 'geenRecht', redenen: ['geenToeslagen'] })
    expect(oordeel(withAntwoord(nee, 'samen.tot', 'x'), jaar)).toMatchObject({ kind: 'onvolledig', ontbreekt: [{ onderwerp: 'foutAntwoord', veld: 'samen.tot' }] })
  })

  it('keeps the months that were compared, and the conditions of the law', () => {
    const { vergelijking, voorwaarden } = oordeel(DOSSIER, jaar)
    const wrong = oordeel(met({ 'samen.tot': 'x' }), jaar)
    expect([wrong.vergelijking, wrong.voorwaarden]).toStrictEqual([vergelijking, voorwaarden])
    expect(vergelijking).toBeDefined()
    expect(voorwaarden === undefined).toBe(jaar < 2025)
  })
})

describe('an assessment that was made without a return', () => {
  const aanslag = withAntwoord(met({ '2024.ambtshalve': 'ja' }), '2024.huur.0.bedrag', '')

  it('leaves no range, as that would rest on an income that is not the real one', () => {
    expect(oordeel(withAntwoord(aanslag, '2024.ambtshalve', 'nee'), 2024)).toHaveProperty('bereik')
    expect(oordeel(aanslag, 2024)).toMatchObject({ kind: 'onvolledig', ontbreekt: [{ onderwerp: 'ambtshalveAanslag', veld: '2024.ambtshalve' }, { onderwerp: 'huur' }] })
    expect(oordeel(aanslag, 2024)).not.toHaveProperty('bereik')
  })
})

describe('what was written and is not asked for any more', () => {
  const reclaim = (definitief: string): Dossier['antwoorden'] => ({
    '2022.beschikking.huurtoeslag.definitief.jaarbedrag': definitief, '2022.oordeel.huurtoeslag.deel': 'deel', '2022.oordeel.huurtoeslag.andereOorzaak': '500,01',
  })
  const beschikkingen = Object.fromEntries(['huurtoeslag', 'zorgtoeslag', 'kindgebondenBudget'].flatMap((toeslag) => [
    [`2025.beschikking.${toeslag}.voorlopig.jaarbedrag`, '100'], [`2025.beschikking.${toeslag}.definitief.jaarbedrag`, 'x'],
  ])) as Dossier['antwoorden']
  const schatting = { '2023.maatstaf': 'zoalsToegekend', '2023.schatting.aanvrager.0.bedrag': '28.000', '2023.schatting.toeslagpartner.0.bedrag': '4.322' }

  /** Only the second of each blocks the year: in it the same fault stands in a field that is asked for. */
  it.each<readonly [string, number, veld: Veld, notAsked: Dossier['antwoorden'], asked: Dossier['antwoorden']]>([
    ['a part of a reclaim that became nothing', 2022, '2022.oordeel.huurtoeslag.andereOorzaak', reclaim('3.000'), reclaim('2.500')],
    ['decisions, after the amounts were computed again', 2025, '2025.beschikking.huurtoeslag.definitief.jaarbedrag', { ...beschikkingen, '2025.bron': 'berekend' }, { ...beschikkingen, '2025.bron': 'beschikking' }],
    ['the wealth of a minor', 2023, '2023.vermogen.inwonende.1', { '2023.vermogen.inwonende.1': 'x' }, { '2023.vermogen.inwonende.1': 'x', 'inwonende.1.geboortedatum': '31-12-2005' }],
    ['the income of an onderhuurder', 2023, '2023.inkomen.inwonende.1', { '2023.inkomen.inwonende.1': 'x', 'inwonende.1.relatie': 'onderhuurder' }, { '2023.inkomen.inwonende.1': 'x', 'inwonende.1.relatie': 'medebewoner' }],
    ['the estimate of an onderhuurder', 2023, '2023.schatting.inwonende.1.0.bedrag', { ...schatting, '2023.schatting.inwonende.1.0.bedrag': 'x', 'inwonende.1.relatie': 'onderhuurder' }, { ...schatting, '2023.schatting.inwonende.1.0.bedrag': 'x' }],
    ['the income of a resident born later', 2023, '2023.inkomen.inwonende.1', { '2023.inkomen.inwonende.1': 'x', 'inwonende.1.geboortedatum': '1-1-2024' }, { '2023.inkomen.inwonende.1': 'x', 'inwonende.1.geboortedatum': '31-12-2023' }],
    ['the wealth of a resident born later', 2023, '2023.vermogen.inwonende.1', { '2023.vermogen.inwonende.1': 'x', 'inwonende.1.geboortedatum': '1-1-2024' }, { '2023.vermogen.inwonende.1': 'x', 'inwonende.1.geboortedatum': '31-12-2005' }],
    ['a row that was taken away', 2023, '2023.huur.2.bedrag', { '2023.huur.2.bedrag': 'x' }, { '2023.huur.2.bedrag': 'x', '2023.huur.rijen': '3' }],
  ])('does not block the year: %s in %i', (_, jaar, veld, notAsked, asked) => {
    expect(oordeel(met(notAsked), jaar)).toStrictEqual(ofTheEngine(met(notAsked), jaar))
    expect(oordeel(met(notAsked), jaar).kind).not.toBe('onvolledig')
    const blocked = oordeel(met(asked), jaar)
    expect(blocked.kind === 'onvolledig' ? blocked.ontbreekt : []).toContainEqual({ onderwerp: 'foutAntwoord', veld })
  })

  it('does not block 2026, in which servicekosten do not count, and does block 2025', () => {
    const dossier = met({ '2025.servicekosten.energie': 'x', '2026.servicekosten.energie': 'x' })
    expect(oordeel(dossier, 2026)).toStrictEqual(oordeel(DOSSIER, 2026))
    expect(oordeel(dossier, 2025)).toMatchObject({ kind: 'onvolledig', ontbreekt: [{ onderwerp: 'foutAntwoord', veld: '2025.servicekosten.energie' }] })
  })
})

describe('a year without rules', () => {
  it.each([2021, 2027])('is refused: %i', (jaar) => {
    expect(() => oordeel(DOSSIER, jaar)).toThrow(RangeError)
  })
})

describe('the range of a year with an answer that cannot be right', () => {
  const bereikVan = (dossier: Dossier) => {
    const uitkomst = oordeel(dossier, 2024)
    return uitkomst.kind === 'onvolledig' ? uitkomst.bereik : undefined
  }

  it('is that of the same answer left open, while it is being typed', () => {
    const open = bereikVan(met({ '2024.inkomen.aanvrager': '' }))
    expect(open).toBeDefined()
    expect(bereikVan(met({ '2024.inkomen.aanvrager': '30.00' }))).not.toEqual(open)
    expect(bereikVan(met({ '2024.inkomen.aanvrager': '30.0.' }))).toEqual(open)
  })

  it('is not told where the computation rests on that answer', () => {
    expect(bereikVan(met({ '2024.inkomen.aanvrager': '', 'samen.vanaf': '31-4-2020' }))).toBeUndefined()
  })

  it('never takes an answer that cannot be right for one that does not matter', () => {
    const uitkomst = oordeel(met({ '2024.huur.0.bedrag': 'x', '2024.netto.keuze': '', '2024.vermogen.keuze': 'boven', '2024.vermogen.aanvrager': '500.000', '2024.vermogen.toeslagpartner': '0' }), 2024)
    expect(uitkomst.kind).toBe('onvolledig')
    expect(uitkomst.nietBeslissend).toBeUndefined()
    expect(uitkomst.kind === 'onvolledig' ? uitkomst.ontbreekt[0] : undefined).toEqual({ onderwerp: 'foutAntwoord', veld: '2024.huur.0.bedrag' })
  })
})
