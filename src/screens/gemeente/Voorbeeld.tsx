import { useSignal } from '@preact/signals'
import type { Gemeentegegevens } from '../../case/gemeentegegevens.ts'
import type { Beleid } from '../../law/beleid/beleid.ts'
import { openIn, type Paper } from '../../papers/paper.ts'
import { today } from '../app/clock.ts'
import { Card } from '../components/Card.tsx'
import { Paragraph } from '../components/Paragraph.tsx'
import { RadioGroup } from '../components/RadioGroup.tsx'
import { PaperView } from '../papieren/PaperView.tsx'
import { t } from '../texts/i18n.ts'
import { voorbeeldVan, VOORBEELDEN, type Voorbeeldsoort } from './voorbeelden.ts'

/** A paper with what stands in the fields now, and what of it is still missing. */
export function Voorbeeld({ beleid, gegevens }: { beleid: Beleid; gegevens: Gemeentegegevens }) {
  const soort = useSignal<Voorbeeldsoort>('uitnodiging')
  const paper = voorbeeldVan(soort.value, { beleid, gemeente: gegevens, dag: today.value })
  return (
    <Card title={t('gegevens.voorbeeld')}>
      <Paragraph tone="soft">{t('gegevens.voorbeeldUitleg')}</Paragraph>
      <RadioGroup
        id="gegevens-voorbeeld"
        label={t('gegevens.voorbeeldKeuze')}
        value={soort.value}
        choices={VOORBEELDEN.map((value) => ({ value, label: t(`gegevens.voorbeeld.${value}`) }))}
        onChange={(value) => {
          soort.value = value
        }}
      />
      {paper !== null && <><Open paper={paper} /><PaperView paper={paper} level={3} /></>}
    </Card>
  )
}

function Open({ paper }: { paper: Paper }) {
  const open = openIn(paper)
  if (open.length === 0) return <Paragraph>{t('gegevens.allesIngevuld')}</Paragraph>
  return (
    <>
      <Paragraph>{t('gegevens.nogOpen')}</Paragraph>
      <ul lang="nl">{open.map((each) => <li key={each}>{each}</li>)}</ul>
    </>
  )
}
