import { Paragraph } from '../components/Paragraph.tsx'
import { language } from '../texts/i18n.ts'
import { sleutelVan, type Bron } from '../../papers/uitleg/bronnen.ts'

/** The law and its sources stay Dutch, and are marked so for who hears them. */
export function Bronnen({ bronnen }: { bronnen: readonly Bron[] }) {
  const lang = language.value === 'nl' ? undefined : 'nl'
  const unique = new Map(bronnen.map((bron) => [sleutelVan(bron), bron]))
  return (
    <>
      {[...unique].map(([key, { wet, oordeel, keten }]) => (
        <Paragraph key={key} tone="soft">
          <span lang={lang}>{wet}</span>
          {oordeel.map((woorden) => ` · ${woorden}`)}
          {keten !== undefined && <span lang={lang}>{` · ${keten}`}</span>}
        </Paragraph>
      ))}
    </>
  )
}
