import { useSignal } from '@preact/signals'
import { encodeGemeente } from '../../case/gemeente-codec.ts'
import type { Beleid } from '../../law/beleid/beleid.ts'
import { handreiking } from '../../law/beleid/handreiking.ts'
import { hrefOf } from '../app/address.ts'
import { knownBeleid } from '../app/beleid.ts'
import { usePageHeading } from '../app/page-heading.ts'
import { ActionRow } from '../components/ActionRow.tsx'
import { Button } from '../components/Button.tsx'
import { Card } from '../components/Card.tsx'
import { Heading } from '../components/Heading.tsx'
import { Paragraph } from '../components/Paragraph.tsx'
import { RadioGroup } from '../components/RadioGroup.tsx'
import { TextLink } from '../components/TextLink.tsx'
import { download } from '../kluis/backup-file.ts'
import { t } from '../texts/i18n.ts'
import { gegevensVan } from './gegevens.ts'
import { Gegevensformulier } from './Gegevensformulier.tsx'
import { LoadGemeente } from './LoadGemeente.tsx'
import { Voorbeeld } from './Voorbeeld.tsx'

/** `#/gemeente`: what papers say of a municipality, for each policy that this device knows. */
export function GemeentePage() {
  const heading = usePageHeading(t('gegevens.titel'), 'gemeente')
  const chosen = useSignal(handreiking.id)
  // Another file takes the place of what stands in the fields.
  const loads = useSignal(0)
  const beleid = knownBeleid.value.find(({ id }) => id === chosen.value) ?? handreiking
  return (
    <div class="kt-narrow">
      <Paragraph tone="soft"><TextLink href={hrefOf('instellingen')}>{t('gegevens.terug')}</TextLink></Paragraph>
      <Heading level={1} headingRef={heading}>{t('gegevens.titel')}</Heading>
      <Paragraph>{t('gegevens.intro')}</Paragraph>
      <RadioGroup
        id="gegevens-beleid"
        label={t('gegevens.beleid')}
        hint={t('gegevens.beleidHint')}
        column
        value={beleid.id}
        choices={knownBeleid.value.map(({ id, gemeente }) => ({ value: id, label: gemeente ?? t('gemeente.handreiking') }))}
        onChange={(id) => {
          chosen.value = id
        }}
      />
      <OfOne key={`${beleid.id} ${String(loads.value)}`} beleid={beleid} />
      <FileCard
        beleid={beleid.id}
        onLoaded={(id) => {
          chosen.value = id
          loads.value += 1
        }}
      />
    </div>
  )
}

function OfOne({ beleid }: { beleid: Beleid }) {
  const draft = useSignal(gegevensVan(beleid.id))
  return (
    <>
      <Gegevensformulier beleid={beleid.id} draft={draft} />
      <Voorbeeld beleid={beleid} gegevens={draft.value} />
    </>
  )
}

function FileCard({ beleid, onLoaded }: { beleid: string; onLoaded: (beleid: string) => void }) {
  const save = () => {
    download(new Blob([encodeGemeente({ beleid, gegevens: gegevensVan(beleid) })], { type: 'application/json' }), `keukentafel-gemeente-${beleid}.json`)
  }
  return (
    <Card title={t('gegevens.bestand')}>
      <Paragraph>{t('gegevens.bestandUitleg')}</Paragraph>
      <ActionRow><Button onClick={save}>{t('gegevens.opslaan')}</Button></ActionRow>
      <LoadGemeente onLoaded={onLoaded} />
    </Card>
  )
}
