import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { askToKeep } from '../../vault/device-storage.ts'
import { hrefOf } from '../app/address.ts'
import { ActionRow } from '../components/ActionRow.tsx'
import { Button } from '../components/Button.tsx'
import { ButtonLink } from '../components/ButtonLink.tsx'
import { Card } from '../components/Card.tsx'
import { Paragraph } from '../components/Paragraph.tsx'
import { dayOf, momentText } from '../moment.ts'
import { language, t } from '../texts/i18n.ts'
import { BackupButton } from './BackupButton.tsx'
import { sentenceFor } from './error-texts.ts'
import { checkAll, lastBackup, lookAtStorage, room } from './health.ts'
import { kept, problems, type Held } from './session.ts'

export function BackupCard({ holding }: { holding: Held }) {
  const at = lastBackup.value
  return (
    <Card title={t('instellingen.kopie.titel')}>
      <Paragraph>{at === null ? t('kopie.nooit') : t('kopie.laatste', { moment: momentText(at, dayOf(Date.now())) })}</Paragraph>
      <Paragraph tone="soft">{t('kopie.uitleg')}</Paragraph>
      <Paragraph tone="soft">{t('instellingen.kopie.terugzetten')}</Paragraph>
      <BackupButton database={holding.database} />
    </Card>
  )
}

export function StorageCard({ holding }: { holding: Held }) {
  useEffect(() => {
    void lookAtStorage(holding)
  }, [holding])
  const share = room.value?.usedShare
  const ask = async () => {
    kept.value = await askToKeep()
  }
  return (
    <Card title={t('instellingen.opslag.titel')}>
      <Paragraph>{t(`instellingen.opslag.${promiseOf(kept.value)}`)}</Paragraph>
      <Paragraph>{share === undefined ? t('instellingen.opslag.onbekendGebruik') : t('instellingen.opslag.gebruikt', { aandeel: shareText(share) })}</Paragraph>
      {kept.value === false && <ActionRow><Button onClick={() => void ask()}>{t('instellingen.opslag.vragen')}</Button></ActionRow>}
    </Card>
  )
}

export function CheckCard({ holding }: { holding: Held }) {
  const failure = useSignal('')
  const found = problems.value
  const check = async () => {
    problems.value = null
    failure.value = ''
    await checkAll(holding).catch((error: unknown) => {
      failure.value = sentenceFor(error)
    })
  }
  return (
    <Card title={t('instellingen.controle.titel')}>
      <p role="status">{found === null ? failure.value || t('instellingen.controle.bezig') : resultOf(found.length)}</p>
      <ActionRow>
        <Button busy={found === null && failure.value === ''} onClick={() => void check()}>{t('instellingen.controle.knop')}</Button>
        {found !== null && found.length > 0 && <ButtonLink variant="ghost" href={hrefOf('controle')}>{t('instellingen.controle.bekijken')}</ButtonLink>}
      </ActionRow>
    </Card>
  )
}

function resultOf(count: number): string {
  return count === 0 ? t('instellingen.controle.goed') : t('instellingen.controle.fout', { count })
}

function promiseOf(isKept: boolean | null): 'onbekend' | 'toegezegd' | 'nietToegezegd' {
  if (isKept === null) return 'onbekend'
  return isKept ? 'toegezegd' : 'nietToegezegd'
}

/** `minder dan 1%`, `37%`. */
function shareText(share: number): string {
  if (share < 0.01) return t('instellingen.opslag.minder')
  return new Intl.NumberFormat(language.value, { style: 'percent', maximumFractionDigits: 0 }).format(share)
}
