import { widthsOf } from './lines.ts'
import { SIZES } from './look.ts'
import type { Sheet } from './sheet.ts'
import { plain, type Span } from './spans.ts'

/** The white on both sides of what stands in a cell. */
export const CELL_PADDING = 5

type Columns = { readonly size: number; readonly widths: readonly number[] }

/** How wide the columns are and how large the letters, so that no word is broken where that can be. */
export function columnsOf(sheet: Sheet, rows: readonly (readonly Span[])[], bedragen: readonly number[], width: number): Columns {
  for (let size: number = SIZES.table; ; size -= 0.5) {
    const columns = rows[0]?.map((_, column) => ({ ...wishOf(sheet, rows, column, size), isAmount: bedragen.includes(column) })) ?? []
    if (sum(columns.map(({ least }) => least)) <= width || size <= SIZES.tableLeast) return { size, widths: divide(columns, width) }
  }
}

type Wish = { readonly least: number; readonly most: number; readonly isAmount: boolean }

function wishOf(sheet: Sheet, rows: readonly (readonly Span[])[], column: number, size: number): Omit<Wish, 'isAmount'> {
  const wishes = rows.map((row) => widthsOf(sheet.measure, [plain(row[column]?.text ?? '', row[column]?.bold)], size, sheet.direction))
  return { least: Math.max(...wishes.map(({ least }) => least)) + 2 * CELL_PADDING + 1, most: Math.max(...wishes.map(({ most }) => most)) + 2 * CELL_PADDING + 1 }
}

/** As wide as each wants where all fit, with the room that is left for the one with the most text; else the widest give in. */
function divide(columns: readonly Wish[], width: number): readonly number[] {
  const wanted = sum(columns.map(({ most }) => most))
  const widest = Math.max(0, ...columns.map(({ most, isAmount }) => (isAmount ? 0 : most)))
  const roomy = Math.max(0, columns.findIndex(({ most, isAmount }) => !isAmount && most === widest))
  if (wanted <= width) return columns.map(({ most }, index) => most + (index === roomy ? width - wanted : 0))
  const needed = sum(columns.map(({ least }) => least))
  if (needed >= width) return columns.map(({ least }) => (least / needed) * width)
  const limit = limitOf(columns, width)
  return columns.map(({ least, most }) => Math.max(least, Math.min(most, limit)))
}

/** Where columns are cut off so that together they are as wide as the table: between two widths until they differ by nothing that can be seen. */
function limitOf(columns: readonly Wish[], width: number): number {
  let [low, high] = [0, width]
  while (high - low > 0.01) {
    const middle = (low + high) / 2
    if (sum(columns.map(({ least, most }) => Math.max(least, Math.min(most, middle)))) > width) high = middle
    else low = middle
  }
  return low
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
