import type { Partner } from '../case/dossier.ts'
import { feitenVan } from '../case/feiten.ts'
import { stelTerugvorderingVast, teruggevorderd } from '../engine/terugvordering.ts'
import { TOESLAGEN } from '../engine/toeslagen.ts'
import type { Uitkomst } from '../engine/uitkomst.ts'
import { helftenVan } from '../engine/uitbetaling.ts'
import type { Jaarbeleid, Toeslag } from '../law/beleid/beleid.ts'
import { cents, centsFromEuros, NO_MONEY, sumOfCents, type Cents } from '../units/cents.ts'
import { yearOf } from '../units/day.ts'
import { compare, ZERO } from '../units/fraction.ts'
import type { Papercontext } from './context.ts'
import { faseVan, type Fase } from './fase.ts'

/** What is granted over one year, and of what it is made: both parts together are the amount. Eurocents. */
export type Toekenning = {
  readonly jaar: number
  readonly bedrag: Cents
  /** What makes up for a reclaim. */
  readonly terugvordering: Cents
  /** What makes up for a shortfall. */
  readonly tekort: Cents
  /** Whether Dienst Toeslagen asks back more than is made up for. */
  readonly isDeelVanTerugvordering: boolean
  /** Whether it was all paid back; undefined while nobody said. */
  readonly isTerugbetaald: boolean | undefined
  /** Whose costs it is for. */
  readonly toeslagen: readonly Toeslag[]
}

export type Recht = Extract<Uitkomst, { readonly kind: 'recht' }>

/** The years of a fase in which there is a right to an amount. */
export function rechtenVan({ uitkomsten, beleid }: Papercontext, fase: Fase): readonly { readonly jaar: number; readonly uitkomst: Recht; readonly jaarbeleid: Jaarbeleid }[] {
  return uitkomsten.flatMap(({ jaar, uitkomst }) => {
    const jaarbeleid = beleid.jaren[jaar]
    return jaarbeleid !== undefined && uitkomst.kind === 'recht' && faseVan(jaarbeleid) === fase ? [{ jaar, uitkomst, jaarbeleid }] : []
  })
}

/** A year that still runs is paid by the month, unless the municipality itself has chosen to pay at once. */
export function isPeriodiek(jaar: number, { doorGemeente, uitbetaling }: Jaarbeleid, { dag }: Papercontext): boolean {
  return jaar === yearOf(dag) && !(doorGemeente && uitbetaling.value === 'ineens')
}

/** What is granted at once as bijzondere bijstand, year by year. */
export function eenmaligVan(context: Papercontext): readonly Toekenning[] {
  return rechtenVan(context, 1).filter(({ jaar, jaarbeleid }) => !isPeriodiek(jaar, jaarbeleid, context)).map(({ jaar, uitkomst, jaarbeleid }) => toekenningVan(context, jaar, uitkomst, jaarbeleid))
}

/**
 * The reclaim goes first: what is above it makes up for the shortfall. Where the two overlap, the larger is compensated, and where the amount is limited, what is left.
 *
 * Bron: Handreiking § 6.1 stap 10 and 11.
 */
function toekenningVan({ dossier, dag }: Papercontext, jaar: number, uitkomst: Recht, jaarbeleid: Jaarbeleid): Toekenning {
  const feiten = feitenVan(dossier, jaar, dag)
  const vastgesteld = stelTerugvorderingVast(feiten, jaarbeleid)
  const [door, gevraagd] = vastgesteld.kind === 'vastgesteld' ? [centsFromEuros(vastgesteld.doorProblematiek.uitkomst), centsFromEuros(vastgesteld.teruggevorderd.uitkomst)] : [NO_MONEY, NO_MONEY]
  const { bedrag } = uitkomst
  const terugvordering = jaarbeleid.regeling.value === 'terugvordering' || door > bedrag ? bedrag : door
  const asked = jaarbeleid.terugvordering.value.filter((toeslag) => (teruggevorderd(feiten, toeslag) ?? 0) > 0)
  return {
    jaar, bedrag, terugvordering, tekort: cents(bedrag - terugvordering), isDeelVanTerugvordering: terugvordering > 0 && terugvordering < gevraagd,
    isTerugbetaald: isTerugbetaald(asked.map((toeslag) => dossier.antwoorden[`${jaar}.oordeel.${toeslag}.terugbetaling`])),
    toeslagen: TOESLAGEN.filter((toeslag) => (terugvordering > 0 && asked.includes(toeslag)) || komtTekort(uitkomst, toeslag)),
  }
}

function isTerugbetaald(antwoorden: readonly (string | undefined)[]): boolean | undefined {
  if (antwoorden.some((antwoord) => antwoord === 'nogNiet' || antwoord === 'regeling' || antwoord === 'verrekend')) return false
  return antwoorden.length > 0 && antwoorden.every((antwoord) => antwoord === 'betaald') ? true : undefined
}

function komtTekort({ vergelijking }: Recht, toeslag: Toeslag): boolean {
  return vergelijking?.perioden.some(({ toeslagen: { [toeslag]: { teltMee, verschil } } }) => teltMee && compare(verschil.uitkomst, ZERO) > 0) ?? false
}

/** Whose costs an amount is for, of what counts in the outcome of a year. */
export function toeslagenMetTekort(uitkomst: Recht): readonly Toeslag[] {
  return TOESLAGEN.filter((toeslag) => komtTekort(uitkomst, toeslag))
}

/** The half of one of the two: of each part, so that the parts add up again. */
export function helftVan(toekenning: Toekenning, { beleid }: Papercontext, wie: Partner): Toekenning {
  const half = (bedrag: Cents): Cents => {
    const [een, ander] = helftenVan(bedrag, beleid)?.value ?? []
    return (wie === 'aanvrager' ? een : ander) ?? bedrag
  }
  const [bedrag, terugvordering] = [half(toekenning.bedrag), half(toekenning.terugvordering)]
  return { ...toekenning, bedrag, terugvordering, tekort: cents(bedrag - terugvordering) }
}

export function totaalVan(toekenningen: readonly Pick<Toekenning, 'bedrag'>[]): Cents {
  return sumOfCents(toekenningen.map(({ bedrag }) => bedrag))
}
