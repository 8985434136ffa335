import type { ComponentChildren } from 'preact'
import { describedBy, type FieldTexts } from './field-texts.ts'
import { FieldNotes } from './FieldNotes.tsx'

type Props = FieldTexts & {
  id: string
  /** A radiogroup may say that it is required or invalid; a plain group may not. */
  role: 'radiogroup' | 'group'
  required?: boolean | undefined
  column?: boolean | undefined
  children: ComponentChildren
}

/** One question with several controls: a fieldset whose legend is the question. */
export function FieldGroup({ id, role, required, column, children, ...texts }: Props) {
  const isInvalid = texts.error !== undefined
  const isRadioGroup = role === 'radiogroup'
  return (
    <div class={`utrecht-form-fieldset utrecht-form-field--distanced utrecht-form-field${isInvalid ? ' utrecht-form-fieldset--invalid' : ''}`}>
      <fieldset
        class="utrecht-form-fieldset__fieldset--html-fieldset"
        role={role}
        aria-describedby={describedBy(id, texts)}
        aria-invalid={isInvalid && isRadioGroup ? 'true' : undefined}
        aria-required={required === true && isRadioGroup ? 'true' : undefined}
      >
        <legend class="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend">
          {texts.label}
          {texts.marker !== undefined && <span class="kt-field__marker"> {texts.marker}</span>}
        </legend>
        <FieldNotes id={id} texts={texts} />
        <div class={`kt-choices${column === true ? ' kt-choices--column' : ''}`}>{children}</div>
      </fieldset>
    </div>
  )
}
