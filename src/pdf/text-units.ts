import { richtingVanTekst } from '../papers/vaste-woorden.ts'
import { linesOf, type Line } from './lines.ts'
import { drawLine, lineHeight, part, type Frame, type Sheet } from './sheet.ts'
import { textOf, type Span } from './spans.ts'
import type { Tag } from './tag.ts'
import type { Unit } from './unit.ts'

type Look = { readonly size: number; readonly colour?: string }

export function breakText(sheet: Sheet, spans: readonly Span[], width: number, size: number): readonly Line[] {
  return linesOf(sheet.measure, spans, { size, width, direction: richtingVanTekst(textOf(spans), sheet.taal) })
}

/** A text as lines. Its first two stay together, and its last two: no line stands alone on a page. */
export function textUnits(sheet: Sheet, spans: readonly Span[], frame: Frame, tag: Tag, look: Look): readonly Unit[] {
  const lines = breakText(sheet, spans, frame.width, look.size)
  return lines.map((line, index) => ({
    height: lineHeight(look.size),
    gap: 0,
    keep: index < lines.length - 1 && (index === 0 || index === lines.length - 2),
    draw: (top) => {
      drawLine(sheet, line, frame, top, tag, look)
    },
  }))
}

type Beside = {
  /** How much room is left for what stands before the text. */
  readonly indent: number
  readonly drawBefore: (top: number) => void
}

/** A text with something before its first line: the dot of a list, a box to tick. */
export function indentedUnits(sheet: Sheet, spans: readonly Span[], frame: Frame, tag: Tag, look: Look, { indent, drawBefore }: Beside): readonly Unit[] {
  const units = textUnits(sheet, spans, part(sheet, frame, indent, frame.width - indent), tag, look)
  return units.map((unit, index) => (index > 0 ? unit : {
    ...unit,
    draw: (top) => {
      drawBefore(top)
      unit.draw(top)
    },
  }))
}
