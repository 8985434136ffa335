import { day, type Day } from '../units/day.ts'
import { formatDay, formatTime } from '../papers/format.ts'
import { language, t } from './texts/i18n.ts'

/** The day of an instant where the device stands. */
export function dayOf(instant: string | number): Day {
  // 'sv-SE' writes a date as 2026-01-31.
  return day(new Date(instant).toLocaleDateString('sv-SE'))
}

/** 'vandaag, 10.03 uur', 'gisteren, 16.20 uur', or the day. */
export function momentText(instant: string | number, today: Day): string {
  const at = dayOf(instant)
  const yesterday = new Date(`${today}T12:00`)
  yesterday.setDate(yesterday.getDate() - 1)
  if (at === today) return t('moment.vandaag', { tijd: timeText(instant) })
  if (at === dayOf(yesterday.getTime())) return t('moment.gisteren', { tijd: timeText(instant) })
  return formatDay(at, language.value)
}

/** '10.03 uur'. */
export function timeText(instant: string | number): string {
  return t('moment.tijd', { tijd: formatTime(new Date(instant), language.value) })
}
