import { hrefOf } from '../app/address.ts'
import { today } from '../app/clock.ts'
import { Paragraph } from '../components/Paragraph.tsx'
import { TextLink } from '../components/TextLink.tsx'
import { lastBackup, room } from '../kluis/health.ts'
import { kept } from '../kluis/session.ts'
import { momentText } from '../moment.ts'
import { t } from '../texts/i18n.ts'
import { WOORDEN_PATH } from '../woorden/WoordenPage.tsx'
import { listed } from './list.ts'

/** How safe all of it is: the last backup, the room, and whether the browser may clear it away. */
export function ListFooter() {
  const parts = [
    lastBackup.value === null ? t('voet.geenReservekopie') : t('voet.reservekopie', { moment: momentText(lastBackup.value, today.value) }),
    ...(room.value === null ? [] : [t(`voet.ruimte.${room.value.level}`)]),
    ...(kept.value === null ? [] : [t(kept.value ? 'voet.blijft' : 'voet.blijftNiet')]),
  ]
  return (
    <footer>
      {listed.value.length > 0 && <Paragraph tone="soft">{t('voet.aantal', { count: listed.value.length })}</Paragraph>}
      <Paragraph tone="soft">{parts.join(' ')}</Paragraph>
      <Paragraph tone="soft"><TextLink href={hrefOf(WOORDEN_PATH)}>{t('woorden.link')}</TextLink></Paragraph>
    </footer>
  )
}
