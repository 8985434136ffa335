import { useId } from 'preact/hooks'
import { Hatch } from './Hatch.tsx'

export type LegendItem = { kind: 'received' | 'norm' | 'owed'; text: string }

export function ChartLegend({ items }: { items: readonly LegendItem[] }) {
  const hatchId = useId()
  return (
    <ul class="kt-legend">
      {items.map((item) => (
        <li key={item.kind} class="kt-legend__item">
          <svg class="kt-legend__swatch" aria-hidden="true">
            {item.kind === 'owed' && <Hatch id={hatchId} />}
            <rect
              class={item.kind === 'owed' ? undefined : `kt-chart__${item.kind}`}
              fill={item.kind === 'owed' ? `url(#${hatchId})` : undefined}
              width="16"
              height="16"
            />
          </svg>
          {item.text}
        </li>
      ))}
    </ul>
  )
}
