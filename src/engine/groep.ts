import { brutoBijNorm, groep1Vanaf, groepsgrens } from '../law/groepen.ts'
import { valueIfKnown, type Parameter } from '../law/parameter.ts'
import { normToeslagenwet } from '../law/toeslagenwet.ts'
import type { Cents } from '../units/cents.ts'
import { firstDayOfYear, type Day } from '../units/day.ts'
import { cite, type Cijfer } from './stap.ts'
import type { Doelgroepantwoorden } from './doelgroep.ts'

export type Groepnummer = '1' | '2' | '3'

const ALLE: readonly Groepnummer[] = ['1', '2', '3']

/**
 * What decided the group: the amounts of the table; where two columns fit or none is printed, the norm of the Toeslagenwet; the net income against
 * the norm; bijstand as a supplement; or, without a net income, the gross amount at which it lies on the norm.
 */
export type Groepregel = 'tabel' | 'twNorm' | 'nettoNorm' | 'aanvullendeBijstand' | 'brutoBijNorm'

export type Groepreden = 'alleenBijstand' | 'alleenWerk' | 'geenUitkering' | 'onderTabel' | 'bovenTabel'

export type Groepinvoer = {
  readonly jaar: number
  readonly inkomensbron?: Doelgroepantwoorden['inkomensbron']
  /** Gross a year: the benefit of the highest earner from UWV or a private insurer, without Toeslagenwet and bijstand. */
  readonly uitkering?: Cents
  readonly van?: 'uwv' | 'verzekeraar'
  /** Whether bijstand supplements it. */
  readonly bijstand?: boolean
  /** The net income, without that supplement, against the norm of the household. */
  readonly netto?: 'onderNorm' | 'nietOnderNorm'
}

/** A border that decided, as it is printed. */
export type Grens = Cijfer & { readonly bedrag: Cents }

export type Groep =
  | { readonly kind: 'groep'; readonly groep: Groepnummer; readonly regel: Groepregel; readonly grenzen: readonly Grens[] }
  | { readonly kind: 'buiten'; readonly reden: Groepreden; readonly grenzen: readonly Grens[] }
  | { readonly kind: 'onbekend'; readonly ontbreekt: 'inkomensbron' | 'uitkering' | 'netto'; readonly mogelijk: readonly Groepnummer[] }

type Kolom = { readonly groep: Groepnummer; readonly vanaf: Parameter<Cents> | null; readonly tot: Parameter<Cents> | null }

/** Table 1, a column each. */
const KOLOMMEN: readonly Kolom[] = [
  { groep: '1', vanaf: groep1Vanaf, tot: groepsgrens.groep1Tot },
  { groep: '2', vanaf: groepsgrens.groep2Vanaf, tot: groepsgrens.groep2Tot },
  { groep: '3', vanaf: groepsgrens.groep3Vanaf, tot: groepsgrens.groep3Tot },
]

/**
 * In which of the three groups a couple is, by what rule; or why in none, or what must be known first.
 *
 * Bron: Handreiking § 4.1, tabel 1, and § 2.4; for years that the table does not print, its words and TW art. 2 and 8.
 * Not covered: whether the disposable income is lower through the toeslagen, which the comparison tells.
 */
export function bepaalGroep(invoer: Groepinvoer): Groep {
  const { inkomensbron, uitkering } = invoer
  if (inkomensbron === undefined) return { kind: 'onbekend', ontbreekt: 'inkomensbron', mogelijk: ALLE }
  if (inkomensbron !== 'uitkering') return { kind: 'buiten', reden: ({ alleenBijstand: 'alleenBijstand', werk: 'alleenWerk', anders: 'geenUitkering' } as const)[inkomensbron], grenzen: [] }
  if (uitkering === undefined) return { kind: 'onbekend', ontbreekt: 'uitkering', mogelijk: ALLE }
  if (uitkering === 0) return { kind: 'buiten', reden: 'geenUitkering', grenzen: [] }
  const at = firstDayOfYear(invoer.jaar)
  const past = KOLOMMEN.filter((kolom) => pastIn(kolom, uitkering, at)).map(({ groep }) => groep)
  if (past.length === 0) return buitenTabel(uitkering, at)
  return onderTwNorm(uitkering, past, at) ?? bovenTwNorm(invoer, past.filter((groep) => groep !== '1'), at)
}

/** Where the table prints nothing for a year, the words above its columns are left: below the norm of the TW, or not. */
function pastIn(kolom: Kolom, uitkering: Cents, at: Day): boolean {
  if (!isGedrukt(at)) return (kolom.groep === '1') === isOnder(uitkering, normToeslagenwet, at)
  const vanaf = waardeOf(kolom.vanaf, at)
  const tot = waardeOf(kolom.tot, at)
  return (vanaf === null || vanaf <= uitkering) && (tot === null || uitkering < tot)
}

function onderTwNorm(uitkering: Cents, past: readonly Groepnummer[], at: Day): Groep | null {
  if (!past.includes('1')) return null
  if (past.length === 1) return isGedrukt(at) ? ingedeeld('1', 'tabel', at) : ingedeeld('1', 'twNorm', at)
  return isOnder(uitkering, normToeslagenwet, at) ? ingedeeld('1', 'twNorm', at) : null
}

/** Group 2 or 3: what the net income says goes before amounts that are 'ca.'. */
function bovenTwNorm({ uitkering, van, bijstand, netto }: Groepinvoer, past: readonly Groepnummer[], at: Day): Groep {
  if (bijstand === true) return ingedeeld('2', 'aanvullendeBijstand', at)
  if (netto !== undefined) return ingedeeld(netto === 'onderNorm' ? '2' : '3', 'nettoNorm', at)
  const [only] = past
  if (only !== undefined && past.length === 1) return ingedeeld(only, 'tabel', at)
  const grens = van === undefined ? null : brutoBijNorm[van]
  if (uitkering === undefined || waardeOf(grens, at) === null || grens === null) return { kind: 'onbekend', ontbreekt: 'netto', mogelijk: past }
  return { kind: 'groep', groep: isOnder(uitkering, grens, at) ? '2' : '3', regel: 'brutoBijNorm', grenzen: geciteerd([grens], at) }
}

function ingedeeld(groep: Groepnummer, regel: Groepregel, at: Day): Groep {
  const kolom = KOLOMMEN.find((each) => each.groep === groep)
  const grenzen = regel === 'twNorm' ? [normToeslagenwet] : regel === 'tabel' ? [kolom?.vanaf, kolom?.tot] : []
  return { kind: 'groep', groep, regel, grenzen: geciteerd(grenzen, at) }
}

function buitenTabel(uitkering: Cents, at: Day): Groep {
  const onder = waardeOf(groep1Vanaf, at)
  return onder !== null && uitkering < onder
    ? { kind: 'buiten', reden: 'onderTabel', grenzen: geciteerd([groep1Vanaf], at) }
    : { kind: 'buiten', reden: 'bovenTabel', grenzen: geciteerd([groepsgrens.groep3Tot], at) }
}

/** Whether the table has a row for the year. */
function isGedrukt(at: Day): boolean {
  return waardeOf(groepsgrens.groep1Tot, at) !== null
}

function isOnder(amount: Cents, grens: Parameter<Cents>, at: Day): boolean {
  const waarde = waardeOf(grens, at)
  return waarde !== null && amount < waarde
}

/** The printed amount of a year; null where the guide prints none. */
function waardeOf(grens: Parameter<Cents> | null, at: Day): Cents | null {
  return grens === null ? null : valueIfKnown(grens, at)?.value ?? null
}

function geciteerd(grenzen: readonly (Parameter<Cents> | null | undefined)[], at: Day): readonly Grens[] {
  return grenzen.flatMap((grens) => {
    const bedrag = waardeOf(grens ?? null, at)
    return grens === null || grens === undefined || bedrag === null ? [] : [{ ...cite(grens, at), bedrag }]
  })
}
