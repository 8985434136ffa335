import type { Jaarbeleid, Toeslag } from '../law/beleid/beleid.ts'
import { centsFromEuros, sumOfCents, type Cents } from '../units/cents.ts'
import { monthsOf } from '../units/day.ts'
import { compare, ZERO } from '../units/fraction.ts'
import { vergelijkbareMaanden, type Feiten, type Oordeel, type Toekenning, type Vraag } from './feiten.ts'
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
 * Only of the months that are compared: where the two were no toeslagpartners, the problem does not exist.
 *
 * Bron: Handreiking § 6.1 stap 9 and 10, and 'Compensatie voor de terugvordering over 2022'.
 * Not covered: kinderopvangtoeslag.
 *
 * @returns euros a year
 */
export function stelTerugvorderingVast(feiten: Feiten, { terugvordering }: Jaarbeleid): Terugvordering {
  const ontbreekt: Vraag[] = []
  const perToeslag = terugvordering.value.flatMap((toeslag) => {
    const stap = teruggevorderdVan(feiten, toeslag)
    if (stap === null) ontbreekt.push(...vragenOverMaanden(feiten, toeslag))
    if (stap === null || compare(stap.uitkomst, ZERO) === 0) return []
    const oordeel = feiten.oordelen[toeslag]
    if (oordeel === undefined) ontbreekt.push({ onderwerp: 'oorzaakTerugvordering', veld: `oordelen.${toeslag}` })
    return [{ teruggevorderd: stap, doorProblematiek: doorProblematiek(toeslag, stap, oordeel) }]
  })
  if (ontbreekt.length > 0) return { kind: 'onvolledig', ontbreekt }
  if (perToeslag.length === 0) return { kind: 'geen' }
  return {
    kind: 'vastgesteld',
    teruggevorderd: som('teruggevorderd', perToeslag.map((each) => each.teruggevorderd)),
    doorProblematiek: som('terugvorderingDoorProblematiek', perToeslag.map((each) => each.doorProblematiek), { artikel: terugvordering.source }),
  }
}

/** What is asked back of one toeslag, in eurocents; undefined while a decision is missing. */
export function teruggevorderd(feiten: Feiten, toeslag: Toeslag): Cents | undefined {
  const stap = teruggevorderdVan(feiten, toeslag)
  return stap === null ? undefined : centsFromEuros(stap.uitkomst)
}

function teruggevorderdVan(feiten: Feiten, toeslag: Toeslag): Stap | null {
  const { voorlopig, definitief } = feiten.beschikkingen[toeslag] ?? {}
  if (voorlopig === undefined || definitief === undefined) return null
  const [granted, due] = [bedragOver(voorlopig, feiten), bedragOver(definitief, feiten)]
  if (granted === undefined || due === undefined) return null
  return nietNegatief(`terugvordering.${toeslag}`, [bedrag('toegekendVoorlopig', granted), bedrag('toegekendDefinitief', due)], { artikel: 'Handreiking, Compensatie voor de terugvordering over 2022' })
}

/** The decisions that are there, but do not say what was granted in the months that count. */
function vragenOverMaanden(feiten: Feiten, toeslag: Toeslag): readonly Vraag[] {
  const { voorlopig, definitief } = feiten.beschikkingen[toeslag] ?? {}
  if (voorlopig === undefined || definitief === undefined) return []
  return ([['voorlopig', voorlopig], ['definitief', definitief]] as const)
    .filter(([, toekenning]) => bedragOver(toekenning, feiten) === undefined)
    .map(([soort]) => ({ onderwerp: 'beschikkingPerMaand', veld: `beschikkingen.${toeslag}.${soort}` }))
}

/** What was granted over the months that count; undefined where that cannot be told from the decision. */
export function bedragOver(toekenning: Toekenning, feiten: Feiten): Cents | undefined {
  const maanden = vergelijkbareMaanden(feiten)
  if (maanden.length === 0) return undefined
  if (toekenning.kind === 'jaar') return maanden.length === monthsOf(feiten.jaar).length ? toekenning.bedrag : undefined
  const amounts = maanden.map((maand) => waardeIn(toekenning.verloop, maand)).filter((amount) => amount !== undefined)
  return amounts.length === maanden.length ? sumOfCents(amounts) : undefined
}

function doorProblematiek(toeslag: Toeslag, stap: Stap, oordeel: Oordeel | undefined): Stap {
  if (oordeel === undefined || oordeel.andereOorzaak === 0) return stap
  const andere = oordeel.andereOorzaak === 'geheel'
    ? volgt('andereOorzaak', stap)
    : laagste('andereOorzaak', [bedrag('andereOorzaakBeoordeeld', oordeel.andereOorzaak), stap])
  return verschil(`doorProblematiek.${toeslag}`, [stap, andere], { artikel: 'Handreiking § 6.1 stap 10' })
}
