import { aowLeeftijd } from '../law/aow.ts'
import { valueOn } from '../law/parameter.ts'
import type { Cents } from '../units/cents.ts'
import { ageOn, firstDayOf, firstDayOfYear, hasReached, lastDayOfYear, yearOf, type Day, type Month } from '../units/day.ts'
import type { Stap } from './stap.ts'

/** Aanvrager or toeslagpartner. Amounts in eurocents: toetsingsinkomen a year, vermogen on 1 January. */
export type Persoon = {
  readonly geboortedatum: Day
  readonly toetsingsinkomen: Cents
  readonly vermogen: Cents
  /** Insured under the Zorgverzekeringswet. */
  readonly verzekerd: boolean
  /** How the toetsingsinkomen was computed, where it was not entered. */
  readonly herkomst?: Stap
}

export type Relatie = 'kind' | 'pleegkind' | 'medebewoner' | 'onderhuurder'

/** Somebody else in the home. The vermogen of a minor is entered with its parents': Awir follows the attribution of the income tax. */
export type Inwonende = {
  readonly relatie: Relatie
  readonly geboortedatum: Day
  readonly toetsingsinkomen: Cents
  readonly vermogen: Cents
  /** Whether kinderbijslag is paid for this child; without it there is no kindgebonden budget. */
  readonly kinderbijslag: boolean
  /** In an education with WSF, WTOS or BBL: no kostendeler. */
  readonly student: boolean
}

/** A month, in eurocents. */
export type Servicekosten = {
  readonly energie: Cents
  readonly schoonmaak: Cents
  readonly huismeester: Cents
  readonly dienstruimten: Cents
}

export type Woning = {
  readonly kaleHuur: Cents
  readonly servicekosten: Servicekosten
  /** Adapted because of a resident's handicap. */
  readonly aangepasteWoning: boolean
  /** Huurtoeslag was already granted for this home when the rent was still below the maximum. */
  readonly eerderRecht: boolean
}

/** A household as the toeslagen see it, in one month. */
export type Huishouden = {
  readonly aanvrager: Persoon
  readonly toeslagpartner: Persoon | null
  readonly inwonenden: readonly Inwonende[]
  readonly woning: Woning | null
}

/** Who is born on or before the first of the month; everybody but the onderhuurder, whose written contract makes him no medebewoner. */
export function medebewonersIn({ inwonenden }: Huishouden, maand: Month): readonly Inwonende[] {
  return inwonenden.filter(({ relatie, geboortedatum }) => relatie !== 'onderhuurder' && geboortedatum <= firstDayOf(maand))
}

export function aantalPersonen(huishouden: Huishouden, maand: Month): number {
  return partnersOf(huishouden).length + medebewonersIn(huishouden, maand).length
}

export function partnersOf({ aanvrager, toeslagpartner }: Huishouden): readonly Persoon[] {
  return toeslagpartner === null ? [aanvrager] : [aanvrager, toeslagpartner]
}

/** A child or foster child, for whom other rules hold than for other medebewoners. */
export function isKind({ relatie }: Pick<Inwonende, 'relatie'>): boolean {
  return relatie === 'kind' || relatie === 'pleegkind'
}

/**
 * Whether the AOW age was reached on a day, in that year or in an earlier one at the age that held then.
 *
 * Bron: AOW art. 7a.
 */
export function heeftAowLeeftijd(geboortedatum: Day, at: Day): boolean {
  const yearBefore = yearOf(at) - 1
  return hasReached(geboortedatum, valueOn(aowLeeftijd, at).value, at)
    || hasReached(geboortedatum, valueOn(aowLeeftijd, lastDayOfYear(yearBefore)).value, lastDayOfYear(yearBefore))
}

/** Bron: Wht, ouderenhuishouden: somebody in the home has the AOW age on 1 January. */
export function heeftOudere(huishouden: Huishouden, maand: Month): boolean {
  const newYear = firstDayOfYear(yearOf(maand))
  return [...partnersOf(huishouden), ...medebewonersIn(huishouden, maand)].some(({ geboortedatum }) => heeftAowLeeftijd(geboortedatum, newYear))
}

export function ageInMonth({ geboortedatum }: { readonly geboortedatum: Day }, maand: Month): number {
  return ageOn(geboortedatum, firstDayOf(maand))
}
