import { Field } from './Field.tsx'
import type { FieldTexts } from './field-texts.ts'

type Props = FieldTexts & {
  id: string
  value: string
  /** Every keystroke or paste, with the text as typed. */
  onInput: (value: string) => void
  rows?: number | undefined
}

/** A text of more than one line. */
export function TextArea({ id, value, onInput, rows, ...texts }: Props) {
  return (
    <Field id={id} {...texts}>
      {(control) => (
        <textarea
          {...control}
          class="utrecht-textbox utrecht-textbox--html-input kt-textarea"
          rows={rows ?? 4}
          value={value}
          autoComplete="off"
          spellcheck={false}
          onInput={(event) => {
            onInput(event.currentTarget.value)
          }}
        />
      )}
    </Field>
  )
}
