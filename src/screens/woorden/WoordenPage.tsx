import { hrefOf } from '../app/address.ts'
import { whereLeft } from '../app/opening.ts'
import { usePageHeading } from '../app/page-heading.ts'
import { bestand } from '../app/state.ts'
import { Heading } from '../components/Heading.tsx'
import { Paragraph } from '../components/Paragraph.tsx'
import { TextLink } from '../components/TextLink.tsx'
import { t } from '../texts/i18n.ts'
import type { Woordsleutel } from '../texts/nl/woorden.ts'
import { uitlegVan } from './Uitlegtekst.tsx'
import { WOORDEN, woordenlijst } from './woordenlijst.ts'

export const WOORDEN_PATH = 'woorden'

/** `#/woorden`: every word that is explained, by its letter. */
export function WoordenPage() {
  const heading = usePageHeading(t('woorden.titel'), WOORDEN_PATH)
  const isInDossier = bestand.value !== null
  const sorted = [...WOORDEN].sort((a, b) => a.localeCompare(b, 'nl'))
  return (
    <div class="kt-narrow">
      <Paragraph tone="soft"><TextLink href={hrefOf(isInDossier ? whereLeft() : '')}>{t(isInDossier ? 'woorden.terugGesprek' : 'woorden.terugLijst')}</TextLink></Paragraph>
      <Heading level={1} headingRef={heading}>{t('woorden.titel')}</Heading>
      <Paragraph>{t('woorden.intro')}</Paragraph>
      <dl class="kt-words">{sorted.map((woord) => <Regel key={woord} woord={woord} />)}</dl>
    </div>
  )
}

function Regel({ woord }: { woord: Woordsleutel }) {
  const { artikel } = woordenlijst[woord]
  return (
    <div>
      <dt lang="nl">{woord}</dt>
      <dd>
        {uitlegVan(woord)}
        {artikel !== null && <span class="kt-block kt-soft">{t('woorden.artikel', { artikel })}</span>}
      </dd>
    </div>
  )
}
