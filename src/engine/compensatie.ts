import type { Jaarbeleid } from '../law/beleid/beleid.ts'
import { lastDayOfYear } from '../units/day.ts'
import { compare, ZERO } from '../units/fraction.ts'
import { nettoNorm } from './bijstand.ts'
import { huishoudenIn, type Feiten, type NettoInkomen } from './feiten.ts'
import { aantal, bedrag, laagste, nietNegatief, product, som, type Stap } from './stap.ts'
import { waardeIn } from './tijdlijn.ts'
import { TOESLAGEN } from './toeslagen.ts'
import type { Periodevergelijking, Vergelijking } from './vergelijking.ts'

/** What lies between the household and the bestaansminimum, by its net income. */
export type Plafond =
  /** The net income is not above the norm: the compensation cannot exceed the minimum. */
  | { readonly kind: 'nietNodig' }
  | { readonly kind: 'onbekend' }
  /** The difference to the bestaansminimum over the year (2). */
  | { readonly kind: 'grens'; readonly tot: Stap }

/** The shortfall of the year: the differences of all months that count (1). Bron: Handreiking § 6.1 stap 7. */
export function tekortOverJaar({ perioden }: Vergelijking): Stap {
  return som('tekort', perioden.map(({ maanden, tekort }) => product('tekortOverPeriode', [aantal('aantalMaanden', maanden.length), tekort], { eenheid: 'euroPerJaar' })), { eenheid: 'euroPerJaar' })
}

/** Net income as it was entered, or as supplementary bijstand says: at the norm. */
export function nettoInkomenVan({ netto, doelgroep }: Feiten): NettoInkomen | undefined {
  return netto ?? (doelgroep.aanvullendeBijstand === true ? { kind: 'nietBovenNorm' } : undefined)
}

/**
 * The shortfall, not above what is missing to the bestaansminimum: over the year when it is closed, month by month while it runs.
 *
 * Bron: Handreiking § 6.1 stap 11 and § 6.4 'Compensatie tot het sociaal minimum'.
 *
 * @param compensatie - euros over the year, before this limit
 */
export function totBestaansminimum(compensatie: Stap, feiten: Feiten, vergelijking: Vergelijking, { plafondBestaansminimum }: Jaarbeleid): Stap {
  const plafond = plafondBestaansminimum.value ? plafondVan(feiten, vergelijking) : { kind: 'nietNodig' } as const
  return plafond.kind === 'grens' ? laagste('compensatieTotBestaansminimum', [compensatie, plafond.tot], { artikel: plafondBestaansminimum.source }) : compensatie
}

export function plafondVan(feiten: Feiten, { perioden }: Vergelijking): Plafond {
  const netto = nettoInkomenVan(feiten)
  if (netto === undefined) return { kind: 'onbekend' }
  if (netto.kind === 'nietBovenNorm') return { kind: 'nietNodig' }
  const bekend = perioden.flatMap((periode): readonly MetNetto[] => {
    const [maand] = periode.maanden
    const amount = waardeIn(netto.verloop, maand)
    return amount === undefined ? [] : [{ periode, netto: bedrag('nettoInkomen', amount, 'euroPerMaand'), norm: nettoNorm(huishoudenIn(feiten, maand), maand) }]
  })
  if (bekend.length < perioden.length) return { kind: 'onbekend' }
  return feiten.peildatum > lastDayOfYear(feiten.jaar) ? overJaar(bekend) : perMaand(bekend)
}

/** Amounts a month. The periods of a comparison change with the norm where a net income was entered. */
type MetNetto = { readonly periode: Periodevergelijking; readonly netto: Stap; readonly norm: Stap }

/** A closed year: only when the net income of the year lies above the norms of the year. */
function overJaar(delen: readonly MetNetto[]): Plafond {
  const norm = overMaanden('normOverJaar', delen, (deel) => deel.norm)
  const netto = overMaanden('nettoOverJaar', delen, (deel) => deel.netto)
  if (compare(netto.uitkomst, norm.uitkomst) <= 0) return { kind: 'nietNodig' }
  return {
    kind: 'grens',
    tot: nietNegatief('tekortTotBestaansminimum', [
      som('bestaansminimum', [norm, overMaanden('toeslagenBijstandOverJaar', delen, ({ periode }) => toeslagenSamen(periode, 'bijstand'))]),
      som('ontvangen', [netto, overMaanden('toeslagenNuOverJaar', delen, ({ periode }) => toeslagenSamen(periode, 'nu'))]),
    ]),
  }
}

/** A running year: each month by itself. */
function perMaand(delen: readonly MetNetto[]): Plafond {
  if (delen.every(({ netto, norm }) => compare(netto.uitkomst, norm.uitkomst) <= 0)) return { kind: 'nietNodig' }
  const perDeel = ({ periode, netto, norm }: MetNetto): Stap => {
    if (compare(netto.uitkomst, norm.uitkomst) <= 0) return periode.tekort
    return laagste('tekortTotBestaansminimumPerMaand', [
      periode.tekort,
      nietNegatief('tekortTotBestaansminimum', [
        som('bestaansminimum', [norm, toeslagenSamen(periode, 'bijstand')]),
        som('ontvangen', [netto, toeslagenSamen(periode, 'nu')]),
      ]),
    ])
  }
  return { kind: 'grens', tot: overMaanden('tekortTotBestaansminimum', delen, perDeel) }
}

function toeslagenSamen({ toeslagen }: Periodevergelijking, welke: 'nu' | 'bijstand'): Stap {
  const tellenMee = TOESLAGEN.filter((toeslag) => toeslagen[toeslag].teltMee)
  return som(welke === 'nu' ? 'toeslagenNu' : 'toeslagenBijstand', tellenMee.map((toeslag) => toeslagen[toeslag][welke]), { eenheid: 'euroPerMaand' })
}

function overMaanden(begrip: 'normOverJaar' | 'nettoOverJaar' | 'toeslagenBijstandOverJaar' | 'toeslagenNuOverJaar' | 'tekortTotBestaansminimum', delen: readonly MetNetto[], perDeel: (deel: MetNetto) => Stap): Stap {
  return som(begrip, delen.map((deel) => product('overPeriode', [aantal('aantalMaanden', deel.periode.maanden.length), perDeel(deel)], { eenheid: 'euroPerJaar' })), { eenheid: 'euroPerJaar' })
}

/** Whether lower toeslagen leave the household below the same household with bijstand only. Null while the net income is not known. Bron: Pw art. 78gg lid 1. */
export function isOnderBestaansminimum(feiten: Feiten, vergelijking: Vergelijking): boolean | null {
  const plafond = plafondVan(feiten, vergelijking)
  if (plafond.kind === 'onbekend') return null
  const tekort = tekortOverJaar(vergelijking)
  return compare((plafond.kind === 'grens' ? plafond.tot : tekort).uitkomst, ZERO) > 0
}
