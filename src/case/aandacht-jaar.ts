import { jaarinkomenVan, type Feiten, type Toekenning } from '../engine/feiten.ts'
import { TOESLAGEN } from '../engine/toeslagen.ts'
import type { Toeslag } from '../law/beleid/beleid.ts'
import { opvallend, plausibelIn, type Plausibelen } from '../law/plausibel.ts'
import { cents, inEuros, sumOfCents, type Cents } from '../units/cents.ts'
import { monthsOf, type Day } from '../units/day.ts'
import { compare, multiply, type Fraction } from '../units/fraction.ts'
import { punt, type Aandachtspunt } from './aandachtspunt.ts'
import { overlijdenIn } from './belemmering.ts'
import { rijnummersIn, type Beschikkingsoort, type Dossier, type Partner, type Reeks, type Veld } from './dossier.ts'
import { bedragrijenIn, feitenVan } from './feiten.ts'
import { verloopIn } from './gebeurtenissen.ts'
import { bedragIn } from './lezen.ts'

/** What is unusual in the answers about one year. */
export function overJaar(dossier: Dossier, jaar: number, today: Day): readonly Aandachtspunt[] {
  const feiten = feitenVan(dossier, jaar, today)
  return [...overHuur(dossier, jaar), ...overVerloop(dossier, jaar), ...overMaandbedragen(dossier, jaar), ...overInkomen(dossier, feiten, today), ...overNetto(dossier, feiten), ...overToekenningen(dossier, feiten, plausibelIn(jaar))]
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
  if (!dossier.jaren.includes(jaar - 1)) return []
  const vorig = feitenVan(dossier, jaar - 1, today)
  return inkomens.flatMap(({ wie, bedrag }) => {
    const was = jaarinkomenVan(vorig[wie].inkomen)
    if (was === undefined || Math.abs(bedrag - was) < opvallend.inkomenVerschil) return []
    const isFar = !isLessThan(bedrag, opvallend.inkomenStijging, was) || !isMoreThan(bedrag, opvallend.inkomenDaling, was)
    return isFar ? [punt('inkomenAndersDanVorigJaar', inkomensveld(dossier, jaar, wie), [was, bedrag], jaar)] : []
  })
}

/** Each amount of a whole year by itself: that of a person may be high and one of the sources a month. */
function overMaandbedragen(dossier: Dossier, jaar: number): readonly Aandachtspunt[] {
  const { laag, hoog } = opvallend.maandbedrag
  return PARTNERS.flatMap((wie) => jaarbedragenVan(dossier, jaar, wie)).filter(({ bedrag }) => laag <= bedrag && bedrag <= hoog)
    .map(({ bedrag, veld }) => punt('inkomenLijktMaandbedrag', veld, [bedrag], jaar))
}

/** What was written of the income of a year: an amount, one for each source that is told by the year, or estimates. */
function jaarbedragenVan(dossier: Dossier, jaar: number, wie: Partner): readonly { readonly bedrag: Cents; readonly veld: Veld }[] {
  const { antwoorden } = dossier
  if (antwoorden[`${jaar}.maatstaf`] === 'zoalsToegekend') return rijenVan(dossier, jaar, `${jaar}.schatting.${wie}`)
  const isPerJaar = (wijze: string | undefined) => wijze !== 'vasteMaand' && wijze !== 'drieMaanden'
  const reeks = `${jaar}.bronnen.${wie}` as const
  const velden: readonly Veld[] = antwoorden[`${jaar}.samenstelling.${wie}`] === 'perBron'
    ? rijnummersIn(dossier, reeks).filter((rij) => isPerJaar(antwoorden[`${reeks}.${rij}.wijze`])).map((rij) => `${reeks}.${rij}.bruto` as const)
    : [`${jaar}.inkomen.${wie}`]
  return velden.flatMap((veld) => {
    const bedrag = bedragIn(dossier, veld)
    return bedrag === undefined ? [] : [{ bedrag, veld }]
  })
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
