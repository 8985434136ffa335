import { signal } from '@preact/signals'
import { ActionRow } from '../components/ActionRow.tsx'
import { Button } from '../components/Button.tsx'
import { Notice } from '../components/Notice.tsx'
import { Paragraph } from '../components/Paragraph.tsx'
import { Gate } from '../kluis/Gate.tsx'
import { phase } from '../kluis/session.ts'
import { language, showLanguage, t } from '../texts/i18n.ts'
import { takeNewVersion } from './new-version.ts'

const behind = signal<typeof import('./Unlocked.tsx') | null>(null)

/** Loads what is behind the lock while somebody types the passphrase: the conversation, the law and the computation are most of the app. */
export async function loadBehindTheLock(): Promise<void> {
  behind.value = await import('./Unlocked.tsx')
}

/** What is behind the lock is drawn only while the vault is open: locking takes every field and every text out of the page. */
export function App() {
  const at = phase.value
  const loaded = behind.value
  if (at.kind === 'open' && loaded !== null) return <loaded.Unlocked language={<LanguageButton />} />
  return <Gate at={at} actions={<LanguageButton />} messages={at.kind !== 'elsewhere' && <NewVersionAtTheDoor />} />
}

function LanguageButton() {
  const other = language.value === 'nl' ? 'en' : 'nl'
  return (
    <Button
      lang={other}
      onClick={() => {
        void showLanguage(other)
      }}
    >
      {t('andereTaal')}
    </Button>
  )
}

/** While locked nothing can be lost by it. */
function NewVersionAtTheDoor() {
  const newVersion = takeNewVersion.value
  if (newVersion === null) return null
  return (
    <Notice kind="info" title={t('versie.titel')} live>
      <Paragraph>{t('versie.nu')}</Paragraph>
      <ActionRow><Button onClick={newVersion}>{t('versie.knop')}</Button></ActionRow>
    </Notice>
  )
}
