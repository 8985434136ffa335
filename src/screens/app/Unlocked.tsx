import type { ComponentChildren } from 'preact'
import '../look/plan.css'
import '../look/photos.css'
import '../texts/behind-the-lock.ts'
import { BeleidPage } from '../beleid/BeleidPage.tsx'
import { Button } from '../components/Button.tsx'
import { ButtonLink } from '../components/ButtonLink.tsx'
import { GemeentePage } from '../gemeente/GemeentePage.tsx'
import { Problems } from '../kluis/Problems.tsx'
import { Reminders } from '../kluis/Reminders.tsx'
import { lock } from '../kluis/session.ts'
import { SettingsPage } from '../kluis/SettingsPage.tsx'
import { LOCK_SHORTCUT } from '../kluis/watch-lock.ts'
import { t } from '../texts/i18n.ts'
import { Woorden } from '../woorden/Woorden.tsx'
import { WOORDEN_PATH, WoordenPage } from '../woorden/WoordenPage.tsx'
import { hrefOf, path } from './address.ts'
import { Workspace } from './Workspace.tsx'

/** The app while the vault is open. */
export function Unlocked({ language }: { language: ComponentChildren }) {
  return <Woorden screen={path.value}><Workspace actions={<Actions language={language} />} notices={<Reminders />} other={otherScreen(path.value)} /></Woorden>
}

function otherScreen(screen: string) {
  switch (screen) {
    case 'instellingen': return <SettingsPage />
    case 'controle': return <Problems />
    case 'beleid': return <BeleidPage />
    case 'gemeente': return <GemeentePage />
    case WOORDEN_PATH: return <WoordenPage />
    default: return null
  }
}

function Actions({ language }: { language: ComponentChildren }) {
  return (
    <>
      {language}
      <ButtonLink href={hrefOf('instellingen')}>{t('kluis.instellingen')}</ButtonLink>
      <Button variant="ghost" shortcut={{ keys: LOCK_SHORTCUT, text: t('kluis.vergrendelen.sneltoets') }} onClick={() => void lock()}>{t('kluis.vergrendelen')}</Button>
    </>
  )
}
