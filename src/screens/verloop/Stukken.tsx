import type { Periodevergelijking, Vergelijking } from '../../engine/vergelijking.ts'
import { BEREKENDE_TOESLAGEN } from '../../engine/toeslagen.ts'
import { toeslagName } from '../app/open-questions.ts'
import { Card } from '../components/Card.tsx'
import { DataTable } from '../components/DataTable.tsx'
import { Paragraph } from '../components/Paragraph.tsx'
import { formatEuros, formatMonths } from '../../papers/format.ts'
import { language, t } from '../texts/i18n.ts'

/** The parts into which the changes cut the year, with the toeslagen of a month in each. */
export function Stukken({ jaar, vergelijking: { perioden } }: { jaar: number; vergelijking: Vergelijking }) {
  return (
    <Card title={t('verloop.stukken', { jaar })}>
      <Paragraph tone="soft">{t('verloop.stukkenUitleg')}</Paragraph>
      <DataTable
        caption={t('verloop.stukken', { jaar })}
        hideCaption
        columns={[{ label: t('verloop.maanden') }, ...BEREKENDE_TOESLAGEN.map((toeslag) => ({ label: toeslagName(toeslag), numeric: true })), { label: t('verloop.tekort'), numeric: true }]}
        rows={perioden.map((periode) => ({ key: periode.maanden[0], cells: cellsOf(periode) }))}
      />
    </Card>
  )
}

function cellsOf({ maanden, toeslagen, tekort }: Periodevergelijking): readonly string[] {
  return [
    formatMonths(maanden[0], maanden.at(-1) ?? maanden[0], language.value),
    ...BEREKENDE_TOESLAGEN.map((toeslag) => formatEuros(toeslagen[toeslag].nu.uitkomst, language.value)), formatEuros(tekort.uitkomst, language.value),
  ]
}
