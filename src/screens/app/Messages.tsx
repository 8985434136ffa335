import { signal } from '@preact/signals'
import { ActionRow } from '../components/ActionRow.tsx'
import { Button } from '../components/Button.tsx'
import { Notice } from '../components/Notice.tsx'
import { Paragraph } from '../components/Paragraph.tsx'
import { t } from '../texts/i18n.ts'
import { discardPutAway, hasSomethingToLose, putAway, removal, takeBack, undoRemoval } from './state.ts'

/** Takes a newer version of the app that waits; null while there is none. Set by main.tsx. */
export const takeNewVersion = signal<(() => void) | null>(null)

/** What the app has to say on any screen: a dossier that was put away, a removal to undo, a version that waits. */
export function Messages() {
  const newVersion = takeNewVersion.value
  const removed = removal.value
  return (
    <>
      {putAway.value.length > 0 && (
        <Notice kind="info" title={t('weggelegd.titel', { count: putAway.value.length })} live>
          <ActionRow>
            <Button onClick={takeBack}>{t('weggelegd.terug')}</Button>
            <Button onClick={discardPutAway}>{t('weggelegd.weg')}</Button>
          </ActionRow>
        </Notice>
      )}
      {removed !== null && (
        <Notice kind="info" title={t('ongedaan.weggehaald', { naam: removed.name })} live>
          <ActionRow><Button onClick={undoRemoval}>{t('ongedaan.knop')}</Button></ActionRow>
        </Notice>
      )}
      {newVersion !== null && (
        <Notice kind="info" title={t('versie.titel')} live>
          <Paragraph>{t(hasSomethingToLose.value ? 'versie.later' : 'versie.nu')}</Paragraph>
          {!hasSomethingToLose.value && <ActionRow><Button onClick={newVersion}>{t('versie.knop')}</Button></ActionRow>}
        </Notice>
      )}
    </>
  )
}
