import { aanvragersVan, type Aanvragers } from '../case/aanvragers.ts'
import type { Regeling } from '../law/beleid/beleid.ts'
import { aanvraagBijzondereBijstand, aanvraagVasteTegemoetkoming, jarenVan } from './aanvraag.ts'
import type { Papercontext } from './context.ts'
import type { Aanvraagsoort } from './gevraagde-bedragen.ts'
import type { Paper } from './paper.ts'

/** One application of a dossier, not made yet. `deel`: `samen`, or the one of whom it is. */
export type Aanvraag = { readonly soort: Aanvraagsoort; readonly deel: string; readonly aanvragers: Aanvragers; readonly maak: () => Paper }

const SOORTEN: readonly (readonly [Aanvraagsoort, Regeling, (context: Papercontext, aanvragers: Aanvragers) => Paper])[] = [
  ['aanvraagBijzondereBijstand', 'tekortEnTerugvordering', aanvraagBijzondereBijstand],
  ['aanvraagVasteTegemoetkoming', 'vasteTegemoetkoming', aanvraagVasteTegemoetkoming],
]

/** The applications that there are: for each kind of right, of both together or of each. */
export function aanvragenVan(context: Papercontext): readonly Aanvraag[] {
  const { dossier, beleid, dag } = context
  return SOORTEN.flatMap(([soort, regeling, maak]) => {
    if (jarenVan(context, soort).length === 0) return []
    return aanvragersVan(dossier, regeling, beleid, dag).map((aanvragers) => ({
      soort, aanvragers, deel: aanvragers.deel === 'helft' ? aanvragers.wie.join() : 'samen', maak: () => maak(context, aanvragers),
    }))
  })
}
