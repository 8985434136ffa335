import { vrijstellingInkomenKind } from '../law/awir.ts'
import type { BerekendeToeslag, Jaarbeleid } from '../law/beleid/beleid.ts'
import { valueOn } from '../law/parameter.ts'
import { cents, centsFromEuros, NO_MONEY, sumOfCents, wholeEuros, type Cents } from '../units/cents.ts'
import { firstDayOfYear, month, monthsOf, nextMonth, previousMonth, yearOf, type Month } from '../units/day.ts'
import { add, fraction, multiply, ZERO, type Fraction } from '../units/fraction.ts'
import { round } from '../units/rounding.ts'
import { huishoudenIn, vergelijkbareMaanden, vragenOverHuishouden, type Feiten, type Toekenning } from './feiten.ts'
import type { Huishouden, Persoon } from './huishouden.ts'
import { heeftVrijstelling, MAANDEN_PER_JAAR } from './inkomen.ts'
import { perioden, waardeIn } from './tijdlijn.ts'
import { inMaand, toeslagInMaand } from './toeslagen.ts'
import { wissels } from './vergelijking.ts'

/** What Dienst Toeslagen may have reckoned with, as the amount that it granted follows from it. */
export type Verklaring =
  /** The amount of one month stands where that of the year is asked for, or the other way round. */
  | { readonly kind: 'maandAlsJaar' | 'jaarAlsMaand' }
  /** The rent of before, or of after, 1 July for the whole year. */
  | { readonly kind: 'huurVoorJuli' | 'huurVanafJuli'; readonly huur: Cents }
  | { readonly kind: 'zonderVrijstellingKind' }
  /** Every change in the household or the home a month too early, or too late. */
  | { readonly kind: 'maandEerder' | 'maandLater' }
  /** A resident, by the place in the facts, left out for the whole year, or kept in for the whole year. */
  | { readonly kind: 'zonderInwonende' | 'metInwonende'; readonly inwonende: number }
  | { readonly kind: 'zonderToeslagpartner' }
  /** Another income of the partners together in the year, in whole euros; without an upper end where any higher income gives the same. */
  | { readonly kind: 'inkomen'; readonly vanaf: Cents; readonly totEnMet?: Cents }

export type Beschikkingscontrole =
  /** While the household is not known, or the decision is about months that are not compared. */
  | { readonly kind: 'nietTeControleren' }
  | { readonly kind: 'klopt' }
  /** `berekend` over the year or in a month; without an explanation the difference cannot be explained. */
  | { readonly kind: 'verschilt'; readonly toegekend: Cents; readonly berekend: Cents; readonly verklaringen: readonly Verklaring[] }

type PerMaand = (maand: Month) => Huishouden

/** An amount that was granted, over months that count together. */
type Bedrag = { readonly maanden: readonly Month[]; readonly bedrag: Cents }

/**
 * The amounts of a decision against our own computation, with what may explain a difference: a mistake that gives exactly that amount, the simplest first.
 *
 * A decision is in whole euros. An amount of a month fits when it is the exact amount rounded down or up. An amount of a year fits when it lies between the months
 * rounded down and added, and the exact sum rounded up: the two ways in which Dienst Toeslagen prints a year.
 *
 * Bron: Handreiking § 6.1 stap 3 and 9; Awir art. 14 lid 4 for the rounding.
 * Not covered: two mistakes at once; a decision about a year with months that are not compared, unless it is in months.
 *
 * @returns amounts in eurocents
 */
export function controleerBeschikking(feiten: Feiten, toeslag: BerekendeToeslag, toekenning: Toekenning, jaarbeleid: Jaarbeleid): Beschikkingscontrole {
  const bedragen = bedragenIn(toekenning, feiten)
  if (bedragen === null || vragenOverHuishouden(feiten).length > 0) return { kind: 'nietTeControleren' }
  const meet = meterVoor(toeslag, wisselmaanden(feiten, jaarbeleid))
  const zoals: PerMaand = (maand) => huishoudenIn(feiten, maand)
  const passen = (perMaand: PerMaand) => bedragen.every((each) => past(each, meet(perMaand, each.maanden)))
  if (passen(zoals)) return { kind: 'klopt' }
  const anders = bedragen.find((each) => !past(each, meet(zoals, each.maanden))) ?? bedragen[0]
  if (anders === undefined) return { kind: 'nietTeControleren' }
  return {
    kind: 'verschilt', toegekend: anders.bedrag, berekend: meet(zoals, anders.maanden).laag,
    verklaringen: [
      ...verwisseld(toekenning, bedragen, (maanden) => meet(zoals, maanden)),
      ...vergissingen(feiten, toeslag).filter(({ perMaand }) => passen(perMaand)).map(({ verklaring }) => verklaring),
      ...anderInkomen(zoals, bedragen, meet),
    ],
  }
}

function bedragenIn(toekenning: Toekenning, feiten: Feiten): readonly Bedrag[] | null {
  const maanden = vergelijkbareMaanden(feiten)
  if (toekenning.kind === 'jaar') return maanden.length === monthsOf(feiten.jaar).length ? [{ maanden, bedrag: toekenning.bedrag }] : null
  const bedragen = maanden.flatMap((maand): readonly Bedrag[] => {
    const bedrag = waardeIn(toekenning.verloop, maand)
    return bedrag === undefined ? [] : [{ maanden: [maand], bedrag }]
  })
  return bedragen.length === 0 ? null : bedragen
}

/** Between which whole euros an amount may lie. */
type Passend = { readonly laag: Cents; readonly hoog: Cents }

type Meter = (perMaand: PerMaand, maanden: readonly Month[]) => Passend

/** Months between two changes are alike. */
function meterVoor(toeslag: BerekendeToeslag, wisselt: readonly Month[]): Meter {
  return (perMaand, maanden) => {
    const delen = perioden(yearOf(maanden[0] ?? month('2022-01')), wisselt)
      .map((deel) => ({ eerste: deel.maanden[0], count: deel.maanden.filter((maand) => maanden.includes(maand)).length }))
      .filter(({ count }) => count > 0)
    const exact = delen.map(({ eerste, count }) => multiply(inMaand[toeslag](perMaand(eerste), eerste).uitkomst, fraction(count)))
    const afgerond = delen.map(({ eerste, count }) => cents(centsFromEuros(toeslagInMaand(perMaand(eerste), toeslag, eerste).uitkomst) * count))
    return { laag: sumOfCents(afgerond), hoog: inHeleEuros(exact) }
  }
}

function inHeleEuros(delen: readonly Fraction[]): Cents {
  return centsFromEuros(round(delen.reduce(add, ZERO), { direction: 'up', unit: 'euro' }))
}

function past({ bedrag }: Bedrag, { laag, hoog }: Passend): boolean {
  return laag <= bedrag && bedrag <= hoog
}

/** The months in which something changes, and those beside them: a change may have been counted a month too early or too late. */
function wisselmaanden(feiten: Feiten, jaarbeleid: Jaarbeleid): readonly Month[] {
  return wissels(feiten, jaarbeleid).flatMap((maand) => [previousMonth(maand), maand, nextMonth(maand)])
}

function verwisseld(toekenning: Toekenning, bedragen: readonly Bedrag[], meet: (maanden: readonly Month[]) => Passend): readonly Verklaring[] {
  if (toekenning.kind === 'jaar') {
    return bedragen.every(({ maanden, bedrag }) => bedrag > 0 && maanden.some((maand) => past({ maanden: [maand], bedrag }, meet([maand])))) ? [{ kind: 'maandAlsJaar' }] : []
  }
  const maanden = bedragen.flatMap((each) => each.maanden)
  const isYear = maanden.length === MAANDEN_PER_JAAR && bedragen.every(({ bedrag }) => bedrag > 0 && past({ maanden, bedrag }, meet(maanden)))
  return isYear ? [{ kind: 'jaarAlsMaand' }] : []
}

type Vergissing = { readonly verklaring: Verklaring; readonly perMaand: PerMaand }

/** Each mistake that can be made with these facts; the simplest first. */
function vergissingen(feiten: Feiten, toeslag: BerekendeToeslag): readonly Vergissing[] {
  const zoals: PerMaand = (maand) => huishoudenIn(feiten, maand)
  return [
    ...(toeslag === 'huurtoeslag' ? [...andereHuur(feiten, zoals), ...zonderVrijstelling(feiten, zoals)] : []),
    { verklaring: { kind: 'maandEerder' }, perMaand: (maand) => zoals(binnen(nextMonth(maand), maand)) },
    { verklaring: { kind: 'maandLater' }, perMaand: (maand) => zoals(binnen(previousMonth(maand), maand)) },
    ...feiten.inwonenden.flatMap((_, index) => andereInwonende(feiten, index)),
    { verklaring: { kind: 'zonderToeslagpartner' }, perMaand: (maand) => ({ ...zoals(maand), toeslagpartner: null }) },
  ]
}

/** What lies before January or after December is not known. */
function binnen(other: Month, maand: Month): Month {
  return yearOf(other) === yearOf(maand) ? other : maand
}

function andereHuur({ woningen, jaar }: Feiten, zoals: PerMaand): readonly Vergissing[] {
  const [voor, vanaf] = (['06', '07'] as const).map((number) => waardeIn(woningen, month(`${String(jaar)}-${number}`))?.kaleHuur)
  const met = (huur: Cents): PerMaand => (maand) => {
    const huishouden = zoals(maand)
    return huishouden.woning === null ? huishouden : { ...huishouden, woning: { ...huishouden.woning, kaleHuur: huur } }
  }
  return [
    ...(voor === undefined ? [] : [{ verklaring: { kind: 'huurVoorJuli', huur: voor } as const, perMaand: met(voor) }]),
    ...(vanaf === undefined || vanaf === voor ? [] : [{ verklaring: { kind: 'huurVanafJuli', huur: vanaf } as const, perMaand: met(vanaf) }]),
  ]
}

function zonderVrijstelling({ jaar }: Feiten, zoals: PerMaand): readonly Vergissing[] {
  const newYear = firstDayOfYear(jaar)
  const vrijstelling = valueOn(vrijstellingInkomenKind, newYear).value
  const perMaand: PerMaand = (maand) => {
    const huishouden = zoals(maand)
    // An exemption of what was added changes nothing.
    const inwonenden = huishouden.inwonenden.map((each) => (heeftVrijstelling(each, newYear) ? { ...each, toetsingsinkomen: cents(each.toetsingsinkomen + vrijstelling) } : each))
    return { ...huishouden, inwonenden }
  }
  return [{ verklaring: { kind: 'zonderVrijstellingKind' }, perMaand }]
}

function andereInwonende(feiten: Feiten, index: number): readonly Vergissing[] {
  const zonder: Feiten = { ...feiten, inwonenden: feiten.inwonenden.filter((_, place) => place !== index) }
  const heelJaar: Feiten = { ...feiten, inwonenden: feiten.inwonenden.map(({ vanaf, totEnMet, ...each }, place) => (place === index ? each : { ...each, ...(vanaf === undefined ? {} : { vanaf }), ...(totEnMet === undefined ? {} : { totEnMet }) })) }
  const isKnown = vragenOverHuishouden(heelJaar).length === 0
  return [
    { verklaring: { kind: 'zonderInwonende', inwonende: index }, perMaand: (maand) => huishoudenIn(zonder, maand) },
    ...(isKnown ? [{ verklaring: { kind: 'metInwonende', inwonende: index } as const, perMaand: (maand: Month) => huishoudenIn(heelJaar, maand) }] : []),
  ]
}

/** No income of this kind of household is larger; above it nothing is granted any more. */
const HIGHEST_EUROS = 200_000

/** A toeslag never rises with the income: the incomes with which an amount fits lie next to each other. */
function anderInkomen(zoals: PerMaand, bedragen: readonly Bedrag[], meet: Meter): readonly Verklaring[] {
  const met = (euros: number): PerMaand => (maand) => {
    const { aanvrager, toeslagpartner, ...huishouden } = zoals(maand)
    return { ...huishouden, aanvrager: metInkomen(aanvrager, wholeEuros(euros)), toeslagpartner: toeslagpartner === null ? null : metInkomen(toeslagpartner, NO_MONEY) }
  }
  const isLowEnough = (euros: number) => bedragen.every(({ maanden, bedrag }) => meet(met(euros), maanden).laag <= bedrag)
  const isHighEnough = (euros: number) => bedragen.every(({ maanden, bedrag }) => meet(met(euros), maanden).hoog >= bedrag)
  if (!isLowEnough(HIGHEST_EUROS) || !isHighEnough(0)) return []
  const vanaf = firstWhere(isLowEnough)
  const tot = isHighEnough(HIGHEST_EUROS) ? HIGHEST_EUROS : firstWhere((euros) => !isHighEnough(euros)) - 1
  if (vanaf > tot) return []
  return [{ kind: 'inkomen', vanaf: wholeEuros(vanaf), ...(tot === HIGHEST_EUROS ? {} : { totEnMet: wholeEuros(tot) }) }]
}

/** An income that was not computed: its steps go with the old one. */
function metInkomen({ geboortedatum, vermogen, verzekerd }: Persoon, toetsingsinkomen: Cents): Persoon {
  return { geboortedatum, vermogen, verzekerd, toetsingsinkomen }
}

/** The first number of whole euros for which something holds that holds for all larger ones too. */
function firstWhere(holds: (euros: number) => boolean): number {
  let [below, at] = [-1, HIGHEST_EUROS]
  while (at - below > 1) {
    const middle = below + ((at - below) >> 1)
    if (holds(middle)) at = middle
    else below = middle
  }
  return at
}
