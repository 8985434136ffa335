import type { Partneroordeel, Partnerperiode } from '../../engine/partnerbegrippen.ts'
import type { Partnerwet } from '../../engine/tabel2.ts'
import type { Day } from '../../units/day.ts'
import { Card } from '../components/Card.tsx'
import { DataTable, type Row } from '../components/DataTable.tsx'
import { Notice } from '../components/Notice.tsx'
import { Paragraph } from '../components/Paragraph.tsx'
import { formatDay } from '../../papers/format.ts'
import { language, t } from '../texts/i18n.ts'

type Props = { wetten: readonly Partnerwet[]; oordelen: Readonly<Record<Partnerwet, Partneroordeel>> }

/** The three partnerships beside each other: from when, until when, and by which row of the table. */
export function Oordelen({ wetten, oordelen }: Props) {
  const { nietVoorHuurtoeslag } = oordelen.toeslagpartner
  return (
    <Card title={t('partners.uitkomst')}>
      <DataTable
        caption={t('partners.uitkomst')}
        hideCaption
        columns={(['wet', 'vanaf', 'tot', 'regel'] as const).map((column) => ({ label: t(`partners.kolom.${column}`) }))}
        rows={wetten.flatMap((wet) => rowsOf(wet, oordelen[wet]))}
      />
      {wetten.some((wet) => oordelen[wet].open.length > 0) && <Notice kind="info" title={t('partners.openTitel')}><Paragraph>{t('partners.openUitleg')}</Paragraph></Notice>}
      {nietVoorHuurtoeslag !== undefined && <Notice kind="warning" title={t('partners.nietVoorHuurtoeslag', datesOf(nietVoorHuurtoeslag))}><Paragraph>{t('partners.nietVoorHuurtoeslagUitleg')}</Paragraph></Notice>}
      <Paragraph tone="soft">{t('partners.bron')}</Paragraph>
    </Card>
  )
}

function rowsOf(wet: Partnerwet, { ja, nee, open }: Partneroordeel): readonly Row[] {
  const naam = t(`partners.wet.${wet}`)
  return [
    ...(ja === null ? [] : [{ key: wet, cells: [naam, dagOf(ja.vanaf, 'partners.alEerder'), dagOf(ja.tot, 'partners.totNu'), t(`partners.rij.${ja.rij}`)] }]),
    ...(ja === null && nee !== null ? [{ key: `${wet}-nee`, cells: [naam, t('nee'), '–', t(`partners.rij.${nee}`)] }] : []),
    ...open.map((each, index) => ({ key: `${wet}-open-${index}`, cells: [naam, t('partners.onbekendVanaf', { dag: dagOf(each.vanaf, 'partners.alEerder') }), dagOf(each.tot, 'partners.totNu'), t(`partners.rij.${each.rij}`)] })),
  ]
}

function dagOf(dag: Day | null, leeg: 'partners.alEerder' | 'partners.totNu'): string {
  return dag === null ? t(leeg) : formatDay(dag, language.value)
}

function datesOf({ vanaf, tot }: Partnerperiode): Readonly<Record<'vanaf' | 'tot', string>> {
  return { vanaf: dagOf(vanaf, 'partners.alEerder'), tot: dagOf(tot, 'partners.totNu') }
}
