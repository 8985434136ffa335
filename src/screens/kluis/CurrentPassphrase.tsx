import type { Signal } from '@preact/signals'
import { t } from '../texts/i18n.ts'
import type { Faults } from './form.ts'
import { Passphrase } from './Passphrase.tsx'
import { passphraseIn } from './typed.ts'

type Props = { id: string; value: Signal<string>; error: string | undefined }

/** Who finds the device unlocked must not be able to lock its owner out. */
export function CurrentPassphrase({ id, value, error }: Props) {
  return (
    <Passphrase
      id={id}
      label={t('instellingen.huidig')}
      hint={t('instellingen.huidig.hint')}
      value={value.value}
      onInput={(text) => {
        value.value = text
      }}
      error={error}
    />
  )
}

export function faultsInCurrent(text: string, fieldId: string): Faults {
  return passphraseIn(text) === '' ? [{ fieldId, text: t('slot.zin.leeg') }] : []
}
