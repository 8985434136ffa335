import { useId } from 'preact/hooks'
import { ChartLegend } from './ChartLegend.tsx'
import { Hatch } from './Hatch.tsx'
import { percent } from './percent.ts'

export type MonthBar = { label: string; received: number; shortfall: number }

type Props = {
  /** In eurocents or any other one unit: only the proportions count. */
  months: readonly MonthBar[]
  receivedText: string
  shortfallText: string
}

const PLOT_HEIGHT_PX = 156
const LABEL_BASELINE_PX = 175
const GAP_PX = 2
const BAR_SHARE = 0.84

/** Month by month what came in and what was short. For the eye only: put a DataTable with the amounts below it. */
export function MonthBars({ months, receivedText, shortfallText }: Props) {
  const hatchId = useId()
  const highest = Math.max(1, ...months.map((month) => month.received + month.shortfall))
  const slot = 100 / months.length
  return (
    <div>
      <svg class="kt-months" aria-hidden="true">
        <Hatch id={hatchId} />
        {months.map((month, index) => {
          const received = (month.received / highest) * PLOT_HEIGHT_PX
          const shortfall = (month.shortfall / highest) * PLOT_HEIGHT_PX
          const x = percent(slot * (index + (1 - BAR_SHARE) / 2))
          const width = percent(slot * BAR_SHARE)
          return (
            <g key={month.label}>
              <rect class="kt-chart__received" x={x} width={width} y={PLOT_HEIGHT_PX - received} height={received} />
              <rect fill={`url(#${hatchId})`} x={x} width={width} y={PLOT_HEIGHT_PX - received - shortfall} height={Math.max(0, shortfall - GAP_PX)} />
              <text class="kt-months__label" x={percent(slot * (index + 0.5))} y={LABEL_BASELINE_PX}>
                {month.label}
              </text>
            </g>
          )
        })}
      </svg>
      <ChartLegend
        items={[
          { kind: 'received', text: receivedText },
          { kind: 'owed', text: shortfallText },
        ]}
      />
    </div>
  )
}
