import { woontElders } from '../../case/gevraagd.ts'
import { termijnVan } from '../../engine/termijn.ts'
import { today } from '../app/clock.ts'
import { beleid, dossier } from '../app/state.ts'
import { Notice } from '../components/Notice.tsx'
import { Paragraph } from '../components/Paragraph.tsx'
import { formatDay } from '../../papers/format.ts'
import { language, t } from '../texts/i18n.ts'

/** Until when an application over a year can be made; when that has passed, what still can be done. Nothing of who lives elsewhere. */
export function Termijn({ jaar }: { jaar: number }) {
  const termijn = termijnVan(jaar, beleid.value, today.value)
  if (termijn === null || woontElders(dossier.value, beleid.value)) return null
  if (termijn.kind === 'onbekend') return <Paragraph tone="soft">{t('termijn.onbekend', { jaar })}</Paragraph>
  const dag = formatDay(termijn.totEnMet, language.value)
  if (termijn.kind === 'open') return <Paragraph tone="soft">{t('termijn.open', { jaar, dag })}</Paragraph>
  return (
    <Notice kind="warning" title={t('termijn.voorbij', { jaar })} live>
      <Paragraph>{t('termijn.voorbijUitleg', { dag, bron: termijn.source })}</Paragraph>
      <Paragraph>{t('termijn.watNu')}</Paragraph>
      {dossier.value.jaren.length > 1 && <Paragraph>{t('termijn.anderJaar')}</Paragraph>}
    </Notice>
  )
}
