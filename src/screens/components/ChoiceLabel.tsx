import type { ComponentChildren } from 'preact'

type Props = {
  label: string
  hint?: string | undefined
  plain?: boolean | undefined
  /** The input itself. */
  children: ComponentChildren
}

/** The large target around a radio or checkbox: the whole box is its label. */
export function ChoiceLabel({ label, hint, plain, children }: Props) {
  return (
    <label class={`kt-choice${plain === true ? ' kt-choice--plain' : ''}`}>
      {children}
      <span>
        {label}
        {hint !== undefined && <span class="kt-choice__hint">{hint}</span>}
      </span>
    </label>
  )
}
