import { firstDayOfYear, type Day } from '../units/day.ts'

/** The three laws that each have a partner of their own. */
export type Partnerwet = 'participatiewet' | 'toeslagpartner' | 'fiscaalPartner'

/** Situations 1 to 5 of table 2, which make two who are registered at one address partners. */
export type Partnerband = 'samenlevingscontract' | 'samenKind' | 'pensioenpartners' | 'koopwoning' | 'minderjarigKind'

export const PARTNERBANDEN: readonly Partnerband[] = ['samenlevingscontract', 'samenKind', 'pensioenpartners', 'koopwoning', 'minderjarigKind']

/** The rows of table 2; `geenVanDeze` where none of them holds. */
export type Partnerrij =
  | 'gezamenlijkeHuishouding' | 'gehuwd' | 'gehuwdAnderAdres' | Partnerband | 'vorigJaarToeslagpartner' | 'vorigJaarFiscaalPartner'
  | 'familie' | 'kindOfOuder' | 'stiefkind' | 'postadres' | 'geenVanDeze'

/** From a day on, or from before everything that is looked at. */
export type Sinds = Day | 'eerder'

export type Familieband = 'geen' | 'kindOuder' | 'stiefkind' | 'pleegkind' | 'tweedeGraad'

/** What is known of two people. What is absent is not so; `gehuwd` and `adres` must be known. */
export type Partnerfeiten = {
  /** Where `vorigJaar…` looks back from. */
  readonly eersteJaar: number
  readonly gehuwd: Sinds | null
  /** Registered at the same address; `null` for never, `postadres` where one of them has only a postal address there. */
  readonly adres: { readonly vanaf: Sinds; readonly tot?: Day } | 'postadres' | null
  readonly banden: Readonly<Partial<Record<Partnerband, Sinds>>>
  /** Since when the two share one household: a matter of facts, which the municipality judges. */
  readonly huishouden?: Sinds
  readonly vorigJaarToeslagpartner?: boolean
  readonly vorigJaarFiscaalPartner?: boolean
  /** Of the two, the one who rents a part of the home. */
  readonly huurder?: 'onderhuurder' | 'oekraine'
  /** Both asked the Belastingdienst to be no partners. */
  readonly verzoekGeenFiscaalPartner?: boolean
  readonly familie?: Familieband
  readonly zorgbehoefte?: boolean
  readonly geboortedata: readonly Day[]
  readonly scheidingsverzoek?: Day
  readonly duurzaamGescheiden?: Day
  /** Who left the address went to a nursing home. */
  readonly verpleeghuis?: boolean
}

/** A cell: `null` where the table is empty or does not say, else whether the row makes them partners. */
type Cel = 'ja' | 'nee' | null | ((feiten: Partnerfeiten) => 'ja' | 'nee')

type Tabelrij = Readonly<Record<Partnerwet, Cel>> & {
  readonly rij: Partnerrij
  /** Since when the row holds; undefined where it does not. */
  readonly sinds: (feiten: Partnerfeiten) => Sinds | undefined
  /** Only for who is registered at the same address. */
  readonly zelfdeAdres: boolean
  readonly bron: string
}

const band = (rij: Partnerband, nummer: string, over: Partial<Readonly<Record<Partnerwet, Cel>>> = {}): Tabelrij => ({
  rij, sinds: ({ banden }) => banden[rij], zelfdeAdres: true, participatiewet: 'ja', toeslagpartner: 'ja', fiscaalPartner: 'ja', bron: `Handreiking § 4.2 tabel 2, situatie ${nummer}`, ...over,
})

/** The rows that make partners of two people, as the guide has them. The other rows are exceptions, in `partnerbegrippen.ts`. */
export const TABEL_2: readonly Tabelrij[] = [
  {
    rij: 'gezamenlijkeHuishouding', sinds: ({ huishouden }) => huishouden, zelfdeAdres: false,
    participatiewet: 'ja', toeslagpartner: 'nee', fiscaalPartner: 'nee', bron: 'Handreiking § 4.2 tabel 2, Gezamenlijke huishouding',
  },
  {
    rij: 'gehuwd', sinds: ({ gehuwd }) => gehuwd ?? undefined, zelfdeAdres: false,
    participatiewet: 'ja', toeslagpartner: 'ja', fiscaalPartner: 'ja', bron: 'Handreiking § 4.2 tabel 2, Getrouwd/geregistreerd partnerschap',
  },
  band('samenlevingscontract', '1'),
  band('samenKind', '2'),
  band('pensioenpartners', '3'),
  band('koopwoning', '4'),
  band('minderjarigKind', '5', {
    toeslagpartner: ({ huurder }) => (huurder === undefined ? 'ja' : 'nee'),
    fiscaalPartner: ({ huurder, verzoekGeenFiscaalPartner }) => (huurder === 'onderhuurder' && verzoekGeenFiscaalPartner === true ? 'nee' : 'ja'),
  }),
  {
    rij: 'vorigJaarToeslagpartner', sinds: ({ vorigJaarToeslagpartner, eersteJaar }) => (vorigJaarToeslagpartner === true ? firstDayOfYear(eersteJaar) : undefined), zelfdeAdres: true,
    participatiewet: null, toeslagpartner: 'ja', fiscaalPartner: null, bron: 'Handreiking § 4.2 tabel 2, situatie 6a',
  },
  {
    rij: 'vorigJaarFiscaalPartner', sinds: ({ vorigJaarFiscaalPartner, eersteJaar }) => (vorigJaarFiscaalPartner === true ? firstDayOfYear(eersteJaar) : undefined), zelfdeAdres: true,
    participatiewet: null, toeslagpartner: null, fiscaalPartner: 'ja', bron: 'Handreiking § 4.2 tabel 2, situatie 6b',
  },
]
