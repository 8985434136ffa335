import { bewaarTot } from '../../case/bewaartermijn.ts'
import { day, type Day } from '../../units/day.ts'
import type { Item } from './list.ts'

const DAY_MS = 24 * 60 * 60_000
const FIRST_WARNING_DAYS = 14

/** Days until it need not be kept any longer; none left from that day on. */
export function daysLeft(purgeAfter: string, today: Day): number {
  return (Date.parse(purgeAfter) - Date.parse(today)) / DAY_MS
}

export type Urgency = 'info' | 'warning' | 'error'

/** Warned about two weeks, a week and a day ahead; null before that. */
export function urgencyOf(days: number): Urgency | null {
  if (days > FIRST_WARNING_DAYS) return null
  if (days > 7) return 'info'
  return days > 1 ? 'warning' : 'error'
}

/** What is near its end or past it, the first to go first. */
export function nearTheirEnd(items: readonly Item[], today: Day): readonly Item[] {
  return items.filter(({ entry }) => urgencyOf(daysLeft(entry.purgeAfter, today)) !== null).sort((a, b) => (a.entry.purgeAfter < b.entry.purgeAfter ? -1 : 1))
}

/** A full term anew, from today. */
export function keptLonger(today: Day): Day {
  return bewaarTot('draft', today)
}

/** A term more than what it had, or than from today when that is over. */
export function termLonger(purgeAfter: string, today: Day): Day {
  return bewaarTot('draft', purgeAfter > today ? day(purgeAfter) : today)
}
