import { afrondingNetto, leeftijdJonggehandicaptenkortingGeenMiddel } from '../law/inkomstenbelasting.ts'
import { valueOn } from '../law/parameter.ts'
import { ageOn, firstDayOfYear, lastDayOfYear } from '../units/day.ts'
import { MAANDEN_PER_JAAR } from './inkomen.ts'
import { nettoOverJaarVan, type Belastingplichtige } from './inkomstenbelasting.ts'
import { aantal, afgerond, getoetst, quotient, type Stap } from './stap.ts'

/** The net income of two partners a month, with vakantietoeslag, as it can be estimated from gross. */
export type Nettoschatting = {
  /** What is compared with the norm: without a jonggehandicaptenkorting that is no means. */
  readonly alsMiddel: Stap
  /** With every credit: what they have in hand. The same step where there is no difference. */
  readonly metAlleKortingen: Stap
}

/**
 * The net income a month: a twelfth of what is left of the year's gross income. A help, and no substitute for payslips.
 *
 * Bron: Wet IB 2001, see `nettoOverJaarVan`; Pw art. 31 lid 2 onder c for the jonggehandicaptenkorting from the age of 27.
 *
 * @returns euros a month, rounded to cents; null where it cannot be estimated
 */
export function schatNetto(partners: readonly [Belastingplichtige, Belastingplichtige], jaar: number): Nettoschatting | null {
  const metAlleKortingen = perMaand(partners, jaar)
  const [ene, andere] = partners
  const alsMiddel = perMaand([zonderVrijeKorting(ene, jaar), zonderVrijeKorting(andere, jaar)], jaar)
  return metAlleKortingen === null || alsMiddel === null ? null : { alsMiddel, metAlleKortingen }
}

/** Who turns 27 in the year is taken to be so all year: the difference is at most a twelfth of the credit a month. */
function zonderVrijeKorting(persoon: Belastingplichtige, jaar: number): Belastingplichtige {
  const { value: leeftijd } = valueOn(leeftijdJonggehandicaptenkortingGeenMiddel, firstDayOfYear(jaar))
  return ageOn(persoon.geboortedatum, lastDayOfYear(jaar)) >= leeftijd ? { ...persoon, bruto: { ...persoon.bruto, jonggehandicapt: false } } : persoon
}

function perMaand(partners: readonly [Belastingplichtige, Belastingplichtige], jaar: number): Stap | null {
  const at = firstDayOfYear(jaar)
  const overJaar = nettoOverJaarVan(partners, jaar)
  if (overJaar === null) return null
  const netto = afgerond('nettoGeschat', quotient('nettoGeschatNietAfgerond', [overJaar, aantal('maandenPerJaar', MAANDEN_PER_JAAR)], { eenheid: 'euroPerMaand' }), afrondingNetto, at)
  return partners.some(({ bruto }) => bruto.jonggehandicapt) ? getoetst(netto, [leeftijdJonggehandicaptenkortingGeenMiddel], at) : netto
}
