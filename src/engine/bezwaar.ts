import { valueIfKnown, valueOn } from '../law/parameter.ts'
import { bezwaartermijn, feestdagen } from '../law/termijnen.ts'
import { dayAfter, daysAfter, weekdayOf, type Day } from '../units/day.ts'

const SUNDAY = 0
const SATURDAY = 6

export type Bezwaartermijn = { readonly totEnMet: Day; readonly isVoorbij: boolean }

/**
 * The last day on which an objection against a decision is in time. A term that would end on a weekend or a holiday goes on to the next working day.
 *
 * Bron: Awb art. 6:7 and 6:8; Algemene termijnenwet art. 1 and 3.
 * Not covered: a decision that was made known later than its date; an excuse for being late (Awb art. 6:11).
 *
 * @param dagtekening - the date of the decision
 * @param at - the day on which it is looked at
 * @throws RangeError for a decision of before 2022 or after 2029
 */
export function bezwaartermijnVan(dagtekening: Day, at: Day): Bezwaartermijn {
  let totEnMet = daysAfter(dagtekening, valueOn(bezwaartermijn, dagtekening).value)
  while (!isWorkingDay(totEnMet)) totEnMet = dayAfter(totEnMet)
  return { totEnMet, isVoorbij: at > totEnMet }
}

/** Whether the term is known for a decision of this day. */
export function kanBezwaarBerekenen(dagtekening: Day): boolean {
  return valueIfKnown(bezwaartermijn, dagtekening) !== undefined
}

function isWorkingDay(at: Day): boolean {
  const weekday = weekdayOf(at)
  return weekday !== SUNDAY && weekday !== SATURDAY && !valueOn(feestdagen, at).value.includes(at.slice('2024-'.length))
}
