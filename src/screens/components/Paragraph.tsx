import type { ComponentChildren } from 'preact'
import { withExplanations } from './Explained.tsx'

type Props = {
  children: ComponentChildren
  /** lead: large, for the couple's screen. soft: an aside, such as a source. */
  tone?: 'plain' | 'lead' | 'soft' | undefined
}

const classes = { plain: 'nl-paragraph', lead: 'nl-paragraph nl-paragraph--lead', soft: 'nl-paragraph kt-soft' }

export function Paragraph({ children, tone }: Props) {
  return <p class={classes[tone ?? 'plain']}>{withExplanations(children)}</p>
}
