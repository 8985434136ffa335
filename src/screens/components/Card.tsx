import type { ComponentChildren } from 'preact'
import { Heading } from './Heading.tsx'

type Props = {
  children: ComponentChildren
  title?: string | undefined
  level?: 2 | 3 | undefined
  /** owed: the one card that holds what the couple can claim. */
  tone?: 'plain' | 'owed' | undefined
}

export function Card({ children, title, level, tone }: Props) {
  return (
    <section class={`kt-card${tone === 'owed' ? ' kt-card--owed' : ''}`}>
      {title !== undefined && <Heading level={level ?? 2}>{title}</Heading>}
      {children}
    </section>
  )
}
