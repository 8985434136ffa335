import type { Choice } from './choice.ts'
import { ChoiceLabel } from './ChoiceLabel.tsx'
import { FieldGroup } from './FieldGroup.tsx'
import type { FieldTexts } from './field-texts.ts'

type Props<Value extends string> = FieldTexts & {
  /** Also the id of the first checkbox, so that the error summary can go there. */
  id: string
  choices: readonly Choice<Value>[]
  values: readonly Value[]
  /** The chosen values, in the order of the choices. */
  onChange: (values: Value[]) => void
  column?: boolean | undefined
}

export function CheckboxGroup<Value extends string>({ id, choices, values, onChange, column, ...texts }: Props<Value>) {
  const toggled = (changed: Value, isOn: boolean) =>
    choices.map((choice) => choice.value).filter((value) => (value === changed ? isOn : values.includes(value)))
  return (
    <FieldGroup id={id} role="group" column={column} {...texts}>
      {choices.map((choice, index) => (
        <ChoiceLabel key={choice.value} label={choice.label} hint={choice.hint}>
          <input
            class="utrecht-checkbox utrecht-checkbox--html-input"
            type="checkbox"
            // Else a browser notes on the disk, in plain text, what was chosen: to show it again after a crash.
            autoComplete="off"
            id={index === 0 ? id : `${id}-${choice.value}`}
            checked={values.includes(choice.value)}
            onChange={(event) => {
              onChange(toggled(choice.value, event.currentTarget.checked))
            }}
          />
        </ChoiceLabel>
      ))}
    </FieldGroup>
  )
}
