import { leeftijdKostendeler } from '../law/bijstand.ts'
import { leeftijdHogeMaximaleHuur } from '../law/huurtoeslag.ts'
import { leeftijdsgrens } from '../law/kindgebonden-budget.ts'
import { valueOn, type Parameter } from '../law/parameter.ts'
import { firstDayOf, firstDayOfYear, monthOf, monthOfBirthday, monthsOf, nextMonth, previousMonth, yearOf, type Day, type Month } from '../units/day.ts'

/** Consecutive months in which nothing changes. */
export type Periode = { readonly maanden: readonly [Month, ...Month[]] }

/** A value that holds from a month on, until the next one. In order of time. */
export type Vanaf<T> = { readonly vanaf: Month; readonly waarde: T }

/** The value that holds in a month; undefined before the first. */
export function waardeIn<T>(verloop: readonly Vanaf<T>[], maand: Month): T | undefined {
  return verloop.findLast(({ vanaf }) => vanaf <= maand)?.waarde
}

/**
 * The first month in which a change counts: what is so on the first of a month holds for that month.
 *
 * Bron: Awir art. 5; Handreiking § 4.2, tabel 2, Ingangsdatum.
 */
export function ingangsmaand(dag: Day): Month {
  const maand = monthOf(dag)
  return dag === firstDayOf(maand) ? maand : nextMonth(maand)
}

/** The last month before a change counts. */
export function laatsteMaandVoor(dag: Day): Month {
  return previousMonth(ingangsmaand(dag))
}

/** Ages that count from the first of a month on which they have been reached. */
const opDeEerste: readonly Parameter<number>[] = [leeftijdKostendeler, leeftijdHogeMaximaleHuur]

/** Ages that count from the month after the birthday. */
const naDeMaand: readonly Parameter<number>[] = Object.values(leeftijdsgrens)

/** The months of a year from which a birth or a birthday may change how the law sees the household. */
export function verjaardagswissels(geboortedata: readonly Day[], jaar: number): readonly Month[] {
  const at = firstDayOfYear(jaar)
  const isReached = (leeftijden: readonly Parameter<number>[], age: number) => age === 0 || leeftijden.some((leeftijd) => valueOn(leeftijd, at).value === age)
  return geboortedata.flatMap((geboortedatum) => {
    const age = jaar - yearOf(geboortedatum)
    return [
      ...(isReached(opDeEerste, age) ? [ingangsmaand(birthdayIn(geboortedatum, jaar))] : []),
      ...(isReached(naDeMaand, age) ? [nextMonth(monthOfBirthday(geboortedatum, age))] : []),
    ]
  })
}

function birthdayIn(geboortedatum: Day, jaar: number): Day {
  return `${jaar}${geboortedatum.slice(String(jaar).length)}` as Day
}

/** Splits a year into periods that each begin in January or at one of the changes. */
export function perioden(jaar: number, wissels: readonly Month[]): readonly Periode[] {
  const changes = new Set(wissels)
  const periods: [Month, ...Month[]][] = []
  for (const maand of monthsOf(jaar)) {
    const current = periods.at(-1)
    if (current === undefined || changes.has(maand)) periods.push([maand])
    else current.push(maand)
  }
  return periods.map((maanden) => ({ maanden }))
}
