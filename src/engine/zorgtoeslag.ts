import { valueOn } from '../law/parameter.ts'
import { afrondingJaarbedrag, zorgtoeslagEerstPerJaarAfronden } from '../law/awir.ts'
import {
  deelBijEenVerzekerde, drempelinkomen, normpremiepercentage, percentageBovenDrempel, standaardpremie, vermogensgrensZorgtoeslag,
} from '../law/zorgtoeslag.ts'
import { firstDayOf, type Month } from '../units/day.ts'
import { partnersOf, type Huishouden } from './huishouden.ts'
import { gezamenlijkInkomen, MAANDEN_PER_JAAR, vermogenBoven } from './inkomen.ts'
import { aantal, afgerond, cijfer, geen, getoetst, nietNegatief, product, quotient, som, type Stap } from './stap.ts'

/**
 * Zorgtoeslag of one month, not rounded, from the toetsingsinkomen of a whole year.
 *
 * Bron: Wzt art. 1 to 4, as in force in that month.
 * Not covered: aanvrager or toeslagpartner younger than 18; life abroad.
 *
 * @returns euros a month, exact, with the steps that lead to it; never negative
 * @throws RangeError if the month has no figures. Never for an answer of the household.
 */
export function zorgtoeslagInMaand(huishouden: Huishouden, maand: Month): Stap {
  const at = firstDayOf(maand)
  const vorm = huishouden.toeslagpartner === null ? 'alleen' : 'metPartner'
  const verzekerden = partnersOf(huishouden).filter(({ verzekerd }) => verzekerd).length
  if (verzekerden === 0) return geen('zorgtoeslag', 'nietVerzekerd', { artikel: 'Wzt art. 1' })

  const teVeel = vermogenBoven(vermogensgrensZorgtoeslag[vorm], partnersOf(huishouden), at)
  if (teVeel !== null) return geen('zorgtoeslag', 'vermogenTeHoog', { artikel: 'Wzt art. 3', delen: teVeel })

  const perJaar = perYear(huishouden, vorm, maand)
  const toeTeKennen = verzekerden === partnersOf(huishouden).length
    ? perJaar
    : product('zorgtoeslagEenVerzekerde', [perJaar, cijfer('deelBijEenVerzekerde', deelBijEenVerzekerde, at)], { artikel: 'Wzt art. 2 lid 4' })
  const teVerdelen = valueOn(zorgtoeslagEerstPerJaarAfronden, at).value
    ? afgerond('zorgtoeslagPerJaarAfgerond', toeTeKennen, afrondingJaarbedrag, at)
    : toeTeKennen
  const perMaand = quotient('zorgtoeslag', [teVerdelen, aantal('maandenPerJaar', MAANDEN_PER_JAAR)], { artikel: 'Wzt art. 2 lid 5', eenheid: 'euroPerMaand' })
  return getoetst(perMaand, [zorgtoeslagEerstPerJaarAfronden], at)
}

function perYear(huishouden: Huishouden, vorm: 'alleen' | 'metPartner', maand: Month): Stap {
  const at = firstDayOf(maand)
  const drempel = cijfer('drempelinkomen', drempelinkomen, at)
  const premie = cijfer('standaardpremie', standaardpremie, at)
  const premies = vorm === 'alleen' ? premie : product('standaardpremies', [aantal('aantalPartners', partnersOf(huishouden).length), premie], { eenheid: 'euroPerJaar' })
  const normpremie = som('normpremie', [
    product('normpremieTotDrempel', [drempel, cijfer('normpremiepercentage', normpremiepercentage[vorm], at)]),
    product('normpremieBovenDrempel', [
      nietNegatief('inkomenBovenDrempel', [gezamenlijkInkomen(huishouden), drempel]),
      cijfer('percentageBovenDrempel', percentageBovenDrempel, at),
    ]),
  ], { artikel: 'Wzt art. 2' })
  return nietNegatief('zorgtoeslagPerJaar', [premies, normpremie], { artikel: 'Wzt art. 2 lid 1' })
}
