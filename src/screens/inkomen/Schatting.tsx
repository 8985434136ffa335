import { nettoschattingVan } from '../../case/bronnen.ts'
import { equals } from '../../units/fraction.ts'
import { today } from '../app/clock.ts'
import { dossier } from '../app/state.ts'
import { Notice } from '../components/Notice.tsx'
import { Paragraph } from '../components/Paragraph.tsx'
import { formatEuros } from '../../papers/format.ts'
import { language, t } from '../texts/i18n.ts'
import { Uitleg } from '../uitleg/Uitleg.tsx'

/** The net income as the app estimates it, marked as such, with its computation. */
export function Schatting({ jaar }: { jaar: number }) {
  const schatting = nettoschattingVan(dossier.value, jaar, today.value)
  if (schatting === null) return <Notice kind="warning" live><Paragraph>{t('schatting.kanNiet')}</Paragraph></Notice>
  const { alsMiddel, metAlleKortingen } = schatting
  return (
    <Notice kind="warning" title={t('schatting.bedrag', { bedrag: formatEuros(alsMiddel.uitkomst, language.value) })} live>
      <Paragraph>{t('schatting.let')}</Paragraph>
      {!equals(alsMiddel.uitkomst, metAlleKortingen.uitkomst) && <Paragraph>{t('schatting.metKorting', { bedrag: formatEuros(metAlleKortingen.uitkomst, language.value) })}</Paragraph>}
      <Uitleg stap={alsMiddel} open={0} />
    </Notice>
  )
}
