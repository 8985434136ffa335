import type { Beleid } from '../law/beleid/beleid.ts'
import {
  afrondingBrutoBijstand, afrondingNettoNorm, algemeneHeffingskorting, bijstandsnorm, brutoBijstandAlleenstaande, brutoBijstandPerEchtgenoot,
  kostendelersnormPerPersoon, kostendelersnormVast, leeftijdKostendeler, tariefEersteSchijf, type Leefvorm,
} from '../law/bijstand.ts'
import { valueOn } from '../law/parameter.ts'
import { centsFromEuros } from '../units/cents.ts'
import { firstDayOf, firstDayOfYear, monthsBetween, yearOf, type Month } from '../units/day.ts'
import { ONE } from '../units/fraction.ts'
import { ageInMonth, medebewonersIn, partnersOf, type Huishouden, type Persoon } from './huishouden.ts'
import { MAANDEN_PER_JAAR } from './inkomen.ts'
import { aantal, afgerond, cijfer, gegeven, getoetst, product, quotient, som, verschil, type Stap } from './stap.ts'

type Keuzes = Pick<Beleid, 'normkeuze' | 'brutering'>

/**
 * The same household with nothing but bijstand: each partner's toetsingsinkomen is the gross bijstand, all else stays.
 *
 * Bron: Handreiking § 6.1 stap 5 and 'Tekort aan toeslagen 2023 en 2024'; Pw art. 21, 22a and 24.
 * Not covered: partners younger than 21 or of AOW age.
 */
export function metAlleenBijstand(huishouden: Huishouden, maand: Month, keuzes: Keuzes): Huishouden {
  const herkomst = brutoBijstand(huishouden, maand, keuzes)
  const metBijstand = (persoon: Persoon): Persoon => ({ ...persoon, toetsingsinkomen: centsFromEuros(herkomst.uitkomst), herkomst })
  return {
    ...huishouden,
    aanvrager: metBijstand(huishouden.aanvrager),
    toeslagpartner: huishouden.toeslagpartner === null ? null : metBijstand(huishouden.toeslagpartner),
  }
}

/** A year, for one person. */
function brutoBijstand(huishouden: Huishouden, maand: Month, { normkeuze, brutering }: Keuzes): Stap {
  const at = firstDayOf(maand)
  const belanghebbenden = partnersOf(huishouden).length
  const zonderKostendelers = huishouden.toeslagpartner === null
    ? cijfer('brutoBijstandZonderKostendelers', brutoBijstandAlleenstaande, at)
    : cijfer('brutoBijstandZonderKostendelers', brutoBijstandPerEchtgenoot[normkeuze.value], at)
  const delers = belanghebbenden + aantalKostendelers(huishouden, maand)
  if (delers === belanghebbenden) return medebewonersIn(huishouden, maand).length === 0 ? zonderKostendelers : getoetst(zonderKostendelers, [leeftijdKostendeler], at)
  const deel = kostendelersdeel(delers, maand)
  const bruto = brutering.value === 'naarRato'
    ? product('brutoBijstandNaarRato', [zonderKostendelers, quotient('verhoudingKostendelers', [deel, kostendelersdeel(belanghebbenden, maand)])], { artikel: brutering.source })
    : gebruteerd(product('nettoPerJaar', [aantal('maandenPerJaar', MAANDEN_PER_JAAR), normVoorJaar(maand, normkeuze.value), deel], { eenheid: 'euroPerJaar' }), maand)
  return afgerond('brutoBijstand', bruto, afrondingBrutoBijstand, at)
}

/** Bron: Wet IB 2001: what is left after the tax of the first bracket and with the whole algemene heffingskorting is the net amount. */
function gebruteerd(netto: Stap, maand: Month): Stap {
  const at = firstDayOf(maand)
  return quotient('brutoBijstandExact', [
    verschil('nettoMinHeffingskorting', [netto, cijfer('algemeneHeffingskorting', algemeneHeffingskorting, at)]),
    verschil('nettoDeelVanBruto', [gegeven('geheel', ONE, 'percentage'), cijfer('tariefEersteSchijf', tariefEersteSchijf, at)]),
  ], { artikel: 'Wet IB 2001 art. 2.10 en 8.10' })
}

function normVoorJaar(maand: Month, normkeuze: Keuzes['normkeuze']['value']): Stap {
  const jaar = yearOf(maand)
  if (normkeuze === 'januarinorm') return cijfer('normGehuwden', bijstandsnorm.gehuwden, firstDayOfYear(jaar))
  const perNorm = bijstandsnorm.gehuwden.values.filter(({ from }) => yearOf(from) === jaar).map(({ from, until }) =>
    product('normOverMaanden', [aantal('aantalMaanden', monthsBetween(from, until)), cijfer('normGehuwden', bijstandsnorm.gehuwden, from)], { eenheid: 'euroPerJaar' }))
  return quotient('gemiddeldeNorm', [som('normJaar', perNorm), aantal('maandenPerJaar', MAANDEN_PER_JAAR)], { eenheid: 'euroPerMaand' })
}

/** Bron: Pw art. 19a: old enough, no student, and no commercial contract (the onderhuurder is no medebewoner). */
function aantalKostendelers(huishouden: Huishouden, maand: Month): number {
  const { value: leeftijd } = valueOn(leeftijdKostendeler, firstDayOf(maand))
  return medebewonersIn(huishouden, maand).filter((medebewoner) => !medebewoner.student && ageInMonth(medebewoner, maand) >= leeftijd).length
}

/** Bron: Pw art. 22a: (40% + A × 30%) / A of the norm for gehuwden. For A = 1 and A = 2 it is the ordinary norm of an alleenstaande and of each echtgenoot. */
function kostendelersdeel(delers: number, maand: Month): Stap {
  const at = firstDayOf(maand)
  const deel = quotient('kostendelersdeel', [
    som('kostendelersdeelSamen', [
      cijfer('kostendelersnormVast', kostendelersnormVast, at),
      product('kostendelersdeelPersonen', [aantal('aantalKostendelers', delers), cijfer('kostendelersnormPerPersoon', kostendelersnormPerPersoon, at)], { eenheid: 'percentage' }),
    ]),
    aantal('aantalKostendelers', delers),
  ], { artikel: 'Pw art. 22a' })
  return getoetst(deel, [leeftijdKostendeler], at)
}

/**
 * The net norm of the household for one month, with vakantietoeslag: what the law calls enough to live on, before toeslagen.
 *
 * Bron: Pw art. 21 and 22a.
 */
export function nettoNorm(huishouden: Huishouden, maand: Month): Stap {
  const at = firstDayOf(maand)
  const leefvorm: Leefvorm = huishouden.toeslagpartner === null ? 'alleenstaande' : 'gehuwden'
  const belanghebbenden = partnersOf(huishouden).length
  const delers = belanghebbenden + aantalKostendelers(huishouden, maand)
  return delers === belanghebbenden ? cijfer('nettoNorm', bijstandsnorm[leefvorm], at) : kostendelersnormIn(maand, delers, belanghebbenden)
}

/** The net norm of one month, for the partners among a number of people who share costs. Bron: Pw art. 22a. */
export function kostendelersnormIn(maand: Month, delers: number, belanghebbenden: number): Stap {
  const at = firstDayOf(maand)
  return afgerond('nettoNorm', product('nettoNormNietAfgerond', [
    aantal('aantalPartners', belanghebbenden), kostendelersdeel(delers, maand), cijfer('normGehuwden', bijstandsnorm.gehuwden, at),
  ], { eenheid: 'euroPerMaand' }), afrondingNettoNorm, at)
}
