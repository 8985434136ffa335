import { hrefOf } from '../app/address.ts'
import { usePageHeading } from '../app/page-heading.ts'
import { Heading } from '../components/Heading.tsx'
import { Paragraph } from '../components/Paragraph.tsx'
import { TextLink } from '../components/TextLink.tsx'
import { t } from '../texts/i18n.ts'
import { AutoLockCard } from './AutoLockCard.tsx'
import { BackupCard, CheckCard, StorageCard } from './HealthCards.tsx'
import { LogCard } from './LogCard.tsx'
import { NameCard } from './NameCard.tsx'
import { PasskeyCard } from './PasskeyCard.tsx'
import { PassphraseCard } from './PassphraseCard.tsx'
import { RecoveryCodeCard } from './RecoveryCodeCard.tsx'
import { held } from './session.ts'

/** `#/instellingen`: of the vault, and of who works in it. */
export function SettingsPage() {
  const heading = usePageHeading(t('instellingen.titel'), 'instellingen')
  const holding = held.value
  if (holding === null) return null
  return (
    <div class="kt-narrow">
      <Paragraph tone="soft"><TextLink href={hrefOf('')}>{t('instellingen.terug')}</TextLink></Paragraph>
      <Heading level={1} headingRef={heading}>{t('instellingen.titel')}</Heading>
      <NameCard holding={holding} />
      <AutoLockCard />
      <Paragraph><TextLink href={hrefOf('beleid')}>{t('gemeente.laden')}</TextLink></Paragraph>
      <Paragraph><TextLink href={hrefOf('gemeente')}>{t('gegevens.titel')}</TextLink></Paragraph>
      <BackupCard holding={holding} />
      <PassphraseCard holding={holding} />
      <RecoveryCodeCard holding={holding} />
      <PasskeyCard holding={holding} />
      <StorageCard holding={holding} />
      <CheckCard holding={holding} />
      <LogCard holding={holding} />
    </div>
  )
}
