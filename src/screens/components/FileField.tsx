import { Field } from './Field.tsx'
import type { FieldTexts } from './field-texts.ts'

type Props = FieldTexts & {
  id: string
  onChange: (file: File | null) => void
  required?: boolean | undefined
}

/** One file. Any kind can be chosen: a phone hides files of a kind that it does not know. */
export function FileField({ id, onChange, required, ...texts }: Props) {
  return (
    <Field id={id} required={required} {...texts}>
      {(control) => (
        <input
          {...control}
          class="utrecht-textbox kt-file"
          type="file"
          onChange={(event) => {
            onChange(event.currentTarget.files?.[0] ?? null)
          }}
        />
      )}
    </Field>
  )
}
