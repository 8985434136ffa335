import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { feitenInJaar, SEED } from '../../test/examples/arbitraries.ts'
import { contextVan, metAntwoorden, VOLLEDIG } from '../../test/examples/volledig-dossier.ts'
import { beoordeelMetBereik } from '../engine/bereik-uitkomst.ts'
import { ALLE_BELEID } from '../law/beleid/alle.ts'
import { horstAanDeMaas } from '../law/beleid/horst-aan-de-maas.ts'
import { euro, sumOfCents } from '../units/cents.ts'
import { aanvraagBijzondereBijstand, aanvraagVasteTegemoetkoming, jarenVan } from './aanvraag.ts'
import type { Papercontext } from './context.ts'
import { formatCents } from './format.ts'
import { openIn, type Blok, type Paper } from './paper.ts'

const SAMEN = { wie: ['aanvrager', 'toeslagpartner'], deel: 'geheel' } as const

function tabelIn({ blokken }: Paper): Extract<Blok, { kind: 'tabel' }> | undefined {
  return blokken.find((blok) => blok.kind === 'tabel')
}

/** Every text of a paper, in order. */
function tekstenIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(tekstenIn) : []
}

function zegt(paper: Paper): string {
  return tekstenIn([paper.briefhoofd, paper.blokken]).join(' | ')
}

describe('the application for bijzondere bijstand', () => {
  const paper = aanvraagBijzondereBijstand(contextVan(), SAMEN)

  it('asks the amounts of the outcome, reclaim and shortfall apart', () => {
    expect(tabelIn(paper)).toMatchObject({
      koppen: ['Jaar', 'Tekort aan toeslagen', 'Terugvordering', 'Wij vragen'], bedragen: [1, 2, 3], totaal: true,
      rijen: [
        ['2022', '€\u00a00', '€\u00a01.000', '€\u00a01.000'], ['2023', '€\u00a02.526', '€\u00a00', '€\u00a02.526'], ['2024', '€\u00a01.800', '€\u00a00', '€\u00a01.800'],
        ['Totaal', '€\u00a04.326', '€\u00a01.000', '€\u00a05.326'],
      ],
    })
  })

  it('names who, to whom, over which years, for which costs, and by which rules', () => {
    expect(openIn(paper)).toEqual([])
    for (const part of [
      'Aan: het college van burgemeester en wethouders van Voorbeeldstad', 'Van: Irene en Sergio', 'Irene |   | Jansen', '2 maart 1985', '3 april 1986', '1234 AB', 'over 2022, 2023 en 2024',
      'voor de kosten van huur en zorgpremie', 'Handreiking alleenverdienersproblematiek', '€\u00a0720 vanaf januari, €\u00a0575,03 vanaf juli', 'inlichtingenplicht', 'naar waarheid', 'zelf narekent',
    ]) expect(zegt(paper)).toContain(part)
  })

  it('leaves lines to write on for what is not asked: address, burgerservicenummer of each, account', () => {
    expect(paper.blokken.flatMap((blok) => (blok.kind === 'invulregel' ? [blok.label] : []))).toEqual([
      'Straat, huisnummer en woonplaats', 'Burgerservicenummer van Irene', 'Burgerservicenummer van Sergio', 'Rekeningnummer (IBAN)', 'Op naam van',
    ])
  })

  it('lets both sign, and knows no place and no day', () => {
    expect(paper.blokken.at(-1)).toMatchObject({ kind: 'ondertekening', vakken: [{ wie: 'aanvrager', naam: ['Irene', ' ', 'Jansen'] }, { wie: 'toeslagpartner', naam: ['Sergio', ' ', 'Silva'] }] })
    expect(zegt(paper)).not.toContain('2027')
  })

  it('stays the same whoever works in the app, and however it stands with the papers', () => {
    const later = metAntwoorden({ '2023.stuk.jaaropgave.aanvrager': 'kopie', 'stuk.identiteitsbewijs.aanvrager': 'nietNodig', 'plan.aanwezig': 'nee', 'notitie.tekst': 'x' })
    expect(aanvraagBijzondereBijstand(contextVan(later, { opsteller: 'Omar' }), SAMEN)).toEqual(paper)
  })

  it('has a line for the municipality while it is not known', () => {
    const onbekend = aanvraagBijzondereBijstand(contextVan(VOLLEDIG, { gemeente: {} }), SAMEN)
    expect(zegt(onbekend)).toContain('Aan: het college van burgemeester en wethouders |')
    expect(onbekend.blokken).toContainEqual({ kind: 'invulregel', label: 'Gemeente' })
    expect(zegt(aanvraagBijzondereBijstand(contextVan(VOLLEDIG, { gemeente: {}, beleid: horstAanDeMaas }), SAMEN))).toContain('wethouders van Horst aan de Maas')
  })

  it.each([
    ['aanvrager.naam', 'voornaam van partner 1'], ['toeslagpartner.achternaam', 'achternaam van Sergio'], ['samen.postcode', 'postcode'],
  ] as const)('says that %s is missing', (veld, open) => {
    expect(openIn(aanvraagBijzondereBijstand(contextVan(metAntwoorden({ [veld]: '' })), SAMEN))).toContain(open)
  })

  it('says which question is open, and of which year', () => {
    const open = contextVan(metAntwoorden({ '2024.inkomen.aanvrager': '' }))
    expect(openIn(aanvraagBijzondereBijstand(open, SAMEN))).toEqual(['het toetsingsinkomen van Irene (2024)'])
    expect(aanvraagBijzondereBijstand(open, SAMEN).blokken[0]).toMatchObject({ kind: 'kader', titel: 'Deze aanvraag is nog niet klaar' })
  })

  it('of an ex-partner asks half, and says whose', () => {
    const context = contextVan(metAntwoorden({ 'samen.altijd': 'nee', 'samen.vanaf': '1-1-2000', 'samen.tot': '1-2-2027', 'samen.einde': 'scheiding' }), { beleid: horstAanDeMaas })
    const [een, ander] = (['aanvrager', 'toeslagpartner'] as const).map((wie) => aanvraagBijzondereBijstand(context, { wie: [wie], deel: 'helft' }))
    const rijen = [een, ander].map((each) => (each === undefined ? [] : tabelIn(each)?.rijen.map((rij) => rij.at(-1)) ?? []))
    const rechten = context.uitkomsten.flatMap(({ jaar, uitkomst }) => (jaar < 2025 && uitkomst.kind === 'recht' ? [uitkomst.bedrag] : []))
    expect(rechten.length).toBeGreaterThan(0)
    expect(rijen[0]?.[0]).toBe(formatCents(euro('500'), 'nl'))
    expect(een === undefined ? '' : zegt(een)).toContain('Ieder vraagt de helft aan')
    expect(een === undefined ? '' : zegt(een)).toContain('Ik vraag individuele bijzondere bijstand aan')
    expect(ander?.blokken.at(-1)).toMatchObject({ vakken: [{ wie: 'toeslagpartner' }] })
  })
})

describe('the application for the vaste tegemoetkoming', () => {
  it('asks the fixed amounts of its years, and no bijzondere bijstand where nothing is to be added', () => {
    const paper = aanvraagVasteTegemoetkoming(contextVan(), SAMEN)
    expect(tabelIn(paper)).toMatchObject({ koppen: ['Jaar', 'Vaste tegemoetkoming'], rijen: [['2025', '€\u00a01.000'], ['2026', '€\u00a01.100'], ['Totaal', '€\u00a02.100']] })
    expect(zegt(paper)).toContain('over 2025 en 2026 (Participatiewet artikel 78gg)')
    expect(zegt(paper)).not.toContain('bijzondere bijstand aan')
  })

  it('asks bijzondere bijstand for named costs where the computation comes to more', () => {
    const context = contextVan(metAntwoorden({ '2025.inkomen.aanvrager': '33.000', '2025.inkomen.toeslagpartner': '0' }))
    const [uitkomst] = context.uitkomsten.flatMap(({ jaar, uitkomst: each }) => (jaar === 2025 && each.kind === 'recht' ? [each] : []))
    const aanvulling = uitkomst?.aanvulling?.bedrag ?? 0
    expect(aanvulling).toBeGreaterThan(0)
    const paper = aanvraagVasteTegemoetkoming(context, SAMEN)
    expect(tabelIn(paper)?.rijen[0]).toEqual(['2025', '€\u00a01.000', formatCents(sumOfCents([uitkomst?.aanvulling?.bedrag ?? euro('0')]), 'nl'), formatCents(sumOfCents([euro('1.000'), uitkomst?.aanvulling?.bedrag ?? euro('0')]), 'nl')])
    expect(zegt(paper)).toContain('Voor dat deel vragen wij bijzondere bijstand aan, voor de kosten van huur')
  })
})

/** A couple with everything filled in, and an outcome by any facts and any policy. */
const context: fc.Arbitrary<Papercontext> = fc.tuple(feitenInJaar, fc.constantFrom(...ALLE_BELEID)).filter(([feiten, beleid]) => beleid.jaren[feiten.jaar] !== undefined)
  .map(([feiten, beleid]) => contextVan(VOLLEDIG, { beleid, uitkomsten: [{ jaar: feiten.jaar, uitkomst: beoordeelMetBereik(feiten, beleid) }] }))

/** Euros as they are printed, in cents. */
function cel(tekst: string | undefined): number {
  return Number((tekst ?? '').replace(/[€\u00a0.]/g, '').replace(',', '.')) * 100
}

function maak(each: Papercontext): Paper {
  return each.uitkomsten[0]?.uitkomst.regeling === 'vasteTegemoetkoming' ? aanvraagVasteTegemoetkoming(each, SAMEN) : aanvraagBijzondereBijstand(each, SAMEN)
}

describe('any application', () => {
  it('has no empty place and no long sentence', () => {
    fc.assert(fc.property(context, (each) => {
      const paper = maak(each)
      expect(tekstenIn(paper).filter((tekst) => tekst.trim() === '' && tekst !== ' ')).toEqual([])
      expect(tekstenIn(paper.blokken).flatMap((tekst) => tekst.split(/(?<=[.?!:])\s/)).filter((zin) => zin.split(/\s+/).length > 25)).toEqual([])
    }), { seed: SEED, numRuns: 200 })
  })

  it('asks what the outcome says, and never more than shortfall and reclaim', () => {
    let asked = 0
    fc.assert(fc.property(context, (each) => {
      const [{ uitkomst } = { uitkomst: undefined }] = each.uitkomsten
      const [rij] = tabelIn(maak(each))?.rijen ?? []
      if (uitkomst?.kind !== 'recht') {
        expect(rij).toBeUndefined()
        return
      }
      asked += 1
      const isVast = uitkomst.regeling === 'vasteTegemoetkoming'
      expect(rij?.[isVast ? 1 : 3]).toBe(formatCents(uitkomst.bedrag, 'nl'))
      if (!isVast) expect(cel(rij?.[1]) + cel(rij?.[2]) + 0.001).toBeGreaterThanOrEqual(cel(rij?.[3]))
    }), { seed: SEED, numRuns: 300 })
    expect(asked).toBeGreaterThan(30)
  })

  it('is about every year but those without a right', () => {
    fc.assert(fc.property(context, (each) => {
      const [{ uitkomst } = { uitkomst: undefined }] = each.uitkomsten
      const jaren = (['aanvraagBijzondereBijstand', 'aanvraagVasteTegemoetkoming'] as const).flatMap((soort) => jarenVan(each, soort))
      expect(jaren).toHaveLength(uitkomst?.kind === 'geenRecht' ? 0 : 1)
    }), { seed: SEED, numRuns: 100 })
  })
})
