import { useSignal } from '@preact/signals'
import type { VaultErrorCode } from '../../vault/errors.ts'
import { ActionRow } from '../components/ActionRow.tsx'
import { Button } from '../components/Button.tsx'
import { Heading } from '../components/Heading.tsx'
import { Notice } from '../components/Notice.tsx'
import { Paragraph } from '../components/Paragraph.tsx'
import { Progress } from '../components/Progress.tsx'
import { t } from '../texts/i18n.ts'
import { sentenceForCode } from './error-texts.ts'
import { begin, takeOver } from './start.ts'
import { useTitle } from './title.ts'

/** Nothing can be kept here: said before anybody types an answer. */
export function Refused({ code }: { code: VaultErrorCode }) {
  const title = t(code === 'NO_STORAGE' ? 'geweigerd.titel' : 'geweigerd.fout.titel')
  const heading = useTitle(title)
  return (
    <>
      <Heading level={1} headingRef={heading}>{title}</Heading>
      <Notice kind="warning">
        {code === 'NO_STORAGE' ? <NoStorage /> : <Paragraph>{sentenceForCode(code)}</Paragraph>}
      </Notice>
      <ActionRow><Button variant="primary" onClick={() => void begin()}>{t('geweigerd.knop')}</Button></ActionRow>
    </>
  )
}

function NoStorage() {
  if (!window.isSecureContext) return <><Paragraph>{t('geweigerd.onveilig')}</Paragraph><Paragraph>{t('geweigerd.onveilig.doen')}</Paragraph></>
  return (
    <>
      <Paragraph>{t('geweigerd.prive')}</Paragraph>
      <Paragraph>{t('geweigerd.veilig')}</Paragraph>
      <Paragraph>{t('geweigerd.doen')}</Paragraph>
    </>
  )
}

export function Elsewhere() {
  const heading = useTitle(t('elders.titel'))
  const isBusy = useSignal(false)
  const goOn = async () => {
    isBusy.value = true
    await takeOver()
    isBusy.value = false
  }
  return (
    <>
      <Heading level={1} headingRef={heading}>{t('elders.titel')}</Heading>
      <Paragraph>{t('elders.tekst')}</Paragraph>
      <Progress text={isBusy.value ? t('elders.bezig') : null} />
      <ActionRow><Button variant="primary" busy={isBusy.value} onClick={() => void goOn()}>{t('elders.knop')}</Button></ActionRow>
    </>
  )
}
