import type { Jaarbeleid } from '../law/beleid/beleid.ts'
import { lastDayOfYear } from '../units/day.ts'
import { compare } from '../units/fraction.ts'
import { nettoNorm } from './bijstand.ts'
import { huishoudenIn, type Feiten } from './feiten.ts'
import { aantal, bedrag, hoogste, laagste, nietNegatief, product, som, verschil, volgt, type Stap } from './stap.ts'
import type { Terugvordering } from './terugvordering.ts'
import { waardeIn } from './tijdlijn.ts'
import { TOESLAGEN } from './toeslagen.ts'
import type { Periodevergelijking, Vergelijking } from './vergelijking.ts'

/** Net income and norm in each period, a month. The periods change with the norm where a net income was entered. */
type Deel = { readonly periode: Periodevergelijking; readonly netto: Stap; readonly norm: Stap }

/** What is known of the net income of the couple. */
export type Netto =
  | { readonly kind: 'onbekend' }
  | { readonly kind: 'nietBovenNorm' }
  | { readonly kind: 'bekend'; readonly delen: readonly Deel[] }

export function nettoVan(feiten: Feiten, { perioden }: Vergelijking): Netto {
  const { netto } = feiten
  if (netto === undefined) return { kind: 'onbekend' }
  if (netto.kind === 'nietBovenNorm') return { kind: 'nietBovenNorm' }
  const delen = perioden.flatMap((periode): readonly Deel[] => {
    const [maand] = periode.maanden
    const amount = waardeIn(netto.verloop, maand)
    return amount === undefined ? [] : [{ periode, netto: netto.geschat === undefined ? bedrag('nettoInkomen', amount, 'euroPerMaand') : volgt('nettoInkomen', netto.geschat), norm: nettoNorm(huishoudenIn(feiten, maand), maand) }]
  })
  return delen.length < perioden.length ? { kind: 'onbekend' } : { kind: 'bekend', delen }
}

/**
 * The shortfall of the year (1): the differences of all months that count, or the difference of the year as a whole, in which a month with more
 * makes up for one with less.
 *
 * Bron: Handreiking § 6.1 stap 7; a municipality may choose the year.
 */
export function tekortOverJaar(vergelijking: Vergelijking, { verschilPer }: Pick<Jaarbeleid, 'verschilPer'>): Stap {
  const { perioden } = vergelijking
  if (verschilPer.value === 'jaar') return nietNegatief('tekort', [toeslagenOverJaar(vergelijking, 'bijstand'), toeslagenOverJaar(vergelijking, 'nu')], { artikel: verschilPer.source })
  return som('tekort', perioden.map(({ maanden, tekort }) => product('tekortOverPeriode', [aantal('aantalMaanden', maanden.length), tekort], { eenheid: 'euroPerJaar' })), { eenheid: 'euroPerJaar' })
}

/**
 * What is compensated: shortfall and reclaim, but not above the bestaansminimum where the net income lies above the norm.
 *
 * The limit counts over the year when it is closed, and month by month while it runs. While the net income is not known there is none.
 *
 * Bron: Handreiking § 6.1 stap 10 and 11, and 'Compensatie tot het sociaal minimum'.
 *
 * @returns euros over the year
 */
export function compensatieVan(feiten: Feiten, vergelijking: Vergelijking, terugvordering: Terugvordering, netto: Netto, jaarbeleid: Jaarbeleid): Stap {
  const { bestaansminimum: { value: regel, source } } = jaarbeleid
  const tekort = tekortOverJaar(vergelijking, jaarbeleid)
  if (regel !== 'plafond' || netto.kind !== 'bekend') return metTerugvordering(tekort, terugvordering, vergelijking)
  if (feiten.peildatum <= lastDayOfYear(feiten.jaar)) return metTerugvordering(tekortPerMaandBegrensd(tekort, netto.delen), terugvordering, vergelijking)

  const compensatie = metTerugvordering(tekort, terugvordering, vergelijking)
  const [inkomen, norm] = [overJaar('nettoOverJaar', netto.delen, (deel) => deel.netto), overJaar('normOverJaar', netto.delen, (deel) => deel.norm)]
  if (compare(inkomen.uitkomst, norm.uitkomst) <= 0) return compensatie
  return laagste('compensatieTotBestaansminimum', [
    compensatie,
    nietNegatief('tekortTotBestaansminimum', [bestaansminimum(norm, vergelijking), ontvangen(inkomen, vergelijking, terugvordering)]),
  ], { artikel: source })
}

/**
 * A shortfall against what was finally due already holds what is asked back: the larger of the two is compensated, not both. A shortfall
 * against what was granted on the estimates of the year does not: then both are.
 */
function metTerugvordering(tekort: Stap, terugvordering: Terugvordering, { naTerugvordering }: Vergelijking): Stap {
  if (terugvordering.kind !== 'vastgesteld') return tekort
  const over = { artikel: 'Handreiking § 6.1 stap 11' }
  return naTerugvordering
    ? hoogste('tekortOfTerugvordering', [tekort, terugvordering.doorProblematiek], over)
    : som('tekortEnTerugvordering', [tekort, terugvordering.doorProblematiek], over)
}

function tekortPerMaandBegrensd(tekort: Stap, delen: readonly Deel[]): Stap {
  const isAbove = ({ netto, norm }: Deel) => compare(netto.uitkomst, norm.uitkomst) > 0
  if (!delen.some(isAbove)) return tekort
  return overJaar('tekortTotBestaansminimumOverJaar', delen, (deel) => {
    const { periode, netto, norm } = deel
    if (!isAbove(deel)) return periode.tekort
    return laagste('tekortTotBestaansminimumPerMaand', [
      periode.tekort,
      nietNegatief('tekortTotBestaansminimum', [som('bestaansminimum', [norm, samen(periode, 'bijstand')]), som('ontvangen', [netto, samen(periode, 'nu')])]),
    ])
  })
}

/** The toeslagen that count, of all months: what they are, and what they would be with bijstand only. Euros over the year. */
export function toeslagenOverJaar({ perioden }: Vergelijking, welke: 'nu' | 'bijstand'): Stap {
  const begrip = welke === 'nu' ? 'toeslagenNuOverJaar' : 'toeslagenBijstandOverJaar'
  return overJaar(begrip, perioden.map((periode) => ({ periode })), ({ periode }) => samen(periode, welke))
}

/** What the household would have with bijstand only, and what it has: net income and toeslagen together, over the year. */
export function besteedbaar(vergelijking: Vergelijking, delen: readonly Deel[]): readonly [bestaansminimum: Stap, ontvangen: Stap] {
  return [
    bestaansminimum(overJaar('normOverJaar', delen, (deel) => deel.norm), vergelijking),
    ontvangen(overJaar('nettoOverJaar', delen, (deel) => deel.netto), vergelijking, { kind: 'geen' }),
  ]
}

function bestaansminimum(norm: Stap, vergelijking: Vergelijking): Stap {
  return som('bestaansminimum', [norm, toeslagenOverJaar(vergelijking, 'bijstand')])
}

/** What was granted on estimates and is asked back has not been kept. */
function ontvangen(inkomen: Stap, vergelijking: Vergelijking, terugvordering: Terugvordering): Stap {
  const received = som('ontvangen', [inkomen, toeslagenOverJaar(vergelijking, 'nu')])
  return terugvordering.kind === 'vastgesteld' && !vergelijking.naTerugvordering
    ? verschil('ontvangenNaTerugvordering', [received, terugvordering.teruggevorderd])
    : received
}

function samen({ toeslagen }: Periodevergelijking, welke: 'nu' | 'bijstand'): Stap {
  const tellenMee = TOESLAGEN.filter((toeslag) => toeslagen[toeslag].teltMee)
  return som(welke === 'nu' ? 'toeslagenNu' : 'toeslagenBijstand', tellenMee.map((toeslag) => toeslagen[toeslag][welke]), { eenheid: 'euroPerMaand' })
}

type OverJaar = 'normOverJaar' | 'nettoOverJaar' | 'toeslagenBijstandOverJaar' | 'toeslagenNuOverJaar' | 'tekortTotBestaansminimumOverJaar'

function overJaar<D extends { readonly periode: Periodevergelijking }>(begrip: OverJaar, delen: readonly D[], perMaand: (deel: D) => Stap): Stap {
  return som(begrip, delen.map((deel) => product('overPeriode', [aantal('aantalMaanden', deel.periode.maanden.length), perMaand(deel)], { eenheid: 'euroPerJaar' })), { eenheid: 'euroPerJaar' })
}
