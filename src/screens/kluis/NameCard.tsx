import { useSignal } from '@preact/signals'
import { knownVaults, rename } from '../../vault/registry.ts'
import { Card } from '../components/Card.tsx'
import { TextField } from '../components/TextField.tsx'
import { t } from '../texts/i18n.ts'
import { Form } from './Form.tsx'
import { useForm } from './form.ts'
import { faultsInName } from './name.ts'
import { saveSettings, settings, type Held } from './session.ts'

const NAME_ID = 'instellingen-naam'

export function NameCard({ holding }: { holding: Held }) {
  const naam = useSignal(settings.peek().naam)
  const said = useSignal('')
  const form = useForm(async () => {
    said.value = ''
    const others = (await knownVaults()).filter(({ database }) => database !== holding.database)
    const faults = faultsInName(naam.value, others.map(({ label }) => label), NAME_ID)
    if (faults.length > 0) return faults
    await saveSettings({ ...settings.peek(), naam: naam.value.trim() })
    await rename(holding.database, naam.value.trim())
    said.value = t('instellingen.bewaard')
    return []
  }, NAME_ID)
  return (
    <Card title={t('instellingen.naam.titel')}>
      <Form form={form} submitText={t('instellingen.bewaren')} busyText={t('instellingen.bezig')} doneText={said.value}>
        <TextField
          id={NAME_ID}
          label={t('opzetten.wie.veld')}
          hint={t('opzetten.wie.hint')}
          value={naam.value}
          onInput={(text) => {
            naam.value = text
          }}
          error={form.errorOf(NAME_ID)}
          required
        />
      </Form>
    </Card>
  )
}
