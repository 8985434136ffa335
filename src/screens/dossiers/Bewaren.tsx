import { bewaartermijnen } from '../../case/bewaartermijn.ts'
import { day } from '../../units/day.ts'
import type { Entry } from '../../vault/vault.ts'
import { isReadOnly } from '../app/state.ts'
import { Button } from '../components/Button.tsx'
import { Card } from '../components/Card.tsx'
import { Paragraph } from '../components/Paragraph.tsx'
import { formatDay } from '../../papers/format.ts'
import { language, t } from '../texts/i18n.ts'
import { keepLonger } from './acts.ts'

type Props = { id: string; naam: string; entry: Entry | undefined }

/** Until when it is kept, why, and how to keep it longer. */
export function Bewaren({ id, naam, entry }: Props) {
  if (entry === undefined) return null
  return (
    <Card title={t('bewaartermijn.kop')}>
      <Paragraph>{t('bewaartermijn.tot', { dag: formatDay(day(entry.purgeAfter), language.value) })}</Paragraph>
      <Paragraph tone="soft">{t('bewaartermijn.uitleg', { count: bewaartermijnen.draft.dagen })}</Paragraph>
      {!isReadOnly.value && <Button onClick={() => void keepLonger(id, naam)}>{t('bewaartermijn.langer')}</Button>}
    </Card>
  )
}
