import type { Day } from '../units/day.ts'
import type { Dossier, Partner } from './dossier.ts'
import type { NieuweGebeurtenis } from './gebeurtenis-erbij.ts'
import { grensgebeurtenissen, type Gebeurtenissoort, type Verandering } from './gebeurtenissen.ts'
import { dagIn, LAST_PLANNED_DAY } from './lezen.ts'
import { eindeVan } from './partners.ts'

/** Why a change cannot be added: another one holds the day that it would write, or whom it is about was dead by then. */
export type Belemmering =
  | { readonly kind: 'staatErAl'; readonly gebeurtenis: Verandering }
  | { readonly kind: 'naOverlijden'; readonly wie: Partner; readonly dag: Day }

/** Two that write the same day: one of them would take the other away. */
const zelfdeDag: Readonly<Partial<Record<NieuweGebeurtenis['soort'], readonly Gebeurtenissoort[]>>> = {
  samenwonen: ['samenwonen'], uitElkaar: ['uitElkaar', 'overlijden'], overlijden: ['uitElkaar', 'overlijden'], vertrekt: ['vertrekt'],
}

/**
 * What stands in the way of a change, told before it is added; null where nothing does.
 *
 * @param peildatum - nobody is born after it
 */
export function belemmeringVoor(dossier: Dossier, nieuw: NieuweGebeurtenis, peildatum: Day): Belemmering | null {
  const isAbout = ({ wie }: Verandering) => nieuw.soort !== 'vertrekt' || wie === nieuw.wie
  const gebeurtenis = grensgebeurtenissen(dossier, peildatum).find((each) => zelfdeDag[nieuw.soort]?.includes(each.soort) === true && isAbout(each))
  if (gebeurtenis !== undefined) return { kind: 'staatErAl', gebeurtenis }
  const overlijden = overlijdenIn(dossier)
  const begint = nieuw.soort === 'uitkeringBegint' || nieuw.soort === 'bijstandToegekend'
  return overlijden !== null && begint && nieuw.wie === overlijden.wie && nieuw.dag > overlijden.dag ? { kind: 'naOverlijden', ...overlijden } : null
}

/** Which of the partners died, and when. */
export function overlijdenIn(dossier: Dossier): { readonly wie: Partner; readonly dag: Day } | null {
  const einde = eindeVan(dossier)
  const dag = dagIn(dossier, 'samen.tot', LAST_PLANNED_DAY)
  return einde?.reden === 'overlijden' && dag !== undefined ? { wie: einde.overledene, dag } : null
}
