import type { Woordsleutel } from '../texts/nl/woorden.ts'
import { WOORDEN, woordenlijst } from './woordenlijst.ts'

export type Stuktekst = { readonly tekst: string; readonly woord: Woordsleutel | null }

const written = new Map(WOORDEN.filter((woord) => woordenlijst[woord].alleenOpDeLijst !== true)
  .flatMap((woord) => [woord, ...woordenlijst[woord].varianten ?? []].map((vorm): [string, Woordsleutel] => [vorm.toLowerCase(), woord])))

// Longest first: in 'aanvullende bijstand' the two words are found, not the last one alone. Not inside a longer word.
const matcher = new RegExp(`(?<![\\p{L}-])(?:${[...written.keys()].sort((a, b) => b.length - a.length).map(escaped).join('|')})(?![\\p{L}]|-\\p{L})`, 'giu')

/** A text in pieces: what lies between, and the words that are explained. Put together they are the text. */
export function vindWoorden(tekst: string): readonly Stuktekst[] {
  const stukken: Stuktekst[] = []
  let rest = 0
  for (const { 0: vorm, index } of tekst.matchAll(matcher)) {
    const woord = written.get(vorm.toLowerCase())
    if (woord === undefined) continue
    if (index > rest) stukken.push({ tekst: tekst.slice(rest, index), woord: null })
    stukken.push({ tekst: vorm, woord })
    rest = index + vorm.length
  }
  if (rest < tekst.length) stukken.push({ tekst: tekst.slice(rest), woord: null })
  return stukken
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
