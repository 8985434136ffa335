import { afspraakIn } from '../../case/afspraak.ts'
import { nogTeTonen, type NodigStuk } from '../../case/stukken.ts'
import { PrintButton } from '../app/PrintButton.tsx'
import { dossier } from '../app/state.ts'
import { ActionRow } from '../components/ActionRow.tsx'
import { Card } from '../components/Card.tsx'
import { Heading } from '../components/Heading.tsx'
import { Paragraph } from '../components/Paragraph.tsx'
import { formatDay } from '../../papers/format.ts'
import { language, t } from '../texts/i18n.ts'
import { blockTitle, byYear, stukName } from './stuk-names.ts'

/** What the couple still has to show, as a list to take home: on paper it stands alone. */
export function NogTeTonen({ stukken }: { stukken: readonly NodigStuk[] }) {
  const left = nogTeTonen(stukken)
  const afspraak = afspraakIn(dossier.value)
  return (
    <Card title={t('stukken.nog')}>
      {left.length === 0 ? <Paragraph>{t('stukken.nog.niets')}</Paragraph> : (
        <>
          <Paragraph>{t('stukken.nog.tekst')}</Paragraph>
          {afspraak !== undefined && <Paragraph><strong>{t('stukken.nog.wanneer', { dag: formatDay(afspraak.dag, language.value), tijd: afspraak.tijd })}</strong></Paragraph>}
          {byYear(left).map((block) => (
            <section key={block.jaar}>
              <Heading level={3}>{blockTitle(block.jaar)}</Heading>
              <ul class="kt-checklist">{block.stukken.map((stuk) => <li key={stuk.veld}>{stukName(stuk)}</li>)}</ul>
            </section>
          ))}
          <ActionRow><PrintButton /></ActionRow>
        </>
      )}
    </Card>
  )
}
