import { helftenVan, uitbetalingVan } from '../../engine/uitbetaling.ts'
import type { Cents } from '../../units/cents.ts'
import { today } from '../app/clock.ts'
import { beleid } from '../app/state.ts'
import { Paragraph } from '../components/Paragraph.tsx'
import { formatCents, formatMonths } from '../../papers/format.ts'
import { language, t } from '../texts/i18n.ts'

/** How the municipality pays what a year comes to, and what of its rules matters afterwards. */
export function Uitbetaling({ jaar, bedrag }: { jaar: number; bedrag: Cents }) {
  const jaarbeleid = beleid.value.jaren[jaar]
  if (jaarbeleid === undefined) return null
  const [een, ander] = helftenVan(bedrag, beleid.value)?.value ?? []
  return (
    <>
      <Paragraph>{wijzeOf(jaar, bedrag)}</Paragraph>
      {een !== undefined && ander !== undefined && <Paragraph>{t('uitbetaling.helften', { een: formatCents(een, language.value), ander: formatCents(ander, language.value) })}</Paragraph>}
      {jaarbeleid.ambtshalve.value === 'eerderToegekend' && <Paragraph>{t('uitbetaling.ambtshalve', { jaar })}</Paragraph>}
      {jaarbeleid.terugvorderenDoorGemeente.value === 'nooit' && <Paragraph>{t('uitbetaling.nooitTerug')}</Paragraph>}
      {jaarbeleid.herberekening.value === 'opVerzoek' && jaarbeleid.regeling.value !== 'vasteTegemoetkoming' && <Paragraph>{t('uitbetaling.herberekening')}</Paragraph>}
    </>
  )
}

function wijzeOf(jaar: number, bedrag: Cents): string {
  const uitbetaling = uitbetalingVan(bedrag, jaar, beleid.value, today.value)
  if (uitbetaling?.kind !== 'perMaand') return t(uitbetaling?.kind === 'ineens' ? 'uitbetaling.ineens' : 'uitbetaling.onbekend')
  const { maanden } = uitbetaling
  const [first, last] = [maanden[0], maanden.at(-1)]
  if (first === undefined || last === undefined) return ''
  const over = { maanden: formatMonths(first.maand, last.maand, language.value), bedrag: formatCents(first.bedrag, language.value), laatste: formatCents(last.bedrag, language.value) }
  return t(first.bedrag === last.bedrag ? 'uitbetaling.perMaand' : 'uitbetaling.perMaandRest', over)
}
