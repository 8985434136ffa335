import { useSignal } from '@preact/signals'
import { Button } from '../components/Button.tsx'
import { FileField } from '../components/FileField.tsx'
import { Heading } from '../components/Heading.tsx'
import { Paragraph } from '../components/Paragraph.tsx'
import { formatDay } from '../../papers/format.ts'
import { dayOf } from '../moment.ts'
import { language, t } from '../texts/i18n.ts'
import { Form } from './Form.tsx'
import { useForm } from './form.ts'
import { useTitle } from './title.ts'
import { restore } from './unlocking.ts'

const FILE_ID = 'terugzetten-bestand'

type Props = {
  /** The vault that it takes the place of, if that one is gone. */
  vanished: { readonly database: string; readonly label: string } | null
  /** Given up; also when it was done from a lock screen, which then shows the vault that was put back. */
  onCancel: () => void
}

/** Puts a backup on this device. Nobody need be unlocked for it. */
export function Restore({ vanished, onCancel }: Props) {
  const file = useSignal<File | null>(null)
  const heading = useTitle(t('terugzetten.titel'))
  const form = useForm(async () => {
    if (file.value === null) return [{ fieldId: FILE_ID, text: t('terugzetten.leeg') }]
    // Who works in it stands inside the backup: the lock screen knows the name after it was opened once.
    const label = vanished?.label ?? t('terugzetten.naam', { datum: formatDay(dayOf(Date.now()), language.value) })
    await restore(file.value, label, vanished?.database ?? null)
    onCancel()
    return []
  }, FILE_ID)
  return (
    <>
      <Heading level={1} headingRef={heading}>{t('terugzetten.titel')}</Heading>
      <Paragraph>{t('terugzetten.intro')}</Paragraph>
      <Form form={form} submitText={t('terugzetten.knop')} busyText={t('terugzetten.bezig')} others={<Button variant="ghost" onClick={onCancel}>{t('kluis.annuleren')}</Button>}>
        <FileField
          id={FILE_ID}
          label={t('terugzetten.veld')}
          hint={t('terugzetten.veld.hint')}
          required
          error={form.errorOf(FILE_ID)}
          onChange={(chosen) => {
            file.value = chosen
          }}
        />
      </Form>
    </>
  )
}
