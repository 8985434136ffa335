import type { Blok } from '../papers/paper.ts'
import { COLOURS, GAP, SIZES } from './look.ts'
import { qrCells } from './qr-cells.ts'
import { drawLine, lineHeight, part, type Frame, type Sheet } from './sheet.ts'
import { plain } from './spans.ts'
import type { Tag } from './tag.ts'
import { breakText } from './text-units.ts'
import type { Unit } from './unit.ts'

const SIDE = 96
const BETWEEN = 14

/** A QR code as squares, with what it says in words beside it. */
export function qrUnits(sheet: Sheet, { inhoud, tekst }: Extract<Blok, { kind: 'qr' }>, frame: Frame, tag: Tag): readonly Unit[] {
  const square = part(sheet, frame, 0, SIDE)
  const beside = part(sheet, frame, SIDE + BETWEEN, frame.width - SIDE - BETWEEN)
  const lines = breakText(sheet, [plain(tekst)], beside.width, SIZES.text)
  const text = tag.tag('P')
  const draw = (top: number) => {
    tag.tag('Figure', { alt: `QR: ${tekst}`, bbox: [square.left, top, square.left + SIDE, top + SIDE] }).holds(() => {
      drawCells(sheet.doc, qrCells(inhoud), square.left, top)
    })
    for (const [index, line] of lines.entries()) drawLine(sheet, line, beside, top + 6 + index * lineHeight(SIZES.text), text, { size: SIZES.text })
  }
  return [{ height: Math.max(SIDE, lines.length * lineHeight(SIZES.text) + 6), gap: GAP.block, keep: false, draw }]
}

function drawCells(doc: PDFKit.PDFDocument, cells: readonly (readonly boolean[])[], left: number, top: number): void {
  const size = SIDE / cells.length
  for (const [row, line] of cells.entries()) {
    for (const [column, isDark] of line.entries()) {
      if (isDark) doc.rect(left + column * size, top + row * size, size, size)
    }
  }
  doc.fill(COLOURS.ink)
}
