import type { Beschikkingsoort } from '../../case/dossier.ts'
import type { Toeslag } from '../../law/beleid/beleid.ts'
import { antwoordOp } from '../app/state.ts'
import { toeslagName } from '../app/open-questions.ts'
import { t } from '../texts/i18n.ts'
import { Bedragenreeks } from '../velden/Bedragenreeks.tsx'
import { BedragVeld, KeuzeVeld } from '../velden/velden.tsx'
import { Beschikkingscontrole } from './Beschikkingscontrole.tsx'

type Props = { jaar: number; toeslag: Toeslag; soort: Beschikkingsoort; optional: boolean }

/** One decision: an amount for the year, or amounts a month. */
export function Beschikking({ jaar, toeslag, soort, optional }: Props) {
  const veld = `${jaar}.beschikking.${toeslag}.${soort}` as const
  const label = t(`beschikking.${soort}`, { toeslag: toeslagName(toeslag) })
  return (
    <>
      <KeuzeVeld
        veld={`${veld}.wijze`}
        label={t('beschikking.wijze', { toeslag: toeslagName(toeslag), soort: t(`beschikking.${soort}.kort`) })}
        fallback="perJaar"
        choices={(['perJaar', 'perMaand'] as const).map((value) => ({ value, label: t(`wijze.${value}`) }))}
      />
      {antwoordOp(`${veld}.wijze`) === 'perMaand'
        ? <Bedragenreeks reeks={veld} jaar={jaar} label={`${label}, ${t('perMaand')}`} laterLabel={t('beschikking.later')} addText={t('beschikking.nogEen')} />
        : <BedragVeld veld={`${veld}.jaarbedrag`} label={`${label}, ${t('heleJaar', { jaar })}`} hint={t(`beschikking.${soort}.hint`)} optional={optional} />}
      {toeslag !== 'kinderopvangtoeslag' && <Beschikkingscontrole jaar={jaar} toeslag={toeslag} soort={soort} />}
    </>
  )
}
