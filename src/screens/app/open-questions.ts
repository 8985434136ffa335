import { computed } from '@preact/signals'
import type { Veld } from '../../case/dossier.ts'
import { plaatsVan } from '../../case/plaats.ts'
import type { Doelgroepvraag } from '../../engine/begrippen.ts'
import type { Toeslag } from '../../law/beleid/beleid.ts'
import { doelgroepvraag } from '../doelgroep/doelgroepvraag.ts'
import { nameOf } from './names.ts'
import { dossier, today, uitkomsten } from './state.ts'
import { pathOf } from './steps.ts'
import { t } from '../texts/i18n.ts'

export type OpenVraag = { readonly text: string; readonly veld: Veld; readonly path: string; readonly jaar: number }

/** What the outcomes still wait for, in words and with the place of the answer. A question that is not about one year stands here once. */
export const openVragen = computed<readonly OpenVraag[]>(() => {
  const all = uitkomsten.value.flatMap(({ jaar, uitkomst }) => (uitkomst.kind === 'onvolledig' ? uitkomst.ontbreekt : []).map((vraag): OpenVraag => {
    const { veld, wie, toeslag } = plaatsVan(vraag, dossier.value, jaar, today.value)
    const about = [wie === undefined ? '' : nameOf(wie), toeslag === undefined ? '' : toeslagName(toeslag)].filter((text) => text !== '')
    const name = vraag.onderwerp === 'doelgroep' ? doelgroepvraag(vraag.veld.slice('doelgroep.'.length) as Doelgroepvraag) : t(`vraag:${vraag.onderwerp}`)
    return { text: [name, ...about].join(' · '), veld, path: pathOf(veld), jaar }
  }))
  return all.filter(({ veld }, index) => all.findIndex((other) => other.veld === veld) === index)
})

export function toeslagName(toeslag: Toeslag): string {
  return t(`toeslag.${toeslag}`)
}
