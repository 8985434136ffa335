import { useSignal } from '@preact/signals'
import type { Gemeentegegevens } from '../../case/gemeentegegevens.ts'
import type { Beleid } from '../../law/beleid/beleid.ts'
import { openIn, type Blok, type Paper, type Tekst } from '../../papers/paper.ts'
import { today } from '../app/clock.ts'
import { Card } from '../components/Card.tsx'
import { DataTable } from '../components/DataTable.tsx'
import { Heading } from '../components/Heading.tsx'
import { Paragraph } from '../components/Paragraph.tsx'
import { RadioGroup } from '../components/RadioGroup.tsx'
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
      {paper !== null && <><Open paper={paper} /><Brief paper={paper} /></>}
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

function Brief({ paper: { titel, briefhoofd, blokken } }: { paper: Paper }) {
  return (
    <section class="kt-example" lang="nl" aria-label={titel}>
      {briefhoofd.map((tekst, index) => <p key={index}><Delen tekst={tekst} /></p>)}
      <Heading level={3}>{titel}</Heading>
      {blokken.map((blok, index) => <Deel key={index} blok={blok} />)}
    </section>
  )
}

function Deel({ blok }: { blok: Blok }) {
  switch (blok.kind) {
    case 'kop': return <Heading level={4}>{blok.tekst}</Heading>
    case 'alinea': return <p><Delen tekst={blok.tekst} /></p>
    case 'lijst': return <ul>{blok.items.map((item, index) => <li key={index}><Delen tekst={item} /></li>)}</ul>
    case 'tabel': return <DataTable caption={blok.bijschrift} columns={blok.koppen.map((label, column) => ({ label, numeric: blok.bedragen.includes(column) }))} rows={blok.rijen.map((cells, index) => ({ key: String(index), cells }))} />
    case 'kader': return <div><p><strong>{blok.titel}</strong></p>{blok.blokken.map((each, index) => <Deel key={index} blok={each} />)}</div>
    case 'keuzes': return <ul>{blok.keuzes.map(({ tekst }, index) => <li key={index}><Delen tekst={tekst} /></li>)}</ul>
    case 'invulregel': return <p>{blok.label}: …</p>
    default: return null
  }
}

function Delen({ tekst }: { tekst: Tekst }) {
  return (
    <>
      {tekst.map((deel, index) => {
        if (typeof deel === 'string') return deel
        return 'open' in deel ? <mark key={index}>{t('gegevens.openDeel', { wat: deel.open })}</mark> : <strong key={index}>{deel.nadruk}</strong>
      })}
    </>
  )
}
