import { describe, expect, it } from 'vitest'
import { handreiking } from '../law/beleid/handreiking.ts'
import { hoorn } from '../law/beleid/hoorn.ts'
import { horstAanDeMaas } from '../law/beleid/horst-aan-de-maas.ts'
import { stappenplan, STAPNUMMERS, type Stapnummer } from '../law/stappenplan.ts'
import { day } from '../units/day.ts'
import { beoordeelJaar } from './beoordeling.ts'
import { EMPTY_DOSSIER, type Dossier } from './dossier.ts'
import { controlepuntenVan, stappenOp, stappenplanVan, type Stapstand } from './stappenplan.ts'

type Antwoorden = Dossier['antwoorden']

const TODAY = day('2026-11-25')

function plan(jaren: readonly number[], antwoorden: Antwoorden = {}, beleid = handreiking): readonly Stapstand[] {
  const dossier: Dossier = { ...EMPTY_DOSSIER, jaren, antwoorden }
  return stappenplanVan({ dossier, beleid, peildatum: TODAY, uitkomsten: jaren.map((jaar) => ({ jaar, uitkomst: beoordeelJaar(dossier, jaar, TODAY, beleid) })) })
}

function nummers(standen: readonly Stapstand[]): readonly Stapnummer[] {
  return standen.filter(({ status }) => status !== 'nietVanToepassing').map(({ nummer }) => nummer)
}

function redenen(standen: readonly Stapstand[]): Readonly<Record<number, string>> {
  return Object.fromEntries(standen.flatMap((stand) => (stand.status === 'nietVanToepassing' ? [[stand.nummer, stand.reden]] : [])))
}

function statusOf(nummer: Stapnummer, standen: readonly Stapstand[]): string | undefined {
  return standen.find((stand) => stand.nummer === nummer)?.status
}

/** 'Rekenvoorbeeld 2023' of the guide, without the child. */
const PAAR: Antwoorden = {
  'doelgroep.toeslagEnFiscaalPartner': 'ja', 'doelgroep.inkomensbron': 'uitkering', 'doelgroep.andereWeinigInkomen': 'ja', 'doelgroep.minstverdienendeNa1962': 'ja',
  'doelgroep.onderAowLeeftijd': 'ja', 'doelgroep.ontvangtToeslag': 'ja', 'aanvrager.geboortedatum': '2-3-1985', 'toeslagpartner.geboortedatum': '3-4-1986',
}

function jaarMet(jaar: number): Antwoorden {
  return {
    [`${String(jaar)}.huur.0.bedrag`]: '575,03', [`${String(jaar)}.inkomen.aanvrager`]: '23.762', [`${String(jaar)}.inkomen.toeslagpartner`]: '4.322',
    [`${String(jaar)}.netto.keuze`]: 'nietBovenNorm', [`${String(jaar)}.vermogen.keuze`]: 'onder',
  }
}

function beschikt(jaar: number, voorlopig: string, definitief: string): Antwoorden {
  return Object.fromEntries(['huurtoeslag', 'zorgtoeslag'].flatMap((toeslag) => [
    [`${String(jaar)}.beschikking.${toeslag}.voorlopig.jaarbedrag`, voorlopig], [`${String(jaar)}.beschikking.${toeslag}.definitief.jaarbedrag`, definitief],
  ]))
}

describe('the plan of the guide (§ 6.1)', () => {
  it('has its 11 steps in order, each with where the guide says it', () => {
    expect(stappenplan.map(({ nummer }) => nummer)).toEqual(STAPNUMMERS)
    expect(stappenplan.filter(({ nummer, bron }) => !bron.startsWith(`Handreiking § 6.1 stap ${String(nummer)}`))).toEqual([])
  })

  it('rules nothing out before a year was chosen', () => {
    expect(nummers(plan([]))).toEqual(STAPNUMMERS)
  })

  it.each<readonly [readonly number[], Antwoorden, readonly number[], Readonly<Record<number, string>>]>([
    [[2022], {}, [1, 2, 3, 9, 10], { 4: 'geenJaarVanaf2024', 5: 'geenJaarVanaf2024', 6: 'geenJaarVanaf2024', 7: 'geenJaarVanaf2024', 8: 'geen2023', 11: 'geenTekortBijTerugvordering' }],
    [[2023], {}, [1, 2, 3, 8, 9, 10, 11], { 4: 'geenJaarVanaf2024', 5: 'geenJaarVanaf2024', 6: 'geenJaarVanaf2024', 7: 'geenJaarVanaf2024' }],
    [[2023], { '2023.teruggevorderd': 'nee' }, [1, 2, 3, 8], { 4: 'geenJaarVanaf2024', 5: 'geenJaarVanaf2024', 6: 'geenJaarVanaf2024', 7: 'geenJaarVanaf2024', 9: 'nietsTeruggevorderd', 10: 'nietsTeruggevorderd', 11: 'geenTekortBijTerugvordering' }],
    [[2024], { '2024.teruggevorderd': 'nee' }, [1, 2, 3, 4, 5, 6, 7], { 8: 'geen2023', 9: 'nietsTeruggevorderd', 10: 'nietsTeruggevorderd', 11: 'geenTekortBijTerugvordering' }],
    [[2025, 2026], {}, [1, 2, 3, 4, 5, 6, 7], { 8: 'geen2023', 9: 'geenTerugvorderingsjaar', 10: 'geenTerugvorderingsjaar', 11: 'geenTekortBijTerugvordering' }],
    [[2022, 2023, 2024], {}, STAPNUMMERS, {}],
  ])('of %j with %j has the steps %j, and says why not the others', (jaren, antwoorden, steps, reasons) => {
    const standen = plan(jaren, antwoorden)
    expect(nummers(standen)).toEqual(steps)
    expect(redenen(standen)).toEqual(reasons)
  })

  it.each([['2.999,99', [1, 2, 3, 8, 9, 10, 11]], ['3.000', [1, 2, 3, 8]], ['3.000,01', [1, 2, 3, 8]]])('of 2023 with EUR 3.000 granted and %s due has the steps %j: the decisions tell, whatever was answered', (definitief, steps) => {
    for (const antwoord of ['ja', 'nee'] as const) expect(nummers(plan([2023], { ...PAAR, ...beschikt(2023, '3.000', definitief), '2023.teruggevorderd': antwoord }))).toEqual(steps)
  })

  it('stops after step 9 when something else caused all of the reclaim (§ 6.1 stap 9)', () => {
    const standen = plan([2022], { ...PAAR, ...beschikt(2022, '3.000', '2.500'), '2022.oordeel.huurtoeslag.deel': 'niets', '2022.oordeel.zorgtoeslag.deel': 'niets' })
    expect(nummers(standen)).toEqual([1, 2, 3, 9])
    expect(redenen(standen)[10]).toBe('andereOorzaak')
    expect(statusOf(9, standen)).toBe('gedaan')
  })

  it('names its years by the beleid: Hoorn leaves 2022 to the guide, Horst takes 2023 as the guide does', () => {
    for (const beleid of [hoorn, horstAanDeMaas]) expect(nummers(plan([2022, 2023], {}, beleid))).toEqual([1, 2, 3, 8, 9, 10, 11])
  })
})

describe('step 1', () => {
  it.each<readonly [Antwoorden, string]>([[{}, 'open'], [{ 'plan.toegang.aanvrager': 'eigenDigiD' }, 'bezig'], [{ 'plan.aanwezig': 'ja' }, 'bezig'], [{ 'plan.minuten.1': '15' }, 'open'], [{ 'plan.stap.1': 'gedaan' }, 'gedaan']])('with %j is %s', (antwoorden, status) => {
    expect(statusOf(1, plan([2023], antwoorden))).toBe(status)
  })
})

describe('step 2', () => {
  const all = (found: string): Antwoorden => Object.fromEntries(controlepuntenVan({ ...EMPTY_DOSSIER, jaren: [2023] }, 2023, handreiking).map((punt) => [`2023.controle.${punt}`, found]))

  it.each<readonly [string, Antwoorden, string]>([
    ['nothing looked at', {}, 'open'], ['one thing looked at', { '2023.controle.huur': 'klopt' }, 'bezig'], ['everything right', all('klopt'), 'gedaan'],
    ['everything right but one', { ...all('klopt'), '2023.controle.huur': 'onbekend' }, 'bezig'], ['a tick by hand', { 'plan.stap.2': 'gedaan' }, 'gedaan'],
    ['a tick by hand while something is wrong', { 'plan.stap.2': 'gedaan', '2023.controle.huur': 'kloptNiet' }, 'bezig'],
  ])('with %s is %s', (_, antwoorden, status) => {
    expect(statusOf(2, plan([2023], antwoorden))).toBe(status)
  })

  it.each<readonly [number, Antwoorden, readonly string[]]>([
    [2022, {}, ['toetsingsinkomen', 'toeslagpartner', 'medebewoners', 'huur']], [2023, {}, ['toetsingsinkomen', 'toeslagpartner', 'medebewoners', 'huur', 'uitzonderingen']],
    [2023, { '2023.huurwoning': 'nee' }, ['toetsingsinkomen', 'toeslagpartner', 'uitzonderingen']], [2024, {}, ['toetsingsinkomen', 'toeslagpartner', 'medebewoners', 'huur', 'uitzonderingen']],
    [2025, {}, ['toetsingsinkomen', 'toeslagpartner', 'medebewoners', 'huur']], [2027, {}, []],
  ])('of %i with %j looks at %j', (jaar, antwoorden, punten) => {
    expect(controlepuntenVan({ ...EMPTY_DOSSIER, jaren: [jaar], antwoorden }, jaar, handreiking)).toEqual(punten)
  })
})

describe('step 3', () => {
  it.each<readonly [readonly number[], Antwoorden, string]>([
    [[], {}, 'open'], [[2023], {}, 'bezig'], [[2023], { '2023.teruggevorderd': 'ja' }, 'gedaan'], [[2022], {}, 'gedaan'], [[2025], {}, 'gedaan'], [[2022, 2023], {}, 'bezig'],
  ])('of %j with %j is %s', (jaren, antwoorden, status) => {
    expect(statusOf(3, plan(jaren, antwoorden))).toBe(status)
  })
})

describe('the steps that compute', () => {
  it('are done when nothing is open any more', () => {
    const standen = plan([2023, 2024], { ...PAAR, ...jaarMet(2023), ...jaarMet(2024), '2023.teruggevorderd': 'nee', '2024.teruggevorderd': 'nee' })
    expect(([3, 4, 5, 6, 7, 8] as const).map((nummer) => statusOf(nummer, standen))).toEqual(Array(6).fill('gedaan'))
  })

  it('tell what is open in each: the net income of a later year in step 4, of 2023 in step 8, the rest where it is computed', () => {
    const standen = plan([2023, 2024], { ...PAAR, '2023.huur.0.bedrag': '575,03', '2024.inkomen.aanvrager': '23.762' })
    const open = (nummer: Stapnummer) => standen.flatMap((stand) => (stand.nummer === nummer && stand.status !== 'nietVanToepassing' ? stand.open : []))
    expect(open(4)).toEqual(['2024.netto.keuze'])
    expect(open(5)).toEqual(expect.arrayContaining(['2024.huur.0.bedrag', '2024.inkomen.toeslagpartner']))
    expect(open(8)).toEqual(expect.arrayContaining(['2023.inkomen.aanvrager', '2023.netto.keuze']))
    expect(open(5).filter((veld) => veld.startsWith('2023'))).toEqual([])
    expect([statusOf(5, standen), statusOf(8, standen)]).toEqual(['bezig', 'bezig'])
  })

  it('leave step 11 open while nobody knows whether there is a reclaim', () => {
    const answered = { ...PAAR, ...jaarMet(2023) }
    expect([statusOf(8, plan([2023], answered)), statusOf(11, plan([2023], answered))]).toEqual(['gedaan', 'open'])
  })

  it('judge each reclaim in step 9, and the part of another cause in step 10', () => {
    const reclaimed = { ...PAAR, ...jaarMet(2022), ...beschikt(2022, '3.000', '2.500') }
    const judged = (huur: Antwoorden) => plan([2022], { ...reclaimed, '2022.oordeel.zorgtoeslag.deel': 'geheel', ...huur })
    expect([statusOf(9, plan([2022], reclaimed)), statusOf(10, plan([2022], reclaimed))]).toEqual(['open', 'open'])
    expect([statusOf(9, judged({})), statusOf(10, judged({}))]).toEqual(['bezig', 'bezig'])
    const part = judged({ '2022.oordeel.huurtoeslag.deel': 'deel' })
    expect([statusOf(9, part), statusOf(10, part)]).toEqual(['gedaan', 'bezig'])
    const whole = judged({ '2022.oordeel.huurtoeslag.deel': 'deel', '2022.oordeel.huurtoeslag.andereOorzaak': '200' })
    expect([statusOf(9, whole), statusOf(10, whole)]).toEqual(['gedaan', 'gedaan'])
  })
})

describe('the steps in which a screen is used', () => {
  it.each([
    [{ topic: 'toegang', jaar: null }, [1]], [{ topic: 'jaren', jaar: null }, [3]], [{ topic: 'stukken', jaar: null }, [2]], [{ topic: 'inkomen', jaar: 2024 }, [2, 4]],
    [{ topic: 'inkomen', jaar: 2023 }, [2]], [{ topic: 'toeslagen', jaar: 2023 }, [2, 9, 10]], [{ topic: 'uitkomst', jaar: 2023 }, [8, 11]], [{ topic: 'uitkomst', jaar: 2024 }, [5, 6, 7]],
  ] as const)('of %j are %j', (plek, steps) => {
    expect(stappenOp(plek, plan([2023, 2024], { '2023.teruggevorderd': 'ja', '2024.teruggevorderd': 'nee' }))).toEqual(steps)
  })
})
