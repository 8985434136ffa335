import { monthsOf, nextMonth, type Month } from '../units/day.ts'
import { equals } from '../units/fraction.ts'
import { huishoudenIn, inkomenIn, isWithin, jaarinkomenVan, type Feiten, type Partnernaam } from './feiten.ts'
import type { Huishouden, Persoon } from './huishouden.ts'
import type { Stap } from './stap.ts'
import { waardeIn } from './tijdlijn.ts'
import { toeslagInMaand } from './toeslagen.ts'

const PARTNERS: readonly Partnernaam[] = ['aanvrager', 'toeslagpartner']

/** Consecutive months outside the partnership with the same amounts, for one of the two. */
export type Alleenperiode = {
  readonly wie: Partnernaam
  readonly maanden: readonly [Month, ...Month[]]
  readonly zorgtoeslag: Stap
  /** Only for who stays in the home. */
  readonly huurtoeslag?: Stap
}

type Alleenmaand = Omit<Alleenperiode, 'maanden'> & { readonly maand: Month }

/**
 * In the months in which two people were no toeslagpartners: what each had alone, on the own income of the whole year. For information; these months
 * are never compensated.
 *
 * Bron: Handreiking hoofdstuk 6, Gevolgen veranderende gezinssamenstelling op inkomen, voorbeeld 3; Awir art. 7.
 * Not covered: kindgebonden budget; huurtoeslag before they lived together, and of who leaves the home.
 *
 * @returns none where they were partners all year, or while an income, a date of birth or the vermogen is missing
 */
export function toeslagenAlleen(feiten: Feiten): readonly Alleenperiode[] {
  const maanden = monthsOf(feiten.jaar).filter((maand) => !isWithin(maand, feiten.partners))
  return PARTNERS.flatMap((wie) => {
    const parts = maanden.flatMap((maand) => alleenIn(feiten, wie, maand) ?? [])
    return samengevoegd(parts)
  })
}

function alleenIn(feiten: Feiten, wie: Partnernaam, maand: Month): Alleenmaand | null {
  const { einde, partners: { totEnMet } } = feiten
  const isAfter = totEnMet !== undefined && maand > totEnMet
  const persoon = persoonIn(feiten, wie)
  if (persoon === null || (isAfter && einde?.reden === 'overlijden' && einde.overledene === wie)) return null
  const alleen: Huishouden = { aanvrager: persoon, toeslagpartner: null, inwonenden: [], woning: null }
  const thuis = isAfter && blijftThuis(einde, wie) ? thuisgebleven(feiten, persoon, maand) : null
  return {
    wie, maand, zorgtoeslag: toeslagInMaand(alleen, 'zorgtoeslag', maand), ...(thuis === null ? {} : { huurtoeslag: toeslagInMaand(thuis, 'huurtoeslag', maand) }),
  }
}

function blijftThuis(einde: Feiten['einde'], wie: Partnernaam): boolean {
  return einde?.reden === 'overlijden' || (einde?.reden === 'scheiding' && einde.blijft === wie)
}

/** The income of the whole year counts, also for a part of it. */
function persoonIn(feiten: Feiten, wie: Partnernaam): Persoon | null {
  const { geboortedatum, inkomen, vermogen, verzekerd } = feiten[wie]
  const toetsingsinkomen = jaarinkomenVan(inkomen)
  return geboortedatum === undefined || toetsingsinkomen === undefined || vermogen === undefined ? null : { geboortedatum, toetsingsinkomen, vermogen, verzekerd }
}

/** The home with who still lives in it; null while something of it is not known. */
function thuisgebleven(feiten: Feiten, persoon: Persoon, maand: Month): Huishouden | null {
  const woning = waardeIn(feiten.woningen, maand)
  const isOpen = feiten.inwonenden.some((inwonende) => isWithin(maand, inwonende)
    && (inwonende.geboortedatum === undefined || (inwonende.relatie !== 'onderhuurder' && inkomenIn(inwonende.inkomen, maand, feiten.maatstaf) === undefined)))
  if (woning === undefined || woning?.kaleHuur === undefined || isOpen) return null
  // The two partners are put in place of each other: only the residents and the home are taken from it.
  const known = { ...feiten.aanvrager, geboortedatum: persoon.geboortedatum, vermogen: persoon.vermogen, inkomen: { schattingen: [], jaarinkomen: persoon.toetsingsinkomen } }
  const { inwonenden, woning: thuis } = huishoudenIn({ ...feiten, aanvrager: known, toeslagpartner: known, maatstaf: 'jaarinkomen' }, maand)
  return { aanvrager: persoon, toeslagpartner: null, inwonenden, woning: thuis }
}

function samengevoegd(maanden: readonly Alleenmaand[]): readonly Alleenperiode[] {
  const perioden: { wie: Partnernaam; maanden: [Month, ...Month[]]; zorgtoeslag: Stap; huurtoeslag?: Stap }[] = []
  for (const { maand, ...each } of maanden) {
    const last = perioden.at(-1)
    const before = last?.maanden.at(-1)
    if (last !== undefined && before !== undefined && nextMonth(before) === maand && isGelijk(last, each)) last.maanden.push(maand)
    else perioden.push({ ...each, maanden: [maand] })
  }
  return perioden
}

function isGelijk(one: Pick<Alleenmaand, 'zorgtoeslag' | 'huurtoeslag'>, other: Pick<Alleenmaand, 'zorgtoeslag' | 'huurtoeslag'>): boolean {
  const same = (a: Stap | undefined, b: Stap | undefined) => (a === undefined || b === undefined ? a === b : equals(a.uitkomst, b.uitkomst))
  return same(one.zorgtoeslag, other.zorgtoeslag) && same(one.huurtoeslag, other.huurtoeslag)
}
