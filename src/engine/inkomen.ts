import { leeftijdVrijstellingKind, vrijstellingInkomenKind } from '../law/awir.ts'
import { valueOn, type Parameter } from '../law/parameter.ts'
import { sumOfCents, type Cents } from '../units/cents.ts'
import { ageOn, firstDayOfYear, yearOf, type Day, type Month } from '../units/day.ts'
import type { Begrip } from './begrippen.ts'
import { isKind, medebewonersIn, type Huishouden, type Inwonende, type Persoon } from './huishouden.ts'
import { bedrag, cijfer, getoetst, nietNegatief, som, volgt, type Stap } from './stap.ts'

export const MAANDEN_PER_JAAR = 12

/** Bron: Awir art. 7 lid 1: aanvrager and toeslagpartner. */
export function gezamenlijkInkomen({ aanvrager, toeslagpartner }: Huishouden): Stap {
  const inkomenAanvrager = toetsingsinkomen('inkomenAanvrager', aanvrager)
  const delen = toeslagpartner === null ? [inkomenAanvrager] : [inkomenAanvrager, toetsingsinkomen('inkomenToeslagpartner', toeslagpartner)]
  return som('gezamenlijkInkomen', delen, { artikel: 'Awir art. 7 lid 1' })
}

function toetsingsinkomen(begrip: Begrip, { toetsingsinkomen: amount, herkomst }: Persoon): Stap {
  return herkomst === undefined ? bedrag(begrip, amount) : volgt(begrip, herkomst)
}

/** Bron: Wht art. 7; Awir art. 7 lid 6: partners and all medebewoners, a young child only above the exemption. */
export function rekeninkomen(huishouden: Huishouden, maand: Month): Stap {
  const medebewoners = medebewonersIn(huishouden, maand).map((inwonende) => inkomenVan(inwonende, firstDayOfYear(yearOf(maand))))
  return som('rekeninkomen', [gezamenlijkInkomen(huishouden), ...medebewoners], { artikel: 'Wht art. 7; Awir art. 7 lid 6' })
}

export function inkomenVan(inwonende: Inwonende, newYear: Day): Stap {
  if (!isKind(inwonende)) return bedrag('inkomenMedebewoner', inwonende.toetsingsinkomen)
  const inkomen = bedrag('inkomenKind', inwonende.toetsingsinkomen)
  if (!heeftVrijstelling(inwonende, newYear)) return inkomen
  const bovenVrijstelling = nietNegatief('inkomenKindBovenVrijstelling', [inkomen, cijfer('vrijstellingKind', vrijstellingInkomenKind, newYear)], { artikel: 'Awir art. 7 lid 6' })
  return getoetst(bovenVrijstelling, [leeftijdVrijstellingKind], newYear)
}

/** Whether part of what somebody earns does not count for the huurtoeslag. Bron: Awir art. 7 lid 6. */
export function heeftVrijstelling(inwonende: Pick<Inwonende, 'relatie' | 'geboortedatum'>, newYear: Day): boolean {
  return isKind(inwonende) && ageOn(inwonende.geboortedatum, newYear) < valueOn(leeftijdVrijstellingKind, newYear).value
}

/** The vermogen and the limit where it lies above; null where it does not. */
export function vermogenBoven(grens: Parameter<Cents>, personen: readonly { readonly vermogen: Cents }[], at: Day): readonly Stap[] | null {
  const vermogen = sumOfCents(personen.map((persoon) => persoon.vermogen))
  if (vermogen <= valueOn(grens, at).value) return null
  return [bedrag('vermogen', vermogen, 'euro'), cijfer('vermogensgrens', grens, at)]
}
