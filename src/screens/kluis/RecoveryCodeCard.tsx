import { useSignal } from '@preact/signals'
import { useMemo } from 'preact/hooks'
import { newRecoveryCode } from '../../vault/recovery-code.ts'
import { Button } from '../components/Button.tsx'
import { Card } from '../components/Card.tsx'
import { Paragraph } from '../components/Paragraph.tsx'
import { t } from '../texts/i18n.ts'
import { CodeField, CodeOnPaper } from './Code.tsx'
import { CurrentPassphrase, faultsInCurrent } from './CurrentPassphrase.tsx'
import { Form } from './Form.tsx'
import { useForm } from './form.ts'
import { settings, type Held } from './session.ts'
import { dayOfSlot } from './slot-days.ts'
import { faultsInTypedBack } from './typed-code.ts'
import { passphraseIn } from './typed.ts'
import { useUnfolding } from './unfolding.ts'

const CURRENT_ID = 'herstelcode-huidig'
const CODE_ID = 'herstelcode-nieuw'

export function RecoveryCodeCard({ holding }: { holding: Held }) {
  const part = useUnfolding()
  return (
    <Card title={t('instellingen.code.titel')}>
      <Paragraph>{t('instellingen.code.sinds', { datum: dayOfSlot(holding, 'recovery') })}</Paragraph>
      <Paragraph tone="soft">{t('instellingen.code.uitleg')}</Paragraph>
      {part.isOpen ? <Replace holding={holding} onDone={part.done} onCancel={part.close} /> : (
        <Button buttonRef={part.buttonRef} onClick={part.open}>{t('instellingen.code.knop')}</Button>
      )}
      <p class="kt-said" role="status">{part.isDone && t('instellingen.code.klaar')}</p>
    </Card>
  )
}

function Replace({ holding, onDone, onCancel }: { holding: Held; onDone: () => void; onCancel: () => void }) {
  const code = useMemo(newRecoveryCode, [])
  const typed = useSignal('')
  const current = useSignal('')
  const form = useForm(async () => {
    const faults = [...faultsInTypedBack(typed.value, code, CODE_ID), ...faultsInCurrent(current.value, CURRENT_ID)]
    if (faults.length > 0) return faults
    await holding.vault.replaceRecoveryCode({ kind: 'passphrase', text: passphraseIn(current.value) }, code, Date.now())
    onDone()
    return []
  }, CURRENT_ID)
  return (
    <>
      <CodeOnPaper code={code} naam={settings.value.naam} />
      <Form form={form} submitText={t('instellingen.bewaren')} busyText={t('instellingen.bezig')} others={<Button variant="ghost" onClick={onCancel}>{t('kluis.annuleren')}</Button>}>
        <CodeField
          id={CODE_ID}
          value={typed.value}
          onInput={(text) => {
            typed.value = text
          }}
          error={form.errorOf(CODE_ID)}
        />
        <CurrentPassphrase id={CURRENT_ID} value={current} error={form.errorOf(CURRENT_ID)} />
      </Form>
    </>
  )
}
