import { useSignal } from '@preact/signals'
import { useId } from 'preact/hooks'
import type { Woordsleutel } from '../texts/nl/woorden.ts'
import { t } from '../texts/i18n.ts'
import { Uitlegtekst } from './Uitlegtekst.tsx'

type Props = {
  woord: Woordsleutel
  /** As it is written in the text. */
  text: string
}

/** A word in a sentence that opens its explanation. It stays a part of the sentence for who hears it read. */
export function Woord({ woord, text }: Props) {
  const id = useId()
  const isOpen = useSignal(false)
  return (
    <>
      <button type="button" class="kt-word" popovertarget={id} aria-haspopup="dialog">{text}</button>
      <span
        popover="auto"
        id={id}
        class="kt-word__box"
        role="dialog"
        aria-label={woord}
        tabIndex={-1}
        // Empty while it is closed, so that it is no part of the text in which it stands.
        onBeforeToggle={(event) => {
          isOpen.value = event.newState === 'open'
        }}
        onToggle={(event) => {
          if (event.newState === 'open') event.currentTarget.focus()
        }}
      >
        {isOpen.value && (
          <>
            <Uitlegtekst woord={woord} />
            <button type="button" class="nl-button" popovertarget={id} popovertargetaction="hide"><span class="nl-button__label">{t('woorden.sluiten')}</span></button>
          </>
        )}
      </span>
    </>
  )
}
