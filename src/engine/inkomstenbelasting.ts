import { algemeneHeffingskorting, geboortejaarUitbetalingHeffingskorting, tariefEersteSchijf } from '../law/bijstand.ts'
import {
  afbouwHeffingskorting, arbeidskorting, arbeidskortingBegin, arbeidskortingMaximum, beginAfbouwHeffingskorting, eindeEersteSchijf, eindeTweedeSchijf,
  jonggehandicaptenkorting, tariefTweedeSchijf, uitbetalingHeffingskorting, zvwLageBijdrage,
} from '../law/inkomstenbelasting.ts'
import { valueIfKnown, valueOn } from '../law/parameter.ts'
import { NO_MONEY, type Cents } from '../units/cents.ts'
import { firstDayOfYear, yearOf, type Day } from '../units/day.ts'
import { compare } from '../units/fraction.ts'
import { bedrag, cijfer, gewogen, laagste, nietNegatief, product, som, verschil, type Stap } from './stap.ts'

/** What a person below the AOW age had gross in a year, in eurocents, by how it is taxed. */
export type Brutodelen = {
  /** Benefits of UWV and the municipality, alimony and other income: no arbeidskorting, nothing withheld for the Zvw. */
  readonly uitkering: Cents
  readonly werk: Cents
  /** A private insurer's benefit: no arbeidskorting, but the low Zvw contribution is withheld. */
  readonly verzekeraar: Cents
  /** With the jonggehandicaptenkorting: who has a Wajong. */
  readonly jonggehandicapt: boolean
}

export const NIETS: Brutodelen = { uitkering: NO_MONEY, werk: NO_MONEY, verzekeraar: NO_MONEY, jonggehandicapt: false }

export type Belastingplichtige = { readonly bruto: Brutodelen; readonly geboortedatum: Day }

/**
 * What is left of the gross income of two partners over a year, after income tax and the Zvw contribution.
 *
 * Bron: Wet IB 2001 art. 2.10, 8.9 to 8.11 and 8.16a; Zvw art. 43.
 * Not covered: people of AOW age, deductions, own homes, businesses, an income above the second bracket.
 *
 * @returns euros a year, exact; null where a rate is needed that is not known
 */
export function nettoOverJaarVan(partners: readonly [Belastingplichtige, Belastingplichtige], jaar: number): Stap | null {
  const at = firstDayOfYear(jaar)
  if (partners.some(({ bruto }) => isAboveKnownRates(bruto, at))) return null
  const [ene, andere] = partners
  return som('nettoSamen', [nettoPersoon(ene, andere, at), nettoPersoon(andere, ene, at)], { eenheid: 'euroPerJaar' })
}

/** The third rate of 2025 and later has not been read. */
function isAboveKnownRates(bruto: Brutodelen, at: Day): boolean {
  const end = valueIfKnown(eindeTweedeSchijf, at)
  return end !== undefined && bruto.uitkering + bruto.werk + bruto.verzekeraar > end.value
}

function nettoPersoon(persoon: Belastingplichtige, ander: Belastingplichtige, at: Day): Stap {
  const bruto = brutoVan(persoon.bruto)
  const belasting = belastingVan(persoon.bruto, at)
  const uitbetaald = uitbetaling(persoon, ander, at)
  const zvw = persoon.bruto.verzekeraar > 0
    ? [product('bijdrageZvw', [bedrag('brutoVerzekeraar', persoon.bruto.verzekeraar), cijfer('percentageZvw', zvwLageBijdrage, at)], { eenheid: 'euroPerJaar' })]
    : []
  const netto = verschil('nettoPersoon', [bruto, belasting, ...zvw])
  return uitbetaald === null ? netto : som('nettoPersoon', [netto, uitbetaald])
}

function brutoVan({ uitkering, werk, verzekeraar }: Brutodelen): Stap {
  const delen = ([['brutoUitkering', uitkering], ['brutoWerk', werk], ['brutoVerzekeraar', verzekeraar]] as const)
    .filter(([begrip, amount]) => amount > 0 || begrip === 'brutoUitkering').map(([begrip, amount]) => bedrag(begrip, amount))
  return som('brutoPersoon', delen)
}

/** Never below nothing: a credit that finds no tax is lost, but for its payment to the lowest earner. */
function belastingVan(delen: Brutodelen, at: Day): Stap {
  return nietNegatief('inkomstenbelasting', [voorKortingen(delen, at), ...kortingen(delen, at)], { artikel: 'Wet IB 2001 art. 2.7' })
}

function voorKortingen(delen: Brutodelen, at: Day): Stap {
  const inkomen = brutoVan(delen)
  const einde = cijfer('eindeSchijf1', eindeEersteSchijf, at)
  const eerste = product('belastingSchijf1', [laagste('inkomenSchijf1', [inkomen, einde]), cijfer('tariefEersteSchijf', tariefEersteSchijf, at)], { eenheid: 'euroPerJaar' })
  if (compare(inkomen.uitkomst, einde.uitkomst) <= 0) return gewogen(som('belastingVoorKortingen', [eerste], { artikel: 'Wet IB 2001 art. 2.10' }), [einde])
  const tweede = product('belastingSchijf2', [nietNegatief('inkomenSchijf2', [inkomen, einde]), cijfer('tariefSchijf2', tariefTweedeSchijf, at)], { eenheid: 'euroPerJaar' })
  return som('belastingVoorKortingen', [eerste, tweede], { artikel: 'Wet IB 2001 art. 2.10' })
}

function kortingen(delen: Brutodelen, at: Day): readonly Stap[] {
  return [
    kortingAlgemeen(delen, at),
    ...(delen.werk > 0 ? [kortingArbeid(delen.werk, at)] : []),
    ...(delen.jonggehandicapt ? [cijfer('jonggehandicaptenkorting', jonggehandicaptenkorting, at)] : []),
  ]
}

/** Until 2024 it goes down with income from work and home, from 2025 with all income: the same for who has nothing else. */
function kortingAlgemeen(delen: Brutodelen, at: Day): Stap {
  const maximum = cijfer('algemeneHeffingskorting', algemeneHeffingskorting, at)
  const [inkomen, begin] = [brutoVan(delen), cijfer('beginAfbouwKorting', beginAfbouwHeffingskorting, at)]
  if (compare(inkomen.uitkomst, begin.uitkomst) <= 0) return gewogen(maximum, [inkomen, begin])
  const afbouw = product('kortingAlgemeenAfbouw', [nietNegatief('inkomenBovenAfbouw', [inkomen, begin]), cijfer('afbouwKorting', afbouwHeffingskorting, at)], { eenheid: 'euroPerJaar' })
  return nietNegatief('kortingAlgemeen', [maximum, afbouw], { artikel: 'Wet IB 2001 art. 8.10' })
}

function kortingArbeid(werk: Cents, at: Day): Stap {
  const inkomen = bedrag('brutoWerk', werk)
  const deelBoven = (deel: 'deel2' | 'deel3') => product('deelVanWerk', [
    nietNegatief('werkBovenBegin', [inkomen, cijfer('beginDeel', arbeidskortingBegin[deel], at)]), cijfer('deelVanWerk', arbeidskorting[deel], at),
  ], { eenheid: 'euroPerJaar' })
  const maximum = (deel: 'deel1' | 'deel2' | 'deel3') => cijfer('maximumKorting', arbeidskortingMaximum[deel], at)
  const deel1 = laagste('kortingArbeidDeel1', [product('deelVanWerk', [inkomen, cijfer('deelVanWerk', arbeidskorting.deel1, at)], { eenheid: 'euroPerJaar' }), maximum('deel1')])
  const tot2 = laagste('kortingArbeidTot2', [som('kortingArbeidTot2', [deel1, deelBoven('deel2')]), maximum('deel2')])
  const tot3 = laagste('kortingArbeidTot3', [som('kortingArbeidTot3', [tot2, deelBoven('deel3')]), maximum('deel3')])
  const begin = cijfer('beginAfbouwKorting', arbeidskortingBegin.afbouw, at)
  if (compare(inkomen.uitkomst, begin.uitkomst) <= 0) return gewogen(tot3, [inkomen, begin])
  const afbouw = product('kortingArbeidAfbouw', [nietNegatief('inkomenBovenAfbouw', [inkomen, begin]), cijfer('afbouwKorting', arbeidskorting.afbouw, at)], { eenheid: 'euroPerJaar' })
  return nietNegatief('kortingArbeid', [tot3, afbouw], { artikel: 'Wet IB 2001 art. 8.11' })
}

/** Bron: Wet IB 2001 art. 8.9: as far as the own tax used less of it, and the other owes enough tax. */
function uitbetaling({ bruto, geboortedatum }: Belastingplichtige, ander: Belastingplichtige, at: Day): Stap | null {
  if (compare(brutoVan(bruto).uitkomst, brutoVan(ander.bruto).uitkomst) >= 0) return null
  const welke = yearOf(geboortedatum) < valueOn(geboortejaarUitbetalingHeffingskorting, at).value ? 'voor1963' : 'vanaf1963'
  const hoogste = product('hoogsteUitbetaling', [cijfer('algemeneHeffingskorting', algemeneHeffingskorting, at), cijfer('deelUitbetaling', uitbetalingHeffingskorting[welke], at)], { eenheid: 'euroPerJaar' })
  const gebruikt = laagste('gebruikteKorting', [voorKortingen(bruto, at), kortingAlgemeen(bruto, at)])
  if (compare(hoogste.uitkomst, gebruikt.uitkomst) <= 0) return null
  return laagste('uitbetaaldeKorting', [nietNegatief('uitbetaaldeKorting', [hoogste, gebruikt]), belastingVan(ander.bruto, at)], { artikel: 'Wet IB 2001 art. 8.9' })
}
