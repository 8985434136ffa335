import { bijstandsnorm, geboortejaarUitbetalingHeffingskorting } from '../law/bijstand.ts'
import type { Beleid, Jaarbeleid } from '../law/beleid/beleid.ts'
import { valueOn } from '../law/parameter.ts'
import { plausibelIn, type Bereik, type Plausibelen } from '../law/plausibel.ts'
import { vasteTegemoetkoming } from '../law/vaste-tegemoetkoming.ts'
import { NO_MONEY } from '../units/cents.ts'
import { firstDayOfYear, lastDayOfYear, monthOf, yearOf } from '../units/day.ts'
import { hoogsteVan, isPrecies, keer, laagsteVan, min, NIETS, nooitNegatief, omvat, precies, tel } from './bereik-interval.ts'
import { once, type Geheugen } from './bereik-huur.ts'
import { maandbereik, type Maandbereik, type Onzekerheid } from './bereik-maand.ts'
import { terugvorderingsbereik, zijnMaandenOnzeker, type Terugvorderingsbereik } from './bereik-toekenning.ts'
import type { Onderwerp } from './begrippen.ts'
import { inkomenIn, vergelijkbareMaanden, type Feiten, type Persoonsfeiten } from './feiten.ts'
import { statusVan } from './jaar.ts'
import { perioden } from './tijdlijn.ts'
import { redenenVooraf, vermogenBovenGrens, vragenOverDoelgroep } from './uitkomst.ts'
import { isNaTerugvordering, wissels } from './vergelijking.ts'

/** What a year may come to while answers are open, in eurocents over the year. */
export type Jaarbereik = {
  /** The amount of the outcome: nothing, or what there is a right to. */
  readonly bedrag: Bereik
  /** The same, if none of the early questions or ages rules the couple out. */
  readonly binnenDoelgroep: Bereik
  /** Of the vaste tegemoetkoming only: what bijzondere bijstand would add. */
  readonly aanvulling: Bereik
  /** What else of the partners can still rule the couple out. */
  readonly sluitUit: readonly Onderwerp[]
  /** Whether there is no huurtoeslag in any month, whatever rent and residents' income are. */
  readonly zonderHuurtoeslag: boolean
  /** Whether the shortfall is larger than any reclaim, so that it does not matter what caused it. */
  readonly tekortBovenTerugvordering: boolean
}

const GEEN_RECHT: Jaarbereik = { bedrag: NIETS, binnenDoelgroep: NIETS, aanvulling: NIETS, sluitUit: [], zonderHuurtoeslag: false, tekortBovenTerugvordering: false }

type Periode = Maandbereik & { readonly maanden: number }

/**
 * The lowest and the highest that a year can come to, for every way of answering the open questions within what is plausible.
 *
 * The truth lies within: each amount of the computation is bounded from what it is made of, at the corners of what is open (see ADR 0015). Answering a question
 * that is open, or knowing more about it, never gives a wider range. It may be wider than it needs to be: what is open in two months, or in two toeslagen, is
 * taken to be able to differ between them.
 *
 * Bron: the rules that `beoordeel` applies.
 * Not covered: answers that have a value of their own while they are not given, such as kinderbijslag; a second rent that nobody has spoken of.
 *
 * @param geheugen - shared by ranges over the same year, policy and plausible answers, so that what they have in common is computed once
 * @throws RangeError if `statusVan` refuses the year. Never for an answer of the household.
 */
export function jaarbereikVan(feiten: Feiten, beleid: Beleid, plausibel: Plausibelen = plausibelIn(feiten.jaar), geheugen: Geheugen = new Map()): Jaarbereik {
  const status = statusVan(feiten.jaar, beleid)
  if (status.kind === 'geweigerd') throw new RangeError(`no rules for ${String(feiten.jaar)}`)
  if (redenenVooraf(feiten, beleid).length > 0 || vermogenBovenGrens(feiten, status.jaarbeleid) !== null) return GEEN_RECHT
  return bereikMet({ feiten, beleid, jaarbeleid: status.jaarbeleid, plausibel, geheugen })
}

function bereikMet(onzeker: Onzekerheid): Jaarbereik {
  const { feiten, jaarbeleid, plausibel, geheugen } = onzeker
  const delen = jaarbeleid.regeling.value === 'terugvordering' ? [] : once(geheugen, kenmerkVan(feiten), () => periodenVan(onzeker))
  const { bedrag, aanvulling, tekortBovenTerugvordering } = regelingsbereik(feiten, jaarbeleid, delen, terugvorderingsbereik(feiten, jaarbeleid, plausibel))
  const sluitUit: readonly Onderwerp[] = [...(kanTegenspreken(feiten) ? ['inkomen'] as const : []), ...(kanVermogenTeHoogZijn(feiten, jaarbeleid) ? ['vermogen'] as const : [])]
  const kanNietsZijn = zijnMaandenOnzeker(feiten) || vragenOverDoelgroep(feiten).length > 0 || sluitUit.length > 0
  return {
    bedrag: kanNietsZijn ? omvat([NIETS, bedrag]) : bedrag, binnenDoelgroep: bedrag, aanvulling, sluitUit, tekortBovenTerugvordering,
    zonderHuurtoeslag: delen.length > 0 && delen.every(({ zonderHuurtoeslag }) => zonderHuurtoeslag),
  }
}

/** All that the months depend on: not what was answered about the couple, or judged of a reclaim, nor how an amount was found. */
function kenmerkVan(feiten: Feiten): string {
  return JSON.stringify({ ...feiten, doelgroep: null, oordelen: null }, (key, value: unknown) => {
    if (STAPPEN.includes(key)) return undefined
    return typeof value === 'bigint' ? String(value) : value
  })
}

/** Where facts hold the steps of a computation. */
const STAPPEN: readonly string[] = ['herkomst', 'geschat']

function periodenVan(onzeker: Onzekerheid): readonly Periode[] {
  const { feiten, jaarbeleid } = onzeker
  const tellen = new Set(vergelijkbareMaanden(feiten))
  const normwissels = bijstandsnorm.gehuwden.values.map(({ from }) => monthOf(from))
  return perioden(feiten.jaar, [...wissels(feiten, jaarbeleid), ...normwissels]).filter(({ maanden: [eerste] }) => tellen.has(eerste)).map(({ maanden }): Periode => {
    // Of the ages that somebody may have in these months, the last month knows most: on 1 January all ages of a birthday coincide.
    const bereik = maandbereik(maanden.at(-1) ?? maanden[0], onzeker)
    return { ...(zijnMaandenOnzeker(feiten) ? metNiets(bereik) : bereik), maanden: maanden.length }
  })
}

/** A month that may turn out not to be compared counts for nothing then. */
function metNiets({ tekort, saldo, bovenNorm, totMinimum, zonderHuurtoeslag }: Maandbereik): Maandbereik {
  const ofNiets = (bereik: Bereik) => omvat([NIETS, bereik])
  return { tekort: ofNiets(tekort), saldo: ofNiets(saldo), bovenNorm: ofNiets(bovenNorm), totMinimum: ofNiets(totMinimum), zonderHuurtoeslag }
}

function overJaar(delen: readonly Periode[], pick: (deel: Periode) => Bereik): Bereik {
  return tel(delen.map((deel) => keer(pick(deel), deel.maanden)))
}

type Bedragen = Pick<Jaarbereik, 'aanvulling' | 'tekortBovenTerugvordering'> & { readonly bedrag: Bereik }

function regelingsbereik(feiten: Feiten, jaarbeleid: Jaarbeleid, delen: readonly Periode[], terugvordering: Terugvorderingsbereik): Bedragen {
  switch (jaarbeleid.regeling.value) {
    case 'terugvordering': return { bedrag: terugvordering.doorProblematiek, aanvulling: NIETS, tekortBovenTerugvordering: false }
    case 'tekortEnTerugvordering': return { ...compensatie(feiten, jaarbeleid, delen, terugvordering), aanvulling: NIETS }
    case 'vasteTegemoetkoming': return vast(feiten, jaarbeleid, delen)
  }
}

/** As `compensatieVan` does, with the condition that some policies set in the place of the limit. */
function compensatie(feiten: Feiten, jaarbeleid: Jaarbeleid, delen: readonly Periode[], { doorProblematiek, teruggevorderd }: Terugvorderingsbereik): Omit<Bedragen, 'aanvulling'> {
  const { bestaansminimum: { value: regel } } = jaarbeleid
  const naTerugvordering = isNaTerugvordering(feiten, jaarbeleid)
  const isBegrensd = regel === 'plafond' && feiten.netto?.kind !== 'nietBovenNorm'
  const perMaand = isBegrensd && feiten.peildatum <= lastDayOfYear(feiten.jaar)
  const heelTekort = tekortVan(delen, jaarbeleid)
  const tekort = perMaand ? perMaandBegrensd(delen, heelTekort) : heelTekort
  const samen = naTerugvordering ? hoogsteVan(tekort, doorProblematiek) : tel([tekort, doorProblematiek])
  const ruimte = overJaar(delen, ({ totMinimum }) => totMinimum)
  const perJaarBegrensd = () => begrensd(samen, overJaar(delen, ({ bovenNorm }) => bovenNorm), tel([ruimte, naTerugvordering ? NIETS : teruggevorderd]))
  const isVoorwaarde = regel === 'voorwaarde' && feiten.netto?.kind !== 'nietBovenNorm'
  return {
    bedrag: isVoorwaarde ? opVoorwaarde(samen, ruimte) : isBegrensd && !perMaand ? perJaarBegrensd() : samen,
    tekortBovenTerugvordering: naTerugvordering && doorProblematiek.hoog <= tekort.laag,
  }
}

function opVoorwaarde(bedrag: Bereik, ruimte: Bereik): Bereik {
  if (ruimte.laag > 0) return bedrag
  return ruimte.hoog > 0 ? omvat([NIETS, bedrag]) : NIETS
}

/** While the year runs the limit is that of each month; where no month lies above the norm, the shortfall of the year stands as it is. */
function perMaandBegrensd(delen: readonly Periode[], tekort: Bereik): Bereik {
  const begrensdeMaanden = overJaar(delen, (deel) => begrensd(deel.tekort, deel.bovenNorm, deel.totMinimum))
  if (delen.some(({ bovenNorm }) => bovenNorm.laag > 0)) return begrensdeMaanden
  return delen.some(({ bovenNorm }) => bovenNorm.hoog > 0) ? omvat([tekort, begrensdeMaanden]) : tekort
}

/** Not above what is missing to the minimum, where the net income lies above the norm. */
function begrensd(bedrag: Bereik, bovenNorm: Bereik, ruimte: Bereik): Bereik {
  const met = laagsteVan(bedrag, nooitNegatief(ruimte))
  if (bovenNorm.laag > 0) return met
  return bovenNorm.hoog > 0 ? omvat([bedrag, met]) : bedrag
}

function tekortVan(delen: readonly Periode[], { verschilPer }: Jaarbeleid): Bereik {
  return verschilPer.value === 'jaar' ? nooitNegatief(overJaar(delen, ({ saldo }) => saldo)) : overJaar(delen, ({ tekort }) => tekort)
}

/** The fixed amount or nothing, by the conditions of Pw art. 78gg lid 1. */
function vast(feiten: Feiten, jaarbeleid: Jaarbeleid, delen: readonly Periode[]): Bedragen {
  const { value } = valueOn(vasteTegemoetkoming, firstDayOfYear(feiten.jaar))
  const voorwaarden = [overJaar(delen, ({ saldo }) => saldo), ...(feiten.netto?.kind === 'nietBovenNorm' ? [] : [overJaar(delen, ({ totMinimum }) => totMinimum)])]
  const bedrag = { laag: voorwaarden.every(({ laag }) => laag > 0) ? value : NO_MONEY, hoog: voorwaarden.every(({ hoog }) => hoog > 0) ? value : NO_MONEY }
  const { bedrag: exact } = compensatie(feiten, jaarbeleid, delen, { teruggevorderd: NIETS, doorProblematiek: NIETS })
  const aanvulling = nooitNegatief(min(exact, precies(value)))
  return { bedrag, tekortBovenTerugvordering: false, aanvulling: isPrecies(bedrag) ? (bedrag.hoog > 0 ? aanvulling : NIETS) : omvat([NIETS, aanvulling]) }
}

/** Whether the early answer about the lowest earner may come to contradict a day of birth, once the incomes are known. */
function kanTegenspreken({ aanvrager, toeslagpartner, doelgroep, jaar, maatstaf }: Feiten): boolean {
  const maanden = perioden(jaar, [])[0]?.maanden ?? []
  const isOpen = ({ inkomen }: Persoonsfeiten) => maanden.some((maand) => inkomenIn(inkomen, maand, maatstaf) === undefined)
  if (![aanvrager, toeslagpartner].some(isOpen)) return false
  const grens = valueOn(geboortejaarUitbetalingHeffingskorting, firstDayOfYear(jaar)).value
  return [aanvrager, toeslagpartner].some(({ geboortedatum }) => geboortedatum !== undefined && (yearOf(geboortedatum) >= grens) !== doelgroep.minstverdienendeNa1962)
}

/** Where the municipality has a limit for the compensation itself. */
function kanVermogenTeHoogZijn({ aanvrager, toeslagpartner }: Feiten, { vermogensgrens }: Jaarbeleid): boolean {
  return vermogensgrens.value !== 'geen' && [aanvrager, toeslagpartner].some(({ vermogen }) => vermogen === undefined)
}
