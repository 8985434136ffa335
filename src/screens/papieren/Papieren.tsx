import { openIn } from '../../papers/paper.ts'
import { hrefOf } from '../app/address.ts'
import { usePageHeading } from '../app/page-heading.ts'
import { Heading } from '../components/Heading.tsx'
import { Notice } from '../components/Notice.tsx'
import { Paragraph } from '../components/Paragraph.tsx'
import { Pill } from '../components/Pill.tsx'
import { StatusList } from '../components/StatusList.tsx'
import { TextLink } from '../components/TextLink.tsx'
import { t } from '../texts/i18n.ts'
import { papieren, PAPIEREN_PATH, pathOfPapier } from './papieren.ts'

/** `#/papieren`: the papers of this dossier, each with whether something is still to be filled in. */
export function Papieren() {
  const heading = usePageHeading(t('papieren.titel'), PAPIEREN_PATH)
  return (
    <>
      <Heading level={1} headingRef={heading}>{t('papieren.titel')}</Heading>
      <Paragraph>{t('papieren.intro')}</Paragraph>
      {papieren.value.length === 0 ? <Notice kind="info">{t('papieren.geen')}</Notice> : (
        <StatusList
          items={papieren.value.map((papier) => ({
            key: papier.adres,
            label: <TextLink href={hrefOf(pathOfPapier(papier))}><span lang="nl">{papier.naam}</span></TextLink>,
            status: <Stand open={openIn(papier.maak('nl')).length} />,
          }))}
        />
      )}
    </>
  )
}

function Stand({ open }: { open: number }) {
  return open === 0 ? <Pill tone="ok">{t('papieren.compleet')}</Pill> : <Pill tone="warning">{t('papieren.open', { count: open })}</Pill>
}
