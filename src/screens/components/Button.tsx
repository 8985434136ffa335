import type { ComponentChildren, Ref } from 'preact'
import { buttonClass, type ButtonVariant } from './button-class.ts'

type Props = {
  children: ComponentChildren
  variant?: ButtonVariant | undefined
  type?: 'button' | 'submit' | undefined
  onClick?: (() => void) | undefined
  /** For a button that stays in, such as the chosen language. */
  pressed?: boolean | undefined
  /** For a button that opens or closes the element with the id in `controls`. */
  expanded?: boolean | undefined
  controls?: string | undefined
  /** Work is going on: the button stays reachable and says so, but does nothing. */
  busy?: boolean | undefined
  /** What it is read out as, where its text alone does not say on what it acts; begins with that text. */
  label?: string | undefined
  /** Keys that do the same, as `aria-keyshortcuts` writes them, with the words that tell of them. */
  shortcut?: { readonly keys: string; readonly text: string } | undefined
  /** Language of the text on it, if another than the page's. */
  lang?: string | undefined
  id?: string | undefined
  buttonRef?: Ref<HTMLButtonElement> | undefined
}

export function Button({ children, variant, type, onClick, pressed, expanded, controls, busy, label, shortcut, lang, id, buttonRef }: Props) {
  const isBusy = busy === true
  return (
    <button
      class={`${buttonClass(variant ?? 'line')}${isBusy ? ' nl-button--busy' : ''}${pressed === true ? ' nl-button--pressed' : ''}`}
      type={type ?? 'button'}
      id={id}
      ref={buttonRef ?? null}
      lang={lang}
      title={shortcut?.text}
      aria-label={label}
      aria-keyshortcuts={shortcut?.keys}
      aria-pressed={pressed}
      aria-expanded={expanded}
      aria-controls={controls}
      aria-busy={isBusy ? 'true' : undefined}
      aria-disabled={isBusy ? 'true' : undefined}
      onClick={(event) => {
        if (isBusy) event.preventDefault()
        else onClick?.()
      }}
    >
      <span class="nl-button__label">{children}</span>
    </button>
  )
}
