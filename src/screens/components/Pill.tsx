import type { ComponentChildren } from 'preact'

type Props = {
  children: ComponentChildren
  tone?: 'info' | 'ok' | 'warning' | 'error' | undefined
}

/** A short state; the words carry it, the colour only helps. */
export function Pill({ children, tone }: Props) {
  return <span class={`nl-data-badge kt-pill--${tone ?? 'info'}`}>{children}</span>
}
