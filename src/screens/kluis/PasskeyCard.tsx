import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { VaultError } from '../../vault/errors.ts'
import { createPasskey, passkeysAvailable } from '../../vault/passkey.ts'
import { Button } from '../components/Button.tsx'
import { Card } from '../components/Card.tsx'
import { Paragraph } from '../components/Paragraph.tsx'
import { StatusList } from '../components/StatusList.tsx'
import { t } from '../texts/i18n.ts'
import { CurrentPassphrase, faultsInCurrent } from './CurrentPassphrase.tsx'
import { sentenceFor } from './error-texts.ts'
import { Form } from './Form.tsx'
import { useForm } from './form.ts'
import { settings, type Held } from './session.ts'
import { dayText } from './slot-days.ts'
import { passphraseIn } from './typed.ts'
import { useUnfolding } from './unfolding.ts'

const CURRENT_ID = 'toegangssleutel-huidig'

export function PasskeyCard({ holding }: { holding: Held }) {
  const isAvailable = useSignal(false)
  const part = useUnfolding()
  useEffect(() => {
    void passkeysAvailable().then((available) => {
      isAvailable.value = available
    })
  }, [isAvailable])
  return (
    <Card title={t('instellingen.sleutels.titel')}>
      <Paragraph>{t('instellingen.sleutels.uitleg')}</Paragraph>
      <Present holding={holding} />
      {!isAvailable.value && <Paragraph tone="soft">{t('instellingen.sleutels.nietHier')}</Paragraph>}
      {isAvailable.value && (part.isOpen ? <Add holding={holding} onDone={part.done} onCancel={part.close} /> : (
        <Button buttonRef={part.buttonRef} onClick={part.open}>{t('instellingen.sleutels.erbij')}</Button>
      ))}
      <p class="kt-said" role="status">{part.isDone && t('instellingen.sleutels.klaar')}</p>
    </Card>
  )
}

function Present({ holding: { vault } }: { holding: Held }) {
  const said = useSignal('')
  const passkeys = vault.slots().filter(({ kind }) => kind === 'passkey')
  const remove = async (id: string) => {
    said.value = await vault.removePasskey(id, Date.now()).then(() => t('instellingen.sleutels.weggehaald'), sentenceFor)
  }
  return (
    <>
      {passkeys.length === 0 ? <Paragraph>{t('instellingen.sleutels.geen')}</Paragraph> : (
        <StatusList
          items={passkeys.map(({ id, createdAt }) => ({
            key: id,
            label: t('instellingen.sleutels.van', { datum: dayText(createdAt) }),
            status: <Button label={t('instellingen.sleutels.weg', { datum: dayText(createdAt) })} onClick={() => void remove(id)}>{t('instellingen.sleutels.wegKort')}</Button>,
          }))}
        />
      )}
      <p class="kt-said" role="status">{said.value}</p>
    </>
  )
}

function Add({ holding, onDone, onCancel }: { holding: Held; onDone: () => void; onCancel: () => void }) {
  const current = useSignal('')
  const form = useForm(async () => {
    const faults = faultsInCurrent(current.value, CURRENT_ID)
    if (faults.length > 0) return faults
    const secret = { kind: 'passphrase', text: passphraseIn(current.value) } as const
    // Else a typing error would leave a passkey on the device that opens nothing.
    await holding.vault.verify(secret, Date.now())
    const passkey = await createPasskey(settings.peek().naam).catch(noPasskey)
    if (passkey === null) return [{ fieldId: CURRENT_ID, text: t('instellingen.sleutels.mislukt') }]
    await holding.vault.addPasskey(secret, passkey, Date.now())
    onDone()
    return []
  }, CURRENT_ID)
  return (
    <Form
      form={form}
      submitText={t('instellingen.sleutels.erbij')}
      busyText={t('slot.toegangssleutel.bezig')}
      others={<Button variant="ghost" onClick={onCancel}>{t('kluis.annuleren')}</Button>}
    >
      <CurrentPassphrase id={CURRENT_ID} value={current} error={form.errorOf(CURRENT_ID)} />
    </Form>
  )
}

/** Refused, given up, or of a kind that computes nothing: one sentence does for all. */
function noPasskey(error: unknown): null {
  if (error instanceof VaultError) return null
  throw error
}
