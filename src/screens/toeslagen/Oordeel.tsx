import { feitenVan } from '../../case/feiten.ts'
import { teruggevorderd } from '../../engine/terugvordering.ts'
import type { Toeslag } from '../../law/beleid/beleid.ts'
import { today } from '../app/clock.ts'
import { antwoordOp, dossier } from '../app/state.ts'
import { Notice } from '../components/Notice.tsx'
import { formatCents } from '../../papers/format.ts'
import { language, t } from '../texts/i18n.ts'
import { BedragVeld, KeuzeVeld } from '../velden/velden.tsx'

const OORZAKEN = ['inkomenNietDoorgegeven', 'huurNietDoorgegeven', 'geenRechtMeer', 'anders'] as const

const TERUGBETALINGEN = ['nogNiet', 'betaald', 'regeling', 'verrekend'] as const

/** Step 9 and 10 of the plan: what caused the reclaim, as the raadsman judges it. Only where there is one. */
export function Oordeel({ jaar, toeslag }: { jaar: number; toeslag: Toeslag }) {
  const amount = teruggevorderd(feitenVan(dossier.value, jaar, today.value), toeslag)
  if (amount === undefined) return null
  if (amount === 0) return <Notice kind="info">{t('oordeel.geen')}</Notice>
  const veld = `${jaar}.oordeel.${toeslag}` as const
  const deel = antwoordOp(`${veld}.deel`)
  return (
    <>
      <Notice kind="info" title={t('oordeel.bedrag', { bedrag: formatCents(amount, language.value) })} live />
      <KeuzeVeld veld={`${veld}.deel`} label={t('oordeel.vraag')} why={t('oordeel.waarom')} column choices={(['geheel', 'deel', 'niets'] as const).map((value) => ({ value, label: t(`oordeel.${value}`), hint: t(`oordeel.${value}.uitleg`) }))} />
      {deel === 'deel' && <BedragVeld veld={`${veld}.andereOorzaak`} label={t('oordeel.andereOorzaak')} hint={t('oordeel.andereOorzaakHint')} />}
      {(deel === 'deel' || deel === 'niets') && <KeuzeVeld veld={`${veld}.oorzaak`} label={t('oordeel.oorzaak')} column optional choices={OORZAKEN.map((value) => ({ value, label: t(`oorzaak.${value}`) }))} />}
      {deel !== 'niets' && (
        <KeuzeVeld
          veld={`${veld}.terugbetaling`}
          label={t('terugbetaling.vraag')}
          why={t('terugbetaling.waarom')}
          column
          optional
          choices={TERUGBETALINGEN.map((value) => ({ value, label: t(`terugbetaling.${value}`), ...(value === 'verrekend' ? { hint: t('terugbetaling.verrekend.uitleg') } : {}) }))}
        />
      )}
    </>
  )
}
