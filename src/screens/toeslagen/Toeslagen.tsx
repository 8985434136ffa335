import { toeslagenGevraagd } from '../../case/gevraagd.ts'
import { statusVan } from '../../engine/jaar.ts'
import type { Toeslag } from '../../law/beleid/beleid.ts'
import { toeslagName } from '../app/open-questions.ts'
import { antwoordOp, beleid, dossier } from '../app/state.ts'
import { Card } from '../components/Card.tsx'
import { Disclosure } from '../components/Disclosure.tsx'
import { Controle } from '../stappenplan/Controle.tsx'
import { t } from '../texts/i18n.ts'
import { KeuzeVeld } from '../velden/velden.tsx'
import { Beschikking } from './Beschikking.tsx'
import { Bezwaar } from './Bezwaar.tsx'
import { Kinderopvang } from './Kinderopvang.tsx'
import { Oordeel } from './Oordeel.tsx'

const BRONNEN = ['berekend', 'beschikking'] as const

/** What Dienst Toeslagen decided: to compare with, and to see what is asked back. */
export function Toeslagen({ jaar }: { jaar: number }) {
  const status = statusVan(jaar, beleid.value)
  if (status.kind === 'geweigerd') return null
  const { regeling, terugvordering, toeslagen, werkelijkeBedragen } = status.jaarbeleid
  const onlyReclaim = regeling.value === 'terugvordering'
  const mayBeComputed = werkelijkeBedragen.value === 'berekendOfBeschikking'
  const fromBeschikking = !mayBeComputed || antwoordOp(`${jaar}.bron`) === 'beschikking'
  const reclaimed = terugvordering.value
  const isNeeded = (toeslag: Toeslag) => onlyReclaim || (fromBeschikking && toeslag !== 'kindgebondenBudget')
  const cards = toeslagenGevraagd(dossier.value, jaar, beleid.value).filter((toeslag) => toeslag !== 'kinderopvangtoeslag').map((toeslag) => (
    <Card key={toeslag} title={toeslagName(toeslag)}>
      <Beschikking jaar={jaar} toeslag={toeslag} soort="voorlopig" optional={!onlyReclaim} />
      <Beschikking jaar={jaar} toeslag={toeslag} soort="definitief" optional={!isNeeded(toeslag)} />
      {reclaimed.includes(toeslag) && <Oordeel jaar={jaar} toeslag={toeslag} />}
    </Card>
  ))
  return (
    <>
      <Controle jaar={jaar} />
      {!onlyReclaim && mayBeComputed && (
        <KeuzeVeld
          veld={`${jaar}.bron`}
          label={t('toeslagen.bron')}
          why={t('toeslagen.bronWaarom')}
          fallback="berekend"
          column
          choices={BRONNEN.map((value) => ({ value, label: t(`bron.${value}`), hint: t(`bron.${value}.uitleg`) }))}
        />
      )}
      {onlyReclaim || fromBeschikking ? cards : cards.length > 0 && <Disclosure summary={t('toeslagen.terugvordering')}>{cards}</Disclosure>}
      <Bezwaar jaar={jaar} />
      {toeslagen.value.kinderopvangtoeslag !== undefined && <Disclosure summary={t('toeslag.kinderopvangtoeslag')}><Kinderopvang jaar={jaar} /></Disclosure>}
    </>
  )
}
