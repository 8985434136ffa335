import { useSignal } from '@preact/signals'
import { Button } from '../components/Button.tsx'
import { Card } from '../components/Card.tsx'
import { Paragraph } from '../components/Paragraph.tsx'
import { t } from '../texts/i18n.ts'
import { CurrentPassphrase, faultsInCurrent } from './CurrentPassphrase.tsx'
import { Form } from './Form.tsx'
import { useForm } from './form.ts'
import { NewPassphrase } from './NewPassphrase.tsx'
import { chosenIn, faultsIn, useNewPassphrase } from './new-passphrase.ts'
import type { Held } from './session.ts'
import { dayOfSlot } from './slot-days.ts'
import { passphraseIn } from './typed.ts'
import { useUnfolding } from './unfolding.ts'

const CURRENT_ID = 'wachtwoordzin-huidig'

export function PassphraseCard({ holding }: { holding: Held }) {
  const part = useUnfolding()
  return (
    <Card title={t('instellingen.zin.titel')}>
      <Paragraph>{t('instellingen.zin.sinds', { datum: dayOfSlot(holding, 'passphrase') })}</Paragraph>
      {part.isOpen ? <Change holding={holding} onDone={part.done} onCancel={part.close} /> : (
        <Button buttonRef={part.buttonRef} onClick={part.open}>{t('instellingen.zin.knop')}</Button>
      )}
      <p class="kt-said" role="status">{part.isDone && `${t('instellingen.zin.klaar')} ${t('instellingen.zin.kopieen')}`}</p>
    </Card>
  )
}

function Change({ holding, onDone, onCancel }: { holding: Held; onDone: () => void; onCancel: () => void }) {
  const current = useSignal('')
  const draft = useNewPassphrase()
  const form = useForm(async () => {
    const faults = [...faultsInCurrent(current.value, CURRENT_ID), ...(await faultsIn(draft))]
    if (faults.length > 0) return faults
    await holding.vault.changePassphrase({ kind: 'passphrase', text: passphraseIn(current.value) }, chosenIn(draft), Date.now())
    onDone()
    return []
  }, CURRENT_ID)
  return (
    <Form form={form} submitText={t('instellingen.bewaren')} busyText={t('herstel.zin.bezig')} others={<Button variant="ghost" onClick={onCancel}>{t('kluis.annuleren')}</Button>}>
      <CurrentPassphrase id={CURRENT_ID} value={current} error={form.errorOf(CURRENT_ID)} />
      <NewPassphrase draft={draft} form={form} />
    </Form>
  )
}
