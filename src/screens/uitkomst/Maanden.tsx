import type { Maandvergelijking, Vergelijking } from '../../engine/vergelijking.ts'
import { TOESLAGEN } from '../../engine/toeslagen.ts'
import { NO_MONEY, sumOfCents, type Cents } from '../../units/cents.ts'
import { monthsOf } from '../../units/day.ts'
import { toeslagName } from '../app/open-questions.ts'
import { Card } from '../components/Card.tsx'
import { DataTable } from '../components/DataTable.tsx'
import { Disclosure } from '../components/Disclosure.tsx'
import { MonthBars } from '../components/MonthBars.tsx'
import { Paragraph } from '../components/Paragraph.tsx'
import { formatCents, formatMonth, formatShortMonth } from '../../papers/format.ts'
import { AlsPartners } from '../partners/AlsPartners.tsx'
import { language, t } from '../texts/i18n.ts'

const WELKE = ['nu', 'bijstand', 'verschil'] as const

type Welke = (typeof WELKE)[number]

/** The year month by month, as bars and as a table of what counts together; each toeslag has a table of its own below. */
export function Maanden({ jaar, vergelijking: { maanden } }: { jaar: number; vergelijking: Vergelijking }) {
  const toeslagen = TOESLAGEN.filter((toeslag) => maanden.some((each) => each.toeslagen[toeslag].nu > 0 || each.toeslagen[toeslag].bijstand > 0))
  const byMonth = new Map(maanden.map((each) => [each.maand, each]))
  return (
    <Card title={t('maanden.titel', { jaar })}>
      <AlsPartners jaar={jaar} />
      <MonthBars
        receivedText={t('maanden.ontvangen')}
        shortfallText={t('maanden.tekort')}
        months={monthsOf(jaar).map((maand) => ({ label: formatShortMonth(maand, language.value), received: counted(byMonth.get(maand), 'nu'), shortfall: counted(byMonth.get(maand), 'verschil') }))}
      />
      <Maandtabel jaar={jaar} maanden={maanden} wat={t('maanden.samen')} amount={counted} />
      {maanden.length < monthsOf(jaar).length && <Paragraph tone="soft">{t('maanden.nietSamen')}</Paragraph>}
      {toeslagen.map((toeslag) => (
        <Disclosure key={toeslag} summary={maanden.some((each) => each.toeslagen[toeslag].teltMee) ? toeslagName(toeslag) : t('maanden.teltNietMee', { toeslag: toeslagName(toeslag) })}>
          <Maandtabel jaar={jaar} maanden={maanden} wat={toeslagName(toeslag)} amount={(each, welke) => each?.toeslagen[toeslag][welke] ?? NO_MONEY} />
        </Disclosure>
      ))}
    </Card>
  )
}

/** Of one month, the toeslagen whose shortfall is compensated. */
function counted(each: Maandvergelijking | undefined, welke: Welke): Cents {
  return sumOfCents(each === undefined ? [] : TOESLAGEN.filter((toeslag) => each.toeslagen[toeslag].teltMee).map((toeslag) => each.toeslagen[toeslag][welke]))
}

type Tabel = { jaar: number; maanden: readonly Maandvergelijking[]; wat: string; amount: (each: Maandvergelijking | undefined, welke: Welke) => Cents }

function Maandtabel({ jaar, maanden, wat, amount }: Tabel) {
  const cells = (months: readonly Maandvergelijking[]) =>
    WELKE.map((welke) => (months.length === 0 ? '–' : formatCents(sumOfCents(months.map((each) => amount(each, welke))), language.value)))
  return (
    <DataTable
      caption={t('maanden.bijschrift', { jaar, wat })}
      columns={[{ label: t('maanden.maand') }, ...WELKE.map((welke) => ({ label: t(`maanden.${welke}`), numeric: true }))]}
      rows={[
        ...monthsOf(jaar).map((maand) => ({ key: maand, cells: [formatMonth(maand, language.value), ...cells(maanden.filter((each) => each.maand === maand))] })),
        { key: 'totaal', total: true, cells: [t('maanden.totaal'), ...cells(maanden)] },
      ]}
    />
  )
}
