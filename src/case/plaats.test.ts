import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { SEED } from '../../test/examples/arbitraries.ts'
import type { Vraag } from '../engine/feiten.ts'
import { handreiking } from '../law/beleid/handreiking.ts'
import { day } from '../units/day.ts'
import { beoordeelJaar } from './beoordeling.ts'
import { controleer } from './controle.ts'
import { EMPTY_DOSSIER, withAntwoord, type Dossier, type Veld } from './dossier.ts'
import { soortVan } from './lezen.ts'
import { plaatsVan } from './plaats.ts'

vi.setConfig({ testTimeout: 60_000 })

/** Every year that has rules is closed. */
const TODAY = day('2027-03-01')

function openIn(dossier: Dossier, jaar: number): readonly Vraag[] {
  const uitkomst = beoordeelJaar(dossier, jaar, TODAY, handreiking)
  return uitkomst.kind === 'onvolledig' ? uitkomst.ontbreekt : []
}

describe('the place of an open question', () => {
  const dossier: Dossier = {
    ...EMPTY_DOSSIER, jaren: [2023], inwonenden: ['1', '3', '4'],
    antwoorden: { 'inwonende.1.geboortedatum': '1-1-2024' },
  }
  const plaats = (onderwerp: Vraag['onderwerp'], veld: string, antwoorden: Dossier['antwoorden'] = {}, jaar = 2023) =>
    plaatsVan({ onderwerp, veld }, { ...dossier, jaren: [jaar], antwoorden: { ...dossier.antwoorden, ...antwoorden } }, jaar, TODAY, handreiking)

  it.each([
    ['doelgroep', 'doelgroep.ontvangtToeslag', { veld: 'doelgroep.ontvangtToeslag' }],
    ['foutAntwoord', '2023.huur.1.bedrag', { veld: '2023.huur.1.bedrag' }],
    ['foutAntwoord', 'inwonende.3.geboortedatum', { veld: 'inwonende.3.geboortedatum' }],
    ['geboortedatum', 'aanvrager.geboortedatum', { wie: 'aanvrager', veld: 'aanvrager.geboortedatum' }],
    ['geboortedatum', 'toeslagpartner.geboortedatum', { wie: 'toeslagpartner', veld: 'toeslagpartner.geboortedatum' }],
    ['inkomen', 'aanvrager.inkomen', { wie: 'aanvrager', veld: '2023.inkomen.aanvrager' }],
    ['vermogen', 'toeslagpartner.vermogen', { wie: 'toeslagpartner', veld: '2023.vermogen.keuze' }],
    ['huur', 'woningen', { veld: '2023.huur.0.bedrag' }],
    ['nettoInkomen', 'netto', { veld: '2023.netto.keuze' }],
    ['beschikking', 'beschikkingen.zorgtoeslag', { toeslag: 'zorgtoeslag', veld: '2023.beschikking.zorgtoeslag.definitief.jaarbedrag' }],
    ['oorzaakTerugvordering', 'oordelen.huurtoeslag', { toeslag: 'huurtoeslag', veld: '2023.oordeel.huurtoeslag.deel' }],
  ] as const)('about the %s is a field: %s', (onderwerp, veld, expected) => {
    expect(plaats(onderwerp, veld)).toStrictEqual(expected)
  })

  it('about a resident is that of the same person, though one before was not born yet', () => {
    expect(plaats('geboortedatum', 'inwonenden.0.geboortedatum')).toStrictEqual({ wie: 'inwonende.3', veld: 'inwonende.3.geboortedatum' })
    expect(plaats('inkomen', 'inwonenden.1.inkomen')).toStrictEqual({ wie: 'inwonende.4', veld: '2023.inkomen.inwonende.4' })
  })

  it('about an income is an estimate where the estimates count', () => {
    expect(plaats('inkomen', 'inwonenden.1.inkomen', { '2023.maatstaf': 'zoalsToegekend' })).toStrictEqual({ wie: 'inwonende.4', veld: '2023.schatting.inwonende.4.0.bedrag' })
  })

  it('about an income by its sources is the first answer that a source waits for', () => {
    const perBron = { '2023.samenstelling.aanvrager': 'perBron', '2023.bronnen.aanvrager.rijen': '2' }
    const heel = { ...perBron, '2023.bronnen.aanvrager.0.soort': 'wia', '2023.bronnen.aanvrager.0.bruto': '12.000' }
    const veld = (antwoorden: Dossier['antwoorden']) => plaats('inkomen', 'aanvrager.inkomen', antwoorden).veld
    expect(veld(perBron)).toBe('2023.bronnen.aanvrager.0.soort')
    expect(veld({ ...perBron, '2023.bronnen.aanvrager.0.soort': 'wia' })).toBe('2023.bronnen.aanvrager.0.bruto')
    expect(veld({ ...heel, '2023.bronnen.aanvrager.1.soort': 'ww', '2023.bronnen.aanvrager.1.wijze': 'drieMaanden', '2023.bronnen.aanvrager.1.maand1': '900' })).toBe('2023.bronnen.aanvrager.1.maand2')
  })

  it.each([[2022, 'voorlopig'], [2023, 'definitief'], [2024, 'voorlopig'], [2025, 'voorlopig'], [2026, 'voorlopig']] as const)('about a decision of %i is the %s one while none is there, and then the final one', (jaar, first) => {
    const veld = `${jaar}.beschikking.huurtoeslag` as const
    expect(plaats('beschikking', 'beschikkingen.huurtoeslag', {}, jaar).veld).toBe(`${veld}.${first}.jaarbedrag`)
    expect(plaats('beschikking', 'beschikkingen.huurtoeslag', { [`${veld}.voorlopig.jaarbedrag`]: '3.000' }, jaar).veld).toBe(`${veld}.definitief.jaarbedrag`)
  })

  it('about a decision in months is its first month', () => {
    expect(plaats('beschikking', 'beschikkingen.huurtoeslag', { '2024.beschikking.huurtoeslag.voorlopig.wijze': 'perMaand' }, 2024).veld)
      .toBe('2024.beschikking.huurtoeslag.voorlopig.0.bedrag')
    expect(plaats('beschikking', 'beschikkingen.huurtoeslag', { '2023.beschikking.huurtoeslag.definitief.wijze': 'perMaand' }).veld)
      .toBe('2023.beschikking.huurtoeslag.definitief.0.bedrag')
    expect(plaats('beschikking', 'beschikkingen.huurtoeslag', {
      '2023.beschikking.huurtoeslag.voorlopig.jaarbedrag': '3.000', '2023.beschikking.huurtoeslag.definitief.wijze': 'perMaand',
    }).veld).toBe('2023.beschikking.huurtoeslag.definitief.0.bedrag')
  })

  it.each(['voorlopig', 'definitief'] as const)('about the months of a %s decision is how that one was written', (soort) => {
    const beide = { '2023.beschikking.huurtoeslag.voorlopig.jaarbedrag': '3.000', '2023.beschikking.huurtoeslag.definitief.jaarbedrag': '3.000' }
    expect(plaats('beschikkingPerMaand', `beschikkingen.huurtoeslag.${soort}`, beide)).toStrictEqual({ toeslag: 'huurtoeslag', veld: `2023.beschikking.huurtoeslag.${soort}.wijze` })
    const other = soort === 'voorlopig' ? 'definitief' : 'voorlopig'
    expect(plaats('beschikkingPerMaand', `beschikkingen.huurtoeslag.${soort}`, { ...beide, [`2023.beschikking.huurtoeslag.${other}.wijze`]: 'perMaand' }).veld)
      .toBe(`2023.beschikking.huurtoeslag.${soort}.wijze`)
  })

  it.each(['voorlopig', 'definitief'] as const)('about the months of a %s decision that begins later in the year is its first month', (soort) => {
    const veld = `2023.beschikking.huurtoeslag.${soort}` as const
    expect(plaats('beschikkingPerMaand', `beschikkingen.huurtoeslag.${soort}`, { [`${veld}.wijze`]: 'perMaand', [`${veld}.rijen`]: '2', [`${veld}.1.vanaf`]: '7', [`${veld}.1.bedrag`]: '250' }).veld)
      .toBe(`${veld}.0.bedrag`)
  })

  it.each([
    ['vermogen', 'aanvrager.vermogen', { '2023.vermogen.keuze': 'boven' }, '2023.vermogen.aanvrager'],
    ['vermogen', 'toeslagpartner.vermogen', { '2023.vermogen.keuze': 'boven' }, '2023.vermogen.toeslagpartner'],
    ['nettoInkomen', 'netto', { '2023.netto.keuze': 'bedrag' }, '2023.netto.0.bedrag'],
    ['oorzaakTerugvordering', 'oordelen.huurtoeslag', { '2023.oordeel.huurtoeslag.deel': 'deel' }, '2023.oordeel.huurtoeslag.andereOorzaak'],
  ] as const)('about the %s (%s) is the amount once an amount was chosen', (onderwerp, veld, antwoorden, expected) => {
    expect(plaats(onderwerp, veld, antwoorden).veld).toBe(expected)
  })

  it.each([
    ['vermogen', 'aanvrager.vermogen', { '2023.vermogen.keuze': 'x', '2024.vermogen.keuze': 'boven' }, '2023.vermogen.keuze'],
    ['nettoInkomen', 'netto', { '2023.netto.keuze': 'onbekend', '2024.netto.keuze': 'bedrag' }, '2023.netto.keuze'],
    ['oorzaakTerugvordering', 'oordelen.huurtoeslag', { '2023.oordeel.huurtoeslag.deel': 'x', '2023.oordeel.zorgtoeslag.deel': 'deel' }, '2023.oordeel.huurtoeslag.deel'],
  ] as const)('about the %s (%s) is the choice where another was made', (onderwerp, veld, antwoorden, expected) => {
    expect(plaats(onderwerp, veld, antwoorden).veld).toBe(expected)
  })
})

describe('every open question of any dossier', () => {
  it('is answered by filling in the fields that it leads to, each of them once', () => {
    let followed = 0
    fc.assert(fc.property(dossierInJaar, fc.nat(), ([dossier, jaar], which) => {
      for (const vraag of openIn(dossier, jaar)) {
        const filled: Veld[] = []
        let next = dossier
        for (let open = openAt(next, jaar, vraag); open !== undefined; open = openAt(next, jaar, vraag)) {
          const { veld } = plaatsVan(open, next, jaar, TODAY, handreiking)
          expect(filled).not.toContain(veld)
          filled.push(veld)
          next = open.onderwerp === 'foutAntwoord' ? putRight(next, veld) : withAntwoord(next, veld, answerTo(veld, which))
        }
        followed += 1
      }
    }), { seed: SEED, numRuns: 100 })
    expect(followed).toBeGreaterThan(250)
  })

  it('is the way to a final outcome, one after the other', () => {
    fc.assert(fc.property(dossierInJaar, fc.nat(), ([dossier, jaar], which) => {
      let next = dossier
      let steps = 0
      for (let [open] = openIn(next, jaar); open !== undefined; [open] = openIn(next, jaar)) {
        const { veld } = plaatsVan(open, next, jaar, TODAY, handreiking)
        next = open.onderwerp === 'foutAntwoord' ? putRight(next, veld) : withAntwoord(next, veld, answerTo(veld, which))
        steps += 1
        expect(steps).toBeLessThan(200)
      }
      expect(beoordeelJaar(next, jaar, TODAY, handreiking).kind).not.toBe('onvolledig')
    }), { seed: SEED, numRuns: 100 })
  })

  it('is answered by the one field that it leads to, where nothing of it was written yet', () => {
    fc.assert(fc.property(jaar.chain((year) => fc.tuple(residents, fc.constant(year))), ([inwonenden, year]) => {
      const empty: Dossier = { ...EMPTY_DOSSIER, jaren: [year], inwonenden }
      const needsTwo = year === 2022 ? ['beschikking'] : []
      for (const vraag of openIn(empty, year).filter(({ onderwerp }) => !needsTwo.includes(onderwerp))) {
        const { veld } = plaatsVan(vraag, empty, year, TODAY, handreiking)
        expect(openAt(withAntwoord(empty, veld, answerTo(veld, 0)), year, vraag)).toBeUndefined()
      }
    }), { seed: SEED, numRuns: 30 })
  })
})

/** The same fact may be asked for in another way: first the decision, then its months. */
function openAt(dossier: Dossier, jaar: number, { veld }: Vraag): Vraag | undefined {
  return openIn(dossier, jaar).find((each) => each.veld === veld)
}

const keuzes: readonly (readonly [RegExp, readonly [string, ...string[]]])[] = [
  [/^doelgroep\.inkomensbron$/, ['uitkering', 'werk']],
  [/^doelgroep\./, ['ja']],
  [/\.vermogen\.keuze$/, ['onder', 'boven']],
  [/\.netto\.keuze$/, ['nietBovenNorm', 'bedrag']],
  [/\.wijze$/, ['perMaand']],
  [/\.deel$/, ['geheel', 'deel', 'niets']],
]

/** What the messages at a wrong answer ask for, until it is right: an amount in a row may need a month beside it too. */
function putRight(dossier: Dossier, veld: Veld): Dossier {
  const code = controleer(dossier, TODAY, handreiking).find((fout) => fout.veld === veld)?.code
  switch (code) {
    case undefined: return dossier
    case 'monthMissing': return putRight(withAntwoord(dossier, veld.replace(/bedrag$/, 'vanaf') as Veld, '12'), veld)
    case 'amountMissing': return putRight(withAntwoord(dossier, veld.replace(/vanaf$/, 'bedrag') as Veld, '1.000'), veld)
    case 'monthTwice': return putRight(withAntwoord(dossier, veld, '11'), veld)
    case 'endBeforeStart': return putRight(withAntwoord(dossier, veld, ''), veld)
    case 'largerThanReclaim': return putRight(withAntwoord(dossier, veld, '0'), veld)
    default: return putRight(withAntwoord(dossier, veld, answerTo(veld, 0)), veld)
  }
}

/** A good answer, one of those that the field allows. */
function answerTo(veld: Veld, which: number): string {
  switch (soortVan(veld)?.kind) {
    case 'geboortedag':
    case 'dag': return '17-5-1980'
    case 'bedrag': return '1.000'
    case 'postcode': return '1234 AB'
    case 'tijd': return '14:30'
    case 'minuten': return '45'
    case undefined: {
      const [, choices] = keuzes.find(([pattern]) => pattern.test(veld)) ?? []
      if (choices === undefined) throw new RangeError(`not a field that answers a question: ${veld}`)
      return choices[which % choices.length] ?? choices[0]
    }
  }
}

const jaar = fc.integer({ min: 2022, max: 2026 })
const residents = fc.subarray(['1', '2', '5'])

function antwoorden(year: number): fc.Arbitrary<Dossier['antwoorden']> {
  const bedrag = fc.constantFrom('', '0', '650', '1.750,25', 'x')
  const geboren = fc.constantFrom('', '2-3-1985', '31-2-1985', '1-1-2100')
  const kindGeboren = fc.constantFrom('', '12-6-2015', '1-1-2001', `1-5-${String(year)}`, `31-12-${String(year)}`, `1-1-${String(Math.min(year + 1, 2027))}`, 'x')
  const dag = fc.constantFrom('', '', '', `1-7-${String(year)}`, `2-3-${String(year)}`, `30-10-${String(year)}`, 'x')
  const maand = fc.constantFrom('', '1', '2', '7', '9')
  const reeks = (naam: string) => ({ [`${naam}.rijen`]: fc.constantFrom('', '2'), [`${naam}.0.bedrag`]: bedrag, [`${naam}.1.vanaf`]: maand, [`${naam}.1.bedrag`]: bedrag })
  const persoon = (wie: string) => ({ [`${year}.inkomen.${wie}`]: bedrag, [`${year}.vermogen.${wie}`]: bedrag, ...reeks(`${year}.schatting.${wie}`) })
  const inwonende = (id: string) => ({
    [`inwonende.${id}.relatie`]: fc.constantFrom('', 'kind', 'medebewoner', 'onderhuurder'), [`inwonende.${id}.geboortedatum`]: kindGeboren,
    [`inwonende.${id}.vanaf`]: dag, [`inwonende.${id}.tot`]: dag, ...persoon(`inwonende.${id}`),
  })
  const toeslag = (naam: string) => ({
    ...beschikking(`${year}.beschikking.${naam}.voorlopig`), ...beschikking(`${year}.beschikking.${naam}.definitief`),
    [`${year}.oordeel.${naam}.deel`]: fc.constantFrom('', 'geheel', 'deel', 'niets'), [`${year}.oordeel.${naam}.andereOorzaak`]: bedrag,
  })
  const beschikking = (veld: string) => ({ [`${veld}.wijze`]: fc.constantFrom('', 'perJaar', 'perMaand'), [`${veld}.jaarbedrag`]: bedrag, ...reeks(veld) })
  const ja = fc.constantFrom('ja', 'ja', 'ja', '')
  const choices = {
    'doelgroep.toeslagEnFiscaalPartner': ja, 'doelgroep.inkomensbron': fc.constantFrom('uitkering', 'werk', ''), 'doelgroep.andereWeinigInkomen': ja,
    'doelgroep.minstverdienendeNa1962': fc.constantFrom('ja', 'nee', ''), 'doelgroep.heffingskortingUitbetaald': fc.constantFrom('nee', ''), 'doelgroep.onderAowLeeftijd': ja,
    'doelgroep.ontvangtToeslag': ja,
    'aanvrager.geboortedatum': geboren, 'toeslagpartner.geboortedatum': geboren, 'samen.vanaf': dag, 'samen.tot': dag,
    [`${year}.huurwoning`]: fc.constantFrom('', '', 'ja', 'nee'), [`${year}.maatstaf`]: fc.constantFrom('', 'zoalsToegekend'), [`${year}.bron`]: fc.constantFrom('', 'beschikking'),
    [`${year}.vermogen.keuze`]: fc.constantFrom('', 'onder', 'boven'), [`${year}.netto.keuze`]: fc.constantFrom('', 'nietBovenNorm', 'bedrag', 'onbekend'),
  }
  const all = {
    ...choices, ...reeks(`${year}.huur`), ...reeks(`${year}.netto`), ...persoon('aanvrager'), ...persoon('toeslagpartner'),
    ...inwonende('1'), ...inwonende('2'), ...inwonende('5'), ...toeslag('huurtoeslag'), ...toeslag('zorgtoeslag'), ...toeslag('kindgebondenBudget'),
  }
  // An empty text is no answer at all.
  return fc.record(all).map((written) => Object.fromEntries(Object.entries(written).filter(([, text]) => text !== '')))
}

/** Partly filled in, partly wrong. */
const dossierInJaar: fc.Arbitrary<readonly [Dossier, number]> = jaar.chain((year) =>
  fc.tuple(residents, antwoorden(year)).map(([inwonenden, given]) => [{ ...EMPTY_DOSSIER, jaren: [year], inwonenden, antwoorden: given }, year] as const))
