import { useSignal, type Signal } from '@preact/signals'
import { decodeBeleid } from '../../case/beleid-codec.ts'
import type { Beleid } from '../../law/beleid/beleid.ts'
import { hrefOf } from '../app/address.ts'
import { knownBeleid } from '../app/beleid.ts'
import { keepFocus, usePageHeading } from '../app/page-heading.ts'
import { ActionRow } from '../components/ActionRow.tsx'
import { Button } from '../components/Button.tsx'
import { Card } from '../components/Card.tsx'
import { DataTable } from '../components/DataTable.tsx'
import { Disclosure } from '../components/Disclosure.tsx'
import { focusElement } from '../components/focus-element.ts'
import { Heading } from '../components/Heading.tsx'
import { Notice } from '../components/Notice.tsx'
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
  const removed = useSignal<Removed | null>(null)
  return (
    <div class="kt-narrow">
      <Paragraph tone="soft"><TextLink href={hrefOf('instellingen')}>{t('beleid.terug')}</TextLink></Paragraph>
      <Heading level={1} headingRef={heading}>{t('beleid.titel')}</Heading>
      <Paragraph>{t('beleid.intro')}</Paragraph>
      <TakeBack removed={removed} />
      <LoadBeleid />
      {knownBeleid.value.map((each) => <BeleidCard key={each.id} beleid={each} removed={removed} />)}
    </div>
  )
}

/** A policy that was taken off this device, as its file stood among the others. */
type Removed = { readonly id: string; readonly naam: string; readonly text: string; readonly place: number }

const TAKE_BACK_ID = 'beleid-terugzetten'

/** Until the page is left it is one press to have it back. */
function TakeBack({ removed }: { removed: Signal<Removed | null> }) {
  if (removed.value === null) return null
  const { id, naam, text, place } = removed.value
  const takeBack = () => {
    removed.value = null
    const others = settings.peek().beleid.filter((each) => !isOf(each, id))
    void saveSettings({ ...settings.peek(), beleid: [...others.slice(0, place), text, ...others.slice(place)] }).then(keepFocus)
  }
  return (
    <Notice kind="info" title={t('ongedaan.weggehaald', { naam })} live>
      <ActionRow><Button id={TAKE_BACK_ID} onClick={takeBack}>{t('ongedaan.knop')}</Button></ActionRow>
    </Notice>
  )
}

function BeleidCard({ beleid, removed }: { beleid: Beleid; removed: Signal<Removed | null> }) {
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
      <Remove beleid={beleid} removed={removed} />
    </Card>
  )
}

/** Only what was loaded here; a dossier that names it says so, and is not judged by another policy in silence. */
function Remove({ beleid: { id, name }, removed }: { beleid: Beleid; removed: Signal<Removed | null> }) {
  const loaded = settings.value.beleid
  const place = loaded.findIndex((text) => isOf(text, id))
  const text = loaded[place]
  if (text === undefined) return null
  const remove = async () => {
    await saveSettings({ ...settings.peek(), beleid: loaded.filter((each) => each !== text) })
    removed.value = { id, naam: name, text, place }
    // Its own button went with the card.
    setTimeout(() => {
      focusElement(TAKE_BACK_ID)
    })
  }
  return (
    <ActionRow>
      <Button variant="ghost" onClick={() => void remove()}>{t('beleid.weghalen', { naam: name })}</Button>
    </ActionRow>
  )
}

function isOf(text: string, id: string): boolean {
  const read = decodeBeleid(text)
  return read.kind === 'beleid' && read.beleid.id === id
}
