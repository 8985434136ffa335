import { useSignal } from '@preact/signals'
import { decodeGemeente, type Gemeentefout } from '../../case/gemeente-codec.ts'
import { knownBeleid } from '../app/beleid.ts'
import { FileField } from '../components/FileField.tsx'
import { Form } from '../kluis/Form.tsx'
import { useForm, type Faults } from '../kluis/form.ts'
import { t } from '../texts/i18n.ts'
import { bewaarGegevens } from './gegevens.ts'

const FILE_ID = 'gegevens-bestand'

/** What papers say of a municipality, from a file; it takes the place of what was kept for the same policy. */
export function LoadGemeente({ onLoaded }: { onLoaded: (beleid: string) => void }) {
  const file = useSignal<File | null>(null)
  const said = useSignal('')
  const refused = useSignal<readonly Gemeentefout[]>([])
  const form = useForm(async (): Promise<Faults> => {
    said.value = ''
    refused.value = []
    if (file.value === null) return [{ fieldId: FILE_ID, text: t('gegevens.leeg') }]
    const read = decodeGemeente(await file.value.text())
    if (read.kind === 'fout') {
      refused.value = read.fouten
      return [{ fieldId: FILE_ID, text: t('gegevens.geweigerd') }]
    }
    if (!knownBeleid.peek().some(({ id }) => id === read.beleid)) return [{ fieldId: FILE_ID, text: t('gegevens.anderBeleid') }]
    await bewaarGegevens(read)
    said.value = t('gegevens.geladen')
    onLoaded(read.beleid)
    return []
  }, FILE_ID)
  return (
    <Form form={form} submitText={t('gegevens.laden')} busyText={t('gegevens.ladenBezig')} doneText={said.value}>
      <FileField
        id={FILE_ID}
        label={t('gegevens.kies')}
        hint={t('gegevens.kiesHint')}
        required
        error={form.errorOf(FILE_ID)}
        onChange={(chosen) => {
          file.value = chosen
        }}
      />
      {refused.value.length > 0 && (
        <ul>
          {refused.value.map(({ pad, code }, index) => <li key={index}>{t('beleid.fout', { waar: pad === '' ? t('beleid.foutBestand') : pad, wat: t(`gemeentefout.${code}`) })}</li>)}
        </ul>
      )}
    </Form>
  )
}
