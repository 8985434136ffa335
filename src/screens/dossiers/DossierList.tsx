import { useComputed, useSignal, type Signal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { today } from '../app/clock.ts'
import { ActionRow } from '../components/ActionRow.tsx'
import { Button } from '../components/Button.tsx'
import { Notice } from '../components/Notice.tsx'
import { OpenList } from '../components/OpenList.tsx'
import { usePages } from '../components/pages.ts'
import { Paragraph } from '../components/Paragraph.tsx'
import { t } from '../texts/i18n.ts'
import { openFromList } from './acts.ts'
import { namesOn, noteOn, yearsText } from './card-texts.ts'
import { filtered, isSearchOutsideArchive, type Filter } from './filter.ts'
import { listed, type Item } from './list.ts'
import { StatePill } from './StatePill.tsx'

const PAGE = 50
/** A count at every key would be read out at every key. */
const QUIET_MS = 600

/** What was found, the last that was worked on first. */
export function DossierList({ filter }: { filter: Signal<Filter> }) {
  const found = useComputed(() => filtered(listed.value, filter.value)).value
  // Who looks for a name has forgotten that it was put in the archive.
  const archived = useComputed(() => (isSearchOutsideArchive(filter.value) ? filtered(listed.value, { ...filter.value, archief: 'alleen' }).length : 0)).value
  const shown = usePages(PAGE, filter.value)
  const isWhole = found.length === listed.value.length
  return (
    <>
      <Spoken text={isWhole ? '' : t('dossiers.gevonden', { count: found.length })} />
      {!isWhole && <Paragraph tone="soft">{found.length === 0 ? t('dossiers.niets') : t('dossiers.gevonden', { count: found.length })}</Paragraph>}
      {found.length > 0 && <OpenList items={found.slice(0, shown.value).map(lineOf)} />}
      {archived > 0 && (
        <Notice kind="info">
          <Paragraph>{t('dossiers.inArchief', { count: archived })}</Paragraph>
          <Button
            onClick={() => {
              filter.value = { ...filter.value, archief: 'ook' }
            }}
          >
            {t('dossiers.archiefOok')}
          </Button>
        </Notice>
      )}
      {found.length > shown.value && (
        <ActionRow>
          <Button
            onClick={() => {
              shown.value += PAGE
            }}
          >
            {t('dossiers.meer', { count: Math.min(PAGE, found.length - shown.value) })}
          </Button>
        </ActionRow>
      )}
    </>
  )
}

function lineOf({ entry, kaart }: Item) {
  return {
    key: entry.id,
    title: kaart === null ? t('kaart.onbekend') : namesOn(kaart),
    note: kaart === null ? t('kaart.onbekendUitleg') : noteOn(kaart, today.value),
    end: (
      <>
        {kaart !== null && <span>{yearsText(kaart.jaren)}</span>}
        <StatePill state={entry.state} kaart={kaart} />
      </>
    ),
    onOpen: () => void openFromList(entry.id),
  }
}

/** For who hears the screen: after a pause, what the list came to. */
function Spoken({ text }: { text: string }) {
  const said = useSignal('')
  useEffect(() => {
    const timer = setTimeout(() => {
      said.value = text
    }, QUIET_MS)
    return () => {
      clearTimeout(timer)
    }
  }, [text, said])
  return <p class="kt-visually-hidden" role="status">{said.value}</p>
}
