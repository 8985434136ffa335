import type { Beleid, Choice, Jaarbeleid } from '../../law/beleid/beleid.ts'
import { handreiking } from '../../law/beleid/handreiking.ts'
import { isDay } from '../../units/day.ts'
import { formatDay } from '../../papers/format.ts'
import { language, t, type TextKey } from '../texts/i18n.ts'

export type Difference = { readonly key: string; readonly about: string; readonly value: string; readonly source: string }

/** What a policy decides otherwise than the guide does, of all years and of each, in words. */
export function differencesFrom(beleid: Beleid): readonly Difference[] {
  return [
    ...differing(beleid, handreiking, ''),
    ...Object.entries(beleid.jaren).flatMap(([jaar, rules]) => differing(rules, handreiking.jaren[Number(jaar)], `${jaar}: `)),
  ]
}

function differing(chosen: Beleid | Jaarbeleid, guide: Beleid | Jaarbeleid | undefined, prefix: string): readonly Difference[] {
  const before = new Map(Object.entries(guide ?? {}))
  return Object.entries(chosen).flatMap(([name, choice]: [string, unknown]) => {
    if (!isChoice(choice) || JSON.stringify(choice.value) === JSON.stringify((before.get(name) as Choice<unknown> | undefined)?.value)) return []
    return [{ key: `${prefix}${name}`, about: `${prefix}${t(`keuze.${name}` as TextKey)}`, value: textOf(choice.value), source: choice.source }]
  })
}

function isChoice(value: unknown): value is Choice<unknown> {
  return typeof value === 'object' && value !== null && 'value' in value && 'source' in value
}

function textOf(value: unknown): string {
  if (value === null) return t('waarde.onbekend')
  if (typeof value === 'string') return isDay(value) ? formatDay(value, language.value) : t(`waarde.${value}` as TextKey)
  if (Array.isArray(value)) return value.map(textOf).join(', ')
  if (typeof value === 'object') return Object.keys(value).map(textOf).join(', ')
  return t(value === true ? 'waarde.true' : 'waarde.false')
}
