import type { Toeslag } from '../law/beleid/beleid.ts'
import { leeftijdBijstandsnorm } from '../law/bijstand.ts'
import { valueOn } from '../law/parameter.ts'
import { NO_MONEY, type Cents } from '../units/cents.ts'
import { ageOn, firstDayOf, monthsOf, type Day, type Month } from '../units/day.ts'
import type { Onderwerp } from './begrippen.ts'
import type { Doelgroepantwoorden } from './doelgroep.ts'
import { heeftAowLeeftijd, type Huishouden, type Relatie, type Servicekosten } from './huishouden.ts'
import type { Stap } from './stap.ts'
import { waardeIn, type Vanaf } from './tijdlijn.ts'

/**
 * The toetsingsinkomen of one year, as it was estimated in the course of it and as it turned out.
 *
 * Every estimate is one of the whole year; the toeslagen of a month followed from the estimate of that moment.
 */
export type Inkomensverloop = {
  readonly schattingen: readonly Vanaf<Cents>[]
  readonly jaarinkomen?: Cents
  /** How `jaarinkomen` follows from its sources, where it was not entered as one amount. */
  readonly herkomst?: Stap
}

/** By the law the whole year's income counts (without it, the last estimate of it) in every month; the guide also compares what was granted on the estimate of the moment. */
export type Inkomensmaatstaf = 'jaarinkomen' | 'zoalsToegekend'

export type Persoonsfeiten = {
  readonly geboortedatum?: Day
  readonly inkomen: Inkomensverloop
  /** On 1 January. */
  readonly vermogen?: Cents
  readonly verzekerd: boolean
}

export type Inwonendefeiten = {
  readonly relatie: Relatie
  readonly geboortedatum?: Day
  readonly inkomen: Inkomensverloop
  readonly vermogen: Cents
  readonly kinderbijslag: boolean
  readonly student: boolean
  /** The first and last month of living in; absent where it began before or goes on. */
  readonly vanaf?: Month
  readonly totEnMet?: Month
}

export type Woningfeiten = {
  readonly kaleHuur?: Cents
  readonly servicekosten: Servicekosten
  readonly aangepasteWoning: boolean
  readonly eerderRecht: boolean
}

/** What Dienst Toeslagen granted: one amount for the year, or an amount a month that may change. */
export type Toekenning =
  | { readonly kind: 'jaar'; readonly bedrag: Cents }
  | { readonly kind: 'perMaand'; readonly verloop: readonly Vanaf<Cents>[] }

export type Beschikking = { readonly voorlopig?: Toekenning; readonly definitief?: Toekenning }

/** What the raadsman judged of a reclaim, in step 9 and 10 of the plan. */
export type Oordeel = {
  /** The part that something else caused. */
  readonly andereOorzaak: Cents | 'geheel'
  readonly oorzaak?: AndereOorzaak
}

export type AndereOorzaak = 'inkomenNietDoorgegeven' | 'huurNietDoorgegeven' | 'geenRechtMeer' | 'anders'

/** Why there was a right to kinderopvangtoeslag that the problem can lower. Bron: Handreiking hoofdstuk 2, Kinderopvangtoeslag (uitzonderlijk). */
export type Kinderopvanggrond = 'uitzonderingssituatie' | 'werkEnBijstand'

/** The amounts that the household receives are those of its decisions; what it would receive with bijstand only comes from the official calculator. */
export type Kinderopvang = {
  readonly grond: Kinderopvanggrond
  /** A month. */
  readonly metBijstand: readonly Vanaf<Cents>[]
}

/** Net income of the partners together, a month, with vakantietoeslag. */
export type NettoInkomen =
  | { readonly kind: 'nietBovenNorm' }
  /** `geschat`: the amount of every month, where it was estimated from gross. */
  | { readonly kind: 'perMaand'; readonly verloop: readonly Vanaf<Cents>[]; readonly geschat?: Stap }

export type Partnernaam = 'aanvrager' | 'toeslagpartner'

/** All that is known of one couple in one year. What is absent has not been answered. */
export type Feiten = {
  readonly jaar: number
  /** The day on which it is looked at: a year that has ended is closed. */
  readonly peildatum: Day
  readonly doelgroep: Doelgroepantwoorden
  readonly aanvrager: Persoonsfeiten
  readonly toeslagpartner: Persoonsfeiten
  /** The first and last month of being toeslagpartners; absent where it began before the year or went on after it. */
  readonly partners: { readonly vanaf?: Month; readonly totEnMet?: Month }
  /** False where they are no fiscale partners in any month; absent where the early answer is all that is known. */
  readonly fiscaalPartners?: false
  /** What ended the partnership, and who stays in the home. */
  readonly einde?: { readonly reden: 'scheiding'; readonly blijft?: Partnernaam } | { readonly reden: 'overlijden'; readonly overledene: Partnernaam }
  readonly inwonenden: readonly Inwonendefeiten[]
  /** `null` for a home that is not rented. */
  readonly woningen: readonly Vanaf<Woningfeiten | null>[]
  readonly maatstaf: Inkomensmaatstaf
  /** Where the amounts that the household receives come from. */
  readonly werkelijkeBedragen: 'berekend' | 'beschikking'
  readonly beschikkingen: Readonly<Partial<Record<Toeslag, Beschikking>>>
  readonly oordelen: Readonly<Partial<Record<Toeslag, Oordeel>>>
  readonly netto?: NettoInkomen
  /** Absent where no kinderopvangtoeslag counts. */
  readonly kinderopvang?: Kinderopvang
  /** Where they live on the day of the application; absent for who lives in the municipality. Bron: Pw art. 40. */
  readonly woonplaats?: { readonly inGemeente: boolean; readonly briefadres: boolean }
}

/** A question that is still open, and the fact that answers it; `gewicht` is how much of the outcome hangs on it, in eurocents over the year. */
export type Vraag = { readonly onderwerp: Onderwerp; readonly veld: string; readonly gewicht?: Cents }

/**
 * The months of the year that can be compared: the two are toeslagpartners, and the bijstand of their age is known.
 *
 * Not covered: partners younger than 21 or of AOW age.
 */
export function vergelijkbareMaanden(feiten: Feiten): readonly Month[] {
  return monthsOf(feiten.jaar).filter((maand) => redenVanMaand(feiten, maand) === null)
}

/** Why no month of a year can be compared. */
export function redenBuitenVergelijking(feiten: Feiten): 'geenPartners' | 'aowLeeftijd' | 'jongerDan21' {
  const redenen = monthsOf(feiten.jaar).map((maand) => redenVanMaand(feiten, maand))
  return redenen.find((reden) => reden !== null && reden !== 'geenPartners') ?? 'geenPartners'
}

function redenVanMaand({ partners, aanvrager, toeslagpartner }: Feiten, maand: Month): 'geenPartners' | 'aowLeeftijd' | 'jongerDan21' | null {
  if (!isWithin(maand, partners)) return 'geenPartners'
  const at = firstDayOf(maand)
  const geboortedata = [aanvrager.geboortedatum, toeslagpartner.geboortedatum].filter((geboortedatum) => geboortedatum !== undefined)
  if (geboortedata.some((geboortedatum) => heeftAowLeeftijd(geboortedatum, at))) return 'aowLeeftijd'
  return geboortedata.some((geboortedatum) => ageOn(geboortedatum, at) < valueOn(leeftijdBijstandsnorm, at).value) ? 'jongerDan21' : null
}

/** Whether the home is a rented one in any month that counts, as far as it is known. */
export function heeftHuurwoning(feiten: Feiten): boolean {
  return vergelijkbareMaanden(feiten).some((maand) => waardeIn(feiten.woningen, maand) !== null)
}

type Verblijf = { readonly vanaf?: Month; readonly totEnMet?: Month }

export function isWithin(maand: Month, { vanaf, totEnMet }: Verblijf): boolean {
  return (vanaf === undefined || vanaf <= maand) && (totEnMet === undefined || maand <= totEnMet)
}

/** The partner with the lowest income in the first month that counts; null while it is not known, or where both have as much. */
export function minstverdienende(feiten: Feiten): Persoonsfeiten | null {
  const [maand] = vergelijkbareMaanden(feiten)
  if (maand === undefined) return null
  const { aanvrager, toeslagpartner, maatstaf } = feiten
  const [ene, andere] = [inkomenIn(aanvrager.inkomen, maand, maatstaf), inkomenIn(toeslagpartner.inkomen, maand, maatstaf)]
  if (ene === undefined || andere === undefined || ene === andere) return null
  return ene < andere ? aanvrager : toeslagpartner
}

/** The income of the whole year; without it, the last estimate of it. */
export function jaarinkomenVan({ schattingen, jaarinkomen }: Inkomensverloop): Cents | undefined {
  return jaarinkomen ?? schattingen.at(-1)?.waarde
}

export function inkomenIn(inkomen: Inkomensverloop, maand: Month, maatstaf: Inkomensmaatstaf): Cents | undefined {
  return maatstaf === 'jaarinkomen' ? jaarinkomenVan(inkomen) : waardeIn(inkomen.schattingen, maand)
}

/** What of the household must be known before anything can be computed. */
export function vragenOverHuishouden(feiten: Feiten): readonly Vraag[] {
  const partners = [['aanvrager', feiten.aanvrager], ['toeslagpartner', feiten.toeslagpartner]] as const
  const maanden = vergelijkbareMaanden(feiten)
  const inwonenden = feiten.inwonenden
    .map((inwonende, index) => [`inwonenden.${String(index)}`, inwonende] as const)
    .filter(([, inwonende]) => maanden.some((maand) => isWithin(maand, inwonende)))
  const isInkomenOpen = (inkomen: Inkomensverloop, verblijf: Verblijf) =>
    maanden.some((maand) => isWithin(maand, verblijf) && inkomenIn(inkomen, maand, feiten.maatstaf) === undefined)
  const open = (onderwerp: Onderwerp, veld: string, isOpen: boolean): readonly Vraag[] => (isOpen ? [{ onderwerp, veld }] : [])
  return [
    ...[...partners, ...inwonenden].flatMap(([wie, { geboortedatum }]) => open('geboortedatum', `${wie}.geboortedatum`, geboortedatum === undefined)),
    ...partners.flatMap(([wie, { inkomen }]) => open('inkomen', `${wie}.inkomen`, isInkomenOpen(inkomen, feiten.partners))),
    ...inwonenden.filter(([, { relatie }]) => relatie !== 'onderhuurder')
      .flatMap(([wie, inwonende]) => open('inkomen', `${wie}.inkomen`, isInkomenOpen(inwonende.inkomen, inwonende))),
    ...partners.flatMap(([wie, { vermogen }]) => open('vermogen', `${wie}.vermogen`, vermogen === undefined)),
    ...open('huur', 'woningen', maanden.some((maand) => isHuurOpen(feiten, maand))),
  ]
}

function isHuurOpen({ woningen }: Feiten, maand: Month): boolean {
  const woning = waardeIn(woningen, maand)
  return woning === undefined || (woning !== null && woning.kaleHuur === undefined)
}

/**
 * The household as it was in one month.
 *
 * @throws RangeError if `vragenOverHuishouden` still had an open question.
 */
export function huishoudenIn(feiten: Feiten, maand: Month): Huishouden {
  const persoon = ({ geboortedatum, inkomen, vermogen, verzekerd }: Persoonsfeiten) => ({
    geboortedatum: known(geboortedatum), toetsingsinkomen: known(inkomenIn(inkomen, maand, feiten.maatstaf)), vermogen: known(vermogen), verzekerd,
    ...(inkomen.herkomst === undefined || feiten.maatstaf !== 'jaarinkomen' ? {} : { herkomst: inkomen.herkomst }),
  })
  const woning = known(waardeIn(feiten.woningen, maand))
  return {
    aanvrager: persoon(feiten.aanvrager),
    toeslagpartner: persoon(feiten.toeslagpartner),
    inwonenden: feiten.inwonenden.filter((inwonende) => isWithin(maand, inwonende)).map((inwonende) => {
      const { relatie, geboortedatum, inkomen, vermogen, kinderbijslag, student } = inwonende
      const toetsingsinkomen = relatie === 'onderhuurder' ? NO_MONEY : known(inkomenIn(inkomen, maand, feiten.maatstaf))
      return { relatie, geboortedatum: known(geboortedatum), toetsingsinkomen, vermogen, kinderbijslag, student }
    }),
    woning: woning === null ? null : { ...woning, kaleHuur: known(woning.kaleHuur) },
  }
}

function known<T>(answer: T | undefined): T {
  if (answer === undefined) throw new RangeError('an answer is used that was never given')
  return answer
}
