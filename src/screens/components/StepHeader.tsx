import type { Ref } from 'preact'
import { Heading } from './Heading.tsx'
import { Paragraph } from './Paragraph.tsx'
import { TextLink } from './TextLink.tsx'

type Props = {
  /** Such as 'Stap 4 van 9'; the track repeats it for the eye only. */
  stepText: string
  /** Counts from 1. */
  current: number
  total: number
  /** Where it stands in the whole: a small link below. */
  place?: { readonly text: string; readonly href: string } | undefined
  title: string
  intro?: string | undefined
  headingRef?: Ref<HTMLHeadingElement> | undefined
}

export function StepHeader({ stepText, current, total, place, title, intro, headingRef }: Props) {
  return (
    <header>
      <p class="kt-step">{stepText}</p>
      <div class="kt-track" aria-hidden="true">
        {Array.from({ length: total }, (_, index) => (
          <span key={index} class={`kt-track__part${partModifier(index + 1, current)}`} />
        ))}
      </div>
      {place !== undefined && <p class="kt-place"><TextLink href={place.href}>{place.text}</TextLink></p>}
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
