import type { Beleid, Regeling } from '../law/beleid/beleid.ts'
import type { Day } from '../units/day.ts'
import type { Dossier, Partner } from './dossier.ts'
import { dagIn, LAST_PLANNED_DAY } from './lezen.ts'
import { altijdSamen, eindeVan, partneroordelenVan } from './partners.ts'

/** Who makes one application together, and which part of the amounts it is about. */
export type Aanvragers = { readonly wie: readonly Partner[]; readonly deel: 'geheel' | 'helft' }

export const PARTNERS: readonly Partner[] = ['aanvrager', 'toeslagpartner']

/**
 * The applications that a couple makes, and by whom: one by both, unless they are no partners any more and the municipality then wants one of each, with
 * half. Who died signs nothing: the other applies, for the whole.
 *
 * Bron: the municipality, of the bijzondere bijstand only: the vaste tegemoetkoming is one amount for a household (Pw art. 78gg).
 * Not covered: an application by heirs.
 *
 * @param peildatum - the day of the application
 */
export function aanvragersVan(dossier: Dossier, regeling: Regeling, { exPartners }: Pick<Beleid, 'exPartners'>, peildatum: Day): readonly [Aanvragers, ...Aanvragers[]] {
  const levenden = levendePartners(dossier, peildatum)
  const apart = regeling !== 'vasteTegemoetkoming' && exPartners.value === 'iederDeHelft' && isVoorbij(dossier, peildatum) && levenden.length === PARTNERS.length
  return apart ? [{ wie: ['aanvrager'], deel: 'helft' }, { wie: ['toeslagpartner'], deel: 'helft' }] : [{ wie: levenden, deel: 'geheel' }]
}

/** Who of the two can sign. */
export function levendePartners(dossier: Dossier, peildatum: Day): readonly Partner[] {
  const einde = isVoorbij(dossier, peildatum) ? eindeVan(dossier) : undefined
  return PARTNERS.filter((wie) => einde?.reden !== 'overlijden' || einde.overledene !== wie)
}

/** Whether the partnership has ended: on the day that was written, and else as table 2 has it for fiscale partners. */
function isVoorbij(dossier: Dossier, peildatum: Day): boolean {
  if (altijdSamen(dossier)) return false
  const tot = dagIn(dossier, 'samen.tot', LAST_PLANNED_DAY) ?? partneroordelenVan(dossier, peildatum)?.fiscaalPartner.ja?.tot ?? null
  return tot !== null && tot <= peildatum
}
