import { useSignal } from '@preact/signals'
import { decodeBeleid, type Beleidfout } from '../../case/beleid-codec.ts'
import { Card } from '../components/Card.tsx'
import { FileField } from '../components/FileField.tsx'
import { Form } from '../kluis/Form.tsx'
import { useForm, type Faults } from '../kluis/form.ts'
import { saveSettings, settings } from '../kluis/session.ts'
import { t } from '../texts/i18n.ts'

const FILE_ID = 'beleid-bestand'

/** A policy from a file, kept sealed with the settings. One of the same id takes the place of the one before. */
export function LoadBeleid() {
  const file = useSignal<File | null>(null)
  const said = useSignal('')
  const refused = useSignal<readonly Beleidfout[]>([])
  const form = useForm(async (): Promise<Faults> => {
    said.value = ''
    refused.value = []
    if (file.value === null) return [{ fieldId: FILE_ID, text: t('beleid.leeg') }]
    const text = await file.value.text()
    const read = decodeBeleid(text)
    if (read.kind === 'fout') {
      refused.value = read.fouten
      return [{ fieldId: FILE_ID, text: t('beleid.geweigerd') }]
    }
    const { id, name } = read.beleid
    await saveSettings({ ...settings.peek(), beleid: [...settings.peek().beleid.filter((each) => idOf(each) !== id), text] })
    said.value = t('beleid.klaar', { naam: name })
    return []
  }, FILE_ID)
  return (
    <Card title={t('beleid.laden')}>
      <Form form={form} submitText={t('beleid.knop')} busyText={t('beleid.bezig')} doneText={said.value}>
        <FileField
          id={FILE_ID}
          label={t('beleid.bestand')}
          hint={t('beleid.bestandHint')}
          required
          error={form.errorOf(FILE_ID)}
          onChange={(chosen) => {
            file.value = chosen
          }}
        />
        {refused.value.length > 0 && (
          <ul>
            {refused.value.map(({ pad, code }, index) => <li key={index}>{t('beleid.fout', { waar: pad === '' ? t('beleid.foutBestand') : pad, wat: t(`beleidfout.${code}`) })}</li>)}
          </ul>
        )}
      </Form>
    </Card>
  )
}

function idOf(text: string): string | null {
  const read = decodeBeleid(text)
  return read.kind === 'beleid' ? read.beleid.id : null
}
