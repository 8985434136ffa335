import { leesMinuten, minutenSamen } from '../../case/afspraak.ts'
import { STAPNUMMERS, type Stapnummer } from '../../law/stappenplan.ts'
import { answer, antwoordOp, dossier } from '../app/state.ts'
import { Button } from '../components/Button.tsx'
import { Card } from '../components/Card.tsx'
import { Disclosure } from '../components/Disclosure.tsx'
import { Paragraph } from '../components/Paragraph.tsx'
import { plan, stapTitle } from '../stappenplan/plan.ts'
import { t } from '../texts/i18n.ts'
import { TekstVeld } from '../velden/velden.tsx'

const QUARTER_MINUTES = 15
const HOUR_MINUTES = 60

/** The time that each step of the plan took, for the account of the municipality. */
export function Uren() {
  const minutes = minutenSamen(dossier.value)
  const isShown = (nummer: Stapnummer) => antwoordOp(`plan.minuten.${nummer}`) !== '' || plan.value.some((stand) => stand.nummer === nummer && stand.status !== 'nietVanToepassing')
  const others = STAPNUMMERS.filter((nummer) => !isShown(nummer))
  return (
    <Card title={t('uren.titel')}>
      <Paragraph tone="soft">{t('uren.intro')}</Paragraph>
      {STAPNUMMERS.filter(isShown).map((nummer) => <Minuten key={nummer} nummer={nummer} />)}
      {others.length > 0 && <Disclosure summary={t('uren.rest')}>{others.map((nummer) => <Minuten key={nummer} nummer={nummer} />)}</Disclosure>}
      <p role="status"><strong>{t('uren.samen', { uren: Math.floor(minutes / HOUR_MINUTES), minuten: minutes % HOUR_MINUTES })}</strong></p>
    </Card>
  )
}

function Minuten({ nummer }: { nummer: Stapnummer }) {
  const veld = `plan.minuten.${nummer}` as const
  return (
    <div class="kt-minutes">
      <TekstVeld veld={veld} label={t('uren.minuten', { nummer })} hint={stapTitle(nummer)} optional unmarked />
      <Button
        label={t('uren.erbijLabel', { nummer })}
        onClick={() => {
          answer(veld, String((leesMinuten(antwoordOp(veld)) ?? 0) + QUARTER_MINUTES))
        }}
      >
        {t('uren.erbij')}
      </Button>
    </div>
  )
}
