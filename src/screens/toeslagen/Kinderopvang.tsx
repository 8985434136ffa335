import { brutoBijstandPerEchtgenoot } from '../../law/bijstand.ts'
import { valueOn } from '../../law/parameter.ts'
import { firstDayOfYear } from '../../units/day.ts'
import { antwoordOp } from '../app/state.ts'
import { Card } from '../components/Card.tsx'
import { formatCents } from '../../papers/format.ts'
import { language, t } from '../texts/i18n.ts'
import { Bedragenreeks } from '../velden/Bedragenreeks.tsx'
import { KeuzeVeld } from '../velden/velden.tsx'
import { Beschikking } from './Beschikking.tsx'

const GRONDEN = ['uitzonderingssituatie', 'werkEnBijstand'] as const

/** The one toeslag that is not computed: its amounts come from the decisions, and from the official calculator. */
export function Kinderopvang({ jaar }: { jaar: number }) {
  const hasGrond = GRONDEN.some((grond) => antwoordOp(`${jaar}.kinderopvang.grond`) === grond)
  const metBijstand = formatCents(valueOn(brutoBijstandPerEchtgenoot.januarinorm, firstDayOfYear(jaar)).value, language.value)
  return (
    <Card title={t('kinderopvang.titel', { jaar })}>
      <KeuzeVeld
        veld={`${jaar}.kinderopvang.grond`}
        label={t('kinderopvang.vraag', { jaar })}
        why={t('kinderopvang.waarom')}
        fallback="geen"
        column
        choices={[{ value: 'geen', label: t('kinderopvang.geen') }, ...GRONDEN.map((value) => ({ value, label: t(`kinderopvang.${value}`), hint: t(`kinderopvang.${value}.uitleg`) }))]}
      />
      {hasGrond && (
        <>
          <Beschikking jaar={jaar} toeslag="kinderopvangtoeslag" soort="voorlopig" optional />
          <Beschikking jaar={jaar} toeslag="kinderopvangtoeslag" soort="definitief" optional />
          <Bedragenreeks reeks={`${jaar}.kinderopvang`} jaar={jaar} label={t('kinderopvang.metBijstand')} hint={t('kinderopvang.metBijstandHint', { bedrag: metBijstand })} laterLabel={t('kinderopvang.later')} addText={t('kinderopvang.nogEen')} />
        </>
      )}
    </Card>
  )
}
