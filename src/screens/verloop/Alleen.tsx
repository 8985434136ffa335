import { feitenVan } from '../../case/feiten.ts'
import { toeslagenAlleen } from '../../engine/buiten-partnerschap.ts'
import { today } from '../app/clock.ts'
import { nameOf } from '../app/names.ts'
import { dossier } from '../app/state.ts'
import { Card } from '../components/Card.tsx'
import { DataTable } from '../components/DataTable.tsx'
import { Paragraph } from '../components/Paragraph.tsx'
import { formatEuros, formatMonths } from '../../papers/format.ts'
import { language, t } from '../texts/i18n.ts'

/** The months in which they were no partners: what each had alone, to compare with the decisions. */
export function Alleen({ jaar }: { jaar: number }) {
  const perioden = toeslagenAlleen(feitenVan(dossier.value, jaar, today.value))
  if (perioden.length === 0) return null
  return (
    <Card title={t('verloop.alleen', { jaar })}>
      <Paragraph>{t('verloop.alleenUitleg')}</Paragraph>
      <DataTable
        caption={t('verloop.alleen', { jaar })}
        hideCaption
        columns={[{ label: t('verloop.wie') }, { label: t('verloop.maanden') }, { label: t('toeslag.zorgtoeslag'), numeric: true }, { label: t('toeslag.huurtoeslag'), numeric: true }]}
        rows={perioden.map(({ wie, maanden, zorgtoeslag, huurtoeslag }) => ({
          key: `${wie} ${maanden[0]}`,
          cells: [nameOf(wie), formatMonths(maanden[0], maanden.at(-1) ?? maanden[0], language.value), formatEuros(zorgtoeslag.uitkomst, language.value), huurtoeslag === undefined ? t('verloop.nietBerekend') : formatEuros(huurtoeslag.uitkomst, language.value)],
        }))}
      />
      <Paragraph tone="soft">{t('verloop.alleenBron')}</Paragraph>
    </Card>
  )
}
