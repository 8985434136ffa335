import { aanvragersVan, levendePartners, PARTNERS, type Aanvragers } from '../case/aanvragers.ts'
import { canoniek } from '../case/canoniek.ts'
import type { TeTekenen } from '../case/ondertekening.ts'
import type { Regeling } from '../law/beleid/beleid.ts'
import { aanvraagBijzondereBijstand, aanvraagVasteTegemoetkoming, jarenVan } from './aanvraag.ts'
import type { Papercontext } from './context.ts'
import { gevraagdeBedragen, type Aanvraagsoort } from './gevraagde-bedragen.ts'
import { openIn, type Paper } from './paper.ts'
import { toestemming } from './toestemming.ts'

/** A paper to be signed, with what it says. */
export type TeTekenenPaper = TeTekenen & { readonly paper: Paper }

const AANVRAGEN: readonly (readonly [Aanvraagsoort, Regeling, (context: Papercontext, aanvragers: Aanvragers) => Paper])[] = [
  ['aanvraagBijzondereBijstand', 'tekortEnTerugvordering', aanvraagBijzondereBijstand],
  ['aanvraagVasteTegemoetkoming', 'vasteTegemoetkoming', aanvraagVasteTegemoetkoming],
]

/** The papers that a couple signs, as they are by its answers and outcomes. Without an application there is nothing to consent to. */
export function teTekenen(context: Papercontext): readonly TeTekenenPaper[] {
  const { dossier, beleid, dag } = context
  const aanvragen = AANVRAGEN.flatMap(([soort, regeling, maak]) => {
    if (jarenVan(context, soort).length === 0) return []
    return aanvragersVan(dossier, regeling, beleid, dag).map((aanvragers) => aanvraagVoor(context, soort, aanvragers, maak(context, aanvragers)))
  })
  if (aanvragen.length === 0) return []
  return [...aanvragen, ...levendePartners(dossier, dag).map((wie) => opPapier(`toestemming.${wie}`, toestemming(context, wie), { wie: [wie], bedragen: [], jarenOpen: [] }))]
}

function aanvraagVoor(context: Papercontext, soort: Aanvraagsoort, aanvragers: Aanvragers, paper: Paper): TeTekenenPaper {
  const door = aanvragers.deel === 'helft' ? aanvragers.wie.join() : 'samen'
  const bedragen = gevraagdeBedragen(context, soort, aanvragers).map(({ jaar, bedrag, aanvulling }) => ({ jaar, bedrag, aanvulling }))
  const jarenOpen = context.uitkomsten.filter(({ jaar, uitkomst }) => uitkomst.kind === 'onvolledig' && jarenVan(context, soort).includes(jaar)).map(({ jaar }) => jaar)
  return opPapier(`${soort}.${door}`, paper, { wie: PARTNERS.filter((wie) => aanvragers.wie.includes(wie)), bedragen, jarenOpen })
}

function opPapier(sleutel: string, paper: Paper, over: Pick<TeTekenen, 'wie' | 'bedragen' | 'jarenOpen'>): TeTekenenPaper {
  return { sleutel, paper, tekst: canoniek(paper), open: openIn(paper), ...over }
}
