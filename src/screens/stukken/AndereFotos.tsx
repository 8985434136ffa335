import type { Veld } from '../../case/dossier.ts'
import { Fotos } from '../bijlagen/Fotos.tsx'
import { bijlagen, bijlagenBij } from '../bijlagen/op-tafel.ts'
import { sizeText } from '../bijlagen/size-text.ts'
import { Card } from '../components/Card.tsx'
import { Heading } from '../components/Heading.tsx'
import { Paragraph } from '../components/Paragraph.tsx'
import { language, t } from '../texts/i18n.ts'
import { veldnaam } from '../velden/veldnaam.ts'

/** How many photos there are, and what they take on the device. */
export function FotosSamen() {
  const all = bijlagen.value
  const bytes = all.reduce((sum, bijlage) => sum + bijlage.bytes, 0)
  return (
    <>
      <Paragraph tone="soft">{t('foto.uitleg')}</Paragraph>
      {all.length > 0 && <Paragraph tone="soft">{t('foto.samen', { count: all.length, grootte: sizeText(bytes, language.value) })}</Paragraph>}
    </>
  )
}

/** Of papers that are no longer on the list, such as those of a year that was taken out: they are kept until somebody takes them away. */
export function AndereFotos({ velden }: { velden: readonly Veld[] }) {
  const others = [...new Set(bijlagen.value.flatMap(({ bij }) => (bij === null || velden.includes(bij) ? [] : [bij])))]
  if (others.length === 0) return null
  return (
    <Card title={t('foto.andere')}>
      <Paragraph>{t('foto.andere.tekst')}</Paragraph>
      {others.map((bij) => (
        <section key={bij}>
          <Heading level={3}>{veldnaam(bij)}</Heading>
          <Fotos id={bij} naam={veldnaam(bij)} bij={bij} fotos={bijlagenBij(bij)} />
        </section>
      ))}
    </Card>
  )
}
