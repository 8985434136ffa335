import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import { ChartLegend } from './ChartLegend.tsx'
import { Hatch } from './Hatch.tsx'
import { percent } from './percent.ts'

export type ComparedAmount = { label: string; amountText: string; value: number }

type Props = {
  /** What the couple got; `value` in the same unit as that of `norm`. */
  received: ComparedAmount
  /** What it should have been, at least as much as was received. */
  norm: ComparedAmount
  /** Says what the striped part is, such as 'Het verschil: € 996'. */
  differenceText: string
}

/** For the couple: two bars, their difference striped. The amounts stand beside them as text. */
export function TwoBars({ received, norm, differenceText }: Props) {
  const hatchId = useId()
  const share = norm.value > 0 ? Math.min(100, (received.value / norm.value) * 100) : 0
  const receivedWidth = percent(share)
  return (
    <div>
      <ul class="kt-two-bars">
        <BarRow compared={received}>
          <rect class="kt-chart__received" width={receivedWidth} height="100%" />
        </BarRow>
        <BarRow compared={norm}>
          <Hatch id={hatchId} />
          <rect class="kt-chart__norm" width={receivedWidth} height="100%" />
          <rect fill={`url(#${hatchId})`} x={receivedWidth} width={percent(100 - share)} height="100%" />
        </BarRow>
      </ul>
      <ChartLegend items={[{ kind: 'owed', text: differenceText }]} />
    </div>
  )
}

function BarRow({ compared, children }: { compared: ComparedAmount; children: ComponentChildren }) {
  return (
    <li class="kt-two-bars__row">
      <span>{compared.label}</span>
      <svg class="kt-two-bars__bar" aria-hidden="true">
        {children}
      </svg>
      <span class="kt-two-bars__amount">
        <bdi>{compared.amountText}</bdi>
      </span>
    </li>
  )
}
