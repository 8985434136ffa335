import { whereLeft } from '../app/opening.ts'
import { isUnsaved } from '../app/saving.ts'
import { hrefOf } from '../app/address.ts'
import { ActionRow } from '../components/ActionRow.tsx'
import { Button } from '../components/Button.tsx'
import { ButtonLink } from '../components/ButtonLink.tsx'
import { Notice } from '../components/Notice.tsx'
import { Paragraph } from '../components/Paragraph.tsx'
import { t } from '../texts/i18n.ts'
import { listMessage, takeBack } from './acts.ts'

/** What came of the last act in the list, with the way back where there is one. */
export function ListMessages() {
  const message = listMessage.value
  if (message === null) return null
  switch (message.kind) {
    case 'notOpened':
      if (message.reason === 'unsaved') return <FirstSave />
      return <Notice kind="warning" title={t(`openen.${message.reason}.titel`)} live><Paragraph>{t(`openen.${message.reason}.tekst`)}</Paragraph></Notice>
    case 'failed': return <Notice kind="warning" title={t('daad.mislukt')} live><Paragraph>{t(`daad.${message.failure}`)}</Paragraph></Notice>
    case 'discarded':
      return (
        <Notice kind="info" title={t('daad.discarded', { namen: message.naam })} live>
          <Paragraph>{t('daad.discardedUitleg')}</Paragraph>
          <ActionRow><Button onClick={() => void takeBack(message.id, message.naam)}>{t('prullenbak.terug')}</Button></ActionRow>
        </Notice>
      )
    default: return <Notice kind="ok" title={t(`daad.${message.kind}`, { namen: message.naam })} live />
  }
}

/** The dossier on the table could not be saved, so it stays there; as soon as it is saved there is nothing to say. */
function FirstSave() {
  if (!isUnsaved.value) return null
  return (
    <Notice kind="warning" title={t('openen.unsaved.titel')} live>
      <Paragraph>{t('openen.unsaved.tekst')}</Paragraph>
      <ActionRow><ButtonLink href={hrefOf(whereLeft())}>{t('openen.unsaved.terug')}</ButtonLink></ActionRow>
    </Notice>
  )
}
