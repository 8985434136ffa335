import type { Gebeurtenis, Verandering } from '../../case/gebeurtenissen.ts'
import { yearOf } from '../../units/day.ts'
import { nameOf } from '../app/names.ts'
import { toeslagName } from '../app/open-questions.ts'
import { formatCents, formatDay, formatMonth } from '../../papers/format.ts'
import { language, t } from '../texts/i18n.ts'

/** 'Sara verhuist', 'De huur verandert'. */
export function eventTitle({ soort, wie, toeslag, leeftijd }: Verandering): string {
  const naam = wie === undefined ? '' : nameOf(wie)
  return t(`gebeurtenisTekst.${soort}`, { naam, leeftijd: leeftijd ?? 0, toeslag: toeslag === undefined ? '' : toeslagName(toeslag) })
}

/** When it happens, from when it counts, and from what to what. */
export function eventNote({ dag, telt, maand, van, naar }: Gebeurtenis): string {
  const month = yearOf(telt) === yearOf(maand) ? formatMonth(telt, language.value) : `${formatMonth(telt, language.value)} ${yearOf(telt)}`
  const amounts = naar === undefined ? [] : [van === undefined ? formatCents(naar, language.value) : t('verloop.vanNaar', { van: formatCents(van, language.value), naar: formatCents(naar, language.value) })]
  return [...(dag === undefined ? [] : [formatDay(dag, language.value)]), t('verloop.telt', { maand: month }), ...amounts].join(' · ')
}
