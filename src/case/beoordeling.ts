import type { Vraag } from '../engine/feiten.ts'
import { beoordeel, type Uitkomst } from '../engine/uitkomst.ts'
import type { Beleid } from '../law/beleid/beleid.ts'
import type { Day } from '../units/day.ts'
import { controleer } from './controle.ts'
import type { Dossier } from './dossier.ts'
import { feitenVan } from './feiten.ts'
import { soortVan } from './lezen.ts'

/**
 * The outcome of one year of a dossier. While an answer about that year or about the household cannot be right, no outcome is final; a postcode
 * is in no computation, and holds up none.
 *
 * @param today - the day on which it is looked at
 * @param ookOpen - what else must be known first
 * @throws RangeError if the beleid refuses the year. Never for an answer.
 */
export function beoordeelJaar(dossier: Dossier, jaar: number, today: Day, beleid: Beleid, ookOpen: readonly Vraag[] = []): Uitkomst {
  const uitkomst = beoordeel(feitenVan(dossier, jaar, today), beleid)
  const fouten = controleer(dossier, today, beleid)
    .filter(({ veld }) => (!/^\d/.test(veld) || veld.startsWith(`${jaar}.`)) && soortVan(veld)?.kind !== 'postcode')
    .map(({ veld }): Vraag => ({ onderwerp: 'foutAntwoord', veld }))
  const eerst = [...ookOpen, ...fouten]
  if (eerst.length === 0) return uitkomst
  const { regeling, vergelijking, voorwaarden } = uitkomst
  const overzicht = { regeling, ...(vergelijking === undefined ? {} : { vergelijking }), ...(voorwaarden === undefined ? {} : { voorwaarden }) }
  return { ...overzicht, kind: 'onvolledig', ontbreekt: [...eerst, ...(uitkomst.kind === 'onvolledig' ? uitkomst.ontbreekt : [])] }
}
