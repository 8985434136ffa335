import type { Beleid, Jaarbeleid, Regeling } from '../law/beleid/beleid.ts'
import { vasteTegemoetkoming } from '../law/vaste-tegemoetkoming.ts'
import { centsFromEuros, type Cents } from '../units/cents.ts'
import { firstDayOfYear } from '../units/day.ts'
import { compare, ZERO } from '../units/fraction.ts'
import type { Reden, Voorwaarde } from './begrippen.ts'
import { isOnderBestaansminimum, nettoInkomenVan, plafondVan, tekortOverJaar, totBestaansminimum } from './compensatie.ts'
import { toetsDoelgroep } from './doelgroep.ts'
import type { Feiten, Vraag } from './feiten.ts'
import { statusVan } from './jaar.ts'
import { cijfer, hoogste, nietNegatief, som, type Stap } from './stap.ts'
import { stelTerugvorderingVast } from './terugvordering.ts'
import { vergelijk, type Vergelijking } from './vergelijking.ts'

/** One condition of art. 78gg; `null` while it is not known. */
export type Voorwaardetoets = { readonly voorwaarde: Voorwaarde; readonly voldaan: boolean | null }

type Overzicht = {
  readonly regeling: Regeling
  /** Absent while facts about the household are missing. */
  readonly vergelijking?: Vergelijking
  /** Of the vaste tegemoetkoming only. */
  readonly voorwaarden?: readonly Voorwaardetoets[]
}

/** What a couple is owed over one year. */
export type Uitkomst = Overzicht & (
  | {
    readonly kind: 'recht'
    readonly bedrag: Cents
    readonly uitleg: Stap
    /** What bijzondere bijstand would add to the vaste tegemoetkoming by the exact computation; null while it cannot be computed. */
    readonly aanvulling?: { readonly bedrag: Cents; readonly uitleg: Stap } | null
  }
  /** `uitleg` where the reason is an amount. */
  | { readonly kind: 'geenRecht'; readonly redenen: readonly Reden[]; readonly uitleg?: Stap }
  /** `totNuToe` is the amount if the open questions change nothing. */
  | { readonly kind: 'onvolledig'; readonly ontbreekt: readonly Vraag[]; readonly totNuToe?: Cents }
)

/**
 * What a couple is owed over one year, by the rules of a beleid.
 *
 * Bron: 2022-2024: Pw art. 35 and Handreiking § 6.1; 2025-2026: Pw art. 78gg.
 * Not covered: kinderopvangtoeslag, drawing capacity and wealth under municipal rules, the time limit of an application.
 *
 * @returns amounts over the year, in eurocents
 * @throws RangeError if `statusVan` refuses the year. Never for an answer of the household.
 */
export function beoordeel(feiten: Feiten, beleid: Beleid): Uitkomst {
  const status = statusVan(feiten.jaar, beleid)
  if (status.kind === 'geweigerd') throw new RangeError(`no rules for ${String(feiten.jaar)}`)
  const { jaarbeleid } = status
  const regeling = jaarbeleid.regeling.value
  const vergeleken = vergelijk(feiten, beleid, jaarbeleid)
  const overzicht: Overzicht = { regeling, ...(vergeleken.kind === 'vergeleken' ? { vergelijking: vergeleken.vergelijking } : {}) }

  const doelgroep = toetsDoelgroep(feiten.doelgroep)
  if (doelgroep.kind === 'nee') return { ...overzicht, kind: 'geenRecht', redenen: doelgroep.redenen }
  const open: readonly Vraag[] = doelgroep.kind === 'mogelijk' ? [] : doelgroep.ontbreekt.map((vraag) => ({ onderwerp: 'doelgroep', veld: `doelgroep.${vraag}` }))

  switch (regeling) {
    case 'terugvordering': return beoordeelTerugvordering(feiten, jaarbeleid, overzicht, open)
    case 'tekortEnTerugvordering': return beoordeelTekort(feiten, jaarbeleid, overzicht, [...open, ...openIn(vergeleken)])
    case 'vasteTegemoetkoming': return beoordeelVasteTegemoetkoming(feiten, jaarbeleid, overzicht, [...open, ...openIn(vergeleken)])
  }
}

function openIn(vergeleken: ReturnType<typeof vergelijk>): readonly Vraag[] {
  return vergeleken.kind === 'onvolledig' ? vergeleken.ontbreekt : []
}

/** 2022: the reclaim, as far as the problem caused it. */
function beoordeelTerugvordering(feiten: Feiten, jaarbeleid: Jaarbeleid, overzicht: Overzicht, open: readonly Vraag[]): Uitkomst {
  const terugvordering = stelTerugvorderingVast(feiten, jaarbeleid)
  const zonderBeschikking = jaarbeleid.terugvordering.value.filter((toeslag) => feiten.beschikkingen[toeslag]?.voorlopig === undefined || feiten.beschikkingen[toeslag].definitief === undefined)
  const ontbreekt: readonly Vraag[] = [
    ...open,
    ...zonderBeschikking.map((toeslag) => ({ onderwerp: 'beschikking' as const, veld: `beschikkingen.${toeslag}` })),
    ...(terugvordering.kind === 'onvolledig' ? terugvordering.ontbreekt : []),
  ]
  if (terugvordering.kind === 'vastgesteld') return rechtOf(terugvordering.doorProblematiek, 'terugvorderingAndereOorzaak', overzicht, ontbreekt)
  return ontbreekt.length > 0 ? { ...overzicht, kind: 'onvolledig', ontbreekt } : { ...overzicht, kind: 'geenRecht', redenen: ['geenTerugvordering'] }
}

/** 2023 and 2024: the shortfall, which includes what is asked back, up to the bestaansminimum. */
function beoordeelTekort(feiten: Feiten, jaarbeleid: Jaarbeleid, overzicht: Overzicht, open: readonly Vraag[]): Uitkomst {
  const { vergelijking } = overzicht
  const terugvordering = stelTerugvorderingVast(feiten, jaarbeleid)
  const vragen = terugvordering.kind === 'onvolledig' ? [...open, ...terugvordering.ontbreekt] : open
  if (vergelijking === undefined) return { ...overzicht, kind: 'onvolledig', ontbreekt: [...vragen, ...nettoVraag(feiten)] }

  const tekort = tekortOverJaar(vergelijking)
  const totMinimum = (compensatie: Stap) => totBestaansminimum(compensatie, feiten, vergelijking, jaarbeleid)
  const doorProblematiek = terugvordering.kind === 'vastgesteld' ? terugvordering.doorProblematiek : null
  const compensatie = doorProblematiek === null ? totMinimum(tekort) : metTerugvordering(tekort, doorProblematiek, feiten, totMinimum)
  if (vragen.length === 0 && isNothing(tekort) && (doorProblematiek === null || isNothing(doorProblematiek))) {
    return { ...overzicht, kind: 'geenRecht', redenen: doorProblematiek === null ? ['geenTekort'] : ['geenTekort', 'terugvorderingAndereOorzaak'], uitleg: compensatie }
  }
  return rechtOf(compensatie, 'bovenBestaansminimum', overzicht, [...vragen, ...nettoVraag(feiten, vergelijking)])
}

function isNothing({ uitkomst }: Stap): boolean {
  return compare(uitkomst, ZERO) === 0
}

/**
 * Bron: Handreiking § 6.1 stap 11. A shortfall against what was finally due already holds what is asked back: the larger of the two is
 * compensated, not both. A shortfall against what was granted on the estimates of the year does not: then both are.
 */
function metTerugvordering(tekort: Stap, doorProblematiek: Stap, { maatstaf, werkelijkeBedragen }: Feiten, totMinimum: (compensatie: Stap) => Stap): Stap {
  const over = { artikel: 'Handreiking § 6.1 stap 11' }
  return maatstaf === 'zoalsToegekend' && werkelijkeBedragen === 'berekend'
    ? som('tekortEnTerugvordering', [totMinimum(tekort), doorProblematiek], over)
    : totMinimum(hoogste('tekortOfTerugvordering', [tekort, doorProblematiek], over))
}

/** 2025 and 2026: three conditions, a fixed amount, and what an exact computation would add. */
function beoordeelVasteTegemoetkoming(feiten: Feiten, jaarbeleid: Jaarbeleid, overzicht: Overzicht, open: readonly Vraag[]): Uitkomst {
  const { vergelijking } = overzicht
  const voorwaarden = toetsVoorwaarden(feiten, vergelijking)
  const metVoorwaarden = { ...overzicht, voorwaarden }
  const nietVoldaan = voorwaarden.filter(({ voldaan }) => voldaan === false)
  if (nietVoldaan.length > 0) return { ...metVoorwaarden, kind: 'geenRecht', redenen: nietVoldaan.map(({ voorwaarde }) => `nietVoldaan.${voorwaarde}` as const) }

  const vast = cijfer('vasteTegemoetkoming', vasteTegemoetkoming, firstDayOfYear(feiten.jaar))
  const bedrag = centsFromEuros(vast.uitkomst)
  const vragen = [...open, ...nettoVraag(feiten, vergelijking)]
  if (vergelijking === undefined || vragen.length > 0) return { ...metVoorwaarden, kind: 'onvolledig', ontbreekt: vragen, totNuToe: bedrag }
  const exact = totBestaansminimum(tekortOverJaar(vergelijking), feiten, vergelijking, jaarbeleid)
  const uitleg = nietNegatief('aanvullendeBijzondereBijstand', [exact, vast], { artikel: 'Pw art. 35' })
  return { ...metVoorwaarden, kind: 'recht', bedrag, uitleg: vast, aanvulling: { bedrag: centsFromEuros(uitleg.uitkomst), uitleg } }
}

/** Bron: Pw art. 78gg lid 1. */
function toetsVoorwaarden({ doelgroep, ...rest }: Feiten, vergelijking: Vergelijking | undefined): readonly Voorwaardetoets[] {
  const feiten = { doelgroep, ...rest }
  return [
    { voorwaarde: 'uitkering', voldaan: doelgroep.inkomensbron === undefined ? null : doelgroep.inkomensbron === 'uitkering' },
    { voorwaarde: 'lagereToeslagen', voldaan: vergelijking === undefined ? null : compare(tekortOverJaar(vergelijking).uitkomst, ZERO) > 0 },
    { voorwaarde: 'lagerInkomen', voldaan: vergelijking === undefined ? null : isOnderBestaansminimum(feiten, vergelijking) },
  ]
}

function nettoVraag(feiten: Feiten, vergelijking?: Vergelijking): readonly Vraag[] {
  const onbekend = vergelijking === undefined ? nettoInkomenVan(feiten) === undefined : plafondVan(feiten, vergelijking).kind === 'onbekend'
  return onbekend ? [{ onderwerp: 'nettoInkomen', veld: 'netto' }] : []
}

function rechtOf(uitleg: Stap, redenBijNiets: Reden, overzicht: Overzicht, open: readonly Vraag[]): Uitkomst {
  const bedrag = centsFromEuros(uitleg.uitkomst)
  if (open.length > 0) return { ...overzicht, kind: 'onvolledig', ontbreekt: open, totNuToe: bedrag }
  return bedrag > 0 ? { ...overzicht, kind: 'recht', bedrag, uitleg } : { ...overzicht, kind: 'geenRecht', redenen: [redenBijNiets], uitleg }
}
