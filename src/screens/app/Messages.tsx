import { signal } from '@preact/signals'
import { ActionRow } from '../components/ActionRow.tsx'
import { Button } from '../components/Button.tsx'
import { Notice } from '../components/Notice.tsx'
import { Paragraph } from '../components/Paragraph.tsx'
import { t } from '../texts/i18n.ts'
import { isEmpty, putAway, takeBack } from './state.ts'

/** Takes a newer version of the app that waits; null while there is none. Set by main.tsx. */
export const takeNewVersion = signal<(() => void) | null>(null)

/** What the app has to say on any screen: a dossier that was put away, a version that waits. */
export function Messages() {
  const newVersion = takeNewVersion.value
  return (
    <>
      {putAway.value !== null && (
        <Notice kind="info" title={t('weggelegd.titel')} live>
          <ActionRow><Button onClick={takeBack}>{t('weggelegd.terug')}</Button></ActionRow>
        </Notice>
      )}
      {newVersion !== null && (
        <Notice kind="info" title={t('versie.titel')} live>
          <Paragraph>{t(isEmpty.value ? 'versie.nu' : 'versie.later')}</Paragraph>
          {isEmpty.value && <ActionRow><Button onClick={newVersion}>{t('versie.knop')}</Button></ActionRow>}
        </Notice>
      )}
    </>
  )
}
