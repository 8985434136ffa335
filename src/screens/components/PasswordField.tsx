import { useSignal } from '@preact/signals'
import { Button } from './Button.tsx'
import { Field } from './Field.tsx'
import type { FieldTexts } from './field-texts.ts'

type Props = FieldTexts & {
  id: string
  value: string
  onInput: (value: string) => void
  showText: string
  hideText: string
  required?: boolean | undefined
}

/**
 * A secret that can be shown while it is typed; pasting is allowed.
 *
 * `autocomplete` is off, and there is no hidden user name beside it: the device is shared, and a secret that the browser keeps opens the
 * vault for whoever holds the device, with one touch and for all who work on it. A browser may still offer to save it; a password manager
 * with a lock of its own can still fill it in. `off` also keeps a shown secret out of what a browser restores after a crash, and the two
 * attributes after it out of spelling checks that send words away.
 */
export function PasswordField({ id, value, onInput, showText, hideText, required, ...texts }: Props) {
  const isShown = useSignal(false)
  return (
    <Field id={id} required={required} {...texts}>
      {(control) => (
        <div class="kt-control kt-control--long kt-password">
          <input
            {...control}
            class="utrecht-textbox utrecht-textbox--html-input"
            type={isShown.value ? 'text' : 'password'}
            value={value}
            autoComplete="off"
            autoCapitalize="none"
            spellcheck={false}
            onInput={(event) => {
              onInput(event.currentTarget.value)
            }}
          />
          <Button
            controls={id}
            onClick={() => {
              isShown.value = !isShown.value
            }}
          >
            {isShown.value ? hideText : showText}
          </Button>
        </div>
      )}
    </Field>
  )
}
