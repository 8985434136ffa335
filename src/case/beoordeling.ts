import type { Vraag } from '../engine/feiten.ts'
import { beoordeelMetBereik } from '../engine/bereik-uitkomst.ts'
import type { Uitkomst } from '../engine/uitkomst.ts'
import type { Beleid } from '../law/beleid/beleid.ts'
import type { Bereik } from '../law/plausibel.ts'
import type { Day } from '../units/day.ts'
import { controleer } from './controle.ts'
import type { Dossier } from './dossier.ts'
import { feitenVan } from './feiten.ts'
import { isGevraagd } from './gevraagd.ts'
import { staatBuitenBerekening } from './lezen.ts'
import { vragenOverPartners } from './partners.ts'
import { plaatsVan } from './plaats.ts'

/**
 * The outcome of one year of a dossier. While an answer about that year or about the household cannot be right, no outcome is final; what is in no
 * computation holds up none.
 *
 * @param today - the day on which it is looked at
 * @param ookOpen - what else must be known first
 * @throws RangeError if the beleid refuses the year. Never for an answer.
 */
export function beoordeelJaar(dossier: Dossier, jaar: number, today: Day, beleid: Beleid, ookOpen: readonly Vraag[] = []): Uitkomst {
  const uitkomst = beoordeelMetBereik(feitenVan(dossier, jaar, today), beleid)
  const isAbout = (veld: string) => !/^\d/.test(veld) || veld.startsWith(`${jaar}.`)
  const fouten = controleer(dossier, today, beleid, (veld) => isAbout(veld) && !staatBuitenBerekening(veld))
    .map(({ veld }): Vraag => ({ onderwerp: 'foutAntwoord', veld }))
  const zonderBereik = [...ookOpen, ...vragenOverPartners(dossier, jaar, today), ...vragenOverAanslag(dossier, jaar, beleid)]
  const eerst = [...zonderBereik, ...fouten]
  if (eerst.length === 0) return uitkomst
  const { regeling, vergelijking, voorwaarden } = uitkomst
  const overzicht = { regeling, ...(vergelijking === undefined ? {} : { vergelijking }), ...(voorwaarden === undefined ? {} : { voorwaarden }) }
  // A range over an income, a partnership or rules that are not the real ones does not hold the truth.
  const bereik = zonderBereik.length === 0 ? bereikOndanks(fouten, uitkomst, (vraag) => plaatsVan(vraag, dossier, jaar, today, beleid).veld) : undefined
  // What cannot be right comes first, and while it stands nothing is said to matter less.
  const ontbreekt = [...eerst, ...(uitkomst.kind === 'onvolledig' ? uitkomst.ontbreekt : []), ...uitkomst.nietBeslissend ?? []]
  return { ...overzicht, kind: 'onvolledig', ontbreekt, ...(bereik === undefined ? {} : { bereik }) }
}

/** The range stands as long as each answer that cannot be right counts as a question that is open: else the range rests on it. */
function bereikOndanks(fouten: readonly Vraag[], uitkomst: Uitkomst, fieldOf: (vraag: Vraag) => string): Bereik | undefined {
  const open = [...(uitkomst.kind === 'onvolledig' ? uitkomst.ontbreekt : []), ...uitkomst.nietBeslissend ?? []].map(fieldOf)
  return uitkomst.kind === 'onvolledig' && fouten.every(({ veld }) => open.includes(veld)) ? uitkomst.bereik : undefined
}

/** An assessment that the Belastingdienst made without a return is about twice the real income: nothing is final on it. Bron: Handreiking § 5.8. */
function vragenOverAanslag(dossier: Dossier, jaar: number, beleid: Beleid): readonly Vraag[] {
  const veld = `${jaar}.ambtshalve` as const
  return dossier.antwoorden[veld] === 'ja' && isGevraagd(dossier, veld, beleid) ? [{ onderwerp: 'ambtshalveAanslag', veld }] : []
}
