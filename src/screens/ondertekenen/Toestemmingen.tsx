import { DOELEN } from '../../case/doel.ts'
import type { Partner } from '../../case/dossier.ts'
import { nameOf } from '../app/names.ts'
import { Card } from '../components/Card.tsx'
import { Disclosure } from '../components/Disclosure.tsx'
import { Paragraph } from '../components/Paragraph.tsx'
import { PaperView } from '../papieren/PaperView.tsx'
import { t } from '../texts/i18n.ts'
import { JaNeeVeld } from '../velden/velden.tsx'
import { papieren } from './papieren.ts'

/** The consent of one of the two: each purpose by itself, and nothing filled in beforehand. */
export function Toestemmingen({ wie }: { wie: Partner }) {
  const papier = papieren.value.find(({ sleutel }) => sleutel === `toestemming.${wie}`)
  return (
    <Card title={t('toestemming.titel', { naam: nameOf(wie) })}>
      <Paragraph tone="soft">{t('toestemming.uitleg')}</Paragraph>
      {DOELEN.map((doel) => <JaNeeVeld key={doel} veld={`toestemming.${doel}.${wie}`} label={t(`toestemming.${doel}`)} hint={t(`toestemming.${doel}.uitleg`)} />)}
      {papier !== undefined && <Disclosure summary={t('teken.zoOpPapier', { naam: nameOf(wie) })}><PaperView paper={papier.paper} level={3} /></Disclosure>}
    </Card>
  )
}
