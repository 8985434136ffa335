import { afrondingBrutoBijstand, algemeneHeffingskorting, tariefEersteSchijf } from '../law/bijstand.ts'
import { valueOn } from '../law/parameter.ts'
import { laatsteGeboortedatumPartner, leeftijdJongKind, normToeslagenwet } from '../law/toeslagenwet.ts'
import { cents, centsFromEuros, NO_MONEY, type Cents } from '../units/cents.ts'
import { ageOn, firstDayOf, firstDayOfYear, type Month } from '../units/day.ts'
import { compare, ONE } from '../units/fraction.ts'
import { nettoNorm } from './bijstand.ts'
import { huishoudenIn, jaarinkomenVan, vergelijkbareMaanden, type Feiten, type Persoonsfeiten } from './feiten.ts'
import { isKind } from './huishouden.ts'
import { MAANDEN_PER_JAAR } from './inkomen.ts'
import { aantal, afgerond, bedrag, cijfer, gegeven, nietNegatief, product, quotient, verschil, type Stap } from './stap.ts'
import { waardeIn } from './tijdlijn.ts'

const PARTNERS = 2

/** A month in which the net income is lower than the norm, and by how much. */
export type Aanvulling = { readonly maand: Month; readonly perMaand: Stap }

/**
 * The last month of a year in which the couple has less net than the norm: it should apply for bijstand first, and that changes its toeslagen.
 *
 * Bron: Handreiking § 6.1 stap 4; Pw art. 19 and 21.
 *
 * @returns null where the net income is not known, or nowhere below the norm
 * @throws RangeError if `vragenOverHuishouden` still had an open question.
 */
export function aanvullingVan(feiten: Feiten): Aanvulling | null {
  const { netto } = feiten
  if (netto?.kind !== 'perMaand') return null
  const maand = vergelijkbareMaanden(feiten).findLast((each) => {
    const amount = waardeIn(netto.verloop, each)
    return amount !== undefined && amount < centsFromEuros(nettoNorm(huishoudenIn(feiten, each), each).uitkomst)
  })
  const amount = maand === undefined ? undefined : waardeIn(netto.verloop, maand)
  if (maand === undefined || amount === undefined) return null
  return { maand, perMaand: verschil('aanvullingNetto', [nettoNorm(huishoudenIn(feiten, maand), maand), bedrag('nettoInkomen', amount, 'euroPerMaand')], { artikel: 'Pw art. 19 lid 2' }) }
}

/**
 * What a supplement adds to the gross income of one partner over a year, as it can be estimated: each partner gets half of it net. Who has another
 * income has used the algemene heffingskorting there; who has none pays tax above it only.
 *
 * Bron: Pw art. 19 and 24; Wet LB. Not in any source at hand: the municipality's own decision goes first.
 *
 * @returns whole euros a year
 */
export function brutoAanvulling({ perMaand, maand }: Aanvulling, inkomen: Cents): Stap {
  const at = firstDayOf(maand)
  const netto = quotient('aanvullingPerPartner', [product('nettoPerJaar', [aantal('maandenPerJaar', MAANDEN_PER_JAAR), perMaand], { eenheid: 'euroPerJaar' }), aantal('aantalPartners', PARTNERS)])
  const overig = verschil('nettoDeelVanBruto', [gegeven('geheel', ONE, 'percentage'), cijfer('tariefEersteSchijf', tariefEersteSchijf, at)])
  const korting = cijfer('algemeneHeffingskorting', algemeneHeffingskorting, at)
  const zonderBelasting = quotient('gebruikteKorting', [korting, cijfer('tariefEersteSchijf', tariefEersteSchijf, at)], { eenheid: 'euroPerJaar' })
  const bruto = inkomen > NO_MONEY
    ? quotient('aanvullingBrutoNietAfgerond', [netto, overig], { eenheid: 'euroPerJaar' })
    : compare(netto.uitkomst, zonderBelasting.uitkomst) <= 0 ? netto : quotient('aanvullingBrutoNietAfgerond', [nietNegatief('nettoMinHeffingskorting', [netto, korting]), overig], { eenheid: 'euroPerJaar' })
  return afgerond('aanvullingBruto', bruto, afrondingBrutoBijstand, at)
}

/** The same couple with more gross income over the whole year: to see what the supplement does. Its net income is then the norm. */
export function metAanvulling(feiten: Feiten, bruto: Readonly<Record<'aanvrager' | 'toeslagpartner', Cents>>): Feiten {
  const meer = (persoon: Persoonsfeiten, extra: Cents): Persoonsfeiten => {
    return { ...persoon, inkomen: { schattingen: [], jaarinkomen: cents((jaarinkomenVan(persoon.inkomen) ?? NO_MONEY) + extra) } }
  }
  return {
    ...feiten, maatstaf: 'jaarinkomen', werkelijkeBedragen: 'berekend', netto: { kind: 'nietBovenNorm' },
    aanvrager: meer(feiten.aanvrager, bruto.aanvrager), toeslagpartner: meer(feiten.toeslagpartner, bruto.toeslagpartner),
  }
}

/**
 * Whether a benefit below the gross minimum wage may be topped up by UWV.
 *
 * Bron: TW art. 2, 3 and 8: not where the partner was born too late, unless a young child of their own lives in.
 *
 * @param uitkering - gross a year, of the one who has the benefit
 */
export function kanToeslagenwet(feiten: Feiten, uitkering: Cents, partner: Persoonsfeiten): boolean {
  const at = firstDayOfYear(feiten.jaar)
  if (uitkering === NO_MONEY || uitkering >= valueOn(normToeslagenwet, at).value || partner.geboortedatum === undefined) return false
  const heeftJongKind = feiten.inwonenden.some(({ relatie, geboortedatum }) => isKind({ relatie }) && geboortedatum !== undefined
    && ageOn(geboortedatum, at) < valueOn(leeftijdJongKind, at).value)
  return partner.geboortedatum <= valueOn(laatsteGeboortedatumPartner, at).value || heeftJongKind
}
