import { today } from '../app/clock.ts'
import { ActionRow } from '../components/ActionRow.tsx'
import { Button } from '../components/Button.tsx'
import { Card } from '../components/Card.tsx'
import { Paragraph } from '../components/Paragraph.tsx'
import { t } from '../texts/i18n.ts'
import { openFromList } from './acts.ts'
import { firstNamesOn, noteOn } from './card-texts.ts'
import { listed } from './list.ts'

/** The dossier that was worked on last: mostly that is the one to go on with. */
export function GoOnCard() {
  const last = listed.value.find(({ kaart }) => kaart !== null && !kaart.gearchiveerd)
  if (last?.kaart === undefined || last.kaart === null || listed.value.length < 2) return null
  const { entry, kaart } = last
  return (
    <Card title={t('gebleven.titel')}>
      <Paragraph tone="soft">{noteOn(kaart, today.value)}</Paragraph>
      <ActionRow><Button variant="ghost" onClick={() => void openFromList(entry.id)}>{t('gebleven.knop', { namen: firstNamesOn(kaart) })}</Button></ActionRow>
    </Card>
  )
}
