import bidiFactory from 'bidi-js'
import { VAN_RECHTS_NAAR_LINKS } from '../papers/vaste-woorden.ts'
import type { Span } from './spans.ts'

export type Face = 'latin' | 'latinBold' | 'arabic' | 'arabicBold'

/** Of one line, in the order in which it is read: one font, one direction, one look. */
export type Run = {
  /** As it is given to the font. */
  readonly text: string
  readonly face: Face
  readonly open: boolean
  /** Even from left to right, odd from right to left (UAX 9). */
  readonly level: number
}

/** A text with, for each place in it, how it is drawn. */
export type Styled = { readonly text: string; readonly levels: Uint8Array; readonly spans: readonly Span[]; readonly starts: readonly number[] }

const ARABIC = /\p{Script_Extensions=Arab}/u
const bidi = bidiFactory()

export function styled(spans: readonly Span[], direction: 'ltr' | 'rtl'): Styled {
  const text = spans.map((span) => span.text).join('')
  const isMixed = direction === 'rtl' || VAN_RECHTS_NAAR_LINKS.test(text)
  const starts = spans.map((_, index) => spans.slice(0, index).reduce((sum, span) => sum + span.text.length, 0))
  return { text, spans, starts, levels: isMixed ? bidi.getEmbeddingLevels(text, direction).levels : new Uint8Array(text.length) }
}

/** The runs of a part of a text, as they are read. */
export function runsOf(styled: Styled, start: number, end: number): readonly Run[] {
  const runs: Letter[] = []
  for (let at = start; at < end;) {
    const letter = letterAt(styled, at)
    const last = runs.at(-1)
    if (last?.face === letter.face && last.level === letter.level && last.span === letter.span) runs.splice(-1, 1, { ...last, text: last.text + letter.text })
    else runs.push(letter)
    at += letter.text.length
  }
  return runs.map((run) => ({ text: drawn(run), face: run.face, open: run.open, level: run.level }))
}

type Letter = Run & { readonly span: number }

function letterAt({ text, levels, spans, starts }: Styled, at: number): Letter {
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0)
  const span = starts.findLastIndex((start) => start <= at)
  const { bold = false, open = false } = spans[span] ?? {}
  const level = levels[at] ?? 0
  return { text: character, face: faceFor(character, level, bold), open, level, span }
}

/** White space in Arabic stays with it, so that a sentence is one run. */
function faceFor(character: string, level: number, bold: boolean): Face {
  const isArabic = ARABIC.test(character) || (level % 2 === 1 && /\s/.test(character))
  if (isArabic) return bold ? 'arabicBold' : 'arabic'
  return bold ? 'latinBold' : 'latin'
}

/** The font turns Arabic around itself, and nothing else: brackets and dots between it are turned here. */
function drawn({ text, level }: { readonly text: string; readonly level: number }): string {
  if (level % 2 === 0) return text
  const mirrored = Array.from(text, mirrorOf)
  return (ARABIC.test(text) ? mirrored : mirrored.reverse()).join('')
}

/** The bracket that looks the other way; anything else is itself. */
export function mirrorOf(character: string): string {
  return bidi.getMirroredCharacter(character) ?? character
}

/** From left to right as they stand on the line: rule L2 of UAX 9. */
export function inSight(runs: readonly Run[]): readonly Run[] {
  const order = [...runs]
  for (let level = Math.max(0, ...runs.map((run) => run.level)); level > 0; level -= 1) {
    for (let from = 0; from < order.length; from += 1) {
      let to = from
      while (to < order.length && (order[to]?.level ?? 0) >= level) to += 1
      if (to > from) order.splice(from, to - from, ...order.slice(from, to).reverse())
      from = to
    }
  }
  return order
}
