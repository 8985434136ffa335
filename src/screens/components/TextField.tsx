import { Field } from './Field.tsx'
import type { FieldTexts } from './field-texts.ts'

export type TextFieldProps = FieldTexts & {
  id: string
  value: string
  /** Every keystroke or paste, with the text as typed. */
  onInput: (value: string) => void
  /** On leaving the field, only if its text changed: the moment to validate. */
  onLeave?: (() => void) | undefined
  required?: boolean | undefined
  readOnly?: boolean | undefined
  inputMode?: 'text' | 'numeric' | 'decimal' | 'tel' | 'email' | undefined
  type?: 'text' | 'password' | undefined
  /** Stands in front, such as '€'. */
  prefix?: string | undefined
  width?: 'short' | 'medium' | 'long' | undefined
  /** 'off' unless the text is the professional's own: the device is shared and the data is a client's. */
  autoComplete?: string | undefined
}

export function TextField(props: TextFieldProps) {
  const { id, value, onInput, onLeave, required, readOnly, inputMode, type, prefix, width, autoComplete, ...texts } = props
  return (
    <Field id={id} required={required} {...texts}>
      {(control) => (
        <div class={`kt-control kt-control--${width ?? 'medium'}`}>
          {prefix !== undefined && (
            <span class="kt-control__prefix" aria-hidden="true">
              {prefix}
            </span>
          )}
          <input
            {...control}
            class="utrecht-textbox utrecht-textbox--html-input"
            type={type ?? 'text'}
            value={value}
            readOnly={readOnly === true}
            inputMode={inputMode ?? 'text'}
            autoComplete={autoComplete ?? 'off'}
            autoCapitalize="none"
            spellcheck={false}
            onInput={(event) => {
              onInput(event.currentTarget.value)
            }}
            onChange={onLeave}
          />
        </div>
      )}
    </Field>
  )
}
