import type { ComponentChildren } from 'preact'

export type StatusItem = { key: string; label: ComponentChildren; status: ComponentChildren }

/** What is still missing or to be done, each with its state at the end of the line. */
export function StatusList({ items }: { items: readonly StatusItem[] }) {
  return (
    <ul class="kt-list">
      {items.map((item) => (
        <li key={item.key} class="kt-list__item">
          <span>{item.label}</span>
          {item.status}
        </li>
      ))}
    </ul>
  )
}
