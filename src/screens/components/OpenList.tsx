import type { ComponentChildren } from 'preact'

export type OpenItem = {
  key: string
  title: string
  /** Below the title. */
  note: string
  /** At the end of the line: a few words, a state. */
  end?: ComponentChildren
  onOpen: () => void
}

/** Things to open, each line as a whole a button. */
export function OpenList({ items }: { items: readonly OpenItem[] }) {
  return (
    <ul class="kt-link-list">
      {items.map(({ key, title, note, end, onOpen }) => (
        <li key={key}>
          <button type="button" class="kt-link-list__link" onClick={onOpen}>
            <span class="kt-link-list__main">
              <span class="kt-link-list__title">{title}</span>
              <span class="kt-soft">{note}</span>
            </span>
            {end !== undefined && <span class="kt-link-list__end">{end}</span>}
            <svg class="kt-link-list__chevron" viewBox="0 0 20 20" fill="none" stroke="currentColor" stroke-width="2.5" aria-hidden="true">
              <path d="m7 4 6 6-6 6" />
            </svg>
          </button>
        </li>
      ))}
    </ul>
  )
}
