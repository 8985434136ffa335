import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { useEffect } from 'preact/hooks'
import { usePageHeading } from '../app/page-heading.ts'
import { saveNow, startNew } from '../app/saving.ts'
import { goTo } from '../app/address.ts'
import { Button } from '../components/Button.tsx'
import { Heading } from '../components/Heading.tsx'
import { Notice } from '../components/Notice.tsx'
import { Paragraph } from '../components/Paragraph.tsx'
import { t } from '../texts/i18n.ts'
import { listMessage } from './acts.ts'
import { Bin } from './Bin.tsx'
import { Broken } from './Broken.tsx'
import { GoOnCard } from './GoOnCard.tsx'
import { DossierList } from './DossierList.tsx'
import { choicesIn, NO_FILTER } from './filter.ts'
import { findMissingCards, items, listed, refresh } from './list.ts'
import { ListFooter } from './ListFooter.tsx'
import { ListMessages } from './ListMessages.tsx'
import { Filters, SearchBox } from './Search.tsx'
import { NearTheirEnd } from './NearTheirEnd.tsx'

/** What is on this device: the first screen after unlocking. */
export function Dossiers({ notices }: { notices: ComponentChildren }) {
  const heading = usePageHeading(t('dossiers.titel'), 'dossiers')
  const filter = useSignal(NO_FILTER)
  useEffect(() => {
    void saveNow().then(refresh).then(findMissingCards)
    return () => {
      listMessage.value = null
    }
  }, [])
  const isSearching = filter.value.search.trim() !== '' || choicesIn(filter.value) > 0
  const begin = () => {
    void startNew().then((isLaid) => {
      if (isLaid) goTo('doelgroep')
      else listMessage.value = { kind: 'notOpened', reason: 'unsaved' }
    })
  }
  return (
    <>
      <div class="kt-list-head">
        <Heading level={1} headingRef={heading}>{t('dossiers.titel')}</Heading>
        {listed.value.length > 0 && <SearchBox filter={filter} />}
        <Button variant="primary" onClick={begin}>{t('dossiers.nieuw')}</Button>
      </div>
      <ListMessages />
      {notices}
      <Broken />
      {!isSearching && <GoOnCard />}
      {!isSearching && <NearTheirEnd />}
      {listed.value.length > 0 && <Filters filter={filter} />}
      {listed.value.length > 0 ? <DossierList filter={filter} /> : <Empty />}
      <Bin />
      <ListFooter />
    </>
  )
}

/** Nothing yet, or nothing but what is in the bin. What does not open has its own place, and is not nothing. */
function Empty() {
  if (items.value.some(({ isBroken }) => isBroken)) return null
  return (
    <Notice kind="info" title={t('dossiers.leeg')}>
      <Paragraph>{t('dossiers.leegUitleg')}</Paragraph>
    </Notice>
  )
}
