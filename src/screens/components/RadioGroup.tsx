import type { Choice } from './choice.ts'
import { ChoiceLabel } from './ChoiceLabel.tsx'
import { FieldGroup } from './FieldGroup.tsx'
import type { FieldTexts } from './field-texts.ts'

type Props<Value extends string> = FieldTexts & {
  /** Also the id of the first radio, so that the error summary can go there. */
  id: string
  choices: readonly Choice<Value>[]
  value: Value | undefined
  onChange: (value: Value) => void
  required?: boolean | undefined
  column?: boolean | undefined
}

export function RadioGroup<Value extends string>({ id, choices, value, onChange, required, column, ...texts }: Props<Value>) {
  return (
    <FieldGroup id={id} role="radiogroup" required={required} column={column} {...texts}>
      {choices.map((choice, index) => (
        <ChoiceLabel key={choice.value} label={choice.label} hint={choice.hint}>
          <input
            class="utrecht-radio-button utrecht-radio-button--html-input"
            type="radio"
            // Else a browser notes on the disk, in plain text, what was chosen: to show it again after a crash.
            autoComplete="off"
            id={index === 0 ? id : `${id}-${choice.value}`}
            name={id}
            value={choice.value}
            checked={choice.value === value}
            onChange={() => {
              onChange(choice.value)
            }}
          />
        </ChoiceLabel>
      ))}
    </FieldGroup>
  )
}
