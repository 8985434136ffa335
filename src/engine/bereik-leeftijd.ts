import { leeftijdVrijstellingKind } from '../law/awir.ts'
import { leeftijdBijstandsnorm, leeftijdKostendeler } from '../law/bijstand.ts'
import { leeftijdHogeMaximaleHuur } from '../law/huurtoeslag.ts'
import { leeftijdsgrens } from '../law/kindgebonden-budget.ts'
import { valueOn, type Parameter } from '../law/parameter.ts'
import { firstDayOf, firstDayOfYear, lastDayOf, lastDayOfYear, monthOfBirthday, previousMonth, yearOf, type Day, type Month } from '../units/day.ts'
import { isKind, type Inwonende } from './huishouden.ts'

/** Older than any AOW age, whatever it becomes. */
const CERTAINLY_AOW = 80

/** An adult of an age at which no rule changes. */
const ORDINARY_AGE = 45

/**
 * One day of birth for each way in which the law can see a resident in a month: between two of these days nothing changes.
 *
 * Of a limit that counts from a day on, the last day on which one is old enough is taken; of one that counts from the month after the birthday,
 * the last day of the month before. A child is no pensioner.
 */
export function geboortedagenVanInwonende({ relatie }: Pick<Inwonende, 'relatie'>, maand: Month): readonly Day[] {
  if (relatie === 'onderhuurder') return [yearsBefore(firstDayOf(maand), ORDINARY_AGE)]
  const at = firstDayOf(maand)
  const age = (parameter: Parameter<number>) => valueOn(parameter, at).value
  const fromTheFirst = [0, age(leeftijdHogeMaximaleHuur), age(leeftijdKostendeler)].map((years) => yearsBefore(at, years))
  const unborn = lastDayOfYear(yearOf(maand))
  if (!isKind({ relatie })) return [unborn, ...fromTheFirst, yearsBefore(firstDayOfYear(yearOf(maand)), CERTAINLY_AOW)]
  const afterTheMonth = [0, ...Object.values(leeftijdsgrens).map(age)].map((years) => lastDayYearsBefore(previousMonth(maand), years))
  return [unborn, ...fromTheFirst, ...afterTheMonth, yearsBefore(firstDayOfYear(yearOf(maand)), age(leeftijdVrijstellingKind))]
}

/** Of partners who can be compared in a month: of an ordinary age, or so young that the low maximum of the rent may hold. */
export function geboortedagenVanPartner(maand: Month): readonly Day[] {
  const at = firstDayOf(maand)
  return [yearsBefore(at, ORDINARY_AGE), yearsBefore(at, valueOn(leeftijdBijstandsnorm, at).value)]
}

function yearsBefore(at: Day, years: number): Day {
  return firstDayOf(monthOfBirthday(at, -years))
}

function lastDayYearsBefore(maand: Month, years: number): Day {
  return lastDayOf(monthOfBirthday(firstDayOf(maand), -years))
}
