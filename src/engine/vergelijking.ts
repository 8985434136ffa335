import type { Beleid, Jaarbeleid, Toeslag } from '../law/beleid/beleid.ts'
import { bijstandsnorm } from '../law/bijstand.ts'
import { cents, centsFromEuros, type Cents } from '../units/cents.ts'
import { firstDayOf, monthOf, monthsOf, nextMonth, type Month } from '../units/day.ts'
import { compare } from '../units/fraction.ts'
import { metAlleenBijstand } from './bijstand.ts'
import { heeftHuurwoning, huishoudenIn, vergelijkbareMaanden, vragenOverHuishouden, type Beschikking, type Feiten, type Inkomensverloop, type Toekenning, type Vraag } from './feiten.ts'
import type { Huishouden } from './huishouden.ts'
import { gezamenlijkInkomen } from './inkomen.ts'
import { drempelKindgebondenBudget } from './kindgebonden-budget.ts'
import { huurVoorBijstand } from './huur.ts'
import { bedrag, geen, gewogen, nietNegatief, som, type Stap } from './stap.ts'
import { perioden, verjaardagswissels, waardeIn, type Periode, type Vanaf } from './tijdlijn.ts'
import { perToeslag, toeslagInMaand, TOESLAGEN } from './toeslagen.ts'

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

/** Only of the months that can be compared. */
export type Vergelijking = {
  readonly perioden: readonly Periodevergelijking[]
  readonly maanden: readonly Maandvergelijking[]
  /** Whether `nu` is what is left after a reclaim: false where it is what was granted on the estimates of the year. */
  readonly naTerugvordering: boolean
}

export type Vergelijkingsuitkomst =
  | { readonly kind: 'vergeleken'; readonly vergelijking: Vergelijking }
  | { readonly kind: 'onvolledig'; readonly ontbreekt: readonly Vraag[] }

/**
 * Month by month: the toeslagen of this household, those of the same household with bijstand only, and the difference.
 *
 * Bron: Handreiking § 6.1 stap 5 to 7 and 'Tekort aan toeslagen 2023 en 2024'.
 * Not covered: months in which the two are not toeslagpartners (there the problem does not exist), or have an age of other norms.
 *
 * @returns amounts a month, in eurocents; a difference is never negative
 * @throws RangeError if the year has no figures or no beleid. Never for an answer of the household.
 */
export function vergelijk(feiten: Feiten, beleid: Beleid, jaarbeleid: Jaarbeleid): Vergelijkingsuitkomst {
  const ontbreekt = [...vragenOverHuishouden(feiten), ...vragenOverBeschikkingen(feiten, jaarbeleid)]
  if (ontbreekt.length > 0) return { kind: 'onvolledig', ontbreekt }
  const vergelijkbaar = new Set(vergelijkbareMaanden(feiten))
  const delen = perioden(feiten.jaar, wissels(feiten, jaarbeleid))
    .filter(({ maanden: [eerste] }) => vergelijkbaar.has(eerste))
    .map((periode) => vergelijkPeriode(periode, feiten, beleid, jaarbeleid))
  return { kind: 'vergeleken', vergelijking: { perioden: delen, maanden: delen.flatMap(maandenVan), naTerugvordering: isNaTerugvordering(feiten, jaarbeleid) } }
}

/** Whether what the household receives is what is left after a reclaim: what was granted on the estimates of the year is not. */
export function isNaTerugvordering(feiten: Feiten, jaarbeleid: Jaarbeleid): boolean {
  return feiten.maatstaf === 'jaarinkomen' || rekentMetBeschikking(feiten, jaarbeleid)
}

function vergelijkPeriode(periode: Periode, feiten: Feiten, beleid: Beleid, jaarbeleid: Jaarbeleid): Periodevergelijking {
  const [maand] = periode.maanden
  const huishouden = huishoudenIn(feiten, maand)
  const alleenBijstand = metAlleenBijstand(huurVoorBijstand(huishouden, feiten, jaarbeleid), maand, beleid)
  const vergelijkToeslag = (toeslag: Toeslag): Toeslagvergelijking => {
    const nu = werkelijk(toeslag, huishouden, feiten, maand, jaarbeleid)
    const bijstand = toeslag === 'kinderopvangtoeslag' ? kinderopvangMetBijstand(feiten, maand) : toeslagInMaand(alleenBijstand, toeslag, maand)
    const verschil = nietNegatief(`verschil.${toeslag}`, [bijstand, nu], { artikel: 'Handreiking § 6.1 stap 6' })
    const drempel = jaarbeleid.toeslagen.value[toeslag] === 'bovenDrempel' ? inkomenEnDrempel(huishouden, maand) : null
    return { nu, bijstand, verschil: drempel === null ? verschil : gewogen(verschil, drempel), teltMee: teltMee(toeslag, feiten, jaarbeleid, drempel) }
  }
  const toeslagen = perToeslag(vergelijkToeslag)
  const tekort = som('tekortPerMaand', TOESLAGEN.filter((toeslag) => toeslagen[toeslag].teltMee).map((toeslag) => toeslagen[toeslag].verschil), { eenheid: 'euroPerMaand', artikel: jaarbeleid.toeslagen.source })
  return { ...periode, toeslagen, tekort }
}

function maandenVan({ maanden, toeslagen }: Periodevergelijking): readonly Maandvergelijking[] {
  const bedragen = ({ nu, bijstand, verschil, teltMee: telt }: Toeslagvergelijking): Bedragen => ({
    nu: centsFromEuros(nu.uitkomst), bijstand: centsFromEuros(bijstand.uitkomst), verschil: centsFromEuros(verschil.uitkomst), teltMee: telt,
  })
  const perMaand = perToeslag((toeslag) => bedragen(toeslagen[toeslag]))
  return maanden.map((maand) => ({ maand, toeslagen: perMaand }))
}

/** Bron: Handreiking, Kindgebonden budget 2024: only above the drempelinkomen for partners. */
function teltMee(toeslag: Toeslag, feiten: Feiten, jaarbeleid: Jaarbeleid, drempel: readonly [inkomen: Stap, drempel: Stap] | null): boolean {
  const { toeslagen } = jaarbeleid
  if (toeslag === 'kinderopvangtoeslag') return teltKinderopvang(feiten, jaarbeleid)
  return drempel === null ? toeslagen.value[toeslag] === 'altijd' : compare(drempel[0].uitkomst, drempel[1].uitkomst) > 0
}

/** Bron: Handreiking hoofdstuk 2, Kinderopvangtoeslag (uitzonderlijk): only where the household had a right to it. */
export function teltKinderopvang({ kinderopvang }: Pick<Feiten, 'kinderopvang'>, { toeslagen }: Jaarbeleid): boolean {
  return toeslagen.value.kinderopvangtoeslag === 'opGrond' && kinderopvang !== undefined
}

function kinderopvangMetBijstand({ kinderopvang }: Feiten, maand: Month): Stap {
  const amount = waardeIn(kinderopvang?.metBijstand ?? [], maand)
  return amount === undefined ? geenKinderopvang() : bedrag('kinderopvangtoeslagMetBijstand', amount, 'euroPerMaand')
}

function geenKinderopvang(): Stap {
  return geen('toeslagPerMaand', 'geenKinderopvang', { artikel: 'Handreiking hoofdstuk 2, Kinderopvangtoeslag' })
}

function inkomenEnDrempel(huishouden: Huishouden, maand: Month): readonly [inkomen: Stap, drempel: Stap] {
  return [gezamenlijkInkomen(huishouden), drempelKindgebondenBudget(huishouden, firstDayOf(maand))]
}

function werkelijk(toeslag: Toeslag, huishouden: Huishouden, feiten: Feiten, maand: Month, jaarbeleid: Jaarbeleid): Stap {
  const geldig = komtUitBeschikking(toeslag, feiten, jaarbeleid) ? geldend(feiten.beschikkingen[toeslag]) : undefined
  const amount = geldig === undefined ? undefined : waardeIn(verloopVan(geldig.toekenning, feiten.jaar), maand)
  if (geldig === undefined || amount === undefined) return toeslag === 'kinderopvangtoeslag' ? geenKinderopvang() : toeslagInMaand(huishouden, toeslag, maand)
  return bedrag(`${begrippen[geldig.soort]}.${toeslag}`, amount, 'euroPerMaand')
}

/** Kinderopvangtoeslag always does, as it is not computed here. */
export function komtUitBeschikking(toeslag: Toeslag, feiten: Feiten, jaarbeleid: Jaarbeleid): boolean {
  return toeslag === 'kinderopvangtoeslag' ? feiten.kinderopvang !== undefined : rekentMetBeschikking(feiten, jaarbeleid)
}

/** Whether what the household receives comes from the decisions: because somebody chose so, or because the municipality takes nothing else. */
export function rekentMetBeschikking({ werkelijkeBedragen }: Pick<Feiten, 'werkelijkeBedragen'>, jaarbeleid: Pick<Jaarbeleid, 'werkelijkeBedragen'>): boolean {
  return werkelijkeBedragen === 'beschikking' || jaarbeleid.werkelijkeBedragen.value === 'beschikking'
}

const begrippen = { definitief: 'beschikkingDefinitief', voorlopig: 'beschikkingVoorlopig' } as const

/** The final decision goes before the provisional one. */
export function geldend(beschikking: Beschikking | undefined): { readonly toekenning: Toekenning; readonly soort: 'definitief' | 'voorlopig' } | undefined {
  if (beschikking?.definitief !== undefined) return { toekenning: beschikking.definitief, soort: 'definitief' }
  if (beschikking?.voorlopig !== undefined) return { toekenning: beschikking.voorlopig, soort: 'voorlopig' }
  return undefined
}

/** An amount for the year in twelve parts that add up to the cent: what does not divide comes in the first months. */
export function verloopVan(toekenning: Toekenning, jaar: number): readonly Vanaf<Cents>[] {
  if (toekenning.kind === 'perMaand') return toekenning.verloop
  const months = monthsOf(jaar)
  const rest = toekenning.bedrag % months.length
  const part = (toekenning.bedrag - rest) / months.length
  return months.filter((_, index) => index === 0 || index === rest)
    .map((vanaf, index) => ({ vanaf, waarde: cents(index === 0 && rest > 0 ? part + 1 : part) }))
}

function vragenOverBeschikkingen(feiten: Feiten, jaarbeleid: Jaarbeleid): readonly Vraag[] {
  return [
    ...TOESLAGEN.filter((toeslag) => jaarbeleid.toeslagen.value[toeslag] !== undefined && komtUitBeschikking(toeslag, feiten, jaarbeleid)).flatMap((toeslag) => vragenOverBeschikking(toeslag, feiten, jaarbeleid)),
    ...vragenOverKinderopvang(feiten, jaarbeleid),
  ]
}

function vragenOverKinderopvang(feiten: Feiten, jaarbeleid: Jaarbeleid): readonly Vraag[] {
  const { kinderopvang } = feiten
  if (kinderopvang === undefined || !teltKinderopvang(feiten, jaarbeleid)) return []
  const isOpen = vergelijkbareMaanden(feiten).some((maand) => waardeIn(kinderopvang.metBijstand, maand) === undefined)
  return isOpen ? [{ onderwerp: 'kinderopvangMetBijstand', veld: 'kinderopvang.metBijstand' }] : []
}

/** A decision may be absent for the kindgebonden budget, which is then computed, and where there is no rented home. */
export function vragenOverBeschikking(toeslag: Toeslag, feiten: Feiten, { beschikking: { value: welke } }: Jaarbeleid): readonly Vraag[] {
  const geldig = geldend(feiten.beschikkingen[toeslag])
  const veld = `beschikkingen.${toeslag}`
  if (geldig === undefined) return toeslag === 'kindgebondenBudget' || (toeslag === 'huurtoeslag' && !heeftHuurwoning(feiten)) ? [] : [{ onderwerp: 'beschikking', veld }]
  if (welke === 'definitief' && geldig.soort !== 'definitief') return [{ onderwerp: 'beschikking', veld }]
  const maanden = vergelijkbareMaanden(feiten)
  const { toekenning, soort } = geldig
  const open = toekenning.kind === 'jaar' ? maanden.length < monthsOf(feiten.jaar).length : maanden.some((maand) => waardeIn(toekenning.verloop, maand) === undefined)
  return open ? [{ onderwerp: 'beschikkingPerMaand', veld: `${veld}.${soort}` }] : []
}

/** Every month in which something may differ from the month before. */
export function wissels(feiten: Feiten, jaarbeleid: Jaarbeleid): readonly Month[] {
  const personen = [feiten.aanvrager, feiten.toeslagpartner, ...feiten.inwonenden]
  const geboortedata = personen.map(({ geboortedatum }) => geboortedatum).filter((geboortedatum) => geboortedatum !== undefined)
  const verblijf = [feiten.partners, ...feiten.inwonenden].flatMap(({ vanaf, totEnMet }) => [vanaf, totEnMet === undefined ? undefined : nextMonth(totEnMet)])
  const beschikkingen = TOESLAGEN.filter((toeslag) => komtUitBeschikking(toeslag, feiten, jaarbeleid)).flatMap((toeslag) => {
    const geldig = geldend(feiten.beschikkingen[toeslag])
    return geldig === undefined ? [] : verloopVan(geldig.toekenning, feiten.jaar)
  })
  const inkomens = feiten.maatstaf === 'jaarinkomen' ? [] : personen.flatMap(({ inkomen }: { readonly inkomen: Inkomensverloop }) => inkomen.schattingen)
  const nettobedragen = feiten.netto?.kind === 'perMaand' ? feiten.netto.verloop : []
  const normen = feiten.netto?.kind === 'perMaand' ? bijstandsnorm.gehuwden.values.map(({ from }) => monthOf(from)) : []
  return [
    ...verjaardagswissels(geboortedata, feiten.jaar),
    ...verblijf.filter((maand) => maand !== undefined),
    ...[...feiten.woningen, ...inkomens, ...beschikkingen, ...nettobedragen, ...feiten.kinderopvang?.metBijstand ?? []].map(({ vanaf }) => vanaf),
    ...normen,
    ...leeftijdswissels(feiten),
  ]
}

/** The months from which a partner is of an age that can, or cannot, be compared. */
function leeftijdswissels(feiten: Feiten): readonly Month[] {
  const vergelijkbaar = new Set(vergelijkbareMaanden(feiten))
  return monthsOf(feiten.jaar).filter((maand, index, months) => vergelijkbaar.has(maand) !== vergelijkbaar.has(months[index - 1] ?? maand))
}
