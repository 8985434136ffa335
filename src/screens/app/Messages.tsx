import { ActionRow } from '../components/ActionRow.tsx'
import { Button } from '../components/Button.tsx'
import { Notice } from '../components/Notice.tsx'
import { Paragraph } from '../components/Paragraph.tsx'
import { momentText } from '../moment.ts'
import { t } from '../texts/i18n.ts'
import { keepFocus } from './page-heading.ts'
import { saveFailure } from './save-failure.ts'
import { isUnsaved, saveAsCopy, saveNow, saveStatus } from './saving.ts'
import { today } from './clock.ts'
import { bestand, change, changes, isReadOnly, recovered, undo } from './state.ts'
import { isListPath, path } from './address.ts'
import { takeNewVersion } from './new-version.ts'

/** What the app has to say on any screen: what could not be saved, what was recovered or removed, a version that waits. */
export function Messages() {
  return (
    <>
      <NotSaved />
      {isReadOnly.value && <Notice kind="info" title={t('alleenLezen.titel')}><Paragraph>{t('alleenLezen.tekst')}</Paragraph></Notice>}
      <FromAutosave />
      <Removed />
      <NewVersion />
    </>
  )
}

function NotSaved() {
  const status = saveStatus.value
  if (status.kind !== 'failed') return null
  const failure = saveFailure(status.code)
  return (
    <Notice kind="warning" title={t(`bewaarfout.${failure}.titel`)} live>
      <Paragraph>{t(`bewaarfout.${failure}.tekst`)}</Paragraph>
      <ActionRow>
        <Button onClick={() => void saveNow().then(keepFocus)}>{t('bewaarfout.opnieuw')}</Button>
        {failure === 'elders' && <Button onClick={() => void saveAsCopy().then(keepFocus)}>{t('bewaarfout.kopie')}</Button>}
      </ActionRow>
    </Notice>
  )
}

function FromAutosave() {
  const found = recovered.value
  // On the list it would not say of which dossier.
  if (found === null || isListPath(path.value)) return null
  return (
    <Notice kind="info" title={t('hersteld.titel', { moment: momentText(found.at, today.value) })} live>
      <Paragraph>{t('hersteld.tekst')}</Paragraph>
      <ActionRow>
        <Button
          onClick={() => {
            recovered.value = null
            keepFocus()
          }}
        >
          {t('hersteld.goed')}
        </Button>
        <Button
          onClick={() => {
            recovered.value = null
            change(() => found.saved, { name: () => t('hersteld.terug'), removed: null })
            keepFocus()
          }}
        >
          {t('hersteld.terug')}
        </Button>
      </ActionRow>
    </Notice>
  )
}

/** Somebody was taken away: until the next change it is one press to take that back. */
function Removed() {
  const last = changes.value.done.at(-1)?.subject
  if (last === undefined || typeof last === 'string' || last.removed === null) return null
  return (
    <Notice kind="info" title={t('ongedaan.weggehaald', { naam: last.removed })} live>
      <ActionRow>
        <Button
          onClick={() => {
            undo()
            keepFocus()
          }}
        >
          {t('ongedaan.knop')}
        </Button>
      </ActionRow>
    </Notice>
  )
}

/** The app begins anew with it, so a dossier that is open comes first. */
function NewVersion() {
  const newVersion = takeNewVersion.value
  if (newVersion === null) return null
  const isBusy = bestand.value !== null && (!isListPath(path.value) || isUnsaved.value)
  return (
    <Notice kind="info" title={t('versie.titel')} live>
      <Paragraph>{t(isBusy ? 'versie.later' : 'versie.nu')}</Paragraph>
      {!isBusy && <ActionRow><Button onClick={newVersion}>{t('versie.knop')}</Button></ActionRow>}
    </Notice>
  )
}
