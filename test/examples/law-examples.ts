import { readFileSync } from 'node:fs'
import type { Feiten, Inkomensverloop } from '../../src/engine/feiten.ts'
import type { Huishouden, Relatie, Servicekosten } from '../../src/engine/huishouden.ts'
import type { BerekendeToeslag } from '../../src/law/beleid/beleid.ts'
import { euro, NO_MONEY } from '../../src/units/cents.ts'
import { day, month } from '../../src/units/day.ts'
import { decimal, fractionFromText, fractionToText } from '../../src/units/fraction.ts'
import { feiten, GEEN_SERVICEKOSTEN, inwonende, inwonendefeiten, persoon, persoonsfeiten, woning, woningfeiten } from './builders.ts'

/** The law examples as they stand in the JSON files, and the way from there to the input of the engine. */

type Bedragtekst = string
type Schatting = { readonly vanaf: string; readonly bedrag: Bedragtekst }

/** An intermediate result: a decimal number, or a fraction where it has no finite number of digits. */
export type Tussenstap = { readonly toeslag: BerekendeToeslag; readonly begrip: string; readonly uitkomst: string }

type HuurEnZorg = { readonly huurtoeslag: number; readonly zorgtoeslag: number }

/** Whole euros a month, from one month up to and with another. */
export type Maandbedragen = {
  readonly vanaf: string
  readonly totEnMet: string
  readonly nu: HuurEnZorg
  readonly bijstand: HuurEnZorg
  readonly verschil: HuurEnZorg
}

export type VerwachteVergelijking = { readonly perMaand: readonly Maandbedragen[]; readonly tekort: number }

export type Vergelijkingsvoorbeeld = {
  readonly id: string
  readonly naam: string
  readonly bron: string
  readonly jaar: number
  readonly partners: readonly [Partnervoorbeeld, Partnervoorbeeld]
  readonly partnersVanaf?: string
  readonly inwonenden: readonly {
    readonly relatie: Relatie
    readonly geboortedatum: string
    readonly schattingen: readonly Schatting[]
    readonly jaarinkomen?: Bedragtekst
  }[]
  readonly huur: readonly { readonly vanaf: string; readonly kaleHuur: Bedragtekst }[]
  readonly brutoBijstand: Bedragtekst
  /** Each month by the income that was estimated then, as the guide prints it. */
  readonly zoalsToegekend: VerwachteVergelijking
  /** Each month by the income of the whole year; where it is absent, the same. */
  readonly jaarinkomen?: VerwachteVergelijking
  readonly stappen: readonly (Tussenstap & { readonly maand: string; readonly welke: 'nu' | 'bijstand' })[]
}

type Partnervoorbeeld = { readonly geboortedatum: string; readonly schattingen: readonly Schatting[] }

type Alleenstaande = HuurEnZorg & {
  readonly naam: string
  readonly jaar: number
  readonly geboortedatum: string
  readonly toetsingsinkomen: Bedragtekst
  readonly kaleHuur: Bedragtekst
  readonly stappen: readonly Tussenstap[]
}

type Handreiking = {
  readonly vergelijkingen: readonly Vergelijkingsvoorbeeld[]
  readonly alleenstaanden: readonly Alleenstaande[]
  readonly terugvordering: {
    readonly bron: string
    readonly jaar: number
    readonly gezamenlijkInkomen: { readonly geschat: Bedragtekst; readonly definitief: Bedragtekst }
    readonly voorlopig: Readonly<Record<'huurtoeslag' | 'zorgtoeslag', Bedragtekst>>
    readonly definitief: Readonly<Record<'huurtoeslag' | 'zorgtoeslag', Bedragtekst>>
    readonly verwacht: HuurEnZorg & { readonly totaal: number }
  }
  readonly scheiding: {
    readonly bron: string
    readonly jaar: number
    readonly partnersTotEnMet: string
    readonly inkomens: readonly [Bedragtekst, Bedragtekst]
    readonly samen: number
    readonly apart: readonly [number, number]
  }
}

type Persoonsvoorbeeld = { readonly geboortedatum: string; readonly toetsingsinkomen: Bedragtekst; readonly vermogen?: Bedragtekst; readonly verzekerd?: boolean }

export type EigenVoorbeeld = {
  readonly naam: string
  readonly artikel: string
  readonly jaar: number
  readonly huishouden: {
    readonly aanvrager: Persoonsvoorbeeld
    readonly toeslagpartner: Persoonsvoorbeeld | null
    readonly inwonenden: readonly {
      readonly relatie: Relatie
      readonly geboortedatum: string
      readonly toetsingsinkomen: Bedragtekst
      readonly vermogen?: Bedragtekst
      readonly kinderbijslag?: boolean
    }[]
    readonly woning: {
      readonly kaleHuur: Bedragtekst
      readonly servicekosten?: Readonly<Record<keyof Servicekosten, Bedragtekst>>
      readonly aangepasteWoning?: boolean
      readonly eerderRecht?: boolean
    } | null
  }
  readonly verwacht: Readonly<Partial<Record<BerekendeToeslag, { readonly perMaand: number; readonly perJaar: number; readonly maanden?: readonly number[] }>>>
  /** Why there is nothing, in a month. */
  readonly geen?: { readonly maand: string; readonly reden: string }
  readonly stappen: readonly (Tussenstap & { readonly maand: string })[]
}

export const handreikingvoorbeelden = read('handreiking.json') as Handreiking
export const eigenVoorbeelden = ['eigen-voorbeelden.json', 'eigen-voorbeelden-per-jaar.json']
  .flatMap((name) => (read(name) as { readonly voorbeelden: readonly EigenVoorbeeld[] }).voorbeelden)

function read(name: string): unknown {
  return JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'))
}

/** The exact text of a result, whichever of the two ways it was written in. */
export function exactText(uitkomst: string): string {
  return fractionToText(uitkomst.includes('/') ? fractionFromText(uitkomst) : decimal(uitkomst))
}

export function huishoudenVan({ huishouden: { aanvrager, toeslagpartner, inwonenden, woning: home } }: EigenVoorbeeld): Huishouden {
  const person = ({ geboortedatum, toetsingsinkomen, vermogen = '0', verzekerd = true }: Persoonsvoorbeeld) =>
    persoon(euro(toetsingsinkomen), { geboortedatum: day(geboortedatum), vermogen: euro(vermogen), verzekerd })
  return {
    aanvrager: person(aanvrager),
    toeslagpartner: toeslagpartner === null ? null : person(toeslagpartner),
    inwonenden: inwonenden.map(({ relatie, geboortedatum, toetsingsinkomen, vermogen = '0', kinderbijslag }) => inwonende(relatie, geboortedatum, {
      toetsingsinkomen: euro(toetsingsinkomen), vermogen: euro(vermogen), ...(kinderbijslag === undefined ? {} : { kinderbijslag }),
    })),
    woning: home === null ? null : woning(euro(home.kaleHuur), {
      servicekosten: servicekostenVan(home.servicekosten), aangepasteWoning: home.aangepasteWoning ?? false, eerderRecht: home.eerderRecht ?? false,
    }),
  }
}

function servicekostenVan(posten: Readonly<Record<keyof Servicekosten, Bedragtekst>> | undefined): Servicekosten {
  if (posten === undefined) return GEEN_SERVICEKOSTEN
  const { energie, schoonmaak, huismeester, dienstruimten } = posten
  return { energie: euro(energie), schoonmaak: euro(schoonmaak), huismeester: euro(huismeester), dienstruimten: euro(dienstruimten) }
}

export function feitenVan({ jaar, partners, partnersVanaf, inwonenden, huur }: Vergelijkingsvoorbeeld, maatstaf: Feiten['maatstaf']): Feiten {
  const [eerste, tweede] = partners.map(({ geboortedatum, schattingen }) =>
    persoonsfeiten(jaar, NO_MONEY, { geboortedatum: day(geboortedatum), inkomen: verloop(schattingen) }))
  if (eerste === undefined || tweede === undefined) throw new RangeError('an example has two partners')
  return {
    ...feiten(jaar, [NO_MONEY, NO_MONEY]),
    aanvrager: eerste,
    toeslagpartner: tweede,
    partners: partnersVanaf === undefined ? {} : { vanaf: month(partnersVanaf) },
    inwonenden: inwonenden.map(({ relatie, geboortedatum, schattingen, jaarinkomen }) =>
      inwonendefeiten(jaar, relatie, geboortedatum, { inkomen: verloop(schattingen, jaarinkomen) })),
    woningen: huur.map(({ vanaf, kaleHuur }) => ({ vanaf: month(vanaf), waarde: woningfeiten(euro(kaleHuur)) })),
    maatstaf,
  }
}

function verloop(schattingen: readonly Schatting[], jaarinkomen?: Bedragtekst): Inkomensverloop {
  return {
    schattingen: schattingen.map(({ vanaf, bedrag }) => ({ vanaf: month(vanaf), waarde: euro(bedrag) })),
    ...(jaarinkomen === undefined ? {} : { jaarinkomen: euro(jaarinkomen) }),
  }
}
