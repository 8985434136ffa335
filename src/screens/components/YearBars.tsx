import { percent } from './percent.ts'

export type YearBar = {
  label: string
  /** Places of months, 0 for January; `until` is the first that is not in it. */
  segments: readonly { from: number; until: number }[]
}

type Props = { months: readonly string[]; rows: readonly YearBar[] }

const GAP_PERCENT = 0.6

/** A year with a bar for each thing that lasts. For the eye only: the same must stand beside it as text. */
export function YearBars({ months, rows }: Props) {
  const share = 100 / months.length
  return (
    <div class="kt-year" aria-hidden="true">
      {rows.map(({ label, segments }, index) => (
        <div key={`${label} ${index}`} class="kt-year__row">
          <span class="kt-year__label">{label}</span>
          <svg class="kt-year__bar">
            {segments.map(({ from, until }) => <rect key={from} class="kt-chart__norm" x={percent(from * share)} width={percent((until - from) * share - GAP_PERCENT)} height="100%" rx="4" />)}
          </svg>
        </div>
      ))}
      <div class="kt-year__row">
        <span class="kt-year__label" />
        <svg class="kt-year__axis">
          {months.map((month, index) => <g key={month}><text class="kt-months__label" x={percent((index + 0.5) * share)} y="15">{month}</text></g>)}
        </svg>
      </div>
    </div>
  )
}
