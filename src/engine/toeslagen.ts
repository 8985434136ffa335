import { afrondingJaarbedrag, afrondingMaandbedrag, minimumToeslag } from '../law/awir.ts'
import type { BerekendeToeslag, Toeslag } from '../law/beleid/beleid.ts'
import { valueOn } from '../law/parameter.ts'
import { centsFromEuros, inEuros, NO_MONEY, type Cents } from '../units/cents.ts'
import { firstDayOf, firstDayOfYear, type Month } from '../units/day.ts'
import { compare } from '../units/fraction.ts'
import { partnersOf, type Huishouden } from './huishouden.ts'
import { huurtoeslagInMaand } from './huurtoeslag.ts'
import { MAANDEN_PER_JAAR } from './inkomen.ts'
import { kindgebondenBudgetInMaand } from './kindgebonden-budget.ts'
import { aantal, afgerond, cijfer, geen, product, quotient, som, type Stap } from './stap.ts'
import { perioden, verjaardagswissels, type Periode } from './tijdlijn.ts'
import { zorgtoeslagInMaand } from './zorgtoeslag.ts'

export const BEREKENDE_TOESLAGEN: readonly BerekendeToeslag[] = ['huurtoeslag', 'zorgtoeslag', 'kindgebondenBudget']

export const TOESLAGEN: readonly Toeslag[] = [...BEREKENDE_TOESLAGEN, 'kinderopvangtoeslag']

export function perToeslag<T>(compute: (toeslag: Toeslag) => T): Readonly<Record<Toeslag, T>> {
  return { ...perBerekendeToeslag(compute), kinderopvangtoeslag: compute('kinderopvangtoeslag') }
}

function perBerekendeToeslag<T>(compute: (toeslag: BerekendeToeslag) => T): Readonly<Record<BerekendeToeslag, T>> {
  return { huurtoeslag: compute('huurtoeslag'), zorgtoeslag: compute('zorgtoeslag'), kindgebondenBudget: compute('kindgebondenBudget') }
}

export const inMaand: Readonly<Record<BerekendeToeslag, (huishouden: Huishouden, maand: Month) => Stap>> = {
  huurtoeslag: huurtoeslagInMaand,
  zorgtoeslag: zorgtoeslagInMaand,
  kindgebondenBudget: kindgebondenBudgetInMaand,
}

/** One toeslag of one household in one year, in whole euros. */
export type Toeslagjaar = {
  /** The amount of a month; where the months differ, a twelfth of the year, rounded down. */
  readonly perMaand: Cents
  readonly perJaar: Cents
  readonly perioden: readonly { readonly vanaf: Month; readonly totEnMet: Month; readonly perMaand: Cents }[]
  readonly uitleg: { readonly perMaand: Stap; readonly perJaar: Stap }
}

/**
 * Zorgtoeslag, huurtoeslag and kindgebonden budget of one household that stays together a whole year.
 *
 * Bron: Wzt, Wht, Wkb and Awir art. 7 and 14, as in force in `jaar`.
 * Not covered: a rent, income or company that changes in the year (see `vergelijk`); an aanvrager younger than 18.
 *
 * @returns whole euros in cents, never negative; nothing below the smallest amount that is granted
 * @throws RangeError if `jaar` has no figures. Never for an answer of the household.
 */
export function berekenToeslagen(huishouden: Huishouden, jaar: number): Readonly<Record<BerekendeToeslag, Toeslagjaar>> {
  const personen = [...partnersOf(huishouden), ...huishouden.inwonenden]
  const delen = perioden(jaar, verjaardagswissels(personen.map(({ geboortedatum }) => geboortedatum), jaar))
  return perBerekendeToeslag((toeslag) => toeslagjaar(huishouden, toeslag, delen, jaar))
}

function toeslagjaar(huishouden: Huishouden, toeslag: BerekendeToeslag, delen: readonly Periode[], jaar: number): Toeslagjaar {
  const at = firstDayOfYear(jaar)
  const maanden = delen.map((periode) => ({ periode, perMaand: inMaand[toeslag](huishouden, periode.maanden[0]) }))
  const [eerste] = maanden
  if (eerste !== undefined && maanden.every(({ perMaand }) => perMaand.reden !== undefined && perMaand.reden === eerste.perMaand.reden)) return niets(eerste.perMaand, delen)
  const onafgerond = som('toeslagJaarNietAfgerond', maanden.map(({ periode, perMaand }) =>
    product('toeslagOverPeriode', [aantal('aantalMaanden', periode.maanden.length), perMaand], { eenheid: 'euroPerJaar' })))
  const perJaar = tenMinste(afgerond('toeslagPerJaar', onafgerond, afrondingJaarbedrag, at), jaar)
  const perMaand = perJaar.bewerking === 'geen'
    ? geen('toeslagPerMaand', 'toeslagTeLaag', { artikel: 'Awir art. 14 lid 5', delen: [perJaar] })
    : afgerond('toeslagPerMaand', quotient('toeslagGemiddeldPerMaand', [onafgerond, aantal('maandenPerJaar', MAANDEN_PER_JAAR)], { eenheid: 'euroPerMaand' }), afrondingMaandbedrag, at)
  return {
    perMaand: centsFromEuros(perMaand.uitkomst),
    perJaar: centsFromEuros(perJaar.uitkomst),
    perioden: maanden.map(({ periode: { maanden: [vanaf, ...rest] }, perMaand: exact }) => ({
      vanaf, totEnMet: rest.at(-1) ?? vanaf,
      perMaand: perJaar.bewerking === 'geen' ? centsFromEuros(perJaar.uitkomst) : centsFromEuros(afgerond('toeslagPerMaand', exact, afrondingMaandbedrag, at).uitkomst),
    })),
    uitleg: { perMaand, perJaar },
  }
}

/** A whole year without, for one reason. */
function niets(perMaand: Stap, delen: readonly Periode[]): Toeslagjaar {
  return {
    perMaand: NO_MONEY,
    perJaar: NO_MONEY,
    perioden: delen.map(({ maanden: [vanaf, ...rest] }) => ({ vanaf, totEnMet: rest.at(-1) ?? vanaf, perMaand: NO_MONEY })),
    uitleg: { perMaand, perJaar: { ...perMaand, eenheid: 'euroPerJaar' } },
  }
}

/** Awir art. 14 lid 5. */
function tenMinste(perJaar: Stap, jaar: number): Stap {
  const at = firstDayOfYear(jaar)
  if (compare(perJaar.uitkomst, inEuros(valueOn(minimumToeslag, at).value)) >= 0) return perJaar
  return geen('toeslagPerJaar', 'toeslagTeLaag', { artikel: 'Awir art. 14 lid 5', eenheid: 'euroPerJaar', delen: [perJaar, cijfer('minimumToeslag', minimumToeslag, at)] })
}

/**
 * One toeslag in one month, in whole euros; nothing where it would stay below the smallest amount if it lasted a year.
 *
 * Bron: Awir art. 14 lid 4 and 5.
 */
export function toeslagInMaand(huishouden: Huishouden, toeslag: BerekendeToeslag, maand: Month): Stap {
  const at = firstDayOf(maand)
  const exact = inMaand[toeslag](huishouden, maand)
  if (exact.bewerking === 'geen') return exact
  const perJaar = afgerond('toeslagPerJaar', product('toeslagJaarNietAfgerond', [aantal('maandenPerJaar', MAANDEN_PER_JAAR), exact], { eenheid: 'euroPerJaar' }), afrondingJaarbedrag, at)
  if (compare(perJaar.uitkomst, inEuros(valueOn(minimumToeslag, at).value)) < 0) {
    return geen('toeslagPerMaand', 'toeslagTeLaag', { artikel: 'Awir art. 14 lid 5', delen: [perJaar, cijfer('minimumToeslag', minimumToeslag, at)] })
  }
  return afgerond('toeslagPerMaand', exact, afrondingMaandbedrag, at)
}
