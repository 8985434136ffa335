import { signal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { useErrorBoundary } from 'preact/hooks'
import { ActionRow } from '../components/ActionRow.tsx'
import { Button } from '../components/Button.tsx'
import { Heading } from '../components/Heading.tsx'
import { Notice } from '../components/Notice.tsx'
import { Paragraph } from '../components/Paragraph.tsx'
import { t } from '../texts/i18n.ts'
import { goTo } from './address.ts'

/** Set by main.tsx when something failed outside the drawing of a screen. The cause goes to the console of the browser, never to the screen. */
export const mishap = signal(false)

/** A bug is shown as such. The answers are still there: another screen can be opened. */
export function Guarded({ children }: { children: ComponentChildren }) {
  const [error, reset] = useErrorBoundary() as [unknown, () => void]
  if (error === undefined && !mishap.value) return <>{children}</>
  const tryAgain = () => {
    mishap.value = false
    reset()
  }
  return (
    <>
      <Heading level={1}>{t('misging.titel')}</Heading>
      <Notice kind="error" live>
        <Paragraph>{t('misging.tekst')}</Paragraph>
      </Notice>
      <ActionRow>
        <Button variant="primary" onClick={tryAgain}>{t('misging.knop')}</Button>
        <Button
          onClick={() => {
            goTo('doelgroep')
            tryAgain()
          }}
        >
          {t('misging.begin')}
        </Button>
      </ActionRow>
    </>
  )
}
