import { dagIn } from '../../case/lezen.ts'
import { bezwaartermijnVan, kanBezwaarBerekenen } from '../../engine/bezwaar.ts'
import { today } from '../app/clock.ts'
import { dossier } from '../app/state.ts'
import { Notice } from '../components/Notice.tsx'
import { Paragraph } from '../components/Paragraph.tsx'
import { formatDay } from '../../papers/format.ts'
import { language, t } from '../texts/i18n.ts'
import { DagVeld } from '../velden/velden.tsx'

/** The date of the final decision, and until when one can object to it. */
export function Bezwaar({ jaar }: { jaar: number }) {
  return (
    <>
      <DagVeld veld={`${jaar}.controle.dagtekening`} label={t('bezwaar.dagtekening', { jaar })} hint={t('bezwaar.hint')} optional />
      <Laatste jaar={jaar} />
    </>
  )
}

function Laatste({ jaar }: { jaar: number }) {
  const dagtekening = dagIn(dossier.value, `${jaar}.controle.dagtekening`, today.value)
  if (dagtekening === undefined) return null
  if (!kanBezwaarBerekenen(dagtekening)) return <Notice kind="info" live><Paragraph>{t('bezwaar.onbekend')}</Paragraph></Notice>
  const { totEnMet, isVoorbij } = bezwaartermijnVan(dagtekening, today.value)
  const dag = formatDay(totEnMet, language.value)
  if (!isVoorbij) return <Notice kind="info" live><Paragraph>{t('bezwaar.kan', { dag })}</Paragraph></Notice>
  return (
    <Notice kind="warning" live>
      <Paragraph>{t('bezwaar.voorbij', { dag })}</Paragraph>
      <Paragraph>{t('bezwaar.voorbijUitleg')}</Paragraph>
    </Notice>
  )
}
