import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { askPasskey, passkeysAvailable } from '../../vault/passkey.ts'
import { Button } from '../components/Button.tsx'
import { t } from '../texts/i18n.ts'
import { sentenceFor } from './error-texts.ts'
import { givenUp } from './passkey-failure.ts'
import type { Locked } from './phase.ts'
import { openWith } from './unlocking.ts'

/** Only where the vault has a passkey and this browser can ask for one. */
export function PasskeyButton({ passkeys }: Pick<Locked, 'passkeys'>) {
  const isAvailable = useSignal(false)
  const isBusy = useSignal(false)
  const said = useSignal('')
  useEffect(() => {
    void passkeysAvailable().then((available) => {
      isAvailable.value = available
    })
  }, [isAvailable])
  if (passkeys.length === 0 || !isAvailable.value) return null

  const open = async () => {
    isBusy.value = true
    said.value = t('slot.toegangssleutel.bezig')
    try {
      await openWith({ kind: 'passkey', ...(await askPasskey(passkeys)) })
      said.value = ''
    } catch (error) {
      said.value = givenUp(error) ? t('instellingen.sleutels.mislukt') : sentenceFor(error)
    } finally {
      isBusy.value = false
    }
  }
  return (
    <>
      <Button variant="ghost" busy={isBusy.value} onClick={() => void open()}>{t('slot.toegangssleutel')}</Button>
      <p class="kt-said" role="status">{said.value}</p>
    </>
  )
}
