import { jaarinkomenVan, type Feiten, type Toekenning } from '../engine/feiten.ts'
import { isKind } from '../engine/huishouden.ts'
import { TOESLAGEN } from '../engine/toeslagen.ts'
import { opvallend, plausibelIn, type Plausibelen } from '../law/plausibel.ts'
import type { Beleid, Toeslag } from '../law/beleid/beleid.ts'
import { cents, inEuros, sumOfCents, type Cents } from '../units/cents.ts'
import { monthsOf, yearOf, type Day } from '../units/day.ts'
import { compare, multiply, type Fraction } from '../units/fraction.ts'
import { overlijdenIn } from './belemmering.ts'
import type { Aandachtcode } from './aandachtcode.ts'
import { withAntwoord, type Beschikkingsoort, type Dossier, type Partner, type Reeks, type Veld } from './dossier.ts'
import { bedragrijenIn, feitenVan, relatieVan } from './feiten.ts'
import { verloopIn } from './gebeurtenissen.ts'
import { isGevraagd, jaarbeleidVan } from './gevraagd.ts'
import { dagIn, LAST_PLANNED_DAY, soortVan } from './lezen.ts'

/** An answer that is asked about, at the field where it is put right. */
export type Aandachtspunt = {
  readonly code: Aandachtcode
  readonly veld: Veld
  /** Absent for the household, which is not about one year. */
  readonly jaar?: number
  /** The values that it rests on: with another value it is asked again. */
  readonly waarden: string
}

/**
 * Answers that can be right and seldom are: each is asked about once, for as long as its values stay. Nothing is refused, and no outcome waits for it.
 *
 * @param today - nobody is born after it
 */
export function aandachtspunten(dossier: Dossier, today: Day, beleid: Beleid): readonly Aandachtspunt[] {
  const jaren = dossier.jaren.filter((jaar) => jaarbeleidVan(jaar, beleid) !== null)
  const all = [...overHuishouden(dossier, today), ...overDagen(dossier, today), ...overAfspraak(dossier, today), ...jaren.flatMap((jaar) => overJaar(dossier, jaar, today))]
  return all.filter((punt) => isGevraagd(dossier, punt.veld, beleid) && !isBevestigd(dossier, punt))
}

/** Where it is stored that an answer was asked about, and is right. */
export function bevestigingsveld({ code, jaar }: Aandachtspunt): Veld {
  return jaar === undefined ? `samen.klopt.${code}` : `${jaar}.klopt.${code}`
}

const BETWEEN = '; '

/** The dossier in which somebody said that it is right, for these values. */
export function bevestig(dossier: Dossier, punt: Aandachtspunt): Dossier {
  const veld = bevestigingsveld(punt)
  const before = bevestigdIn(dossier, veld).filter((each) => !each.startsWith(`${punt.veld}=`))
  return withAntwoord(dossier, veld, [...before, kenmerkVan(punt)].join(BETWEEN))
}

function isBevestigd(dossier: Dossier, punt: Aandachtspunt): boolean {
  return bevestigdIn(dossier, bevestigingsveld(punt)).includes(kenmerkVan(punt))
}

function bevestigdIn({ antwoorden }: Dossier, veld: Veld): readonly string[] {
  return (antwoorden[veld] ?? '').split(BETWEEN).filter((each) => each !== '')
}

function kenmerkVan({ veld, waarden }: Aandachtspunt): string {
  return `${veld}=${waarden}`
}

function overHuishouden(dossier: Dossier, today: Day): readonly Aandachtspunt[] {
  const geboren = (wie: 'aanvrager' | 'toeslagpartner' | `inwonende.${string}`) => dagIn(dossier, `${wie}.geboortedatum`, today)
  const ouders = (['aanvrager', 'toeslagpartner'] as const).map(geboren).filter((dag) => dag !== undefined)
  const samenVanaf = dagIn(dossier, 'samen.vanaf', LAST_PLANNED_DAY)
  return dossier.inwonenden.flatMap((id): readonly Aandachtspunt[] => {
    const wie = `inwonende.${id}` as const
    const [dag, vanaf, tot] = [geboren(wie), dagIn(dossier, `${wie}.vanaf`, LAST_PLANNED_DAY), dagIn(dossier, `${wie}.tot`, LAST_PLANNED_DAY)]
    return [
      ...(isKind({ relatie: relatieVan(dossier, wie) }) && dag !== undefined && ouders.some((ouder) => dag <= ouder) ? [punt('kindOuderDanOuder', `${wie}.geboortedatum`, [dag, ...ouders])] : []),
      ...(dag !== undefined && vanaf !== undefined && vanaf < dag ? [punt('woontVoorGeboorte', `${wie}.vanaf`, [dag, vanaf])] : []),
      ...(samenVanaf !== undefined && tot !== undefined && tot <= samenVanaf ? [punt('vertrektVoorSamen', `${wie}.tot`, [samenVanaf, tot])] : []),
    ]
  })
}

/** Something that is planned may be right; a day that lies after every chosen year and is still to come is mostly a year that was mistyped. */
function overDagen(dossier: Dossier, today: Day): readonly Aandachtspunt[] {
  const last = dossier.jaren.at(-1)
  if (last === undefined) return []
  return (Object.keys(dossier.antwoorden) as Veld[]).filter((veld) => /^(?:samen|partners|inwonende)\./.test(veld) && soortVan(veld)?.kind === 'dag').flatMap((veld) => {
    const dag = dagIn(dossier, veld, LAST_PLANNED_DAY)
    return dag !== undefined && dag > today && yearOf(dag) > last ? [punt('dagNaDeJaren', veld, [dag])] : []
  })
}

/** An appointment that was in time once is past for good: it is asked about, and holds up nothing. */
function overAfspraak(dossier: Dossier, today: Day): readonly Aandachtspunt[] {
  const dag = dagIn(dossier, 'afspraak.dag', LAST_PLANNED_DAY)
  return dag !== undefined && dag < today ? [punt('afspraakVoorbij', 'afspraak.dag', [dag])] : []
}

function punt(code: Aandachtcode, veld: Veld, waarden: readonly (string | number)[], jaar?: number): Aandachtspunt {
  return { code, veld, waarden: waarden.join(' '), ...(jaar === undefined ? {} : { jaar }) }
}

function overJaar(dossier: Dossier, jaar: number, today: Day): readonly Aandachtspunt[] {
  const feiten = feitenVan(dossier, jaar, today)
  return [...overHuur(dossier, jaar), ...overVerloop(dossier, jaar), ...overInkomen(dossier, feiten, today), ...overNetto(dossier, feiten), ...overToekenningen(dossier, feiten, plausibelIn(jaar))]
}

/** The rows of a series that can be read, in order of time. */
function rijenVan(dossier: Dossier, jaar: number, reeks: Reeks): readonly { readonly bedrag: Cents; readonly veld: Veld }[] {
  return bedragrijenIn(dossier, jaar, reeks).map(({ rij, waarde }) => ({ bedrag: waarde, veld: `${reeks}.${rij}.bedrag` }))
}

function isMoreThan(amount: Cents, share: Fraction, of: Cents): boolean {
  return compare(inEuros(amount), multiply(share, inEuros(of))) > 0
}

function isLessThan(amount: Cents, share: Fraction, of: Cents): boolean {
  return compare(inEuros(amount), multiply(share, inEuros(of))) < 0
}

/** A lower rent is rare, and one that is much higher or lower may be of another home. */
function overHuur(dossier: Dossier, jaar: number): readonly Aandachtspunt[] {
  const before = dossier.jaren.includes(jaar - 1) ? rijenVan(dossier, jaar - 1, `${jaar - 1}.huur`).at(-1)?.bedrag : undefined
  const rijen = rijenVan(dossier, jaar, `${jaar}.huur`)
  return rijen.flatMap(({ bedrag, veld }, index) => {
    const was = index === 0 ? before : rijen[index - 1]?.bedrag
    if (was === undefined || was === 0) return []
    if (isMoreThan(bedrag, opvallend.huurStijging, was) || isLessThan(bedrag, opvallend.huurDaling, was)) return [punt('huurSterkAnders', veld, [was, bedrag], jaar)]
    return index > 0 && bedrag < was ? [punt('huurOmlaag', veld, [was, bedrag], jaar)] : []
  })
}

/** A benefit of somebody who had died: it seldom begins, and may stop only later. */
function overVerloop(dossier: Dossier, jaar: number): readonly Aandachtspunt[] {
  const overlijden = overlijdenIn(dossier)
  if (overlijden === null) return []
  return verloopIn(dossier, jaar).flatMap(({ wie, dag, veld }) => (
    wie === overlijden.wie && dag !== undefined && dag > overlijden.dag ? [punt('verloopNaOverlijden', veld, [overlijden.dag, dag], jaar)] : []
  ))
}

function inkomensveld({ antwoorden }: Dossier, jaar: number, wie: Partner): Veld {
  if (antwoorden[`${jaar}.maatstaf`] === 'zoalsToegekend') return `${jaar}.schatting.${wie}.0.bedrag`
  return antwoorden[`${jaar}.samenstelling.${wie}`] === 'perBron' ? `${jaar}.samenstelling.${wie}` : `${jaar}.inkomen.${wie}`
}

const PARTNERS: readonly Partner[] = ['aanvrager', 'toeslagpartner']

function overInkomen(dossier: Dossier, feiten: Feiten, today: Day): readonly Aandachtspunt[] {
  const { jaar } = feiten
  const inkomens = PARTNERS.map((wie) => ({ wie, bedrag: jaarinkomenVan(feiten[wie].inkomen) })).filter((each): each is { wie: Partner; bedrag: Cents } => each.bedrag !== undefined)
  const [hoogste] = [...inkomens].sort((a, b) => b.bedrag - a.bedrag)
  const { laag, hoog } = opvallend.maandbedrag
  const lijktMaand = inkomens.length === PARTNERS.length && hoogste !== undefined && laag <= hoogste.bedrag && hoogste.bedrag <= hoog
    ? [punt('inkomenLijktMaandbedrag', inkomensveld(dossier, jaar, hoogste.wie), [hoogste.bedrag], jaar)] : []
  if (!dossier.jaren.includes(jaar - 1)) return lijktMaand
  const vorig = feitenVan(dossier, jaar - 1, today)
  return [...lijktMaand, ...inkomens.flatMap(({ wie, bedrag }) => {
    const was = jaarinkomenVan(vorig[wie].inkomen)
    if (was === undefined || Math.abs(bedrag - was) < opvallend.inkomenVerschil) return []
    const isFar = !isLessThan(bedrag, opvallend.inkomenStijging, was) || !isMoreThan(bedrag, opvallend.inkomenDaling, was)
    return isFar ? [punt('inkomenAndersDanVorigJaar', inkomensveld(dossier, jaar, wie), [was, bedrag], jaar)] : []
  })]
}

/** Net a month against the gross income of the year, of the two together. */
function overNetto(dossier: Dossier, feiten: Feiten): readonly Aandachtspunt[] {
  const { jaar } = feiten
  const inkomens = PARTNERS.map((wie) => jaarinkomenVan(feiten[wie].inkomen))
  if (feiten.netto?.kind !== 'perMaand' || inkomens.includes(undefined)) return []
  const bruto = sumOfCents(inkomens.filter((each) => each !== undefined))
  const maanden = monthsOf(jaar).length
  return rijenVan(dossier, jaar, `${jaar}.netto`).flatMap(({ bedrag, veld }) => {
    const perJaar = cents(bedrag * maanden)
    const code = bedrag > 0 && (bedrag === bruto || perJaar === bruto) ? 'nettoGelijkAanBruto'
      : perJaar > bruto ? 'nettoBovenBruto'
        : isLessThan(perJaar, opvallend.nettoAandeel, bruto) ? 'nettoVerOnderBruto' : null
    return code === null ? [] : [punt(code, veld, [bedrag, bruto], jaar)]
  })
}

function overToekenningen(dossier: Dossier, { jaar, beschikkingen }: Feiten, { toekenning }: Plausibelen): readonly Aandachtspunt[] {
  return TOESLAGEN.flatMap((toeslag) => (['voorlopig', 'definitief'] as const).flatMap((soort) =>
    bovenMaximum(dossier, jaar, toeslag, soort, beschikkingen[toeslag]?.[soort], toekenning[toeslag].hoog)))
}

function bovenMaximum(dossier: Dossier, jaar: number, toeslag: Toeslag, soort: Beschikkingsoort, toekenning: Toekenning | undefined, hoogste: Cents): readonly Aandachtspunt[] {
  if (toekenning === undefined) return []
  const reeks = `${jaar}.beschikking.${toeslag}.${soort}` as const
  if (toekenning.kind === 'jaar') return toekenning.bedrag > hoogste * monthsOf(jaar).length ? [punt('toegekendBovenMaximum', `${reeks}.jaarbedrag`, [toekenning.bedrag], jaar)] : []
  return rijenVan(dossier, jaar, reeks).filter(({ bedrag }) => bedrag > hoogste).map(({ bedrag, veld }) => punt('toegekendBovenMaximum', veld, [bedrag], jaar))
}
