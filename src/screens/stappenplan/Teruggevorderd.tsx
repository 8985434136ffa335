import { isGevraagd } from '../../case/gevraagd.ts'
import { beleid, dossier } from '../app/state.ts'
import { t } from '../texts/i18n.ts'
import { JaNeeVeld } from '../velden/velden.tsx'

/** Step 3 of the plan: whether there is a reclaim too, of each year in which that can be. */
export function Teruggevorderd() {
  const jaren = dossier.value.jaren.filter((jaar) => isGevraagd(dossier.value, `${jaar}.teruggevorderd`, beleid.value))
  return <>{jaren.map((jaar) => <JaNeeVeld key={jaar} veld={`${jaar}.teruggevorderd`} label={t('teruggevorderd.vraag', { jaar })} why={t('teruggevorderd.waarom')} optional />)}</>
}
