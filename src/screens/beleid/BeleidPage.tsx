import { decodeBeleid } from '../../case/beleid-codec.ts'
import type { Beleid } from '../../law/beleid/beleid.ts'
import { hrefOf } from '../app/address.ts'
import { knownBeleid } from '../app/beleid.ts'
import { usePageHeading } from '../app/page-heading.ts'
import { ActionRow } from '../components/ActionRow.tsx'
import { Button } from '../components/Button.tsx'
import { Card } from '../components/Card.tsx'
import { DataTable } from '../components/DataTable.tsx'
import { Disclosure } from '../components/Disclosure.tsx'
import { Heading } from '../components/Heading.tsx'
import { Paragraph } from '../components/Paragraph.tsx'
import { TextLink } from '../components/TextLink.tsx'
import { formatDay } from '../../papers/format.ts'
import { saveSettings, settings } from '../kluis/session.ts'
import { language, t } from '../texts/i18n.ts'
import { differencesFrom } from './differences.ts'
import { LoadBeleid } from './LoadBeleid.tsx'

/** `#/beleid`: the policies that this device knows, and how they differ from the guide. */
export function BeleidPage() {
  const heading = usePageHeading(t('beleid.titel'), 'beleid')
  return (
    <div class="kt-narrow">
      <Paragraph tone="soft"><TextLink href={hrefOf('instellingen')}>{t('beleid.terug')}</TextLink></Paragraph>
      <Heading level={1} headingRef={heading}>{t('beleid.titel')}</Heading>
      <Paragraph>{t('beleid.intro')}</Paragraph>
      <LoadBeleid />
      {knownBeleid.value.map((each) => <BeleidCard key={each.id} beleid={each} />)}
    </div>
  )
}

function BeleidCard({ beleid }: { beleid: Beleid }) {
  const { name, source, geldigVanaf, geldigTotEnMet } = beleid
  const differences = differencesFrom(beleid)
  const vanaf = formatDay(geldigVanaf, language.value)
  return (
    <Card title={name}>
      <Paragraph>{geldigTotEnMet === null ? t('beleid.geldig', { vanaf }) : t('beleid.geldigTot', { vanaf, tot: formatDay(geldigTotEnMet, language.value) })}</Paragraph>
      <Paragraph tone="soft">{t('beleid.bron', { bron: source })}</Paragraph>
      <Disclosure summary={t('beleid.verschil')}>
        {differences.length === 0 ? <Paragraph>{t('beleid.geenVerschil')}</Paragraph> : (
          <DataTable
            caption={t('beleid.verschilVan', { naam: name })}
            hideCaption
            columns={[{ label: t('beleid.keuze') }, { label: t('beleid.waarde') }, { label: t('beleid.artikel') }]}
            rows={differences.map(({ key, about, value, source: article }) => ({ key, cells: [about, value, article] }))}
          />
        )}
      </Disclosure>
      <Remove beleid={beleid} />
    </Card>
  )
}

/** Only what was loaded here; a dossier that names it says so, and is not judged by another policy in silence. */
function Remove({ beleid: { id, name } }: { beleid: Beleid }) {
  const others = settings.value.beleid.filter((text) => !isOf(text, id))
  if (others.length === settings.value.beleid.length) return null
  return (
    <ActionRow>
      <Button variant="ghost" onClick={() => void saveSettings({ ...settings.peek(), beleid: others })}>{t('beleid.weghalen', { naam: name })}</Button>
    </ActionRow>
  )
}

function isOf(text: string, id: string): boolean {
  const read = decodeBeleid(text)
  return read.kind === 'beleid' && read.beleid.id === id
}
