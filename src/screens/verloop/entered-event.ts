import { belemmeringVoor, type Belemmering } from '../../case/belemmering.ts'
import { personenIn, type Nieuwdeel, type Veld } from '../../case/dossier.ts'
import { telInJaar, type NieuweGebeurtenis } from '../../case/gebeurtenis-erbij.ts'
import { isProblem, LAST_PLANNED_DAY } from '../../case/lezen.ts'
import { TOESLAGEN } from '../../engine/toeslagen.ts'
import { formatDay } from '../../papers/format.ts'
import { readDay, yearOf, type Day } from '../../units/day.ts'
import { nameOf } from '../app/names.ts'
import { toeslagName } from '../app/open-questions.ts'
import { today } from '../app/clock.ts'
import { dossier } from '../app/state.ts'
import { language, t } from '../texts/i18n.ts'
import { eventTitle } from './event-text.ts'
import { eventFrom, type Toevoegsoort } from './new-event.ts'

/** What is wrong with what was chosen, at its field; `door` is what stands in the way, and the answer where it stands. */
export type Fout = { readonly at: Nieuwdeel; readonly text: string; readonly door?: { readonly text: string; readonly veld: Veld } }

/** Whom or what an event of this kind can be about. */
export function onderwerpenVan(soort: Toevoegsoort): readonly { value: string; label: string }[] {
  if (soort === 'beschikking') return TOESLAGEN.map((value) => ({ value, label: toeslagName(value) }))
  const personen = personenIn(dossier.value).map((value) => ({ value, label: nameOf(value) }))
  const isPartner = ({ value }: { value: string }) => value === 'aanvrager' || value === 'toeslagpartner'
  switch (soort) {
    case 'vertrekt': return personen.filter((each) => !isPartner(each))
    case 'schatting': return personen
    case 'overlijden': case 'uitkeringBegint': case 'uitkeringStopt': case 'bijstandToegekend': case 'bijstandStopt': return personen.filter(isPartner)
    default: return []
  }
}

/** What was chosen, or the first thing that is missing, cannot be right or stands in the way. */
export function enteredEvent(jaar: number, soort: Toevoegsoort | undefined, wie: string, written: string): NieuweGebeurtenis | Fout {
  if (soort === undefined) return { at: 'soort', text: t('verloop.fout.soort') }
  const dag: Day | ReturnType<typeof readDay> = readDay(written, LAST_PLANNED_DAY)
  if (isProblem(dag)) return { at: 'dag', text: t('fout:dayUnreadable') }
  if (yearOf(dag) !== jaar) return { at: 'dag', text: t('verloop.fout.jaar', { jaar }) }
  if (!telInJaar(soort, dag)) return { at: 'dag', text: t('verloop.fout.volgendJaar', { jaar: jaar + 1 }) }
  const nieuw = eventFrom(soort, dag, wie)
  if (nieuw === undefined) return soort === 'vertrekt' && onderwerpenVan(soort).length === 0 ? { at: 'soort', text: t('verloop.fout.niemand') } : { at: 'wie', text: t('verloop.fout.wie') }
  const belemmering = belemmeringVoor(dossier.value, nieuw, today.value)
  return belemmering === null ? nieuw : foutBij(belemmering)
}

function foutBij(belemmering: Belemmering): Fout {
  switch (belemmering.kind) {
    case 'staatErAl': {
      const { gebeurtenis } = belemmering
      const { dag, veld } = gebeurtenis
      return { at: 'soort', text: t('verloop.fout.botst'), door: { text: t('verloop.fout.staatErAl', { wat: eventTitle(gebeurtenis), dag: dag === undefined ? '' : formatDay(dag, language.value) }), veld } }
    }
    case 'naOverlijden': return {
      at: 'dag', text: t('verloop.fout.naDood'),
      door: { text: t('verloop.fout.naOverlijden', { naam: nameOf(belemmering.wie), dag: formatDay(belemmering.dag, language.value) }), veld: 'samen.tot' },
    }
  }
}
