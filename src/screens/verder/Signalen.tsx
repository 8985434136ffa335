import { voorgesteldeSignalen } from '../../case/signalen.ts'
import { bronVanSignaal, SIGNALEN, type Signaal } from '../../law/signalen.ts'
import { today } from '../app/clock.ts'
import { antwoordOp, dossier } from '../app/state.ts'
import { Card } from '../components/Card.tsx'
import { Disclosure } from '../components/Disclosure.tsx'
import { Paragraph } from '../components/Paragraph.tsx'
import { Pill } from '../components/Pill.tsx'
import { t } from '../texts/i18n.ts'
import { KeuzeVeld, TekstVeld } from '../velden/velden.tsx'

const STANDEN = ['speelt', 'verwezen', 'nee'] as const

/** What may be the matter beside the shortfall: what the answers point at first, the others folded away. */
export function Signalen() {
  const suggested = voorgesteldeSignalen(dossier.value, today.value)
  const isShown = (signaal: Signaal) => suggested.includes(signaal) || antwoordOp(`signaal.${signaal}`) !== ''
  const others = SIGNALEN.filter((signaal) => !isShown(signaal))
  return (
    <Card title={t('signalen.titel')}>
      <Paragraph tone="soft">{t('signalen.intro')}</Paragraph>
      {SIGNALEN.filter(isShown).map((signaal) => <Signaalvraag key={signaal} signaal={signaal} isSuggested={suggested.includes(signaal)} />)}
      {others.length > 0 && <Disclosure summary={t('signalen.meer')}>{others.map((signaal) => <Signaalvraag key={signaal} signaal={signaal} isSuggested={false} />)}</Disclosure>}
    </Card>
  )
}

function Signaalvraag({ signaal, isSuggested }: { signaal: Signaal; isSuggested: boolean }) {
  const veld = `signaal.${signaal}` as const
  const stand = antwoordOp(veld)
  return (
    <div class="kt-signal">
      {isSuggested && stand === '' && <Pill tone="warning">{t('signalen.suggestie')}</Pill>}
      <KeuzeVeld veld={veld} label={t(veld)} hint={t(`${veld}.uitleg`)} why={t('plan.bron', { bron: bronVanSignaal[signaal] })} optional unmarked choices={STANDEN.map((value) => ({ value, label: t(`signaal.${value}`) }))} />
      {(stand === 'speelt' || stand === 'verwezen') && <TekstVeld veld={`${veld}.notitie`} label={t('signalen.notitie', { signaal: t(veld) })} hint={t('signalen.notitieHint')} optional />}
    </div>
  )
}
