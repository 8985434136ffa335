import type { ComponentChildren } from 'preact'

/** Puts short fields side by side where there is room, their controls on one line. */
export function FieldRow({ children }: { children: ComponentChildren }) {
  return <div class="kt-row">{children}</div>
}
