import { describe, expect, it } from 'vitest'
import { handreikingregels, paar } from './example-lines.ts'
import { runLines } from './run-program.ts'

function vergelijk(...regels: readonly unknown[]) {
  const { status, uitvoer } = runLines('vergelijking', regels)
  expect(status).toBe(0)
  return uitvoer
}

describe('the worked examples of the guide, in eurocents', () => {
  const uitvoer = vergelijk(...handreikingregels.map(({ regel }) => regel))
  const recht = { uitkomst: 'recht', regeling: 'tekortEnTerugvordering' }

  it.each([
    ['rekenvoorbeeld-2023', 99_600],
    ['rekenvoorbeeld-2024-aanvullende-bijstand', 71_600],
    ['rekenvoorbeeld-2024-samenwonen', 149_400],
    ['rekenvoorbeeld-2024-inwonende-kinderen-huur-660', 92_400],
    ['rekenvoorbeeld-2024-inwonende-kinderen-huur-720', 92_400],
  ])('%s: %i', (id, bedrag) => {
    expect(uitvoer[handreikingregels.findIndex(({ voorbeeld }) => voorbeeld.id === id)]).toMatchObject({ ...recht, bedrag })
  })

  it('gives every example the shortfall that the guide gives it', () => {
    expect(uitvoer).toMatchObject(handreikingregels.map(({ voorbeeld: { jaar, zoalsToegekend: { tekort } } }) => (
      tekort === 0 ? { jaar, uitkomst: 'geenRecht', redenen: ['geenTekort'] } : { jaar, ...recht, bedrag: tekort * 100 }
    )))
  })

  it('leaves out the months in which the two were no toeslagpartners', () => {
    const samenwonen = uitvoer[handreikingregels.findIndex(({ voorbeeld }) => voorbeeld.partnersVanaf === '2024-07')]
    const bedragen = { huurtoeslag: { nu: 24_400, bijstand: 39_200, verschil: 14_800, teltMee: true }, zorgtoeslag: { nu: 13_500, bijstand: 23_600, verschil: 10_100, teltMee: true } }
    expect(samenwonen).toMatchObject({ maanden: ['07', '08', '09', '10', '11', '12'].map((maand) => ({ maand: `2024-${maand}`, toeslagen: bedragen })) })
  })
})

describe('2022: what is asked back', () => {
  const beschikkingen = {
    huurtoeslag: { voorlopig: { perJaar: '3.000' }, definitief: { perJaar: '2.500' } },
    zorgtoeslag: { voorlopig: { perJaar: '2.200' }, definitief: { perMaand: [{ vanaf: '2022-01', bedrag: '150' }] } },
  }
  const oordelen = { huurtoeslag: { andereOorzaak: '0' }, zorgtoeslag: { andereOorzaak: '0' } }

  it('is compensated in full where the problem caused it, and in part where it did not', () => {
    const deels = { ...oordelen, huurtoeslag: { andereOorzaak: '200', oorzaak: 'huurNietDoorgegeven' } }
    expect(vergelijk(paar(2022, { beschikkingen, oordelen }), paar(2022, { beschikkingen, oordelen: deels }))).toMatchObject([
      { uitkomst: 'recht', regeling: 'terugvordering', bedrag: 90_000 },
      { uitkomst: 'recht', regeling: 'terugvordering', bedrag: 70_000 },
    ])
  })

  it('asks for the decisions, and for the judgement of them', () => {
    expect(vergelijk(paar(2022), paar(2022, { beschikkingen }))).toMatchObject([
      { uitkomst: 'onvolledig', ontbreekt: [{ onderwerp: 'beschikking', veld: 'beschikkingen.huurtoeslag' }, { onderwerp: 'beschikking', veld: 'beschikkingen.zorgtoeslag' }] },
      { uitkomst: 'onvolledig', ontbreekt: [{ onderwerp: 'oorzaakTerugvordering', veld: 'oordelen.huurtoeslag' }, { onderwerp: 'oorzaakTerugvordering', veld: 'oordelen.zorgtoeslag' }] },
    ])
  })
})

describe('2025 and 2026: the vaste tegemoetkoming', () => {
  const inkomen = (jaarinkomen: number) => ({ aanvrager: { geboortedatum: '1979-07-15', inkomen: { jaarinkomen }, vermogen: 0 } })

  it('is a fixed amount, with what bijzondere bijstand would add to it', () => {
    const voorwaarden = ['uitkering', 'lagereToeslagen', 'lagerInkomen'].map((voorwaarde) => ({ voorwaarde, voldaan: true }))
    const recht = { uitkomst: 'recht', regeling: 'vasteTegemoetkoming', voorwaarden }
    expect(vergelijk(paar(2025, inkomen(33_000)), paar(2026, inkomen(33_000)))).toMatchObject([{ ...recht, jaar: 2025, bedrag: 100_000, aanvulling: 15_200 }, { ...recht, jaar: 2026, bedrag: 110_000, aanvulling: 0 }])
  })

  it('shows the amounts that decided a condition only with --uitleg', () => {
    const regel = paar(2025, { ...inkomen(33_000), netto: { perMaand: [{ vanaf: '2025-01', bedrag: '1.900' }] } })
    const [zonder] = vergelijk(regel)
    const { uitvoer: [met] } = runLines('vergelijking', [regel], '--uitleg')
    const voorwaarden = ['uitkering', 'lagereToeslagen', 'lagerInkomen'].map((voorwaarde) => ({ voorwaarde, voldaan: true }))
    expect(zonder).toHaveProperty('voorwaarden', voorwaarden)
    expect(met).toMatchObject({
      voorwaarden: [voorwaarden[0], { ...voorwaarden[1], uitleg: { begrip: 'minderToeslagen', uitkomst: '1152' } }, { ...voorwaarden[2], uitleg: { begrip: 'minderBesteedbaar' } }],
    })
    expect(met).not.toHaveProperty('voorwaarden.0.uitleg')
  })

  it('has an addition only where there is a fixed amount to add to', () => {
    for (const regel of vergelijk(paar(2025, inkomen(20_000)), paar(2025, { ...inkomen(33_000), netto: null }), paar(2024))) expect(regel).not.toHaveProperty('aanvulling')
  })

  it('says which condition is not met', () => {
    expect(vergelijk(paar(2026, inkomen(20_000)))).toMatchObject([{ uitkomst: 'geenRecht', redenen: ['nietVoldaan.lagereToeslagen', 'nietVoldaan.lagerInkomen'] }])
  })
})

describe('what is not known yet', () => {
  it('is asked for by the name of the field of the input', () => {
    const leeg = paar(2024, { doelgroep: {}, aanvrager: { geboortedatum: null, inkomen: {} }, inwonenden: [{ relatie: 'medebewoner', inkomen: {}, vermogen: 0 }], wonen: [], netto: null })
    const doelgroep = ['toeslagEnFiscaalPartner', 'inkomensbron', 'andereWeinigInkomen', 'minstverdienendeNa1962', 'onderAowLeeftijd', 'ontvangtToeslag']
    expect(vergelijk(leeg)).toEqual([{
      jaar: 2024, uitkomst: 'onvolledig', regeling: 'tekortEnTerugvordering',
      ontbreekt: [
        ...doelgroep.map((vraag) => ({ onderwerp: 'doelgroep', veld: `doelgroep.${vraag}` })),
        { onderwerp: 'geboortedatum', veld: 'aanvrager.geboortedatum' },
        { onderwerp: 'geboortedatum', veld: 'inwonenden.0.geboortedatum' },
        { onderwerp: 'inkomen', veld: 'aanvrager.inkomen' },
        { onderwerp: 'inkomen', veld: 'inwonenden.0.inkomen' },
        { onderwerp: 'vermogen', veld: 'aanvrager.vermogen' },
        { onderwerp: 'huur', veld: 'wonen' },
        { onderwerp: 'nettoInkomen', veld: 'netto' },
      ],
    }])
  })

  it('comes with the amount so far', () => {
    const doelgroep = { ...paar(2023).doelgroep, ontvangtToeslag: null }
    expect(vergelijk(paar(2023), paar(2023, { doelgroep }), paar(2023, { netto: null }))).toMatchObject([
      { uitkomst: 'recht', bedrag: 61_200 },
      { uitkomst: 'onvolledig', ontbreekt: [{ onderwerp: 'doelgroep', veld: 'doelgroep.ontvangtToeslag' }], totNuToe: 61_200 },
      { uitkomst: 'onvolledig', ontbreekt: [{ onderwerp: 'nettoInkomen', veld: 'netto' }], totNuToe: 61_200 },
    ])
  })

  it('comes with the explanation of that amount, with --uitleg', () => {
    const aanvrager = { geboortedatum: '1979-07-15', inkomen: { jaarinkomen: 33_000 }, vermogen: 0 }
    const { uitvoer } = runLines('vergelijking', [paar(2023, { netto: null }), paar(2025, { aanvrager, netto: null }), paar(2025, { wonen: [] })], '--uitleg')
    expect(uitvoer).toMatchObject([
      { uitkomst: 'onvolledig', totNuToe: 61_200, uitleg: { bedrag: { begrip: 'tekort', uitkomst: '612' } } },
      { uitkomst: 'onvolledig', totNuToe: 100_000, uitleg: { bedrag: { begrip: 'vasteTegemoetkoming', uitkomst: '1000' } } },
      { uitkomst: 'onvolledig', uitleg: {} },
    ])
    expect(uitvoer[2]).not.toHaveProperty('totNuToe')
    expect(uitvoer[2]).not.toHaveProperty('uitleg.bedrag')
  })

  it('is the estimates, where what was granted counts', () => {
    expect(vergelijk(paar(2024, { maatstaf: 'zoalsToegekend' }))).toMatchObject([
      { uitkomst: 'onvolledig', ontbreekt: [{ onderwerp: 'inkomen', veld: 'aanvrager.inkomen' }, { onderwerp: 'inkomen', veld: 'toeslagpartner.inkomen' }] },
    ])
  })

  it('is a decision by the month, where they were together for a part of the year', () => {
    const beschikkingen = { huurtoeslag: { definitief: { perJaar: '3.000' } }, zorgtoeslag: { definitief: { perMaand: [{ vanaf: '2023-05', bedrag: '150' }] } } }
    expect(vergelijk(paar(2023, { beschikkingen, werkelijkeBedragen: 'beschikking', partners: { vanaf: '2023-05' } }))).toMatchObject([
      { uitkomst: 'onvolledig', ontbreekt: [{ onderwerp: 'beschikkingPerMaand', veld: 'beschikkingen.huurtoeslag.definitief' }] },
    ])
  })
})

describe('the comparison', () => {
  it('says whether it is measured after a reclaim', () => {
    const [voorbeeld] = handreikingregels
    expect(vergelijk(paar(2024), voorbeeld?.regel)).toMatchObject([{ naTerugvordering: true }, { naTerugvordering: false }])
  })

  it('is not there where there is no month to compare', () => {
    const oud = { geboortedatum: '1950-01-01', inkomen: { jaarinkomen: 0 }, vermogen: 0 }
    const uitvoer = vergelijk(paar(2024, { toeslagpartner: oud }), paar(2025, { partners: { vanaf: '2026-01' } }), paar(2024, { toeslagpartner: { ...oud, geboortedatum: '2004-06-01' } }))
    expect(uitvoer).toMatchObject([
      { uitkomst: 'geenRecht', redenen: ['aowLeeftijd'] }, { uitkomst: 'geenRecht', redenen: ['geenPartners'] }, { uitkomst: 'geenRecht', redenen: ['jongerDan21'] },
    ])
    for (const regel of uitvoer) {
      expect(regel).not.toHaveProperty('maanden')
      expect(regel).not.toHaveProperty('naTerugvordering')
    }
  })
})

describe('the choices of a municipality', () => {
  const oma = { inwonenden: [{ relatie: 'medebewoner', geboortedatum: '1944-05-01', inkomen: { jaarinkomen: 12_810 }, vermogen: 0 }] }

  it('change the outcome', () => {
    const keuzes = [{}, { normkeuze: 'januarinorm', brutering: 'naarRato' }, { normkeuze: 'gemiddelde' }, { brutering: 'exact' }]
    expect(vergelijk(...keuzes.map((beleid) => paar(2024, { ...oma, beleid })))).toMatchObject([174_000, 174_000, 165_600, 210_000].map((bedrag) => ({ uitkomst: 'recht', bedrag })))
  })
})
