import { computed } from '@preact/signals'
import type { Dossier, Veld } from '../../case/dossier.ts'
import { plaatsVan, type Plaats } from '../../case/plaats.ts'
import type { Doelgroepvraag } from '../../engine/begrippen.ts'
import type { Vraag } from '../../engine/feiten.ts'
import type { Beleid, Toeslag } from '../../law/beleid/beleid.ts'
import type { Day } from '../../units/day.ts'
import { doelgroepvraag } from '../doelgroep/doelgroepvraag.ts'
import { nameOf } from './names.ts'
import { today } from './clock.ts'
import { beleid, dossier, uitkomsten, type Jaaruitkomst } from './state.ts'
import { pathOf } from './steps.ts'
import { t } from '../texts/i18n.ts'

export type OpenVraag = { readonly text: string; readonly veld: Veld; readonly path: string; readonly jaar: number }

/** What the outcomes still wait for, in words and with the place of the answer. */
export const openVragen = computed<readonly OpenVraag[]>(() => openPlaatsen(dossier.value, uitkomsten.value, today.value, beleid.value).map(({ vraag, jaar, plaats: { veld, wie, toeslag } }) => {
  const about = [wie === undefined ? '' : nameOf(wie), toeslag === undefined ? '' : toeslagName(toeslag)].filter((text) => text !== '')
  const name = vraag.onderwerp === 'doelgroep' ? doelgroepvraag(vraag.veld.slice('doelgroep.'.length) as Doelgroepvraag) : t(`vraag:${vraag.onderwerp}`)
  return { text: [name, ...about].join(' · '), veld, path: pathOf(veld), jaar }
}))

type OpenPlaats = { readonly vraag: Vraag; readonly jaar: number; readonly plaats: Plaats }

/** A question that is not about one year stands here once. */
export function openPlaatsen(dossier: Dossier, uitkomsten: readonly Jaaruitkomst[], today: Day, beleid: Beleid): readonly OpenPlaats[] {
  const all = uitkomsten.flatMap(({ jaar, uitkomst }) => (uitkomst.kind === 'onvolledig' ? uitkomst.ontbreekt : []).map((vraag): OpenPlaats => ({ vraag, jaar, plaats: plaatsVan(vraag, dossier, jaar, today, beleid) })))
  return all.filter(({ plaats }, index) => all.findIndex((other) => other.plaats.veld === plaats.veld) === index)
}

export function toeslagName(toeslag: Toeslag): string {
  return t(`toeslag.${toeslag}`)
}
