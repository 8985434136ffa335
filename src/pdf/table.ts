import type { Blok } from '../papers/paper.ts'
import type { Line } from './lines.ts'
import { COLOURS, GAP, SIZES } from './look.ts'
import { artifactGround, artifactLine } from './rule.ts'
import { drawLine, drawUnreadLine, lineHeight, part, type Frame, type Sheet } from './sheet.ts'
import { plain, type Span } from './spans.ts'
import { CELL_PADDING, columnsOf } from './table-widths.ts'
import type { Tag } from './tag.ts'
import { breakText, textUnits } from './text-units.ts'
import { kept, withGap, type Unit } from './unit.ts'

type Tabel = Extract<Blok, { kind: 'tabel' }>
type Cell = { readonly lines: readonly Line[]; readonly frame: Frame; readonly align: 'start' | 'end'; readonly tag: Tag }

/** One row as it is drawn: its cells, the ground under it, the line below it. */
type Row = { readonly cells: readonly Cell[]; readonly size: number; readonly frame: Frame; readonly ground?: string; readonly rule: string; readonly ruleWidth: number }

/** A table under its caption. Its header comes again on every page; a row of a few lines is not cut. */
export function tableUnits(sheet: Sheet, tabel: Tabel, frame: Frame, tag: Tag): readonly Unit[] {
  const table = tag.tag('Table')
  const spans = [tabel.koppen.map((kop) => plain(kop, true)), ...tabel.rijen.map((rij, index) => rij.map((cel, column) => plain(tabel.bedragen.includes(column) ? unbroken(cel) : cel, isTotal(tabel, index))))]
  const { size, widths } = columnsOf(sheet, spans, tabel.bedragen, frame.width)
  const cellsOf = (row: readonly Span[], tags: (column: number) => Tag): readonly Cell[] => row.map((span, column) => {
    const width = widths[column] ?? 0
    const place = part(sheet, frame, widths.slice(0, column).reduce((total, each) => total + each, 0) + CELL_PADDING, width - 2 * CELL_PADDING)
    return { lines: breakText(sheet, [span], place.width, size), frame: place, align: tabel.bedragen.includes(column) ? 'end' : 'start', tag: tags(column) }
  })
  const caption = withGap(kept(textUnits(sheet, [plain(tabel.bijschrift, true)], frame, table.tag('Caption'), { size: SIZES.table }), true), GAP.block)
  const [headSpans = [], ...bodySpans] = spans
  const headTag = table.tag('THead').tag('TR')
  const head: Row = { cells: cellsOf(headSpans, () => headTag.tag('TH', { scope: 'Column' })), size, frame, ground: COLOURS.wash, rule: COLOURS.edge, ruleWidth: 0.9 }
  const repeat = wholeRow(sheet, head)
  const body = table.tag('TBody')
  const rows = bodySpans.map((row, index) => {
    const tr = body.tag('TR')
    const isSum = isTotal(tabel, index)
    const isBeforeSum = isTotal(tabel, index + 1)
    return rowUnits(sheet, { cells: cellsOf(row, (column) => (column === 0 ? tr.tag('TH', { scope: 'Row' }) : tr.tag('TD'))), size, frame, rule: isBeforeSum || isSum ? COLOURS.edge : COLOURS.line, ruleWidth: isBeforeSum || isSum ? 0.9 : 0.5 }, isBeforeSum)
  })
  const units = [...caption, ...withGap(kept(rowUnits(sheet, head, true), true), 3), ...rows.flat().map((unit) => ({ ...unit, repeat }))]
  return rows.length <= ONE_YEAR ? kept(units) : units
}

/** The months with their sum: no longer than that, a table is not divided over pages. */
const ONE_YEAR = 13

function isTotal({ totaal, rijen }: Tabel, index: number): boolean {
  return totaal === true && index === rijen.length - 1
}

/** An amount stays on one line. */
function unbroken(amount: string): string {
  return amount.replaceAll(' ', '\u00A0')
}

const [ABOVE, BELOW] = [3, 3.5]
const MAY_BE_CUT_FROM = 16

/** Line by line, so that a row that is taller than a page goes on over its end. */
function rowUnits(sheet: Sheet, row: Row, keepWithNext: boolean): readonly Unit[] {
  const count = Math.max(1, ...row.cells.map(({ lines }) => lines.length))
  return Array.from({ length: count }, (_, index) => {
    const isLast = index === count - 1
    const height = (index === 0 ? ABOVE : 0) + lineHeight(row.size) + (isLast ? BELOW : 0)
    return {
      height,
      gap: 0,
      keep: isLast ? keepWithNext : count < MAY_BE_CUT_FROM || index < 2,
      draw: (top) => {
        if (row.ground !== undefined) artifactGround(sheet, row.frame, top, height, row.ground)
        drawCells(sheet, row, index, top + (index === 0 ? ABOVE : 0))
        if (isLast) artifactLine(sheet, row.frame, top + height, row.rule, row.ruleWidth)
      },
    }
  })
}

function drawCells(sheet: Sheet, { cells, size }: Row, index: number, top: number): void {
  for (const { lines, frame, align, tag } of cells) {
    // An empty cell is there too: a reader counts them.
    tag.element()
    const line = lines[index]
    if (line !== undefined) drawLine(sheet, line, frame, top, tag, { size, align })
  }
}

/** The header as it comes again: seen, and read only once. */
function wholeRow(sheet: Sheet, { cells, size, frame, ground, rule, ruleWidth }: Row): Unit {
  const count = Math.max(...cells.map(({ lines }) => lines.length))
  const height = ABOVE + count * lineHeight(size) + BELOW
  return {
    height,
    gap: 0,
    keep: true,
    draw: (top) => {
      if (ground !== undefined) artifactGround(sheet, frame, top, height, ground)
      for (const cell of cells) {
        for (const [index, line] of cell.lines.entries()) drawUnreadLine(sheet, line, cell.frame, top + ABOVE + index * lineHeight(size), { size, align: cell.align })
      }
      artifactLine(sheet, frame, top + height, rule, ruleWidth)
    },
  }
}
