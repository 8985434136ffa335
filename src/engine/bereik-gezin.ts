import { vermogensgrensHuurtoeslag, vrijstellingInkomenKind } from '../law/awir.ts'
import type { Beleid, Jaarbeleid } from '../law/beleid/beleid.ts'
import { valueOn } from '../law/parameter.ts'
import type { Bereik, Plausibelen } from '../law/plausibel.ts'
import { vermogensgrensZorgtoeslag } from '../law/zorgtoeslag.ts'
import { cents, centsFromEuros, NO_MONEY, sumOfCents, type Cents } from '../units/cents.ts'
import { firstDayOf, firstDayOfYear, month, yearOf, type Day, type Month } from '../units/day.ts'
import { omvat, precies, tel } from './bereik-interval.ts'
import { geboortedagenVanInwonende, geboortedagenVanPartner } from './bereik-leeftijd.ts'
import { metAlleenBijstand } from './bijstand.ts'
import { inkomenIn, isWithin, type Feiten, type Inwonendefeiten, type Persoonsfeiten, type Woningfeiten } from './feiten.ts'
import type { Huishouden, Inwonende, Persoon, Woning } from './huishouden.ts'
import { heeftVrijstelling, inkomenVan } from './inkomen.ts'
import { waardeIn } from './tijdlijn.ts'

type Partners = Pick<Huishouden, 'aanvrager' | 'toeslagpartner'>

/**
 * One way in which a household may be in a month, as far as it is not a matter of more or less: who is of what age, how much wealth against the limits,
 * what kind of home. What is left open are amounts.
 */
export type Gezin = {
  readonly maand: Month
  /** With the lowest and the highest income that they may have, and with nothing but bijstand. */
  readonly partners: Readonly<Record<'laag' | 'hoog' | 'bijstand', Partners>>
  /** What residents earn together, as far as it counts for the huurtoeslag. */
  readonly inkomenInwonenden: Bereik
  readonly inwonenden: (telt: Cents) => readonly Inwonende[]
  /** `null` for a home that is not rented. */
  readonly woning: null | {
    readonly met: (kaleHuur: Cents) => Woning
    readonly kaleHuur: Bereik
    /** Where it is not the same: the rent with which the municipality compares. */
    readonly kaleHuurBijstand: Bereik | null
  }
}

/** More ways than this are not looked at one by one. */
const MOST_WAYS = 150

/**
 * Every way in which a household may be in a month, given what has been answered.
 *
 * @returns null where there are too many to look at
 */
export function gezinnenIn(feiten: Feiten, maand: Month, beleid: Beleid, jaarbeleid: Jaarbeleid, plausibel: Plausibelen): readonly Gezin[] | null {
  const inwonenden = combinaties(feiten.inwonenden.filter((inwonende) => isWithin(maand, inwonende)).map((inwonende) => wijzenVanInwonende(inwonende, maand, feiten, plausibel)))
  const partners = wijzenVanPartners(feiten, maand, plausibel)
  const woningen = wijzenVanWoning(feiten, maand, jaarbeleid, plausibel)
  if (inwonenden.length * partners.length * woningen.length > MOST_WAYS) return null
  return inwonenden.flatMap((each) => partners.flatMap((paar) => {
    const geld = inkomenVanInwonenden(each, maand)
    const { aanvrager, toeslagpartner } = metAlleenBijstand({ ...paar.laag, inwonenden: geld.met(geld.telt.laag), woning: null }, maand, beleid)
    return woningen.map((woning): Gezin => ({ maand, partners: { ...paar, bijstand: { aanvrager, toeslagpartner } }, inkomenInwonenden: geld.telt, inwonenden: geld.met, woning }))
  }))
}

function combinaties<T>(keuzes: readonly (readonly T[])[]): readonly (readonly T[])[] {
  return keuzes.reduce<readonly (readonly T[])[]>((all, each) => all.flatMap((before) => each.map((one) => [...before, one])), [[]])
}

type OpenInwonende = Inwonende & { readonly verdient: Bereik }

function wijzenVanInwonende(feiten: Inwonendefeiten, maand: Month, { maatstaf }: Feiten, plausibel: Plausibelen): readonly OpenInwonende[] {
  const { relatie, vermogen, kinderbijslag, student, geboortedatum } = feiten
  const inkomen = relatie === 'onderhuurder' ? NO_MONEY : inkomenIn(feiten.inkomen, maand, maatstaf)
  const verdient = inkomen === undefined ? plausibel.inkomenInwonende : precies(inkomen)
  const dagen = geboortedatum === undefined ? geboortedagenVanInwonende(feiten, maand) : [geboortedatum]
  return dagen.map((dag) => ({ relatie, vermogen, kinderbijslag, student, geboortedatum: dag, toetsingsinkomen: verdient.laag, verdient }))
}

/** Only what counts together matters to the law, so one of those whose income is open earns it all. */
function inkomenVanInwonenden(inwonenden: readonly OpenInwonende[], maand: Month): { readonly telt: Bereik; readonly met: (telt: Cents) => readonly Inwonende[] } {
  const newYear = firstDayOfYear(yearOf(maand))
  const medebewoners = inwonenden.filter(({ relatie, geboortedatum }) => relatie !== 'onderhuurder' && geboortedatum <= firstDayOf(maand))
  const telt = (inwonende: OpenInwonende, toetsingsinkomen: Cents) => centsFromEuros(inkomenVan({ ...inwonende, toetsingsinkomen }, newYear).uitkomst)
  const open = medebewoners.filter(({ verdient: { laag, hoog } }) => laag < hoog)
  const vast = sumOfCents(medebewoners.filter((each) => !open.includes(each)).map((each) => telt(each, each.toetsingsinkomen)))
  const [eerste] = open
  const vrijgesteld = eerste !== undefined && heeftVrijstelling(eerste, newYear) ? valueOn(vrijstellingInkomenKind, newYear).value : 0
  return {
    telt: tel([precies(vast), ...open.map((each) => ({ laag: telt(each, each.verdient.laag), hoog: telt(each, each.verdient.hoog) }))]),
    met: (samen) => inwonenden.map((each) => (open.includes(each) ? { ...each, toetsingsinkomen: each === eerste ? cents(samen - vast + vrijgesteld) : NO_MONEY } : each)),
  }
}

function wijzenVanPartners(feiten: Feiten, maand: Month, plausibel: Plausibelen): readonly Readonly<Record<'laag' | 'hoog', Partners>>[] {
  const paar = [feiten.aanvrager, feiten.toeslagpartner] as const
  const isJongOpen = paar.some(({ geboortedatum }) => geboortedatum === undefined)
  const dagen: readonly (Day | undefined)[] = isJongOpen ? geboortedagenVanPartner(maand) : [undefined]
  const inkomens = paar.map(({ inkomen }) => {
    const amount = inkomenIn(inkomen, maand, feiten.maatstaf)
    return amount === undefined ? plausibel.inkomenPartner : precies(amount)
  })
  const persoon = (van: Persoonsfeiten, dag: Day | undefined, toetsingsinkomen: Cents, vermogen: Cents): Persoon => ({ geboortedatum: van.geboortedatum ?? dag ?? firstDayOf(maand), toetsingsinkomen, vermogen, verzekerd: van.verzekerd })
  return dagen.flatMap((dag) => vermogensIn(paar, maand, plausibel).map((vermogen) => {
    const met = (kant: 'laag' | 'hoog'): Partners => ({
      aanvrager: persoon(feiten.aanvrager, dag, inkomens[0]?.[kant] ?? NO_MONEY, vermogen),
      toeslagpartner: persoon(feiten.toeslagpartner, dag, inkomens[1]?.[kant] ?? NO_MONEY, NO_MONEY),
    })
    return { laag: met('laag'), hoog: met('hoog') }
  }))
}

/** What the two may have together: as little as possible, and just above each limit that can be passed. */
function vermogensIn(paar: readonly Persoonsfeiten[], maand: Month, plausibel: Plausibelen): readonly Cents[] {
  const samen = tel(paar.map(({ vermogen }) => (vermogen === undefined ? plausibel.vermogen : precies(vermogen))))
  const boven = [vermogensgrensHuurtoeslag.metPartner, vermogensgrensZorgtoeslag.metPartner].map((grens) => cents(valueOn(grens, firstDayOf(maand)).value + 1))
  return [samen.laag, ...boven.filter((amount) => samen.laag < amount && amount <= samen.hoog)]
}

const GEEN_SERVICEKOSTEN = { energie: NO_MONEY, schoonmaak: NO_MONEY, huismeester: NO_MONEY, dienstruimten: NO_MONEY }

function wijzenVanWoning(feiten: Feiten, maand: Month, { huur }: Jaarbeleid, plausibel: Plausibelen): readonly Gezin['woning'][] {
  const woning = waardeIn(feiten.woningen, maand)
  if (woning === null) return [null]
  const kaleHuur = kaleHuurIn(woning, plausibel)
  const vergelijkhuur = huur.value === 'perMaand' ? null : huurOmMeeTeVergelijken(feiten, kaleHuur, plausibel)
  const kaleHuurBijstand = vergelijkhuur === null || woning !== undefined ? vergelijkhuur : tel([vergelijkhuur, alleServicekosten(plausibel)])
  const wijze = ({ servicekosten, aangepasteWoning, eerderRecht }: Woningfeiten) =>
    ({ met: (amount: Cents): Woning => ({ servicekosten, aangepasteWoning, eerderRecht, kaleHuur: amount }), kaleHuur, kaleHuurBijstand })
  if (woning !== undefined) return [wijze(woning)]
  return [null, ...[true, false].flatMap((aangepasteWoning) => [true, false].map((eerderRecht) => wijze({ servicekosten: GEEN_SERVICEKOSTEN, aangepasteWoning, eerderRecht })))]
}

/** Of a home of which nothing is known, with the service costs: they add to the rent. */
function kaleHuurIn(woning: Woningfeiten | null | undefined, plausibel: Plausibelen): Bereik {
  const { kaleHuur } = plausibel
  if (woning === undefined || woning === null) return tel([kaleHuur, alleServicekosten(plausibel)])
  return woning.kaleHuur === undefined ? kaleHuur : precies(woning.kaleHuur)
}

function alleServicekosten({ servicekosten }: Plausibelen): Bereik {
  return { laag: NO_MONEY, hoog: cents(servicekosten.hoog * Object.keys(GEEN_SERVICEKOSTEN).length) }
}

/** That of 1 July, unless it was lowered on that day; with a rent open about then, either may be. Null for the rent of the month itself. */
function huurOmMeeTeVergelijken({ jaar, woningen }: Feiten, kaleHuur: Bereik, plausibel: Plausibelen): Bereik | null {
  const [june, july] = (['06', '07'] as const).map((number) => waardeIn(woningen, month(`${String(jaar)}-${number}`)))
  const isKnown = [june, july].every((woning) => woning === null || woning?.kaleHuur !== undefined)
  if (!isKnown) return omvat([kaleHuur, kaleHuurIn(july, plausibel)])
  const isLowered = june?.kaleHuur !== undefined && july?.kaleHuur !== undefined && july.kaleHuur < june.kaleHuur
  return isLowered || july?.kaleHuur === undefined ? null : precies(july.kaleHuur)
}
