import type { Uitkomst } from '../engine/uitkomst.ts'
import type { Papercontext } from './context.ts'
import { formatDay } from './format.ts'
import type { Blok, Paper } from './paper.ts'
import type { Bron } from './uitleg/bronnen.ts'
import { regelsVan, type Regel } from './uitleg/regels.ts'
import { nederlands } from './uitleg/woorden.ts'

/**
 * The computation of every year that has one, step by step: what was done, with which amounts, by which article, and how sure each figure is. With it the
 * outcome can be redone by hand.
 *
 * Bron: the article of each step.
 * Not covered: years of which nothing can be computed yet.
 *
 * @returns null where no year has a computation
 */
export function bijlage(context: Papercontext): Paper | null {
  const jaren = context.uitkomsten.filter(({ uitkomst }) => uitkomst.uitleg !== undefined)
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
      ...jaren.flatMap(({ jaar, uitkomst }) => jaarblokken(jaar, uitkomst)),
    ],
    voet: `Keukentafel. Bijlage, tekst 1. Regels: ${beleid.name} (${beleid.id}).`,
  }
}

function geldigheid({ beleid: { geldigVanaf, geldigTotEnMet } }: Papercontext): string {
  const vanaf = `vanaf ${formatDay(geldigVanaf, 'nl')}`
  return geldigTotEnMet === null ? vanaf : `${vanaf} tot en met ${formatDay(geldigTotEnMet, 'nl')}`
}

function jaarblokken(jaar: number, uitkomst: Uitkomst): readonly Blok[] {
  const { uitleg, vergelijking } = uitkomst
  const aanvulling = uitkomst.kind === 'recht' ? uitkomst.aanvulling?.uitleg : undefined
  return [
    { kind: 'kop', niveau: 2, tekst: `De berekening over ${jaar}` },
    ...(uitkomst.kind === 'onvolledig' ? [{ kind: 'alinea', tekst: ['Deze uitkomst is nog niet zeker: er is nog een vraag open.'] } as const] : []),
    ...[uitleg, aanvulling].flatMap((stap, index) => (stap === undefined ? [] : stappen(index === 0 ? `Alle stappen over ${jaar}` : `De aanvulling over ${jaar}`, regelsVan(stap, nederlands, vergelijking?.perioden)))),
  ]
}

/** The steps, and below them the figures of the law: what each is, on which days it holds, and how sure it is. */
function stappen(bijschrift: string, regels: readonly Regel[]): readonly Blok[] {
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
