import { staatBuitenBerekening } from '../case/lezen.ts'
import type { Veld } from '../case/dossier.ts'
import type { Uitkomst } from '../engine/uitkomst.ts'
import type { Papercontext } from './context.ts'
import type { Paper } from './paper.ts'

/** The form of the file that goes with an application; it rises with every change of it. */
const VERSIE = 1

/**
 * What an application rests on, for a computer: the answers that are in the computation as they were written, the rules, what came out for each year, and
 * the text that was signed. Amounts in eurocents. The same for the same dossier, to the letter.
 *
 * Not covered: what stands beside the facts, such as notes, signals and appointments: that is of the couple and who helps it, and goes to nobody.
 *
 * @returns JSON
 */
export function aanvraaggegevens({ dossier: { jaren, inwonenden, antwoorden }, uitkomsten, beleid, dag }: Papercontext, paper: Paper): string {
  const inBerekening = Object.entries(antwoorden).filter(([veld]) => !staatBuitenBerekening(veld as Veld)).sort(([a], [b]) => (a < b ? -1 : 1))
  return JSON.stringify({
    soort: 'keukentafel-aanvraag', versie: VERSIE, dag, beleid: beleid.id,
    dossier: { jaren, inwonenden, antwoorden: Object.fromEntries(inBerekening) },
    uitkomsten: uitkomsten.map(({ jaar, uitkomst }) => ({ jaar, regeling: uitkomst.regeling, ...eruit(uitkomst) })),
    paper,
  })
}

function eruit(uitkomst: Uitkomst): object {
  switch (uitkomst.kind) {
    case 'recht': return { uitkomst: 'recht', bedrag: uitkomst.bedrag, ...(uitkomst.aanvulling === undefined ? {} : { aanvulling: uitkomst.aanvulling.bedrag }) }
    case 'geenRecht': return { uitkomst: 'geenRecht', redenen: uitkomst.redenen }
    case 'onvolledig': return { uitkomst: 'onvolledig' }
  }
}
