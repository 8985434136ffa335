import { useId } from 'preact/hooks'
import type { Blok } from '../../papers/paper.ts'
import { Hatch } from '../components/Hatch.tsx'
import { percent } from '../components/percent.ts'

type Balken = Extract<Blok, { kind: 'balken' }>['balken']

/** Bars with their texts; what a bar has more than the first is striped. */
export function PaperBars({ balken }: { balken: Balken }) {
  const hatchId = useId()
  const longest = Math.max(1, ...balken.map(({ bedrag }) => bedrag))
  const share = (amount: number) => percent((100 * amount) / longest)
  const first = balken[0]?.bedrag ?? 0
  return (
    <ul class="kt-two-bars">
      {balken.map(({ label, bedrag, tekst }, index) => (
        <li key={label} class="kt-two-bars__row">
          <span>{label}</span>
          <svg class="kt-two-bars__bar" aria-hidden="true">
            {index === 0 ? <rect class="kt-chart__received" width={share(bedrag)} height="100%" /> : (
              <>
                <Hatch id={hatchId} />
                <rect fill={`url(#${hatchId})`} width={share(bedrag)} height="100%" />
                <rect class="kt-chart__norm" width={share(Math.min(first, bedrag))} height="100%" />
              </>
            )}
          </svg>
          <span class="kt-two-bars__amount"><bdi>{tekst}</bdi></span>
        </li>
      ))}
    </ul>
  )
}
