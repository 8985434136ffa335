import { isGevraagd } from '../../case/gevraagd.ts'
import { openBeschikkingsveld } from '../../case/terugvordering.ts'
import { today } from '../app/clock.ts'
import { QuestionLink } from '../app/QuestionLink.tsx'
import { antwoordOp, beleid, dossier } from '../app/state.ts'
import { pathOf } from '../app/steps.ts'
import { Paragraph } from '../components/Paragraph.tsx'
import { t } from '../texts/i18n.ts'
import { JaNeeVeld } from '../velden/velden.tsx'

/** Step 3 of the plan: whether there is a reclaim too, of each year in which that can be. */
export function Teruggevorderd() {
  const jaren = dossier.value.jaren.filter((jaar) => isGevraagd(dossier.value, `${jaar}.teruggevorderd`, beleid.value))
  return <>{jaren.map((jaar) => <OverJaar key={jaar} jaar={jaar} />)}</>
}

/** With the way to the first decision that is still missing. */
function OverJaar({ jaar }: { jaar: number }) {
  const veld = antwoordOp(`${jaar}.teruggevorderd`) === 'ja' ? openBeschikkingsveld(dossier.value, jaar, beleid.value, today.value) : undefined
  return (
    <>
      <JaNeeVeld veld={`${jaar}.teruggevorderd`} label={t('teruggevorderd.vraag', { jaar })} why={t('teruggevorderd.waarom')} optional />
      <div aria-live="polite">{veld !== undefined && <Paragraph><QuestionLink vraag={{ text: t('teruggevorderd.invullen', { jaar }), veld, path: pathOf(veld) }} /></Paragraph>}</div>
    </>
  )
}
