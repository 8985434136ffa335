import type { Beleid, Jaarbeleid, Toeslag } from '../law/beleid/beleid.ts'
import { bijstandsnorm } from '../law/bijstand.ts'
import { drempelinkomenKindgebondenBudget, verhogingDrempelMetPartner } from '../law/kindgebonden-budget.ts'
import { valueOn } from '../law/parameter.ts'
import { cents, centsFromEuros, sumOfCents, type Cents } from '../units/cents.ts'
import { firstDayOf, monthOf, monthsOf, nextMonth, type Month } from '../units/day.ts'
import { metAlleenBijstand } from './bijstand.ts'
import { huishoudenIn, maandenSamen, vragenOverHuishouden, type Beschikking, type Feiten, type Inkomensverloop, type Toekenning, type Vraag } from './feiten.ts'
import { partnersOf, type Huishouden } from './huishouden.ts'
import { bedrag, nietNegatief, som, type Stap } from './stap.ts'
import { perioden, verjaardagswissels, waardeIn, type Periode, type Vanaf } from './tijdlijn.ts'
import { toeslagInMaand, TOESLAGEN } from './toeslagen.ts'

/** One toeslag in each month of a period: as it is, as it would be with bijstand only, and what is missing. */
export type Toeslagvergelijking = {
  readonly nu: Stap
  readonly bijstand: Stap
  readonly verschil: Stap
  /** Whether its difference is compensated. */
  readonly teltMee: boolean
}

export type Periodevergelijking = Periode & {
  readonly toeslagen: Readonly<Record<Toeslag, Toeslagvergelijking>>
  /** A month: what counts together. */
  readonly tekort: Stap
}

export type Bedragen = { readonly nu: Cents; readonly bijstand: Cents; readonly verschil: Cents; readonly teltMee: boolean }

export type Maandvergelijking = { readonly maand: Month; readonly toeslagen: Readonly<Record<Toeslag, Bedragen>> }

/** Only of the months in which the two are toeslagpartners. */
export type Vergelijking = { readonly perioden: readonly Periodevergelijking[]; readonly maanden: readonly Maandvergelijking[] }

export type Vergelijkingsuitkomst =
  | { readonly kind: 'vergeleken'; readonly vergelijking: Vergelijking }
  | { readonly kind: 'onvolledig'; readonly ontbreekt: readonly Vraag[] }

/**
 * Month by month: the toeslagen of this household, those of the same household with bijstand only, and the difference.
 *
 * Bron: Handreiking § 6.1 stap 5 to 7 and § 6.4.
 * Not covered: months in which the two are not toeslagpartners: there the problem does not exist.
 *
 * @returns amounts a month, in eurocents; a difference is never negative
 * @throws RangeError if the year has no figures or no beleid. Never for an answer of the household.
 */
export function vergelijk(feiten: Feiten, beleid: Beleid, jaarbeleid: Jaarbeleid): Vergelijkingsuitkomst {
  const ontbreekt = [...vragenOverHuishouden(feiten), ...vragenOverBeschikkingen(feiten, jaarbeleid)]
  if (ontbreekt.length > 0) return { kind: 'onvolledig', ontbreekt }
  const samen = new Set(maandenSamen(feiten))
  const delen = perioden(feiten.jaar, wissels(feiten))
    .filter(({ maanden: [eerste] }) => samen.has(eerste))
    .map((periode) => vergelijkPeriode(periode, feiten, beleid, jaarbeleid))
  return { kind: 'vergeleken', vergelijking: { perioden: delen, maanden: delen.flatMap(maandenVan) } }
}

function vergelijkPeriode(periode: Periode, feiten: Feiten, beleid: Beleid, jaarbeleid: Jaarbeleid): Periodevergelijking {
  const [maand] = periode.maanden
  const huishouden = huishoudenIn(feiten, maand)
  const alleenBijstand = metAlleenBijstand(huishouden, maand, beleid)
  const vergelijkToeslag = (toeslag: Toeslag): Toeslagvergelijking => {
    const nu = werkelijk(toeslag, huishouden, feiten, maand)
    const bijstand = toeslagInMaand(alleenBijstand, toeslag, maand)
    const verschil = nietNegatief(`verschil.${toeslag}`, [bijstand, nu], { artikel: 'Handreiking § 6.1 stap 6' })
    return { nu, bijstand, verschil, teltMee: teltMee(toeslag, huishouden, jaarbeleid, maand) }
  }
  const toeslagen = {
    huurtoeslag: vergelijkToeslag('huurtoeslag'), zorgtoeslag: vergelijkToeslag('zorgtoeslag'), kindgebondenBudget: vergelijkToeslag('kindgebondenBudget'),
  }
  const tekort = som('tekortPerMaand', TOESLAGEN.filter((toeslag) => toeslagen[toeslag].teltMee).map((toeslag) => toeslagen[toeslag].verschil), { eenheid: 'euroPerMaand', artikel: jaarbeleid.toeslagen.source })
  return { ...periode, toeslagen, tekort }
}

function maandenVan({ maanden, toeslagen }: Periodevergelijking): readonly Maandvergelijking[] {
  const bedragen = ({ nu, bijstand, verschil, teltMee: telt }: Toeslagvergelijking): Bedragen => ({
    nu: centsFromEuros(nu.uitkomst), bijstand: centsFromEuros(bijstand.uitkomst), verschil: centsFromEuros(verschil.uitkomst), teltMee: telt,
  })
  const perToeslag = {
    huurtoeslag: bedragen(toeslagen.huurtoeslag), zorgtoeslag: bedragen(toeslagen.zorgtoeslag), kindgebondenBudget: bedragen(toeslagen.kindgebondenBudget),
  }
  return maanden.map((maand) => ({ maand, toeslagen: perToeslag }))
}

/** Bron: Handreiking § 2.4: kindgebonden budget only above the drempelinkomen for partners. */
function teltMee(toeslag: Toeslag, huishouden: Huishouden, { toeslagen }: Jaarbeleid, maand: Month): boolean {
  const wanneer = toeslagen.value[toeslag]
  if (wanneer !== 'bovenDrempel') return wanneer === 'altijd'
  const at = firstDayOf(maand)
  const drempel = sumOfCents([valueOn(drempelinkomenKindgebondenBudget, at).value, valueOn(verhogingDrempelMetPartner, at).value])
  return sumOfCents(partnersOf(huishouden).map(({ toetsingsinkomen }) => toetsingsinkomen)) > drempel
}

function werkelijk(toeslag: Toeslag, huishouden: Huishouden, feiten: Feiten, maand: Month): Stap {
  const beschikking = feiten.werkelijkeBedragen === 'beschikking' ? feiten.beschikkingen[toeslag] : undefined
  const geldig = geldend(beschikking)
  if (geldig === undefined) return toeslagInMaand(huishouden, toeslag, maand)
  const amount = waardeIn(perMaand(geldig.toekenning, feiten.jaar), maand)
  return amount === undefined ? toeslagInMaand(huishouden, toeslag, maand) : bedrag(`${geldig.begrip}.${toeslag}`, amount, 'euroPerMaand')
}

/** The final decision goes before the provisional one. */
function geldend(beschikking: Beschikking | undefined): { readonly toekenning: Toekenning; readonly begrip: 'beschikkingDefinitief' | 'beschikkingVoorlopig' } | undefined {
  if (beschikking?.definitief !== undefined) return { toekenning: beschikking.definitief, begrip: 'beschikkingDefinitief' }
  if (beschikking?.voorlopig !== undefined) return { toekenning: beschikking.voorlopig, begrip: 'beschikkingVoorlopig' }
  return undefined
}

/** An amount for the year in twelve parts that add up to the cent: what does not divide comes in the first months. */
function perMaand(toekenning: Toekenning, jaar: number): readonly Vanaf<Cents>[] {
  if (toekenning.kind === 'perMaand') return toekenning.verloop
  const months = monthsOf(jaar)
  const rest = toekenning.bedrag % months.length
  const part = (toekenning.bedrag - rest) / months.length
  return months.filter((_, index) => index === 0 || index === rest)
    .map((vanaf, index) => ({ vanaf, waarde: cents(index === 0 && rest > 0 ? part + 1 : part) }))
}

function vragenOverBeschikkingen(feiten: Feiten, { toeslagen }: Jaarbeleid): readonly Vraag[] {
  if (feiten.werkelijkeBedragen === 'berekend') return []
  const samen = maandenSamen(feiten)
  const heleJaar = samen.length === monthsOf(feiten.jaar).length
  return TOESLAGEN.filter((toeslag) => toeslagen.value[toeslag] === 'altijd').flatMap((toeslag): readonly Vraag[] => {
    const geldig = geldend(feiten.beschikkingen[toeslag])
    const veld = `beschikkingen.${toeslag}`
    if (geldig === undefined) return toeslag === 'kindgebondenBudget' ? [] : [{ onderwerp: 'beschikking', veld }]
    const { toekenning } = geldig
    const open = toekenning.kind === 'jaar' ? !heleJaar : samen.some((maand) => waardeIn(toekenning.verloop, maand) === undefined)
    return open ? [{ onderwerp: 'beschikkingPerMaand', veld }] : []
  })
}

/** Every month in which something may differ from the month before. */
function wissels(feiten: Feiten): readonly Month[] {
  const personen = [feiten.aanvrager, feiten.toeslagpartner, ...feiten.inwonenden]
  const geboortedata = personen.map(({ geboortedatum }) => geboortedatum).filter((geboortedatum) => geboortedatum !== undefined)
  const verblijf = [feiten.partners, ...feiten.inwonenden].flatMap(({ vanaf, totEnMet }) => [vanaf, totEnMet === undefined ? undefined : nextMonth(totEnMet)])
  const beschikkingen = feiten.werkelijkeBedragen === 'berekend' ? [] : Object.values(feiten.beschikkingen).flatMap((beschikking) => {
    const geldig = geldend(beschikking)
    return geldig === undefined ? [] : perMaand(geldig.toekenning, feiten.jaar)
  })
  const inkomens = feiten.maatstaf === 'jaarinkomen' ? [] : personen.flatMap(({ inkomen }: { readonly inkomen: Inkomensverloop }) => inkomen.schattingen)
  const nettobedragen = feiten.netto?.kind === 'perMaand' ? feiten.netto.verloop : []
  const normen = feiten.netto?.kind === 'perMaand' ? bijstandsnorm.gehuwden.values.map(({ from }) => monthOf(from)) : []
  return [
    ...verjaardagswissels(geboortedata, feiten.jaar),
    ...verblijf.filter((maand) => maand !== undefined),
    ...[...feiten.woningen, ...inkomens, ...beschikkingen, ...nettobedragen].map(({ vanaf }) => vanaf),
    ...normen,
  ]
}
