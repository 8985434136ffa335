import type { ComponentChildren } from 'preact'

type Props = {
  summary: string
  /** At the end of the line, such as '6 × € 48'. */
  amount?: string | undefined
  /** Only how it starts; after that it is the reader's. */
  open?: boolean | undefined
  children: ComponentChildren
}

export function Disclosure({ summary, amount, open, children }: Props) {
  return (
    <details class="kt-disclosure" open={open === true}>
      <summary class="kt-disclosure__summary">
        <svg class="kt-disclosure__chevron" viewBox="0 0 20 20" fill="none" stroke="currentColor" stroke-width="2.5" aria-hidden="true">
          <path d="m7 4 6 6-6 6" />
        </svg>
        <span class="kt-disclosure__text">{summary}</span>
        {amount !== undefined && <span class="kt-disclosure__amount">{amount}</span>}
      </summary>
      <div class="kt-disclosure__body">{children}</div>
    </details>
  )
}
