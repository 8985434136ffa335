import {
  afbouwpercentageKindgebondenBudget, alleenstaandeOuderkop, bedragPerKind, drempelinkomenKindgebondenBudget, leeftijdsgrens, leeftijdsverhoging,
  verhogingDrempelMetPartner,
} from '../law/kindgebonden-budget.ts'
import { valueOn, type Parameter } from '../law/parameter.ts'
import { vermogensgrensZorgtoeslag } from '../law/zorgtoeslag.ts'
import type { Cents } from '../units/cents.ts'
import { firstDayOf, monthOf, monthOfBirthday, type Day, type Month } from '../units/day.ts'
import { isKind, partnersOf, type Huishouden, type Inwonende } from './huishouden.ts'
import { gezamenlijkInkomen, MAANDEN_PER_JAAR, vermogenBoven } from './inkomen.ts'
import { aantal, cijfer, geen, getoetst, nietNegatief, product, quotient, som, type Stap } from './stap.ts'

/**
 * Kindgebonden budget of one month, not rounded.
 *
 * A child counts from the month after its birth up to and with the month of its 18th birthday.
 *
 * Bron: Wkb art. 1 to 3, as in force in that month.
 * Not covered: children living abroad; the income of the child itself.
 *
 * @returns euros a month, exact, with the steps that lead to it; never negative
 * @throws RangeError if the month has no figures. Never for an answer of the household.
 */
export function kindgebondenBudgetInMaand(huishouden: Huishouden, maand: Month): Stap {
  const at = firstDayOf(maand)
  const kinderen = huishouden.inwonenden.filter((inwonende) => isKind(inwonende) && inwonende.kinderbijslag && teltMee(inwonende, maand))
  if (kinderen.length === 0) return getoetst(geen('kindgebondenBudget', 'geenKinderen', { artikel: 'Wkb art. 2' }), [leeftijdsgrens.eindeRecht], at)
  const vorm = huishouden.toeslagpartner === null ? 'alleen' : 'metPartner'
  const teVeel = vermogenBoven(vermogensgrensZorgtoeslag[vorm], partnersOf(huishouden), at)
  if (teVeel !== null) return geen('kindgebondenBudget', 'vermogenTeHoog', { artikel: 'Wkb art. 1', delen: teVeel })

  const perJaar = nietNegatief('kindgebondenBudgetPerJaar', [
    getoetst(som('kindgebondenBudgetVoorAfbouw', [...bedragen(kinderen, at), ...verhogingen(kinderen, maand), ...ouderkop(huishouden, at)], { artikel: 'Wkb art. 2' }), Object.values(leeftijdsgrens), at),
    product('kindgebondenBudgetAfbouw', [
      nietNegatief('inkomenBovenDrempel', [gezamenlijkInkomen(huishouden), drempelKindgebondenBudget(huishouden, at)]),
      cijfer('afbouwpercentage', afbouwpercentageKindgebondenBudget, at),
    ], { artikel: 'Wkb art. 2' }),
  ], { artikel: 'Wkb art. 2' })
  return quotient('kindgebondenBudget', [perJaar, aantal('maandenPerJaar', MAANDEN_PER_JAAR)], { eenheid: 'euroPerMaand' })
}

function teltMee({ geboortedatum }: Inwonende, maand: Month): boolean {
  return monthOf(geboortedatum) < maand && !isPast(geboortedatum, leeftijdsgrens.eindeRecht, maand)
}

/** Whether the month of that birthday lies before this month. */
function isPast(geboortedatum: Day, leeftijd: Parameter<number>, maand: Month): boolean {
  return monthOfBirthday(geboortedatum, valueOn(leeftijd, firstDayOf(maand)).value) < maand
}

function bedragen(kinderen: readonly Inwonende[], at: Day): readonly Stap[] {
  return kinderen.map((_, index) => {
    if (index === 0) return cijfer('bedragEersteKind', bedragPerKind.eerste, at)
    return index === 1 ? cijfer('bedragTweedeKind', bedragPerKind.tweede, at) : cijfer('bedragVolgendKind', bedragPerKind.volgende, at)
  })
}

function verhogingen(kinderen: readonly Inwonende[], maand: Month): readonly Stap[] {
  const at = firstDayOf(maand)
  const verhogingVan = ({ geboortedatum }: Inwonende): Parameter<Cents> | null => {
    if (isPast(geboortedatum, leeftijdsgrens.tweedeVerhoging, maand)) return leeftijdsverhoging.vanaf16
    return isPast(geboortedatum, leeftijdsgrens.eersteVerhoging, maand) ? leeftijdsverhoging.vanaf12 : null
  }
  return kinderen.map(verhogingVan).filter((verhoging) => verhoging !== null).map((verhoging) => cijfer('leeftijdsverhoging', verhoging, at))
}

function ouderkop({ toeslagpartner }: Huishouden, at: Day): readonly Stap[] {
  return toeslagpartner === null ? [cijfer('alleenstaandeOuderkop', alleenstaandeOuderkop, at)] : []
}

/** Bron: Wkb art. 1 and 2: up to this income nothing comes off. */
export function drempelKindgebondenBudget({ toeslagpartner }: Huishouden, at: Day): Stap {
  const drempelinkomen = cijfer('drempelinkomen', drempelinkomenKindgebondenBudget, at)
  if (toeslagpartner === null) return drempelinkomen
  return som('drempelMetPartner', [drempelinkomen, cijfer('verhogingDrempelMetPartner', verhogingDrempelMetPartner, at)])
}
