import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SEED } from '../../test/examples/arbitraries.ts'
import { vergelijk } from '../engine/vergelijking.ts'
import { handreiking } from '../law/beleid/handreiking.ts'
import { euro } from '../units/cents.ts'
import { day, type Month } from '../units/day.ts'
import { EMPTY_DOSSIER, withAntwoord, type Dossier, type Veld } from './dossier.ts'
import { feitenVan } from './feiten.ts'
import { metGebeurtenis, telInJaar, wisselBij, type NieuweGebeurtenis, type Wissel } from './gebeurtenis-erbij.ts'
import { gebeurtenissenIn, type Gebeurtenis } from './gebeurtenissen.ts'
import { jaarbeleidVan } from './gevraagd.ts'
import { soortVan } from './lezen.ts'

const TODAY = day('2026-11-25')

/** Irene and Sergio with a child of 19, all that is needed to compute 2023. */
const PAAR: Dossier = {
  ...EMPTY_DOSSIER, jaren: [2023, 2024], inwonenden: ['1'],
  antwoorden: {
    'aanvrager.geboortedatum': '2-3-1985', 'toeslagpartner.geboortedatum': '3-4-1986', 'inwonende.1.geboortedatum': '12-6-2004', 'inwonende.1.naam': 'Sara',
    '2023.huur.0.bedrag': '600', '2023.inkomen.aanvrager': '23.762', '2023.inkomen.toeslagpartner': '0', '2023.inkomen.inwonende.1': '0', '2023.vermogen.keuze': 'onder', '2023.netto.keuze': 'nietBovenNorm',
  },
}

function met(antwoorden: Dossier['antwoorden']): Dossier {
  return { ...PAAR, antwoorden: { ...PAAR.antwoorden, ...antwoorden } }
}

function erbij(nieuw: NieuweGebeurtenis, dossier = PAAR): Dossier {
  return metGebeurtenis(dossier, nieuw).dossier
}

function kort({ soort, maand, telt, wie, veld }: Gebeurtenis): string {
  return [soort, ...(wie === undefined ? [] : [wie]), maand, ...(telt === maand ? [] : [`telt ${telt}`]), veld].join(' ')
}

function gebeurtenissen(dossier: Dossier, jaar = 2023): readonly string[] {
  return gebeurtenissenIn(dossier, jaar, TODAY).map(kort)
}

/** The first month of every part of the year that is compared, and the number of months in it. */
function perioden(dossier: Dossier): readonly (readonly [Month, number])[] {
  const jaarbeleid = jaarbeleidVan(2023, handreiking)
  if (jaarbeleid === null) throw new Error('no rules for 2023')
  const outcome = vergelijk(feitenVan(dossier, 2023, TODAY), handreiking, jaarbeleid)
  if (outcome.kind !== 'vergeleken') throw new Error('questions are open')
  return outcome.vergelijking.perioden.map(({ maanden }) => [maanden[0], maanden.length])
}

describe('a change, from what was told to the months that are computed', () => {
  it('a couple that moves in together on 15 March counts from April, Awir art. 5', () => {
    const dossier = erbij({ soort: 'samenwonen', dag: day('2023-03-15') })
    expect(gebeurtenissen(dossier)).toEqual(['samenwonen 2023-03 telt 2023-04 samen.vanaf'])
    expect(perioden(dossier)).toEqual([['2023-04', 9]])
  })

  it('a separation on 1 July leaves six months', () => {
    const dossier = erbij({ soort: 'uitElkaar', dag: day('2023-07-01') })
    expect(gebeurtenissen(dossier)).toEqual(['uitElkaar 2023-07 samen.tot'])
    expect(perioden(dossier)).toEqual([['2023-01', 6]])
  })

  it('a partner who dies on 10 October leaves ten months, and one to survive', () => {
    const dossier = erbij({ soort: 'overlijden', dag: day('2023-10-10'), wie: 'toeslagpartner' })
    expect(gebeurtenissen(dossier)).toEqual(['overlijden toeslagpartner 2023-10 telt 2023-11 samen.tot'])
    expect(perioden(dossier)).toEqual([['2023-01', 10]])
    expect(feitenVan(dossier, 2023, TODAY).einde).toEqual({ reden: 'overlijden', overledene: 'toeslagpartner' })
  })

  it('a child that moves out on 2 August cuts the year before September', () => {
    const dossier = erbij({ soort: 'vertrekt', dag: day('2023-08-02'), wie: 'inwonende.1' })
    expect(gebeurtenissen(dossier)).toEqual(['vertrekt inwonende.1 2023-08 telt 2023-09 inwonende.1.tot'])
    expect(perioden(dossier)).toEqual([['2023-01', 8], ['2023-09', 4]])
  })

  it('a child that is born on 1 May counts from May, and for the kindgebonden budget from June, Wkb art. 2', () => {
    const dossier = erbij({ soort: 'geboren', dag: day('2023-05-01') })
    expect(gebeurtenissen(dossier)).toEqual(['geboren inwonende.2 2023-05 inwonende.2.geboortedatum'])
    expect(perioden({ ...dossier, antwoorden: { ...dossier.antwoorden, '2023.inkomen.inwonende.2': '0' } })).toEqual([['2023-01', 4], ['2023-05', 1], ['2023-06', 7]])
  })

  it('a child that turns 18 on 12 June gives no kindgebonden budget from July, Wkb art. 2', () => {
    const dossier = met({ 'inwonende.1.geboortedatum': '12-6-2005' })
    expect(gebeurtenissen(dossier)).toEqual(['wordt18 inwonende.1 2023-06 telt 2023-07 inwonende.1.geboortedatum'])
    expect(perioden(dossier)).toEqual([['2023-01', 6], ['2023-07', 6]])
  })

  it.each([
    ['12-6-2000', ['wordt23 inwonende.1 2023-06 telt 2024-01 inwonende.1.geboortedatum'], ['wordt23 inwonende.1 2024-01 inwonende.1.geboortedatum']],
    ['1-1-2000', ['wordt23 inwonende.1 2023-01 inwonende.1.geboortedatum'], []],
  ])('a child born on %s that turns 23 loses the exemption on the next 1 January, Awir art. 7 lid 6', (geboren, in2023, in2024) => {
    const dossier = met({ 'inwonende.1.geboortedatum': geboren })
    expect(gebeurtenissen(dossier)).toEqual(in2023)
    expect(gebeurtenissen(dossier, 2024)).toEqual(in2024)
  })

  it('a child that turns 27 on 12 June is a kostendeler from July, Pw art. 19a', () => {
    const dossier = met({ 'inwonende.1.geboortedatum': '12-6-1996' })
    expect(gebeurtenissen(dossier)).toEqual(['wordtKostendeler inwonende.1 2023-06 telt 2023-07 inwonende.1.geboortedatum'])
    expect(perioden(dossier)).toEqual([['2023-01', 6], ['2023-07', 6]])
  })

  it('a partner who reaches the AOW age in June leaves the months before, AOW art. 7a', () => {
    // 66 years and 10 months in 2023: on 15 May, so that 1 June is the first of a month on which it was reached.
    const dossier = met({ 'aanvrager.geboortedatum': '15-7-1956' })
    expect(gebeurtenissen(dossier)).toEqual(['aowLeeftijd aanvrager 2023-06 aanvrager.geboortedatum'])
    expect(perioden(dossier)).toEqual([['2023-01', 5]])
  })

  it('a rent that changes on 1 September', () => {
    const { dossier, veld } = metGebeurtenis(PAAR, { soort: 'huur', dag: day('2023-09-01') })
    expect(veld).toBe('2023.huur.1.bedrag')
    const filled = withAntwoord(dossier, veld, '650')
    expect(gebeurtenissenIn(filled, 2023, TODAY)).toMatchObject([{ soort: 'huur', maand: '2023-09', van: euro('600'), naar: euro('650'), veld }])
    expect(perioden(filled)).toEqual([['2023-01', 8], ['2023-09', 4]])
  })

  it('a benefit that begins, and bijstand that is granted, change the net income from the month after', () => {
    const { dossier, veld } = metGebeurtenis(met({ '2023.netto.keuze': 'bedrag', '2023.netto.0.bedrag': '1.800' }), { soort: 'bijstandToegekend', dag: day('2023-03-10'), wie: 'aanvrager' })
    expect(veld).toBe('2023.netto.1.bedrag')
    const filled = withAntwoord(dossier, veld, '1.708')
    expect(gebeurtenissen(filled)).toEqual(['bijstandToegekend aanvrager 2023-03 telt 2023-04 2023.verloop.0.dag', 'netto 2023-04 2023.netto.1.bedrag'])
    // The norm itself changes in July.
    expect(perioden(filled)).toEqual([['2023-01', 3], ['2023-04', 3], ['2023-07', 6]])
    expect(gebeurtenissen(erbij({ soort: 'uitkeringStopt', dag: day('2023-11-01'), wie: 'toeslagpartner' }, filled))).toContain('uitkeringStopt toeslagpartner 2023-11 2023.verloop.1.dag')
  })

  it('a benefit that begins changes no amount where the net income stayed below the norm all year', () => {
    const { dossier, veld } = metGebeurtenis(met({ '2023.netto.keuze': 'nietBovenNorm' }), { soort: 'uitkeringBegint', dag: day('2023-03-10'), wie: 'aanvrager' })
    expect(veld).toBe('2023.verloop.0.dag')
    expect(dossier.antwoorden['2023.netto.keuze']).toBe('nietBovenNorm')
    expect(gebeurtenissen(dossier)).toEqual(['uitkeringBegint aanvrager 2023-03 telt 2023-04 2023.verloop.0.dag'])
  })

  it('a new decision is an amount a month, and a new estimate makes the estimates count', () => {
    const beschikking = metGebeurtenis(PAAR, { soort: 'beschikking', dag: day('2023-05-20'), toeslag: 'huurtoeslag' })
    expect(beschikking.veld).toBe('2023.beschikking.huurtoeslag.voorlopig.1.bedrag')
    expect(gebeurtenissen(withAntwoord(beschikking.dossier, beschikking.veld, '200'))).toEqual(['beschikking 2023-06 2023.beschikking.huurtoeslag.voorlopig.1.bedrag'])
    const schatting = metGebeurtenis(PAAR, { soort: 'schatting', dag: day('2023-02-01'), wie: 'aanvrager' })
    expect(schatting.dossier.antwoorden['2023.maatstaf']).toBe('zoalsToegekend')
    expect(gebeurtenissen(withAntwoord(schatting.dossier, schatting.veld, '25.000'))).toEqual(['schatting aanvrager 2023-02 2023.schatting.aanvrager.1.bedrag'])
  })

  it('an amount that counts only from next January belongs to the next year', () => {
    expect(telInJaar('huur', day('2023-12-01'))).toBe(true)
    expect(telInJaar('huur', day('2023-12-02'))).toBe(false)
    expect(telInJaar('vertrekt', day('2023-12-02'))).toBe(true)
    expect(() => metGebeurtenis(PAAR, { soort: 'netto', dag: day('2023-12-02') })).toThrow(RangeError)
  })

  it('a change in January goes into the first row, and a second one in the same month into the same row', () => {
    expect(metGebeurtenis(PAAR, { soort: 'huur', dag: day('2023-01-01') }).veld).toBe('2023.huur.0.bedrag')
    expect(metGebeurtenis(met({ '2023.huur.1.bedrag': '650' }), { soort: 'huur', dag: day('2023-07-01') }).veld).toBe('2023.huur.1.bedrag')
    expect(metGebeurtenis(met({ '2023.huur.1.bedrag': '650' }), { soort: 'huur', dag: day('2023-09-01') })).toMatchObject({ veld: '2023.huur.2.bedrag', dossier: { antwoorden: { '2023.huur.rijen': '3', '2023.huur.2.vanaf': '9' } } })
  })
})

describe('a choice that adding a change would make, told before', () => {
  const [dag, wie, toeslag] = [day('2023-05-01'), 'aanvrager', 'huurtoeslag'] as const
  const jaarbedrag = { '2023.beschikking.huurtoeslag.voorlopig.jaarbedrag': '2.400' } as const

  it.each<readonly [Wissel | null, NieuweGebeurtenis, Dossier['antwoorden']]>([
    ['schatting', { soort: 'schatting', dag, wie }, {}],
    ['schatting', { soort: 'schatting', dag, wie }, { '2023.maatstaf': 'jaarinkomen' }],
    [null, { soort: 'schatting', dag, wie }, { '2023.maatstaf': 'zoalsToegekend' }],
    ['huur', { soort: 'huur', dag }, { '2023.huurwoning': 'nee' }],
    [null, { soort: 'huur', dag }, {}],
    ['netto', { soort: 'netto', dag }, { '2023.netto.keuze': 'nietBovenNorm' }],
    ['netto', { soort: 'netto', dag }, { '2023.netto.keuze': 'schatting' }],
    [null, { soort: 'netto', dag }, { '2023.netto.keuze': 'bedrag' }],
    [null, { soort: 'uitkeringBegint', dag, wie }, { '2023.netto.keuze': 'nietBovenNorm' }],
    ['netto', { soort: 'uitkeringBegint', dag, wie }, { '2023.netto.keuze': 'bronnen' }],
    ['beschikking', { soort: 'beschikking', dag, toeslag }, jaarbedrag],
    [null, { soort: 'beschikking', dag, toeslag }, { ...jaarbedrag, '2023.beschikking.huurtoeslag.voorlopig.wijze': 'perMaand' }],
    [null, { soort: 'beschikking', dag, toeslag: 'zorgtoeslag' }, jaarbedrag],
    [null, { soort: 'uitElkaar', dag }, {}],
  ])('%s by %o with %o, and only where one changes', (wissel, nieuw, antwoorden) => {
    const before = { ...EMPTY_DOSSIER, jaren: [2023], antwoorden }
    const { dossier: after } = metGebeurtenis(before, nieuw)
    expect(wisselBij(before, 2023, nieuw.soort, 'toeslag' in nieuw ? nieuw.toeslag : undefined)).toBe(wissel)
    expect(wisselBij(after, 2023, nieuw.soort, 'toeslag' in nieuw ? nieuw.toeslag : undefined)).toBeNull()
  })
})

describe('the partnership by table 2', () => {
  it('is an event at the answer that gives its day', () => {
    const gehuwd = met({ 'samen.altijd': 'nee', 'partners.gehuwd': 'ja', 'partners.gehuwdVanaf': '15-6-2023', 'partners.adres': 'ja', 'partners.adresVanaf': '1-2-2023' })
    expect(gebeurtenissen(gehuwd)).toEqual(['samenwonen 2023-06 telt 2023-07 partners.gehuwdVanaf'])
    expect(gebeurtenissen(withAntwoord(gehuwd, 'samen.vanaf', '1-3-2023'))).toEqual(['samenwonen 2023-03 samen.vanaf'])
    const band = met({ 'samen.altijd': 'nee', 'partners.gehuwd': 'nee', 'partners.adres': 'ja', 'partners.adresTot': '20-8-2023', 'partners.koopwoning': 'ja', 'partners.koopwoningVanaf': '1-2-2023' })
    expect(gebeurtenissen(band)).toEqual(['samenwonen 2023-02 partners.koopwoningVanaf', 'uitElkaar 2023-08 telt 2023-09 partners.adresTot'])
  })
})

/** Another answer of the same kind that can be read. */
function anders(veld: Veld, text: string): string {
  if (soortVan(veld)?.kind === 'bedrag') return text === '333' ? '334' : '333'
  const [dag = '1', maand = '1', jaar = ''] = text.split('-')
  return `${dag === '3' ? '4' : '3'}-${maand === '5' ? '6' : '5'}-${jaar}`
}

const dagIn2023 = fc.tuple(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 12 })).map(([dag, maand]) => `${String(dag)}-${String(maand)}-2023`)
const bedrag = fc.integer({ min: 100, max: 999 }).map(String)

const willekeurig: fc.Arbitrary<Dossier> = fc.record<Partial<Record<Veld, string>>>({
  'samen.altijd': fc.constantFrom('nee', 'ja'), 'samen.vanaf': dagIn2023, 'samen.tot': dagIn2023, 'samen.einde': fc.constantFrom('scheiding', 'overlijden'),
  'inwonende.1.geboortedatum': fc.tuple(dagIn2023, fc.constantFrom(2023, 2005, 2000, 1996, 2010)).map(([dag, jaar]) => dag.replace('2023', String(jaar))),
  'inwonende.1.vanaf': dagIn2023, 'inwonende.1.tot': dagIn2023, '2023.huur.1.bedrag': bedrag, '2023.huur.1.vanaf': fc.integer({ min: 2, max: 12 }).map(String),
  '2023.netto.keuze': fc.constant('bedrag'), '2023.netto.rijen': fc.constant('2'), '2023.netto.0.bedrag': bedrag, '2023.netto.1.bedrag': bedrag, '2023.netto.1.vanaf': fc.integer({ min: 2, max: 12 }).map(String),
  '2023.verloop.rijen': fc.constant('1'), '2023.verloop.0.soort': fc.constantFrom('uitkeringBegint', 'bijstandToegekend'), '2023.verloop.0.dag': dagIn2023,
}, { requiredKeys: [] }).map((antwoorden) => met(antwoorden))

describe('every event of any dossier', () => {
  it('has a field with an answer, and another answer there changes the events', () => {
    let seen = 0
    fc.assert(fc.property(willekeurig, (dossier) => {
      const all = gebeurtenissenIn(dossier, 2023, TODAY)
      for (const { veld, maand, telt } of all) {
        seen += 1
        const text = dossier.antwoorden[veld]
        expect(text).toBeDefined()
        expect(maand.startsWith('2023-')).toBe(true)
        expect(maand <= telt).toBe(true)
        expect(gebeurtenissenIn(withAntwoord(dossier, veld, anders(veld, text ?? '')), 2023, TODAY)).not.toEqual(all)
      }
    }), { seed: SEED, numRuns: 300 })
    expect(seen).toBeGreaterThan(500)
  })

  it('stands in order of time', () => {
    fc.assert(fc.property(willekeurig, (dossier) => {
      const months = gebeurtenissenIn(dossier, 2023, TODAY).map(({ maand }) => maand)
      expect(months).toEqual(months.toSorted())
    }), { seed: SEED, numRuns: 100 })
  })
})
