import { useSignal } from '@preact/signals'
import { Card } from '../components/Card.tsx'
import { Paragraph } from '../components/Paragraph.tsx'
import { RadioGroup } from '../components/RadioGroup.tsx'
import { t } from '../texts/i18n.ts'
import { sentenceFor } from './error-texts.ts'
import { saveSettings, settings } from './session.ts'
import { AUTO_LOCK_CHOICES } from './settings.ts'

/** A choice holds at once. */
export function AutoLockCard() {
  const error = useSignal<string | undefined>(undefined)
  const said = useSignal('')
  const choose = async (minutes: number) => {
    said.value = ''
    error.value = undefined
    await saveSettings({ ...settings.peek(), autoLockMinutes: minutes }).then(() => {
      said.value = t('instellingen.bewaard')
    }, (reason: unknown) => {
      error.value = sentenceFor(reason)
    })
  }
  return (
    <Card title={t('instellingen.slot.titel')}>
      <RadioGroup
        id="instellingen-minuten"
        label={t('instellingen.slot.vraag')}
        choices={AUTO_LOCK_CHOICES.map((minutes) => ({ value: String(minutes), label: t('instellingen.minuten', { count: minutes }) }))}
        value={String(settings.value.autoLockMinutes)}
        error={error.value}
        onChange={(chosen) => void choose(Number(chosen))}
      />
      <p class="kt-said" role="status">{said.value}</p>
      <Paragraph tone="soft">{t('instellingen.slot.nu')}</Paragraph>
    </Card>
  )
}
