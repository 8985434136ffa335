import { openTekst } from '../papers/vaste-woorden.ts'
import type { Papertaal, Tekst } from '../papers/paper.ts'

/** A stretch of text in one look. */
export type Span = { readonly text: string; readonly bold: boolean; readonly open: boolean }

export function spansOf(tekst: Tekst, taal: Papertaal): readonly Span[] {
  return tekst.map((deel) => {
    if (typeof deel === 'string') return plain(deel)
    return 'open' in deel ? { text: clean(openTekst(deel.open, taal)), bold: true, open: true } : plain(deel.nadruk, true)
  })
}

export function plain(text: string, bold = false): Span {
  return { text: clean(text), bold, open: false }
}

export function textOf(spans: readonly Span[]): string {
  return spans.map(({ text }) => text).join('')
}

/** A paper has no control characters; a tab or a new line is white space like any other. */
function clean(text: string): string {
  return text.normalize('NFC').replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
}
