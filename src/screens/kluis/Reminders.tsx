import { signal, useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { hrefOf } from '../app/address.ts'
import { ActionRow } from '../components/ActionRow.tsx'
import { Button } from '../components/Button.tsx'
import { ButtonLink } from '../components/ButtonLink.tsx'
import { Notice } from '../components/Notice.tsx'
import { Paragraph } from '../components/Paragraph.tsx'
import { t } from '../texts/i18n.ts'
import { BackupButton } from './BackupButton.tsx'
import { lastBackup, room } from './health.ts'
import { isBackupDue } from './reminder.ts'
import { held, kept, problems, type Held } from './session.ts'

/** That the browser promises nothing is said once, not after each unlock; the settings go on saying it. */
const isPromiseRead = signal(false)

/** What about the vault asks for attention. On the list only: never between a couple and their conversation. */
export function Reminders() {
  const holding = held.value
  if (holding === null) return null
  return (
    <>
      <SomethingWrong />
      <RoomRunsOut holding={holding} />
      <BackupDue holding={holding} />
      <NotKept holding={holding} />
    </>
  )
}

function SomethingWrong() {
  if ((problems.value ?? []).length === 0) return null
  return (
    <Notice kind="warning" title={t('melding.probleem.titel')} live>
      <Paragraph>{t('melding.probleem.tekst')}</Paragraph>
      <ActionRow><ButtonLink href={hrefOf('controle')}>{t('instellingen.controle.bekijken')}</ButtonLink></ActionRow>
    </Notice>
  )
}

function RoomRunsOut({ holding }: { holding: Held }) {
  const level = room.value?.level ?? 'ok'
  if (level === 'ok') return null
  return (
    <Notice kind={level === 'warn60' ? 'info' : 'warning'} title={t(`melding.ruimte.${level}`)} live>
      <Paragraph>{t(`melding.ruimte.${level}.tekst`)}</Paragraph>
      {level !== 'warn60' && <ActionRow><BackupButton database={holding.database} /></ActionRow>}
    </Notice>
  )
}

/** Every dossier is unsent as long as no municipality has received it. */
function BackupDue({ holding: { vault, database } }: { holding: Held }) {
  const createdAt = Math.min(...vault.slots().map((slot) => slot.createdAt))
  const isAnythingUnsent = vault.entries().some(({ state }) => state !== 'discarded')
  const isDue = isBackupDue({ lastBackup: lastBackup.value, createdAt, isAnythingUnsent }, Date.now())
  const wasDue = useSignal(false)
  useEffect(() => {
    if (isDue) wasDue.value = true
  }, [isDue, wasDue])
  if (!isDue) return wasDue.value ? <Notice kind="ok" live><Paragraph>{t('kopie.klaar')}</Paragraph></Notice> : null
  return (
    <Notice kind="warning" title={t('melding.kopie.titel')} live>
      <Paragraph>{t(lastBackup.value === null ? 'melding.kopie.nooit' : 'melding.kopie.tekst')}</Paragraph>
      <ActionRow><BackupButton database={database} /></ActionRow>
    </Notice>
  )
}

function NotKept({ holding: { vault } }: { holding: Held }) {
  if (kept.value !== false || isPromiseRead.value || vault.entries().length === 0) return null
  return (
    <Notice kind="info" title={t('melding.opslag.titel')} live>
      <Paragraph>{t('melding.opslag.tekst')}</Paragraph>
      <ActionRow>
        <Button
          onClick={() => {
            isPromiseRead.value = true
          }}
        >
          {t('melding.opslag.later')}
        </Button>
      </ActionRow>
    </Notice>
  )
}
