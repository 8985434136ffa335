import type { ComponentChildren } from 'preact'

/** The buttons at the foot of a screen; the next step first. */
export function ActionRow({ children }: { children: ComponentChildren }) {
  return <div class="kt-actions">{children}</div>
}
