import type { Day } from '../units/day.ts'
import type { Dossier, Veld } from './dossier.ts'
import { dagIn, LAST_PLANNED_DAY } from './lezen.ts'

/** How long an appointment can take, in minutes: what is offered. */
export const AFSPRAAKDUREN = [30, 45, 60, 90, 120] as const

const USUAL_MINUTES = 60

/** An appointment: `tijd` as `'09:30'` by the clock on the wall, `minuten` how long it takes. */
export type Afspraak = { readonly dag: Day; readonly tijd: string; readonly minuten: number }

/** The next appointment; undefined while its day or time is missing or cannot be read. */
export function afspraakIn(dossier: Dossier): Afspraak | undefined {
  const [dag, tijd] = [dagIn(dossier, 'afspraak.dag', LAST_PLANNED_DAY), leesTijd(dossier.antwoorden['afspraak.tijd'] ?? '')]
  const minuten = AFSPRAAKDUREN.find((each) => String(each) === dossier.antwoorden['afspraak.duur']) ?? USUAL_MINUTES
  return dag === undefined || tijd === undefined ? undefined : { dag, tijd, minuten }
}

/** A time of the day as people write it (`9:30`, `9.30`, `9u30`, `14 uur`), as `'09:30'`. */
export function leesTijd(text: string): string | undefined {
  const [, hour = '', minute = '00'] = /^(\d{1,2})(?:\s*(?:uur|u)|\s*[:.u]\s*(\d{2})(?:\s*uur)?)$/.exec(text.trim().toLowerCase()) ?? []
  return hour === '' || Number(hour) > 23 || Number(minute) > 59 ? undefined : `${hour.padStart(2, '0')}:${minute}`
}

/** Whole minutes, as spent on a step of the plan; undefined for what is no such number. */
export function leesMinuten(text: string): number | undefined {
  return /^\d{1,4}$/.test(text.trim()) ? Number(text) : undefined
}

/** The minutes spent on all steps of the plan together. */
export function minutenSamen({ antwoorden }: Dossier): number {
  return (Object.entries(antwoorden) as [Veld, string][]).reduce((sum, [veld, text]) => sum + (veld.startsWith('plan.minuten.') ? leesMinuten(text) ?? 0 : 0), 0)
}
