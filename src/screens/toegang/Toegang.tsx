import { nameOf } from '../app/names.ts'
import { antwoordOp } from '../app/state.ts'
import { Card } from '../components/Card.tsx'
import { Notice } from '../components/Notice.tsx'
import { Paragraph } from '../components/Paragraph.tsx'
import { t } from '../texts/i18n.ts'
import { JaNeeVeld, KeuzeVeld } from '../velden/velden.tsx'

const PARTNERS = ['aanvrager', 'toeslagpartner'] as const
const WEGEN = ['eigenDigiD', 'machtigen', 'opVerzoek', 'eHerkenning'] as const

/** Step 1 of the plan: who is there, and how the data in Mijn toeslagen are reached, without ever taking over a DigiD. */
export function Toegang() {
  const used = WEGEN.filter((weg) => PARTNERS.some((wie) => antwoordOp(`plan.toegang.${wie}`) === weg))
  return (
    <>
      <Notice kind="warning" title={t('toegang.waarschuwing')}><Paragraph>{t('toegang.waarschuwing.tekst')}</Paragraph></Notice>
      <JaNeeVeld veld="plan.aanwezig" label={t('toegang.aanwezig')} why={t('toegang.aanwezigWaarom')} optional />
      {antwoordOp('plan.aanwezig') === 'nee' && <Afwezig />}
      {PARTNERS.map((wie) => (
        <KeuzeVeld
          key={wie}
          veld={`plan.toegang.${wie}`}
          label={t('toegang.vraag', { naam: nameOf(wie) })}
          column
          optional
          choices={WEGEN.map((value) => ({ value, label: t(`toegang.${value}`), hint: t(`toegang.${value}.uitleg`) }))}
        />
      ))}
      {used.length > 0 && <Card title={t('toegang.opschrijven')}>{used.map((weg) => <Paragraph key={weg}>{t(`toegang.opschrijven.${weg}`)}</Paragraph>)}</Card>}
    </>
  )
}

function Afwezig() {
  const toestemming = antwoordOp('plan.toestemming')
  return (
    <>
      <JaNeeVeld veld="plan.toestemming" label={t('toegang.toestemming')} why={t('toegang.toestemmingWaarom')} optional />
      {toestemming === 'nee' && <Notice kind="warning" title={t('toegang.zonder')} live><Paragraph>{t('toegang.zonderUitleg')}</Paragraph></Notice>}
      {toestemming === 'ja' && <Notice kind="info" live><Paragraph>{t('toegang.met')}</Paragraph></Notice>}
    </>
  )
}
