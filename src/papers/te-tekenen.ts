import { levendePartners, PARTNERS } from '../case/aanvragers.ts'
import { canoniek } from '../case/canoniek.ts'
import type { TeTekenen } from '../case/ondertekening.ts'
import { jarenVan } from './aanvraag.ts'
import { aanvragenVan, type Aanvraag } from './aanvragen.ts'
import type { Papercontext } from './context.ts'
import { gevraagdeBedragen } from './gevraagde-bedragen.ts'
import { openIn, type Paper } from './paper.ts'
import { toestemming } from './toestemming.ts'

/** A paper to be signed, with what it says. */
export type TeTekenenPaper = TeTekenen & { readonly paper: Paper }

/** The papers that a couple signs, as they are by its answers and outcomes. Without an application there is nothing to consent to. */
export function teTekenen(context: Papercontext): readonly TeTekenenPaper[] {
  const { dossier, dag } = context
  const aanvragen = aanvragenVan(context).map((each) => aanvraagVoor(context, each))
  if (aanvragen.length === 0) return []
  return [...aanvragen, ...levendePartners(dossier, dag).map((wie) => opPapier(`toestemming.${wie}`, toestemming(context, wie), { wie: [wie], bedragen: [], jarenOpen: [] }))]
}

function aanvraagVoor(context: Papercontext, { soort, deel, aanvragers, maak }: Aanvraag): TeTekenenPaper {
  const bedragen = gevraagdeBedragen(context, soort, aanvragers).map(({ jaar, bedrag, aanvulling }) => ({ jaar, bedrag, aanvulling }))
  const jarenOpen = context.uitkomsten.filter(({ jaar, uitkomst }) => uitkomst.kind === 'onvolledig' && jarenVan(context, soort).includes(jaar)).map(({ jaar }) => jaar)
  return opPapier(`${soort}.${deel}`, maak(), { wie: PARTNERS.filter((wie) => aanvragers.wie.includes(wie)), bedragen, jarenOpen })
}

function opPapier(sleutel: string, paper: Paper, over: Pick<TeTekenen, 'wie' | 'bedragen' | 'jarenOpen'>): TeTekenenPaper {
  return { sleutel, paper, tekst: canoniek(paper), open: openIn(paper), ...over }
}
