import { feitenVan, inwonendenIn } from '../../case/feiten.ts'
import { isWithin } from '../../engine/feiten.ts'
import { firstDayOf, monthNumber, monthsOf, type Month } from '../../units/day.ts'
import { today } from '../app/clock.ts'
import { nameOf } from '../app/names.ts'
import { dossier } from '../app/state.ts'
import { Card } from '../components/Card.tsx'
import { Paragraph } from '../components/Paragraph.tsx'
import { YearBars, type YearBar } from '../components/YearBars.tsx'
import { formatShortMonth } from '../../papers/format.ts'
import { language, t } from '../texts/i18n.ts'

/** The year as bars: who was there, and from when each amount held. The list of changes says the same in words. */
export function Beeld({ jaar }: { jaar: number }) {
  const feiten = feitenVan(dossier.value, jaar, today.value)
  const months = monthsOf(jaar)
  const ids = inwonendenIn(dossier.value, jaar, today.value)
  const netto = feiten.netto?.kind === 'perMaand' ? feiten.netto.verloop : []
  const rows: readonly YearBar[] = [
    { label: t('verloop.partners'), segments: presentIn(months, (maand) => isWithin(maand, feiten.partners)) },
    ...feiten.inwonenden.map((inwonende, index) => ({
      label: nameOf(`inwonende.${ids[index] ?? ''}`),
      segments: presentIn(months, (maand) => isWithin(maand, inwonende) && (inwonende.geboortedatum === undefined || inwonende.geboortedatum <= firstDayOf(maand))),
    })),
    ...(feiten.woningen.some(({ waarde }) => waarde?.kaleHuur !== undefined) ? [{ label: t('verloop.huur'), segments: from(feiten.woningen.map(({ vanaf }) => vanaf)) }] : []),
    ...(netto.length > 0 ? [{ label: t('verloop.netto'), segments: from(netto.map(({ vanaf }) => vanaf)) }] : []),
  ]
  return (
    <Card title={t('verloop.beeld', { jaar })}>
      <YearBars months={months.map((maand) => formatShortMonth(maand, language.value))} rows={rows} />
      <Paragraph tone="soft">{t('verloop.beeldUitleg')}</Paragraph>
    </Card>
  )
}

function presentIn(months: readonly Month[], isThere: (maand: Month) => boolean): YearBar['segments'] {
  return months.reduce<{ from: number; until: number }[]>((segments, maand, index) => {
    const last = segments.at(-1)
    if (!isThere(maand)) return segments
    return last?.until === index ? [...segments.slice(0, -1), { from: last.from, until: index + 1 }] : [...segments, { from: index, until: index + 1 }]
  }, [])
}

/** A bar for each amount, until the next. */
function from(starts: readonly Month[]): YearBar['segments'] {
  const places = starts.map((maand) => monthNumber(maand) - 1)
  return places.map((place, index) => ({ from: place, until: places[index + 1] ?? 12 }))
}
