import type { Kaart } from '../../case/kaart.ts'
import type { DossierState } from '../../vault/rows.ts'
import { Pill } from '../components/Pill.tsx'
import { t } from '../texts/i18n.ts'

/** How far it is, in one word or two. */
export function StatePill({ state, kaart }: { state: DossierState; kaart: Kaart | null }) {
  if (state === 'final' || state === 'sent') return <Pill tone="ok">{t(`stand.${state}`)}</Pill>
  if (kaart === null) return null
  if (kaart.gearchiveerd) return <Pill tone="info">{t('stand.gearchiveerd')}</Pill>
  if (kaart.wachtOp !== null) return <Pill tone="warning">{t('stand.wacht')}</Pill>
  return <Pill tone={kaart.stand === 'uitgerekend' ? 'ok' : 'info'}>{t(`stand.${kaart.stand}`)}</Pill>
}
