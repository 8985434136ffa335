import type { Tekst } from '../papers/paper.ts'
import { widthsOf } from './lines.ts'
import { COLOURS, GAP, SIZES } from './look.ts'
import { drawLine, lineHeight, part, type Frame, type Sheet } from './sheet.ts'
import { plain, spansOf } from './spans.ts'
import type { Tag } from './tag.ts'
import { breakText } from './text-units.ts'
import { withGap, type Unit } from './unit.ts'

type Regel = { readonly label: string; readonly waarde: Tekst }

const WIDEST_LABEL = 0.42
const BETWEEN = 14

/** Labels in one column with what belongs to them beside it, as a list of names and values. */
export function labelledUnits(sheet: Sheet, regels: readonly Regel[], frame: Frame, tag: Tag): readonly Unit[] {
  const list = tag.tag('L')
  const widest = Math.max(...regels.map(({ label }) => widthsOf(sheet.measure, [plain(label)], SIZES.text, sheet.direction).most))
  const labelWidth = Math.min(Math.ceil(widest), frame.width * WIDEST_LABEL)
  const labels = part(sheet, frame, 0, labelWidth)
  const values = part(sheet, frame, labelWidth + BETWEEN, frame.width - labelWidth - BETWEEN)
  return withGap(regels.flatMap((regel) => regelUnits(sheet, regel, labels, values, list.tag('LI'))), GAP.paragraph)
}

function regelUnits(sheet: Sheet, { label, waarde }: Regel, labels: Frame, values: Frame, item: Tag): readonly Unit[] {
  const left = breakText(sheet, [plain(label)], labels.width, SIZES.text)
  const right = breakText(sheet, spansOf(waarde, sheet.taal), values.width, SIZES.text)
  const [labelTag, valueTag] = [item.tag('Lbl'), item.tag('LBody')]
  const count = Math.max(left.length, right.length)
  return Array.from({ length: count }, (_, index) => ({
    height: lineHeight(SIZES.text),
    gap: index === 0 ? GAP.item : 0,
    keep: index < count - 1,
    draw: (top) => {
      const [name, value] = [left[index], right[index]]
      if (name !== undefined) drawLine(sheet, name, labels, top, labelTag, { size: SIZES.text, colour: COLOURS.soft })
      if (value !== undefined) drawLine(sheet, value, values, top, valueTag, { size: SIZES.text })
    },
  }))
}
