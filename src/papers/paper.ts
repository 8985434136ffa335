/** The languages a paper can be in. Only Dutch has legal force; every other one is a translation and says so. */
export const PAPERTALEN = ['nl', 'en', 'tr', 'ar', 'pl', 'uk'] as const

export type Papertaal = (typeof PAPERTALEN)[number]

export type Papersoort =
  | 'aanvraagBijzondereBijstand' | 'aanvraagVasteTegemoetkoming' | 'toestemming'
  | 'berekening' | 'bijlage' | 'geenRecht'
  | 'stukkenlijst'
  | 'uitnodiging' | 'antwoordkaart' | 'folder' | 'verwijsbrief'
  | 'beschikkingPeriodiek' | 'beschikkingEenmalig' | 'beschikkingVasteTegemoetkoming'
  | 'ontvangstbewijs'
  | 'voorblad'

/** A piece of a sentence. `open` is something that had to be filled in and is not known: it names what, and whoever renders it makes it stand out. */
export type Tekstdeel = string | { readonly nadruk: string } | { readonly open: string }

export type Tekst = readonly Tekstdeel[]

/** Where somebody signs. The signature itself is no part of the paper: what is signed is everything else. */
export type Vak = { readonly wie: 'aanvrager' | 'toeslagpartner'; readonly naam: Tekst }

export type Blok =
  | { readonly kind: 'kop'; readonly niveau: 2 | 3; readonly tekst: string }
  | { readonly kind: 'alinea'; readonly tekst: Tekst }
  | { readonly kind: 'lijst'; readonly items: readonly Tekst[] }
  /** Labels with what belongs to them, such as names and addresses. */
  | { readonly kind: 'gegevens'; readonly regels: readonly { readonly label: string; readonly waarde: Tekst }[] }
  /** The first column names the row. `bedragen`: columns (from 0) that are aligned as amounts. `totaal`: the last row is a sum. */
  | { readonly kind: 'tabel'; readonly bijschrift: string; readonly koppen: readonly string[]; readonly rijen: readonly (readonly string[])[]; readonly bedragen: readonly number[]; readonly totaal?: boolean }
  /** Boxes that are ticked or not. */
  | { readonly kind: 'keuzes'; readonly vraag: string; readonly keuzes: readonly { readonly tekst: Tekst; readonly gekozen: boolean }[] }
  /** A line to write on, by hand. */
  | { readonly kind: 'invulregel'; readonly label: string }
  /** Two amounts beside each other as bars, with their difference; eurocents. The texts say the same as the bars. */
  | { readonly kind: 'balken'; readonly balken: readonly { readonly label: string; readonly bedrag: number; readonly tekst: string }[] }
  /** A square of dark and light cells, and what it says in words. */
  | { readonly kind: 'qr'; readonly inhoud: string; readonly tekst: string }
  /** What must not be overlooked. */
  | { readonly kind: 'kader'; readonly titel: string; readonly blokken: readonly Blok[] }
  | { readonly kind: 'ondertekening'; readonly verklaring: Tekst; readonly vakken: readonly Vak[] }

/**
 * One paper as content: what it says, in the order in which it is read. It knows no screen, no page and no ink; screen and PDF are made of the same content.
 *
 * Plain data, also for a worker and for keeping what was signed.
 */
export type Paper = {
  /** That of the form of this type; it rises with every change of it, as signed papers are kept. */
  readonly version: 1
  readonly soort: Papersoort
  readonly taal: Papertaal
  /** What it is about in one line: the title of the document. */
  readonly titel: string
  /** Who it is from and to, and of what day; in this order above the title. */
  readonly briefhoofd: readonly Tekst[]
  readonly blokken: readonly Blok[]
  /** At the foot of every page: which text and rules it was made by. No personal data. */
  readonly voet: string
}

/** What had to be filled in and is not known, in the order of the paper, each once. */
export function openIn({ briefhoofd, blokken }: Pick<Paper, 'briefhoofd' | 'blokken'>): readonly string[] {
  const delen = [...briefhoofd.flat(), ...blokken.flatMap(delenVan)]
  return [...new Set(delen.flatMap((deel) => (typeof deel === 'object' && 'open' in deel ? [deel.open] : [])))]
}

function delenVan(blok: Blok): Tekst {
  switch (blok.kind) {
    case 'alinea': return blok.tekst
    case 'lijst': return blok.items.flat()
    case 'gegevens': return blok.regels.flatMap(({ waarde }) => waarde)
    case 'keuzes': return blok.keuzes.flatMap(({ tekst }) => tekst)
    case 'kader': return blok.blokken.flatMap(delenVan)
    case 'ondertekening': return [...blok.verklaring, ...blok.vakken.flatMap(({ naam }) => naam)]
    default: return []
  }
}
