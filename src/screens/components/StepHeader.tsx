import type { Ref } from 'preact'
import { Heading } from './Heading.tsx'
import { Paragraph } from './Paragraph.tsx'

type Props = {
  /** Such as 'Stap 4 van 9'; the track repeats it for the eye only. */
  stepText: string
  /** Counts from 1. */
  current: number
  total: number
  title: string
  intro?: string | undefined
  headingRef?: Ref<HTMLHeadingElement> | undefined
}

export function StepHeader({ stepText, current, total, title, intro, headingRef }: Props) {
  return (
    <header>
      <p class="kt-step">{stepText}</p>
      <div class="kt-track" aria-hidden="true">
        {Array.from({ length: total }, (_, index) => (
          <span key={index} class={`kt-track__part${partModifier(index + 1, current)}`} />
        ))}
      </div>
      <Heading level={1} headingRef={headingRef}>
        {title}
      </Heading>
      {intro !== undefined && <Paragraph tone="soft">{intro}</Paragraph>}
    </header>
  )
}

function partModifier(step: number, current: number): string {
  if (step === current) return ' kt-track__part--now'
  return step < current ? ' kt-track__part--done' : ''
}
