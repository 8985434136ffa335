import type { ComponentChildren } from 'preact'
import { describedBy, type FieldTexts } from './field-texts.ts'
import { FieldNotes } from './FieldNotes.tsx'

export type ControlAttributes = {
  id: string
  'aria-describedby': string | undefined
  'aria-invalid': 'true' | undefined
  'aria-required': 'true' | undefined
}

type Props = FieldTexts & {
  id: string
  required?: boolean | undefined
  /** Draws the control; spread the attributes on the element that takes the focus. */
  children: (control: ControlAttributes) => ComponentChildren
}

export function Field({ id, required, children, ...texts }: Props) {
  const isInvalid = texts.error !== undefined
  return (
    <div class={`utrecht-form-field utrecht-form-field--distanced${isInvalid ? ' utrecht-form-field--invalid' : ''}`}>
      <label class="utrecht-form-label" for={id}>
        {texts.label}
        {texts.marker !== undefined && <span class="kt-field__marker"> {texts.marker}</span>}
      </label>
      <FieldNotes id={id} texts={texts} />
      {children({
        id,
        'aria-describedby': describedBy(id, texts),
        'aria-invalid': isInvalid ? 'true' : undefined,
        'aria-required': required === true ? 'true' : undefined,
      })}
    </div>
  )
}
