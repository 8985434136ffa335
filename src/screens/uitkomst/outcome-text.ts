import type { Reden } from '../../engine/begrippen.ts'
import type { Stap } from '../../engine/stap.ts'
import { statusVan } from '../../engine/jaar.ts'
import { TOESLAGEN } from '../../engine/toeslagen.ts'
import type { Uitkomst } from '../../engine/uitkomst.ts'
import type { Bereik } from '../../law/plausibel.ts'
import { NO_MONEY, sumOfCents, type Cents } from '../../units/cents.ts'
import { coupleName } from '../app/names.ts'
import { openVragenOver } from '../app/open-questions.ts'
import { beleid } from '../app/state.ts'
import { formatCents } from '../../papers/format.ts'
import { language, t } from '../texts/i18n.ts'

/** The outcome of a year in one short text: the amount, 'Geen recht', or how far it is. */
export function shortOutcome(uitkomst: Uitkomst): string {
  switch (uitkomst.kind) {
    case 'recht': return formatCents(uitkomst.bedrag, language.value)
    case 'geenRecht': return t(isElders(uitkomst) ? 'uitkomst.eldersKort' : 'uitkomst.geenRechtKort')
    case 'onvolledig': return uitkomst.bereik !== undefined ? rangeText(uitkomst.bereik) : uitkomst.totNuToe === undefined ? t('uitkomst.onvolledigKort') : t('uitkomst.totNuToe', { bedrag: formatCents(uitkomst.totNuToe, language.value) })
  }
}

/** 'tussen € 640 en € 720', or the one amount that it can be. */
export function rangeText({ laag, hoog }: Bereik): string {
  const money = (amount: Cents) => formatCents(amount, language.value)
  return laag === hoog ? money(laag) : t('bereik.kort', { laag: money(laag), hoog: money(hoog) })
}

/** 'Tussen € 640 en € 720, zolang het inkomen van Irene ontbreekt.' Null where nothing can be said. */
export function rangeSentence(uitkomst: Uitkomst, jaar: number): string | null {
  if (uitkomst.kind !== 'onvolledig' || uitkomst.bereik === undefined) return null
  const money = (amount: Cents) => formatCents(amount, language.value)
  const { laag, hoog } = uitkomst.bereik
  const open = openVragenOver(jaar)
  const values = { wat: open[0]?.inSentence ?? '', count: open.length }
  return laag === hoog ? t('bereik.zeker', { bedrag: money(laag), ...values }) : t('bereik.zolang', { laag: money(laag), hoog: money(hoog), ...values })
}

/** By which regeling and which rules a year is judged. */
export function rulesText({ regeling }: Uitkomst, jaar: number): string {
  const status = statusVan(jaar, beleid.value)
  return t('uitkomst.regels', { regeling: t(`regeling.${regeling}`), beleid: status.kind === 'berekenbaar' ? status.jaarbeleid.regeling.source : beleid.value.name })
}

/** The outcome of a year as a sentence about the couple. */
export function outcomeTitle(uitkomst: Uitkomst, jaar: number): string {
  const namen = coupleName() ?? t('uitkomst.hetEchtpaar')
  switch (uitkomst.kind) {
    case 'recht': return t(`uitkomst.recht.${uitkomst.regeling}`, { namen, jaar, bedrag: formatCents(uitkomst.bedrag, language.value) })
    case 'geenRecht': return t(isElders(uitkomst) ? 'uitkomst.elders' : uitkomst.redenen.every(isNotComputed) ? 'uitkomst.nietBerekend' : 'uitkomst.geenRecht', { jaar })
    case 'onvolledig': return t('uitkomst.onvolledig', { jaar })
  }
}

/** Not for this municipality to decide, which says nothing of the right. */
export function isElders(uitkomst: Uitkomst): boolean {
  return uitkomst.kind === 'geenRecht' && uitkomst.redenen.includes('woontElders')
}

/** What rules every year out, so that it is said once. */
export function redenenInElkJaar(all: readonly Uitkomst[]): readonly Reden[] {
  const [first = [], ...others] = all.map((uitkomst) => (uitkomst.kind === 'geenRecht' ? uitkomst.redenen : []))
  return first.filter((reden) => others.every((redenen) => redenen.includes(reden)))
}

/** Reasons that say nothing of the right: the app does not know the amounts of these ages. */
function isNotComputed(reden: Reden): boolean {
  return reden === 'aowLeeftijd' || reden === 'jongerDan21'
}

/** 'Elke maand € 83: € 48 huurtoeslag en € 35 zorgtoeslag', where every month is the same and the sum is the outcome. */
export function everyMonth(uitkomst: Uitkomst): string | null {
  if (uitkomst.kind !== 'recht' || uitkomst.regeling !== 'tekortEnTerugvordering') return null
  const { maanden = [] } = uitkomst.vergelijking ?? {}
  const perMaand = maanden.map(({ toeslagen }) => TOESLAGEN.map((toeslag) => (toeslagen[toeslag].teltMee ? toeslagen[toeslag].verschil : NO_MONEY)))
  const [first] = perMaand
  if (first === undefined || perMaand.some((amounts) => amounts.join() !== first.join())) return null
  if (sumOfCents(perMaand.flat()) !== uitkomst.bedrag) return null
  const parts = TOESLAGEN.flatMap((toeslag, index) => {
    const amount = first[index] ?? NO_MONEY
    return amount > 0 ? [t('uitkomst.deel', { bedrag: formatCents(amount, language.value), toeslag: t(`toeslag.${toeslag}`).toLowerCase() })] : []
  })
  return t('uitkomst.elkeMaand', { bedrag: formatCents(sumOfCents(first), language.value), delen: parts.join(` ${t('en')} `) })
}

/** Everything that explains the outcome: the amount, and what could be added to it. */
export function explanationsOf(uitkomst: Uitkomst): readonly Stap[] {
  const aanvulling = uitkomst.kind === 'recht' ? uitkomst.aanvulling?.uitleg : undefined
  return [uitkomst.uitleg, aanvulling].filter((stap) => stap !== undefined)
}
