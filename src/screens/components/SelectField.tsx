import type { Choice } from './choice.ts'
import { Field } from './Field.tsx'
import type { FieldTexts } from './field-texts.ts'

type Props<Value extends string> = FieldTexts & {
  id: string
  choices: readonly Choice<Value>[]
  value: Value | undefined
  /** The first line, for 'nothing chosen yet'. */
  emptyLabel: string
  onChange: (value: Value | undefined) => void
  required?: boolean | undefined
}

export function SelectField<Value extends string>({ id, choices, value, emptyLabel, onChange, required, ...texts }: Props<Value>) {
  return (
    <Field id={id} required={required} {...texts}>
      {(control) => (
        <div class="kt-select">
          <select
            {...control}
            class="utrecht-select utrecht-select--html-select"
            value={value ?? ''}
            autoComplete="off"
            onChange={(event) => {
              const chosen = event.currentTarget.value
              onChange(choices.find((choice) => choice.value === chosen)?.value)
            }}
          >
            <option value="">{emptyLabel}</option>
            {choices.map((choice) => (
              <option key={choice.value} value={choice.value}>
                {choice.label}
              </option>
            ))}
          </select>
          <svg class="kt-select__arrow" viewBox="0 0 20 20" fill="none" stroke="currentColor" stroke-width="2.5" aria-hidden="true">
            <path d="m4 7 6 6 6-6" />
          </svg>
        </div>
      )}
    </Field>
  )
}
