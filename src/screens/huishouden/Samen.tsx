import { altijdSamen } from '../../case/partners.ts'
import { nameOf } from '../app/names.ts'
import { antwoordOp, dossier } from '../app/state.ts'
import { Card } from '../components/Card.tsx'
import { FieldRow } from '../components/FieldRow.tsx'
import { Paragraph } from '../components/Paragraph.tsx'
import { t } from '../texts/i18n.ts'
import { DagVeld, JaNeeVeld, KeuzeVeld } from '../velden/velden.tsx'

/** Whether they were partners all the time; if not, the days of it, or else the questions of the next step. */
export function Samen() {
  const altijd = altijdSamen(dossier.value)
  return (
    <Card title={t('huishouden.samen')}>
      <JaNeeVeld veld="samen.altijd" label={t('samenTijd.altijd')} why={t('samenTijd.waarom')} fallback={altijd ? 'ja' : 'nee'} />
      {!altijd && (
        <>
          <Paragraph tone="soft">{t('samenTijd.weetDatum')}</Paragraph>
          <FieldRow>
            <DagVeld veld="samen.vanaf" label={t('huishouden.samenVanaf')} hint={t('huishouden.samenVanafHint')} optional />
            <DagVeld veld="samen.tot" label={t('huishouden.samenTot')} hint={t('huishouden.samenTotHint')} optional />
          </FieldRow>
          {antwoordOp('samen.tot').trim() !== '' && <Einde />}
        </>
      )}
    </Card>
  )
}

function Einde() {
  const partners = (['aanvrager', 'toeslagpartner'] as const).map((value) => ({ value, label: nameOf(value) }))
  const einde = antwoordOp('samen.einde')
  return (
    <>
      <KeuzeVeld veld="samen.einde" label={t('samenTijd.einde')} optional choices={(['scheiding', 'overlijden'] as const).map((value) => ({ value, label: t(`einde.${value}`) }))} />
      {einde === 'overlijden' && <KeuzeVeld veld="samen.overledene" label={t('samenTijd.overledene')} choices={partners} />}
      {einde === 'scheiding' && <KeuzeVeld veld="samen.blijft" label={t('samenTijd.blijft')} why={t('samenTijd.blijftWaarom')} optional choices={[...partners, { value: 'geen', label: t('samenTijd.blijftGeen') }]} />}
    </>
  )
}
