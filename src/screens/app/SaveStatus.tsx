import { Pill } from '../components/Pill.tsx'
import { dayOf, momentText, timeText } from '../moment.ts'
import { t } from '../texts/i18n.ts'
import { saveFailure } from './save-failure.ts'
import { saveStatus } from './saving.ts'
import { today } from './clock.ts'
import { bestand, isReadOnly } from './state.ts'

/** Whether what is on the screen is on the device too. Not read out at every change: a failure is, in its own notice. */
export function SaveStatus() {
  if (bestand.value === null) return null
  if (isReadOnly.value) return <Pill tone="info">{t('bewaren.alleenLezen')}</Pill>
  const status = saveStatus.value
  switch (status.kind) {
    case 'nothing': return <Pill tone="info">{t('bewaren.niets')}</Pill>
    case 'saving': return <Pill tone="info">{t('bewaren.bezig')}</Pill>
    case 'saved': return <Pill tone="ok">{status.at === null ? t('bewaren.klaar') : savedText(status.at)}</Pill>
    case 'failed': return <Pill tone="warning">{t('bewaren.niet', { reden: t(`bewaarfout.${saveFailure(status.code)}.kort`) })}</Pill>
  }
}

/** The time alone, unless it was another day. */
function savedText(at: number): string {
  return dayOf(at) === today.value ? t('bewaren.om', { tijd: timeText(at) }) : t('bewaren.op', { moment: momentText(at, today.value) })
}
