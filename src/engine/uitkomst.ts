import type { Beleid, Jaarbeleid, Regeling } from '../law/beleid/beleid.ts'
import { geboortejaarUitbetalingHeffingskorting } from '../law/bijstand.ts'
import { valueOn } from '../law/parameter.ts'
import type { Bereik } from '../law/plausibel.ts'
import { vasteTegemoetkoming } from '../law/vaste-tegemoetkoming.ts'
import { vermogensgrensZorgtoeslag } from '../law/zorgtoeslag.ts'
import { centsFromEuros, type Cents } from '../units/cents.ts'
import { firstDayOfYear, yearOf } from '../units/day.ts'
import { compare, ZERO } from '../units/fraction.ts'
import type { Reden, Voorwaarde } from './begrippen.ts'
import { besteedbaar, compensatieVan, nettoVan, toeslagenOverJaar, type Netto } from './compensatie.ts'
import { toetsDoelgroep } from './doelgroep.ts'
import { heeftHuurwoning, minstverdienende, redenBuitenVergelijking, vergelijkbareMaanden, type Feiten, type Vraag } from './feiten.ts'
import { vermogenBoven } from './inkomen.ts'
import { statusVan } from './jaar.ts'
import { cijfer, geen, nietNegatief, verschil, type Stap } from './stap.ts'
import { stelTerugvorderingVast, type Terugvordering } from './terugvordering.ts'
import { vergelijk, type Vergelijking, type Vergelijkingsuitkomst } from './vergelijking.ts'

/** One condition of art. 78gg: `null` while it is not known, and the amounts where they decided it. */
export type Voorwaardetoets = { readonly voorwaarde: Voorwaarde; readonly voldaan: boolean | null; readonly uitleg?: Stap }

type Overzicht = {
  readonly regeling: Regeling
  /** Absent while facts about the household are missing. */
  readonly vergelijking?: Vergelijking
  /** Of the vaste tegemoetkoming only. */
  readonly voorwaarden?: readonly Voorwaardetoets[]
  /** Questions that are open and decide nothing: every plausible answer gives the same outcome. */
  readonly nietBeslissend?: readonly Vraag[]
}

/** What a couple is owed over one year. */
export type Uitkomst = Overzicht & (
  | {
    readonly kind: 'recht'
    readonly bedrag: Cents
    readonly uitleg: Stap
    /** What bijzondere bijstand would add to the vaste tegemoetkoming by the exact computation. */
    readonly aanvulling?: { readonly bedrag: Cents; readonly uitleg: Stap }
  }
  /** `uitleg` where the reason is an amount. */
  | { readonly kind: 'geenRecht'; readonly redenen: readonly Reden[]; readonly uitleg?: Stap }
  /**
   * `totNuToe` is the amount if the open questions change nothing; absent while nothing can be computed. `bereik` holds every outcome that plausible
   * answers can give; absent while nothing can be said.
   */
  | { readonly kind: 'onvolledig'; readonly ontbreekt: readonly Vraag[]; readonly totNuToe?: Cents; readonly bereik?: Bereik; readonly uitleg?: Stap }
)

/** What has been found out of a year before its regeling decides. */
type Bevinding = {
  readonly feiten: Feiten
  readonly jaarbeleid: Jaarbeleid
  readonly overzicht: Overzicht
  readonly terugvordering: Terugvordering
  readonly open: readonly Vraag[]
}

/**
 * What a couple is owed over one year, by the rules of a beleid.
 *
 * Bron: 2022-2024: Pw art. 35 and Handreiking § 6.1; 2025-2026: Pw art. 78gg.
 * Not covered: drawing capacity under municipal rules; the time limit of an application, which `termijnVan` tells.
 *
 * @returns amounts over the year, in eurocents
 * @throws RangeError if `statusVan` refuses the year. Never for an answer of the household.
 */
export function beoordeel(feiten: Feiten, beleid: Beleid): Uitkomst {
  const status = statusVan(feiten.jaar, beleid)
  if (status.kind === 'geweigerd') throw new RangeError(`no rules for ${String(feiten.jaar)}`)
  const { jaarbeleid } = status
  const vergeleken = vergelijk(feiten, beleid, jaarbeleid)
  const overzicht = overzichtVan(feiten, jaarbeleid, vergeleken)
  const redenen = redenenVooraf(feiten, beleid)
  if (redenen.length > 0) return { ...overzicht, kind: 'geenRecht', redenen }
  const teVeelVermogen = vermogenBovenGrens(feiten, jaarbeleid)
  if (teVeelVermogen !== null) return { ...overzicht, kind: 'geenRecht', redenen: ['vermogenBovenGrens'], uitleg: teVeelVermogen }

  const bevinding = { feiten, jaarbeleid, overzicht, terugvordering: stelTerugvorderingVast(feiten, jaarbeleid), open: vragenOverDoelgroep(feiten) }
  const vragen = [...bevinding.open, ...(vergeleken.kind === 'onvolledig' ? vergeleken.ontbreekt : [])]
  switch (overzicht.regeling) {
    case 'terugvordering': return beoordeelTerugvordering(bevinding)
    case 'tekortEnTerugvordering': return beoordeelTekort({ ...bevinding, open: vragen })
    case 'vasteTegemoetkoming': return beoordeelVasteTegemoetkoming({ ...bevinding, open: vragen })
  }
}

function overzichtVan(feiten: Feiten, jaarbeleid: Jaarbeleid, vergeleken: Vergelijkingsuitkomst): Overzicht {
  const regeling = jaarbeleid.regeling.value
  const vergelijking = vergeleken.kind === 'vergeleken' && vergeleken.vergelijking.perioden.length > 0 ? { vergelijking: vergeleken.vergelijking } : {}
  const voorwaarden = regeling === 'vasteTegemoetkoming' ? { voorwaarden: toetsVoorwaarden(feiten, vergelijking.vergelijking) } : {}
  return { regeling, ...vergelijking, ...voorwaarden }
}

/** What rules a couple out before any amount: where it lives, the early questions, and a year without a month that can be compared. */
export function redenenVooraf(feiten: Feiten, { gemeente, briefadresUitgesloten }: Beleid): readonly Reden[] {
  const { inGemeente, briefadres } = feiten.woonplaats ?? { inGemeente: true, briefadres: false }
  if (gemeente !== null && !inGemeente) return ['woontElders']
  if (briefadresUitgesloten.value && briefadres) return ['briefadres']
  const doelgroep = toetsDoelgroep(feiten.doelgroep)
  if (doelgroep.kind === 'nee') return doelgroep.redenen
  if (feiten.fiscaalPartners === false) return ['geenFiscaalPartners']
  return vergelijkbareMaanden(feiten).length === 0 ? [redenBuitenVergelijking(feiten)] : []
}

/** Bron: the municipality; the limit of the zorgtoeslag on 1 January, of the two together. */
export function vermogenBovenGrens({ aanvrager, toeslagpartner, jaar }: Feiten, { vermogensgrens }: Jaarbeleid): Stap | null {
  const personen = [aanvrager, toeslagpartner].flatMap(({ vermogen }) => (vermogen === undefined ? [] : [{ vermogen }]))
  const delen = vermogensgrens.value === 'geen' ? null : vermogenBoven(vermogensgrensZorgtoeslag.metPartner, personen, firstDayOfYear(jaar))
  return delen === null ? null : geen('compensatieBijVermogen', 'vermogenBovenGrens', { artikel: vermogensgrens.source, eenheid: 'euroPerJaar', delen })
}

export function vragenOverDoelgroep(feiten: Feiten): readonly Vraag[] {
  const toets = toetsDoelgroep(feiten.doelgroep)
  if (toets.kind === 'onvolledig') return toets.ontbreekt.map((vraag) => ({ onderwerp: 'doelgroep', veld: `doelgroep.${vraag}` }))
  return geboortejaarSpreektTegen(feiten) ? [{ onderwerp: 'geboortejaarMinstverdienende', veld: 'doelgroep.minstverdienendeNa1962' }] : []
}

/** The early answer about the lowest earner, against the date of birth that was entered later. Bron: Wet IB 2001 art. 8.9. */
function geboortejaarSpreektTegen(feiten: Feiten): boolean {
  const geboortedatum = minstverdienende(feiten)?.geboortedatum
  if (geboortedatum === undefined) return false
  const isLater = yearOf(geboortedatum) >= valueOn(geboortejaarUitbetalingHeffingskorting, firstDayOfYear(feiten.jaar)).value
  return isLater !== feiten.doelgroep.minstverdienendeNa1962
}

/** 2022: the reclaim, as far as the problem caused it. */
function beoordeelTerugvordering({ feiten, jaarbeleid, overzicht, terugvordering, open }: Bevinding): Uitkomst {
  const zonderBeschikking = jaarbeleid.terugvordering.value
    .filter((toeslag) => toeslag !== 'huurtoeslag' || heeftHuurwoning(feiten))
    .filter((toeslag) => feiten.beschikkingen[toeslag]?.voorlopig === undefined || feiten.beschikkingen[toeslag].definitief === undefined)
  const vragen: readonly Vraag[] = [
    ...open,
    ...zonderBeschikking.map((toeslag) => ({ onderwerp: 'beschikking' as const, veld: `beschikkingen.${toeslag}` })),
    ...(terugvordering.kind === 'onvolledig' ? terugvordering.ontbreekt : []),
  ]
  if (terugvordering.kind === 'vastgesteld') return rechtOf(terugvordering.doorProblematiek, ['terugvorderingAndereOorzaak'], overzicht, vragen)
  return vragen.length > 0 ? { ...overzicht, kind: 'onvolledig', ontbreekt: vragen } : { ...overzicht, kind: 'geenRecht', redenen: ['geenTerugvordering'] }
}

/** 2023 and 2024: shortfall and reclaim, up to the bestaansminimum. */
function beoordeelTekort({ feiten, jaarbeleid, overzicht, terugvordering, open }: Bevinding): Uitkomst {
  const { vergelijking } = overzicht
  const vragen = terugvordering.kind === 'onvolledig' ? withoutRepeats([...open, ...terugvordering.ontbreekt]) : open
  if (vergelijking === undefined) return { ...overzicht, kind: 'onvolledig', ontbreekt: [...vragen, ...(feiten.netto === undefined ? [NETTO] : [])] }

  const netto = nettoVan(feiten, vergelijking)
  const zonderPlafond = compensatieVan(feiten, vergelijking, terugvordering, { kind: 'nietBovenNorm' }, jaarbeleid)
  if (compare(zonderPlafond.uitkomst, ZERO) === 0) {
    return rechtOf(zonderPlafond, terugvordering.kind === 'vastgesteld' ? ['geenTekort', 'terugvorderingAndereOorzaak'] : ['geenTekort'], overzicht, vragen)
  }
  const nietLager = nietOnderBestaansminimum(vergelijking, netto, jaarbeleid)
  if (nietLager !== null) return rechtOf(nietLager, ['bovenBestaansminimum'], overzicht, vragen)
  return rechtOf(compensatieVan(feiten, vergelijking, terugvordering, netto, jaarbeleid), ['bovenBestaansminimum'], overzicht, [...vragen, ...nettoVraag(netto)])
}

/** Where a lower income is a condition and no limit: nothing for who has as much as with bijstand only. Bron: the municipality. */
function nietOnderBestaansminimum(vergelijking: Vergelijking, netto: Netto, { bestaansminimum }: Jaarbeleid): Stap | null {
  if (bestaansminimum.value !== 'voorwaarde' || netto.kind !== 'bekend') return null
  const [minimum, ontvangen] = besteedbaar(vergelijking, netto.delen)
  if (compare(ontvangen.uitkomst, minimum.uitkomst) < 0) return null
  return geen('compensatieBijInkomen', 'bovenBestaansminimum', { artikel: bestaansminimum.source, eenheid: 'euroPerJaar', delen: [minimum, ontvangen] })
}

/** 2025 and 2026: three conditions, a fixed amount, and what an exact computation would add. */
function beoordeelVasteTegemoetkoming({ feiten, jaarbeleid, overzicht, open }: Bevinding): Uitkomst {
  const { vergelijking, voorwaarden = [] } = overzicht
  const nietVoldaan = voorwaarden.filter(({ voldaan }) => voldaan === false)
  if (nietVoldaan.length > 0) return { ...overzicht, kind: 'geenRecht', redenen: nietVoldaan.map(({ voorwaarde }) => `nietVoldaan.${voorwaarde}` as const) }
  if (vergelijking === undefined) return { ...overzicht, kind: 'onvolledig', ontbreekt: [...open, ...(feiten.netto === undefined ? [NETTO] : [])] }

  const vast = cijfer('vasteTegemoetkoming', vasteTegemoetkoming, firstDayOfYear(feiten.jaar))
  const netto = nettoVan(feiten, vergelijking)
  const uitkomst = rechtOf(vast, [], overzicht, [...open, ...nettoVraag(netto)])
  if (uitkomst.kind !== 'recht') return uitkomst
  const exact = compensatieVan(feiten, vergelijking, { kind: 'geen' }, netto, jaarbeleid)
  const uitleg = nietNegatief('aanvullendeBijzondereBijstand', [exact, vast], { artikel: 'Pw art. 35' })
  return { ...uitkomst, aanvulling: { bedrag: centsFromEuros(uitleg.uitkomst), uitleg } }
}

/** Bron: Pw art. 78gg lid 1. */
function toetsVoorwaarden(feiten: Feiten, vergelijking: Vergelijking | undefined): readonly Voorwaardetoets[] {
  const { inkomensbron } = feiten.doelgroep
  const uitkering = { voorwaarde: 'uitkering', voldaan: inkomensbron === undefined ? null : inkomensbron === 'uitkering' } as const
  if (vergelijking === undefined) return [uitkering, { voorwaarde: 'lagereToeslagen', voldaan: null }, { voorwaarde: 'lagerInkomen', voldaan: null }]
  const toeslagen = verschil('minderToeslagen', [toeslagenOverJaar(vergelijking, 'bijstand'), toeslagenOverJaar(vergelijking, 'nu')])
  const lager = compare(toeslagen.uitkomst, ZERO) > 0
  return [uitkering, { voorwaarde: 'lagereToeslagen', voldaan: lager, uitleg: toeslagen }, toetsInkomen(nettoVan(feiten, vergelijking), vergelijking, lager)]
}

/** Who has no more net than the norm has less in total as soon as the toeslagen are lower. */
function toetsInkomen(netto: Netto, vergelijking: Vergelijking, lagereToeslagen: boolean): Voorwaardetoets {
  if (netto.kind === 'onbekend') return { voorwaarde: 'lagerInkomen', voldaan: null }
  if (netto.kind === 'nietBovenNorm') return { voorwaarde: 'lagerInkomen', voldaan: lagereToeslagen }
  const uitleg = verschil('minderBesteedbaar', besteedbaar(vergelijking, netto.delen))
  return { voorwaarde: 'lagerInkomen', voldaan: compare(uitleg.uitkomst, ZERO) > 0, uitleg }
}

/** Comparison and reclaim can ask the same of one decision. */
function withoutRepeats(vragen: readonly Vraag[]): readonly Vraag[] {
  return vragen.filter(({ onderwerp, veld }, index) => vragen.findIndex((other) => other.onderwerp === onderwerp && other.veld === veld) === index)
}

const NETTO: Vraag = { onderwerp: 'nettoInkomen', veld: 'netto' }

function nettoVraag({ kind }: Netto): readonly Vraag[] {
  return kind === 'onbekend' ? [NETTO] : []
}

/** An amount is a right, or for these reasons none; with open questions it is only how far we are. */
function rechtOf(uitleg: Stap, redenenBijNiets: readonly Reden[], overzicht: Overzicht, open: readonly Vraag[]): Uitkomst {
  const bedrag = centsFromEuros(uitleg.uitkomst)
  if (open.length > 0) return { ...overzicht, kind: 'onvolledig', ontbreekt: open, totNuToe: bedrag, uitleg }
  return bedrag > 0 ? { ...overzicht, kind: 'recht', bedrag, uitleg } : { ...overzicht, kind: 'geenRecht', redenen: redenenBijNiets, uitleg }
}
