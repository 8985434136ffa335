import { aowLeeftijd } from '../law/aow.ts'
import { vermogensgrensHuurtoeslag } from '../law/awir.ts'
import {
  afbouwpercentage, afrondingNormhuur, aftoppingsgrens, deelBovenAftoppingsgrens, deelTotAftoppingsgrens, factorA, factorB,
  groteHuishouding, kwaliteitskortingsgrens, leeftijdHogeMaximaleHuur, maximaleHuur, maximaleHuurJongeren,
  maximumPerServicekostenpost, minimumInkomensijkpunt, minimumNormhuur, opslagBasishuur, personenLageAftoppingsgrens, regime,
  verlagingMinimumNormhuur, type Huishoudtype, type Huurtoeslagregime,
} from '../law/huurtoeslag.ts'
import { valueOn, type Parameter } from '../law/parameter.ts'
import { cents, centsFromEuros, NO_MONEY, type Cents } from '../units/cents.ts'
import { firstDayOf, yearOf, type Day, type Month } from '../units/day.ts'
import { compare, ZERO, type Fraction } from '../units/fraction.ts'
import { aantalPersonen, ageInMonth, heeftOudere, isKind, medebewonersIn, partnersOf, type Huishouden, type Woning } from './huishouden.ts'
import { MAANDEN_PER_JAAR, rekeninkomen, vermogenBoven } from './inkomen.ts'
import { aantal, afgerond, bedrag, cijfer, geen, getoetst, gewogen, hoogste, laagste, nietNegatief, product, quotient, som, verschil, type Stap } from './stap.ts'

/** What the law reads off the household before it computes. */
type Situatie = {
  readonly at: Day
  readonly regime: Huurtoeslagregime
  readonly type: Huishoudtype
  readonly personen: number
  readonly oudere: boolean
  readonly aangepast: boolean
}

/**
 * Huurtoeslag of one month, not rounded.
 *
 * Bron: Wht art. 5, 7, 13 and 16 to 21, as in force in that month; Awir art. 7.
 * Not covered: woonwagens, rooms, groups of elderly people living together, an aanvrager younger than 18.
 *
 * @returns euros a month, exact, with the steps that lead to it; never negative
 * @throws RangeError if the month has no figures. Never for an answer of the household.
 */
export function huurtoeslagInMaand(huishouden: Huishouden, maand: Month): Stap {
  const { woning } = huishouden
  if (woning === null) return geen('huurtoeslag', 'geenHuurwoning', { artikel: 'Wht art. 1' })
  const situatie = situatieIn(huishouden, woning, maand)
  const teVeel = vermogenTeHoog(huishouden, maand)
  if (teVeel !== null) return geen('huurtoeslag', 'vermogenTeHoog', { artikel: 'Awir art. 7 lid 3 en 4', delen: teVeel })

  return voorHuur(woning, maximumFor(huishouden, situatie, maand), rekeninkomen(huishouden, maand), situatie)
}

function voorHuur(woning: Woning, hoogste: Parameter<Cents>, inkomen: Stap, situatie: Situatie): Stap {
  const rekenhuur = rekenhuurOf(woning, situatie)
  const maximum = getoetst(cijfer('maximaleHuur', hoogste, situatie.at), [leeftijdHogeMaximaleHuur], situatie.at)
  const bovenMaximum = compare(rekenhuur.uitkomst, maximum.uitkomst) > 0
  if (bovenMaximum && situatie.regime.bovenMaximaleHuur === 'geenRecht' && !magBovenMaximum(woning, situatie)) {
    return getoetst(geen('huurtoeslag', 'huurBovenMaximum', { artikel: 'Wht art. 13', delen: [rekenhuur, maximum] }), [groteHuishouding], situatie.at)
  }
  const huur = bovenMaximum ? huurTotMaximum(rekenhuur, maximum, situatie) : gewogen(rekenhuur, [maximum])
  return getoetst(bedragOf(huur, inkomen, situatie), [regime, personenLageAftoppingsgrens, ...(situatie.regime.ouderentypen ? [aowLeeftijd] : [])], situatie.at)
}

/** Huurtoeslag of one household and home in a month, with rent and income left open. */
export type OpenHuurtoeslag = {
  /** The same text where the law computes the same from rent and income. */
  readonly kenmerk: string
  /** The highest kale huur with a right; null where no rent is too high. */
  readonly hoogsteKaleHuur: Cents | null
  /** A month, not rounded, at a kale huur and a rekeninkomen of the year. */
  readonly bij: (kaleHuur: Cents, inkomen: Cents) => Fraction
}

/**
 * What `huurtoeslagInMaand` computes, as a function of rent and income.
 *
 * @returns null where there is no right whatever they are
 */
export function openHuurtoeslag(huishouden: Huishouden, woning: Woning, maand: Month): OpenHuurtoeslag | null {
  if (vermogenTeHoog(huishouden, maand) !== null) return null
  const situatie = situatieIn(huishouden, woning, maand)
  const hoogste = maximumFor(huishouden, situatie, maand)
  const isBegrensd = situatie.regime.bovenMaximaleHuur === 'geenRecht' && !magBovenMaximum(woning, situatie)
  const servicekosten = centsFromEuros(rekenhuurOf({ ...woning, kaleHuur: NO_MONEY }, situatie).uitkomst)
  const { at, type, personen, oudere, aangepast } = situatie
  return {
    kenmerk: [yearOf(at), type, personen, oudere, aangepast, hoogste.id, isBegrensd, servicekosten].join(' '),
    hoogsteKaleHuur: isBegrensd ? cents(valueOn(hoogste, at).value - servicekosten) : null,
    bij: (kaleHuur, inkomen) => voorHuur({ ...woning, kaleHuur }, hoogste, bedrag('rekeninkomen', inkomen), situatie).uitkomst,
  }
}

/** Wht art. 21: the parts of the rent above the basishuur, and from 2026 less a share of the income. */
function bedragOf(huur: Stap, inkomen: Stap, situatie: Situatie): Stap {
  return situatie.regime.afbouw === 'normhuur'
    ? som('huurtoeslag', delen(huur, basishuur(normhuur(inkomen, situatie), situatie), situatie), { artikel: 'Wht art. 21' })
    : nietNegatief('huurtoeslag', [
      som('huurtoeslagVoorAfbouw', delen(huur, basishuur(laagsteNormhuur(situatie), situatie), situatie), { artikel: 'Wht art. 21' }),
      afbouw(inkomen, situatie),
    ], { artikel: 'Wht art. 21' })
}

function situatieIn(huishouden: Huishouden, woning: Woning, maand: Month): Situatie {
  const at = firstDayOf(maand)
  const personen = aantalPersonen(huishouden, maand)
  const oudere = heeftOudere(huishouden, maand)
  const { value: vorm } = valueOn(regime, at)
  const base = personen === 1 ? 'EP' : 'MP'
  return { at, regime: vorm, type: vorm.ouderentypen && oudere ? `${base}O` : base, personen, oudere, aangepast: woning.aangepasteWoning }
}

/** Awir art. 7 lid 3 en 4: partners together, each medebewoner separately. */
function vermogenTeHoog(huishouden: Huishouden, maand: Month): readonly Stap[] | null {
  const at = firstDayOf(maand)
  const vorm = huishouden.toeslagpartner === null ? 'alleen' : 'metPartner'
  const groups = [
    { grens: vermogensgrensHuurtoeslag[vorm], personen: partnersOf(huishouden) },
    ...medebewonersIn(huishouden, maand).map((medebewoner) => ({ grens: vermogensgrensHuurtoeslag.alleen, personen: [medebewoner] })),
  ]
  return groups.map(({ grens, personen }) => vermogenBoven(grens, personen, at)).find((found) => found !== null) ?? null
}

/** Wht art. 5: four kinds of service costs, each up to a maximum, count until 2025. */
function rekenhuurOf({ kaleHuur, servicekosten }: Woning, { at, regime: { servicekostenTellenMee } }: Situatie): Stap {
  const huur = bedrag('kaleHuur', kaleHuur, 'euroPerMaand')
  if (!servicekostenTellenMee) return huur
  const posten = ([
    ['servicekostenEnergie', servicekosten.energie],
    ['servicekostenSchoonmaak', servicekosten.schoonmaak],
    ['servicekostenHuismeester', servicekosten.huismeester],
    ['servicekostenDienstruimten', servicekosten.dienstruimten],
  ] as const).filter(([, post]) => post > 0)
  if (posten.length === 0) return huur
  const maximum = cijfer('maximumServicekosten', maximumPerServicekostenpost, at)
  const tellenMee = posten.map(([begrip, post]) => laagste(begrip, [bedrag(begrip, post, 'euroPerMaand'), maximum], { artikel: 'Wht art. 5 lid 3' }))
  return som('rekenhuur', [huur, ...tellenMee], { artikel: 'Wht art. 5' })
}

/** Wht art. 13: the low maximum where nobody is old enough, no child lives in and nobody has a handicap. */
function maximumFor(huishouden: Huishouden, { at, aangepast }: Situatie, maand: Month): Parameter<Cents> {
  const { value: leeftijd } = valueOn(leeftijdHogeMaximaleHuur, at)
  const medebewoners = medebewonersIn(huishouden, maand)
  const jong = [...partnersOf(huishouden), ...medebewoners].every((persoon) => ageInMonth(persoon, maand) < leeftijd)
  return jong && !medebewoners.some(isKind) && !aangepast ? maximaleHuurJongeren : maximaleHuur
}

/** Until 2025 a household that is large enough is one of the exceptions. */
function huurTotMaximum(rekenhuur: Stap, maximum: Stap, { at, regime: { bovenMaximaleHuur } }: Situatie): Stap {
  const huur = laagste('huurTotMaximum', [rekenhuur, maximum], { artikel: 'Wht art. 13' })
  return bovenMaximaleHuur === 'geenRecht' ? getoetst(huur, [groteHuishouding], at) : huur
}

/** Wht art. 13: then only the part above the maximum gives no right. */
function magBovenMaximum({ eerderRecht }: Woning, { at, personen, aangepast }: Situatie): boolean {
  return aangepast || eerderRecht || personen >= valueOn(groteHuishouding, at).value
}

/** Wht art. 17 lid 2 en 3. */
function laagsteNormhuur({ at, type }: Situatie): Stap {
  const normhuurBijIjkpunt = cijfer('minimumNormhuur', minimumNormhuur, at)
  const verlaging = cijfer('verlagingMinimumNormhuur', verlagingMinimumNormhuur[type], at)
  return compare(verlaging.uitkomst, ZERO) === 0 ? normhuurBijIjkpunt : verschil('normhuur', [normhuurBijIjkpunt, verlaging], { artikel: 'Wht art. 17' })
}

/** Wht art. 17 and 19: the minimum up to the ijkpunt, above it by the two factors, rounded up to cents. */
function normhuur(inkomen: Stap, situatie: Situatie): Stap {
  const { at, type } = situatie
  const ijkpunt = cijfer('minimumInkomensijkpunt', minimumInkomensijkpunt[type], at)
  if (compare(inkomen.uitkomst, ijkpunt.uitkomst) <= 0) return gewogen(laagsteNormhuur(situatie), [inkomen, ijkpunt])
  const over = { eenheid: 'euroPerMaand', artikel: 'Wht art. 19' } as const
  return afgerond('normhuur', som('normhuurNietAfgerond', [
    product('normhuurKwadratisch', [cijfer('factorA', factorA[type], at), inkomen, inkomen], over),
    product('normhuurLineair', [cijfer('factorB', factorB[type], at), inkomen], over),
  ], over), afrondingNormhuur, at)
}

/** Wht art. 16. */
function basishuur(norm: Stap, { at }: Situatie): Stap {
  const opslag = cijfer('opslagBasishuur', opslagBasishuur, at)
  return compare(opslag.uitkomst, ZERO) === 0 ? norm : som('basishuur', [norm, opslag], { artikel: 'Wht art. 16' })
}

/** Wht art. 20 en 21: the whole of the rent up to the first limit, a share up to the second, a smaller share above it for some or for all. */
function delen(huur: Stap, basis: Stap, situatie: Situatie): readonly Stap[] {
  const { at, personen } = situatie
  const kwaliteitsgrens = cijfer('kwaliteitskortingsgrens', kwaliteitskortingsgrens, at)
  const grens = personen <= valueOn(personenLageAftoppingsgrens, at).value ? aftoppingsgrens.eenOfTwee : aftoppingsgrens.drieOfMeer
  const aftopping = cijfer('aftoppingsgrens', grens, at)
  const tot = nietNegatief('deelTotKwaliteitskortingsgrens', [laagste('huurTotKwaliteitskortingsgrens', [huur, kwaliteitsgrens]), basis])
  const tussen = product('deelTotAftoppingsgrens', [
    nietNegatief('huurTussenGrenzen', [laagste('huurTotAftoppingsgrens', [huur, aftopping]), hoogste('ondergrens', [kwaliteitsgrens, basis])]),
    cijfer('percentageTotAftoppingsgrens', deelTotAftoppingsgrens, at),
  ])
  const boven = product('deelBovenAftoppingsgrens', [
    nietNegatief('huurBovenAftoppingsgrens', [huur, hoogste('ondergrens', [aftopping, basis])]),
    cijfer('percentageBovenAftoppingsgrens', deelBovenAftoppingsgrens, at),
  ])
  return heeftDeelBovenAftoppingsgrens(situatie) ? [tot, tussen, boven] : [tot, tussen]
}

function heeftDeelBovenAftoppingsgrens({ regime: { deelBovenAftoppingsgrensVoor }, personen, oudere, aangepast }: Situatie): boolean {
  return deelBovenAftoppingsgrensVoor === 'iedereen' || personen === 1 || oudere || aangepast
}

/** Wht art. 21, from 2026: a share of the income above the ijkpunt, spread over the year. */
function afbouw(inkomen: Stap, { at, personen, type }: Situatie): Stap {
  const vorm = personen === 1 ? 'EP' : 'MP'
  return quotient('huurtoeslagAfbouw', [
    product('huurtoeslagAfbouwPerJaar', [
      nietNegatief('inkomenBovenIjkpunt', [inkomen, cijfer('minimumInkomensijkpunt', minimumInkomensijkpunt[type], at)]),
      cijfer('afbouwpercentage', afbouwpercentage[vorm], at),
    ]),
    aantal('maandenPerJaar', MAANDEN_PER_JAAR),
  ], { eenheid: 'euroPerMaand', artikel: 'Wht art. 21' })
}
