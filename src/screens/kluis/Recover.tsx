import { useSignal } from '@preact/signals'
import { Button } from '../components/Button.tsx'
import { Heading } from '../components/Heading.tsx'
import { Paragraph } from '../components/Paragraph.tsx'
import { t } from '../texts/i18n.ts'
import { CodeField } from './Code.tsx'
import { Form } from './Form.tsx'
import { useForm } from './form.ts'
import { NewPassphrase } from './NewPassphrase.tsx'
import { chosenIn, faultsIn, REPEAT_ID, useNewPassphrase } from './new-passphrase.ts'
import { lock } from './session.ts'
import { useTitle } from './title.ts'
import { chooseNewPassphrase, openWith } from './unlocking.ts'
import { Wait } from './Wait.tsx'

const CODE_ID = 'herstel-code'

/** Opens the vault with the code on paper. */
export function Recover({ onCancel, waitUntil }: { onCancel: () => void; waitUntil: number }) {
  const code = useSignal('')
  const heading = useTitle(t('herstel.titel'))
  const form = useForm(async () => {
    if (code.value.trim() === '') return [{ fieldId: CODE_ID, text: t('code.leeg') }]
    await openWith({ kind: 'recovery', code: code.value })
    return []
  }, CODE_ID)
  return (
    <>
      <Heading level={1} headingRef={heading}>{t('herstel.titel')}</Heading>
      <Paragraph>{t('herstel.intro')}</Paragraph>
      <Wait until={waitUntil} />
      <Form form={form} submitText={t('slot.openen')} busyText={t('slot.bezig')} others={<Button variant="ghost" onClick={onCancel}>{t('kluis.annuleren')}</Button>}>
        <CodeField
          id={CODE_ID}
          value={code.value}
          onInput={(text) => {
            code.value = text
          }}
          error={form.errorOf(CODE_ID)}
        />
      </Form>
      <Paragraph tone="soft">{t('herstel.geenCode')}</Paragraph>
    </>
  )
}

/** After the recovery code: the passphrase that was lost is replaced before anything else. */
export function RecoverPassphrase() {
  const draft = useNewPassphrase()
  const heading = useTitle(t('herstel.zin.titel'))
  const form = useForm(async () => {
    const faults = await faultsIn(draft)
    if (faults.length === 0) await chooseNewPassphrase(chosenIn(draft))
    return faults
  }, REPEAT_ID)
  return (
    <>
      <Heading level={1} headingRef={heading}>{t('herstel.zin.titel')}</Heading>
      <Paragraph>{t('herstel.zin.intro')}</Paragraph>
      <Form form={form} submitText={t('herstel.zin.knop')} busyText={t('herstel.zin.bezig')} others={<Button variant="ghost" onClick={() => void lock()}>{t('kluis.annuleren')}</Button>}>
        <NewPassphrase draft={draft} form={form} />
      </Form>
    </>
  )
}
