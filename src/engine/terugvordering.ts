import type { Jaarbeleid, Toeslag } from '../law/beleid/beleid.ts'
import { cents, NO_MONEY, sumOfCents, type Cents } from '../units/cents.ts'
import { compare, ZERO } from '../units/fraction.ts'
import { monthsOf } from '../units/day.ts'
import type { Beschikking, Feiten, Oordeel, Toekenning, Vraag } from './feiten.ts'
import { bedrag, laagste, nietNegatief, som, verschil, volgt, type Stap } from './stap.ts'
import { waardeIn } from './tijdlijn.ts'

export type Terugvordering =
  | { readonly kind: 'geen' }
  | { readonly kind: 'onvolledig'; readonly ontbreekt: readonly Vraag[] }
  | {
    readonly kind: 'vastgesteld'
    /** What Dienst Toeslagen asks back, of the toeslagen that count. */
    readonly teruggevorderd: Stap
    /** What of it the raadsman holds to be caused by the problem. */
    readonly doorProblematiek: Stap
  }

/**
 * What Dienst Toeslagen asks back over a year, and which part of it the problem caused.
 *
 * Bron: Handreiking § 6.1 stap 9 and 10, § 6.2 'Compensatie voor de terugvordering over 2022'.
 * Not covered: kinderopvangtoeslag.
 *
 * @returns euros a year
 */
export function stelTerugvorderingVast({ jaar, beschikkingen, oordelen }: Feiten, { terugvordering }: Jaarbeleid): Terugvordering {
  const perToeslag = terugvordering.value.flatMap((toeslag) => {
    const { voorlopig, definitief } = beschikkingen[toeslag] ?? {}
    if (voorlopig === undefined || definitief === undefined) return []
    const stap = nietNegatief(`terugvordering.${toeslag}`, [
      bedrag('toegekendVoorlopig', jaarbedrag(voorlopig, jaar)), bedrag('toegekendDefinitief', jaarbedrag(definitief, jaar)),
    ], { artikel: 'Handreiking § 6.2' })
    return compare(stap.uitkomst, ZERO) > 0 ? [{ toeslag, stap, oordeel: oordelen[toeslag] }] : []
  })
  if (perToeslag.length === 0) return { kind: 'geen' }
  const ontbreekt = perToeslag.filter(({ oordeel }) => oordeel === undefined).map(({ toeslag }) => ({ onderwerp: 'oorzaakTerugvordering' as const, veld: `oordelen.${toeslag}` }))
  if (ontbreekt.length > 0) return { kind: 'onvolledig', ontbreekt }
  return {
    kind: 'vastgesteld',
    teruggevorderd: som('teruggevorderd', perToeslag.map(({ stap }) => stap)),
    doorProblematiek: som('terugvorderingDoorProblematiek', perToeslag.map(({ toeslag, stap, oordeel }) => doorProblematiek(toeslag, stap, oordeel)), { artikel: terugvordering.source }),
  }
}

function doorProblematiek(toeslag: Toeslag, stap: Stap, oordeel: Oordeel | undefined): Stap {
  if (oordeel === undefined || oordeel.andereOorzaak === 0) return stap
  const andere = oordeel.andereOorzaak === 'geheel'
    ? volgt('andereOorzaak', stap)
    : laagste('andereOorzaak', [bedrag('andereOorzaakBeoordeeld', oordeel.andereOorzaak), stap])
  return verschil(`doorProblematiek.${toeslag}`, [stap, andere], { artikel: 'Handreiking § 6.1 stap 10' })
}

/** What Dienst Toeslagen asks back of one toeslag: never less than nothing. In eurocents. */
export function teruggevorderd({ voorlopig, definitief }: Required<Beschikking>, jaar: number): Cents {
  const difference = jaarbedrag(voorlopig, jaar) - jaarbedrag(definitief, jaar)
  return difference > 0 ? cents(difference) : NO_MONEY
}

function jaarbedrag(toekenning: Toekenning, jaar: number): Cents {
  if (toekenning.kind === 'jaar') return toekenning.bedrag
  return sumOfCents(monthsOf(jaar).map((maand) => waardeIn(toekenning.verloop, maand)).filter((amount) => amount !== undefined))
}
