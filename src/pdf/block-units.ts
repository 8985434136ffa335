import type { Blok } from '../papers/paper.ts'
import { barUnits } from './bars.ts'
import { choiceUnits } from './choices.ts'
import type { Handtekening } from './extra.ts'
import { frameUnits } from './framed.ts'
import { labelledUnits } from './labelled.ts'
import { GAP, SIZES } from './look.ts'
import { qrUnits } from './qr-units.ts'
import { drawLine, part, type Frame, type Sheet } from './sheet.ts'
import { signatureUnits } from './signature.ts'
import { plain, spansOf, type Span } from './spans.ts'
import { tableUnits } from './table.ts'
import type { Tag } from './tag.ts'
import { breakText, indentedUnits, textUnits } from './text-units.ts'
import { artifactLine } from './rule.ts'
import { kept, keptWithNext, withGap, type Unit } from './unit.ts'

/** What a block is drawn with. */
export type Within = { readonly sheet: Sheet; readonly frame: Frame; readonly tag: Tag; readonly handtekeningen: readonly Handtekening[] }

export function blokkenUnits(blokken: readonly Blok[], within: Within): readonly Unit[] {
  return blokken.flatMap((blok, index) => {
    const units = blokUnits(blok, within)
    return blok.kind === 'alinea' && LED_INTO.includes(blokken[index + 1]?.kind) ? keptWithNext(units) : units
  })
}

/** The sentence before it belongs to it. */
const LED_INTO: readonly (Blok['kind'] | undefined)[] = ['lijst', 'balken', 'qr', 'gegevens', 'invulregel']

function blokUnits(blok: Blok, within: Within): readonly Unit[] {
  const { sheet, frame, tag, handtekeningen } = within
  switch (blok.kind) {
    case 'kop': return headingUnits(sheet, blok.tekst, blok.niveau, frame, tag)
    case 'alinea': return withGap(textUnits(sheet, spansOf(blok.tekst, sheet.taal), frame, tag.tag('P'), { size: SIZES.text }), GAP.paragraph)
    case 'lijst': return listUnits(sheet, blok.items.map((item) => spansOf(item, sheet.taal)), frame, tag)
    case 'gegevens': return labelledUnits(sheet, blok.regels, frame, tag)
    case 'tabel': return tableUnits(sheet, blok, frame, tag)
    case 'keuzes': return choiceUnits(sheet, blok, frame, tag)
    case 'invulregel': return lineToWriteOn(sheet, blok.label, frame, tag)
    case 'balken': return barUnits(sheet, blok.balken, frame, tag)
    case 'qr': return qrUnits(sheet, blok, frame, tag)
    case 'kader': return frameUnits(sheet, blok.titel, frame, tag, (inner, div) => blokkenUnits(blok.blokken, { ...within, frame: inner, tag: div }))
    case 'ondertekening': return signatureUnits(sheet, blok, handtekeningen, frame, tag)
  }
}

export function headingUnits(sheet: Sheet, tekst: string, niveau: 1 | 2 | 3, frame: Frame, tag: Tag): readonly Unit[] {
  const size = { 1: SIZES.title, 2: SIZES.heading2, 3: SIZES.heading3 }[niveau]
  const gap = { 1: GAP.heading2, 2: GAP.heading2, 3: GAP.heading3 }[niveau]
  return withGap(kept(textUnits(sheet, [plain(tekst, true)], frame, tag.tag(`H${niveau}`), { size }), true), gap)
}

const DOT = '•'
const DOT_INDENT = 14

/** No item stands alone on a page. */
function listUnits(sheet: Sheet, items: readonly (readonly Span[])[], frame: Frame, tag: Tag): readonly Unit[] {
  const list = tag.tag('L')
  const units = items.map((spans) => {
    const item = list.tag('LI')
    const label = item.tag('Lbl')
    const [dot] = breakText(sheet, [plain(DOT)], DOT_INDENT, SIZES.text)
    const drawBefore = (top: number) => {
      if (dot !== undefined) drawLine(sheet, dot, part(sheet, frame, 2, DOT_INDENT), top, label, { size: SIZES.text })
    }
    return withGap(indentedUnits(sheet, spans, frame, item.tag('LBody'), { size: SIZES.text }, { indent: DOT_INDENT, drawBefore }), GAP.item)
  })
  const together = units.map((item, index) => (index === 0 || index === units.length - 2 ? keptWithNext(item) : item))
  return withGap([...together.slice(0, -1), ...units.slice(-1)].flat(), GAP.paragraph - 2)
}

const HAND_LINE = 22

function lineToWriteOn(sheet: Sheet, label: string, frame: Frame, tag: Tag): readonly Unit[] {
  const text = withGap(textUnits(sheet, [plain(label)], frame, tag.tag('P'), { size: SIZES.text }), GAP.paragraph)
  return kept([...text, { height: HAND_LINE, gap: 0, keep: false, draw: (top) => { artifactLine(sheet, frame, top + HAND_LINE - 2) } }])
}
