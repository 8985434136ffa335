import type { Stap } from '../engine/stap.ts'
import type { Uitkomst } from '../engine/uitkomst.ts'
import type { Beleid } from '../law/beleid/beleid.ts'
import { maandtabellen, verschillenVan } from './bijlage-maanden.ts'
import type { Papercontext } from './context.ts'
import { formatDay } from './format.ts'
import type { Blok, Paper } from './paper.ts'
import type { Bron } from './uitleg/bronnen.ts'
import { naamVan } from './uitleg/namen.ts'
import { regelsVanAlle, type Regel } from './uitleg/regels.ts'
import { nederlands } from './uitleg/woorden.ts'

/**
 * The computation of every year that has one, month by month and step by step: what was done, with which amounts, by which article, and how sure each figure
 * is. With it the outcome can be redone by hand.
 *
 * Bron: the article of each step.
 * Not covered: years of which nothing can be computed yet.
 *
 * @returns null where no year has a computation
 */
export function bijlage(context: Papercontext): Paper | null {
  const jaren = context.uitkomsten.map(({ jaar, uitkomst }) => ({ jaar, uitkomst, stappen: stappenVan(uitkomst) })).filter(({ stappen }) => stappen.length > 0)
  if (jaren.length === 0) return null
  const { beleid, dag } = context
  return {
    version: 1, soort: 'bijlage', taal: 'nl', titel: 'Bijlage bij de berekening',
    briefhoofd: [[`Datum: ${formatDay(dag, 'nl')}`]],
    blokken: [
      { kind: 'alinea', tekst: ['Hier staat stap voor stap hoe elk bedrag is berekend. Bij elke stap staat het artikel van de wet. Zo kan iedereen het narekenen.'] },
      { kind: 'gegevens', regels: [
        { label: 'Regels van de gemeente', waarde: [`${beleid.name} (${beleid.id})`] },
        { label: 'Bron van die regels', waarde: [beleid.source] },
        { label: 'Deze regels gelden', waarde: [geldigheid(context)] },
      ] },
      ...jaren.flatMap((each) => jaarblokken(each, beleid)),
    ],
    voet: `Keukentafel. Bijlage, tekst 1. Regels: ${beleid.name} (${beleid.id}).`,
  }
}

function geldigheid({ beleid: { geldigVanaf, geldigTotEnMet } }: Papercontext): string {
  const vanaf = `vanaf ${formatDay(geldigVanaf, 'nl')}`
  return geldigTotEnMet === null ? vanaf : `${vanaf} tot en met ${formatDay(geldigTotEnMet, 'nl')}`
}

type Genoemd = { readonly stap: Stap; readonly naam: string }

/** The outcome first, then what it did not write out: what could be added, the conditions, and the difference of each toeslag in each period. */
function stappenVan(uitkomst: Uitkomst): readonly Genoemd[] {
  const eigen = [uitkomst.uitleg, uitkomst.kind === 'recht' ? uitkomst.aanvulling?.uitleg : undefined, ...(uitkomst.voorwaarden ?? []).map(({ uitleg }) => uitleg)]
  return [...eigen.flatMap((stap) => (stap === undefined ? [] : [{ stap, naam: naamVan(stap, nederlands) }])), ...verschillenVan(uitkomst)]
}

type Jaar = { readonly jaar: number; readonly uitkomst: Uitkomst; readonly stappen: readonly Genoemd[] }

function jaarblokken({ jaar, uitkomst, stappen }: Jaar, beleid: Beleid): readonly Blok[] {
  return [
    { kind: 'kop', niveau: 2, tekst: `De berekening over ${jaar}` },
    ...(uitkomst.kind === 'onvolledig' ? [{ kind: 'alinea', tekst: ['Deze uitkomst is nog niet zeker: er is nog een vraag open.'] } as const] : []),
    ...keuzen(jaar, beleid),
    ...maandtabellen(jaar, uitkomst),
    ...stappentabel(`Alle stappen over ${jaar}`, regelsVanAlle(stappen, nederlands, uitkomst.vergelijking?.perioden)),
  ]
}

/** Where the choices stand that the law leaves to the municipality, and that decide an amount. */
function keuzen(jaar: number, { jaren, normkeuze, brutering }: Beleid): readonly Blok[] {
  const jaarbeleid = jaren[jaar]
  if (jaarbeleid === undefined) return []
  const { regeling, toeslagen, terugvordering, beschikking, verschilPer, huur, bestaansminimum, vermogensgrens } = jaarbeleid
  const bronnen = {
    'Soort compensatie': regeling, 'Toeslagen die meetellen': toeslagen, 'Terugvordering die meetelt': terugvordering, 'Beschikking die telt': beschikking,
    'Verschil per maand of jaar': verschilPer, 'Huur die telt': huur, Bestaansminimum: bestaansminimum, 'Grens voor het vermogen': vermogensgrens,
    'Bijstandsnorm die telt': normkeuze, 'Bruto bijstand van kostendelers': brutering,
  }
  return [
    { kind: 'kop', niveau: 3, tekst: `Waar de regels over ${jaar} staan` },
    { kind: 'gegevens', regels: Object.entries(bronnen).map(([label, { source }]) => ({ label, waarde: [source] })) },
  ]
}

/** The steps, and below them the figures of the law: what each is, on which days it holds, and how sure it is. */
function stappentabel(bijschrift: string, regels: readonly Regel[]): readonly Blok[] {
  const cijfers = regels.flatMap(({ bronnen }) => bronnen).filter(({ oordeel }) => oordeel.length > 0)
  return [
    {
      kind: 'tabel', bijschrift, koppen: ['Stap', 'Berekening', 'Bron', 'Uitkomst'], bedragen: [3],
      rijen: regels.map(({ nummer, naam, berekening, bedrag, bronnen }) => [`${nummer}. ${naam}`, berekening === '' ? '–' : berekening, bronnen.length === 0 ? '–' : bronnen.map(({ wet }) => wet).join('; '), bedrag]),
    },
    ...(cijfers.length === 0 ? [] : [{ kind: 'kop', niveau: 3, tekst: 'Cijfers van de wet' }, { kind: 'lijst', items: cijfers.map((bron) => [cijfertekst(bron)]) }] as const),
  ]
}

function cijfertekst({ wet, oordeel, keten }: Bron): string {
  return `${[wet, ...oordeel].join(', ')}${keten === undefined ? '' : `. ${keten}`}`
}
