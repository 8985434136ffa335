import type { ComponentChildren } from 'preact'

export type Column = { label: string; numeric?: boolean | undefined }

export type Row = {
  key: string
  /** The first cell names the row. */
  cells: readonly ComponentChildren[]
  /** A sum or a difference. */
  total?: boolean | undefined
}

type Props = {
  caption: string
  columns: readonly Column[]
  rows: readonly Row[]
  /** The caption is read out but not shown, where a heading just above says the same. */
  hideCaption?: boolean | undefined
}

/** Wide tables scroll inside their own region, which the keyboard reaches too. */
export function DataTable({ caption, columns, rows, hideCaption }: Props) {
  return (
    <div class="utrecht-table-container" role="region" aria-label={caption} tabIndex={0}>
      <table class="utrecht-table utrecht-table--html-table">
        <caption>
          <span class={hideCaption === true ? 'kt-visually-hidden' : 'kt-table__caption'}>{caption}</span>
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.label} scope="col" class={cellClass(column)}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key} class={row.total === true ? 'kt-table__total' : undefined}>
              {row.cells.map((cell, index) =>
                index === 0 ? (
                  <th key={index} scope="row">
                    {cell}
                  </th>
                ) : (
                  <td key={index} class={cellClass(columns[index])}>
                    {cell}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function cellClass(column: Column | undefined): string | undefined {
  return column?.numeric === true ? 'utrecht-table__cell--numeric-data' : undefined
}
