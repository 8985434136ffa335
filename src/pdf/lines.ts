import { inSight, runsOf, styled, type Run, type Styled } from './runs.ts'
import type { Span } from './spans.ts'

/** How wide a run is, in points. */
export type Measure = (run: Run, size: number) => number

export type PlacedRun = Run & { readonly x: number; readonly width: number }

/** One line of text. `width` is what the eye sees; white space at its end hangs over on the side where it ends. */
export type Line = { readonly runs: readonly PlacedRun[]; readonly width: number; readonly overhang: number }

export type TextOptions = { readonly size: number; readonly width: number; readonly direction: 'ltr' | 'rtl' }

/** Breaks a text into lines that fit. A word that is wider than a line is broken where it must. */
export function linesOf(measure: Measure, spans: readonly Span[], { size, width, direction }: TextOptions): readonly Line[] {
  const text = styled(spans, direction)
  const lines: Line[] = []
  let start = 0
  let used = 0
  const close = (end: number) => {
    lines.push(lineOf(measure, text, start, end, size, direction))
    start = end
    used = 0
  }
  for (const piece of piecesOf(measure, text, size, width)) {
    if (used > 0 && used + piece.width - piece.space > width + SLACK) close(piece.start)
    used += piece.width
  }
  if (start < text.text.length) close(text.text.length)
  return lines
}

/** How wide a text is on one line, and its widest part that does not break. */
export function widthsOf(measure: Measure, spans: readonly Span[], size: number, direction: 'ltr' | 'rtl'): { readonly most: number; readonly least: number } {
  const text = styled(spans, direction)
  const pieces = piecesOf(measure, text, size, Infinity)
  return { most: pieces.reduce((sum, piece) => sum + piece.width, 0), least: Math.max(0, ...pieces.map((piece) => piece.width - piece.space)) }
}

/** Measuring in parts and as a whole differs in the last digits of a point. */
const SLACK = 0.01

type Piece = { readonly start: number; readonly width: number; readonly space: number }

/** What stays together on a line: a word with the white space behind it. */
function piecesOf(measure: Measure, text: Styled, size: number, width: number): readonly Piece[] {
  const across = (start: number, end: number) => runsOf(text, start, end).reduce((sum, run) => sum + measure(run, size), 0)
  return Array.from(text.text.matchAll(/[^ ]+?(?:[-/–](?=\p{L}{3})|(?= )|$) *| +/gu)).flatMap(({ 0: word, index }) => {
    const letters = index + word.trimEnd().length
    const whole = { start: index, width: across(index, index + word.length), space: across(letters, index + word.length) }
    return whole.width - whole.space <= width ? [whole] : Array.from(text.text.slice(index, index + word.length), (letter, at) => ({ start: index + offsetOf(word, at), width: across(index + offsetOf(word, at), index + offsetOf(word, at) + letter.length), space: 0 }))
  })
}

/** Where a letter begins: some take two places. */
function offsetOf(word: string, letter: number): number {
  return Array.from(word).slice(0, letter).join('').length
}

function lineOf(measure: Measure, text: Styled, start: number, end: number, size: number, direction: 'ltr' | 'rtl'): Line {
  const visible = start + text.text.slice(start, end).trimEnd().length
  const base = direction === 'rtl' ? 1 : 0
  const read = [...runsOf(text, start, visible), ...runsOf(text, visible, end).map((run) => ({ ...run, level: base }))]
  const placed = new Map<Run, PlacedRun>()
  let x = 0
  for (const run of inSight(read)) {
    const width = measure(run, size)
    placed.set(run, { ...run, x, width })
    x += width
  }
  const overhang = runsOf(text, visible, end).reduce((sum, run) => sum + measure(run, size), 0)
  return { runs: read.flatMap((run) => placed.get(run) ?? []), width: x - overhang, overhang: direction === 'rtl' ? overhang : 0 }
}
