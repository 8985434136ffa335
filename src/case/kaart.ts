import type { Bestand } from './bestand.ts'
import type { Veld } from './dossier.ts'
import { postcodeIn } from './lezen.ts'

export const STANDEN = ['inGesprek', 'uitgerekend'] as const

/** How far the work on a dossier is: in conversation, or with an outcome for every chosen year. */
type Stand = (typeof STANDEN)[number]

/** What the list shows and searches of one dossier, so that no dossier has to be opened for it. Names of the aanvrager first. */
export type Kaart = {
  readonly version: 1
  readonly namen: readonly [aanvrager: string, toeslagpartner: string]
  readonly achternamen: readonly [aanvrager: string, toeslagpartner: string]
  /** As `1234 AB`, or as it was written when it cannot be read. */
  readonly postcode: string
  readonly jaren: readonly number[]
  readonly stand: Stand
  /** How many questions are open. */
  readonly open: number
} & Pick<Bestand, 'aangemaakt' | 'gewijzigd' | 'plaats' | 'wachtOp' | 'gearchiveerd'>

/** @param open - how many questions are open; counted by who knows the outcomes */
export function kaartVan(bestand: Bestand, { open, stand }: Pick<Kaart, 'open' | 'stand'>): Kaart {
  const { dossier, aangemaakt, gewijzigd, plaats, wachtOp, gearchiveerd } = bestand
  const written = (veld: Veld) => (dossier.antwoorden[veld] ?? '').trim()
  return {
    version: 1,
    namen: [written('aanvrager.naam'), written('toeslagpartner.naam')],
    achternamen: [written('aanvrager.achternaam'), written('toeslagpartner.achternaam')],
    postcode: postcodeIn(dossier) ?? written('samen.postcode'),
    jaren: dossier.jaren,
    stand, open, aangemaakt, gewijzigd, plaats, wachtOp, gearchiveerd,
  }
}

/**
 * What tells of a card whether every word that is searched for stands somewhere in the names, the postcode or the years, also inside a word. Case, accents and
 * punctuation do not count: `yildiz` finds Yıldız, `obrien` finds O’Brien. Nothing to search for finds everything.
 */
export function searchFor(search: string): (kaart: Kaart) => boolean {
  const words = plain(search).split(' ').filter((word) => word !== '')
  return (kaart) => {
    const text = searchTextOf(kaart)
    return words.every((word) => text.includes(word))
  }
}

/** Thousands of cards are searched at every key: each is made plain once. */
const searchTexts = new WeakMap<Kaart, string>()

function searchTextOf(kaart: Kaart): string {
  const known = searchTexts.get(kaart)
  if (known !== undefined) return known
  const { namen, achternamen, postcode, jaren } = kaart
  const text = plain([...namen, ...achternamen, postcode, postcode.replace(/\s/g, ''), ...jaren].join(' '))
  searchTexts.set(kaart, text)
  return text
}

/** Letters that Unicode does not take apart into a letter and an accent. */
const undecomposed: Readonly<Record<string, string>> = { æ: 'ae', œ: 'oe', ø: 'o', ß: 'ss', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ħ: 'h', ı: 'i' }

function plain(text: string): string {
  return text.normalize('NFKD').toLowerCase()
    .replace(/[\p{M}'’‘ʼ`]/gu, '')
    .replace(/[æœøßłđðþħı]/g, (letter) => undecomposed[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
}
