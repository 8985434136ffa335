import { answer, antwoordOp } from '../app/state.ts'
import { Card } from '../components/Card.tsx'
import { TextArea } from '../components/TextArea.tsx'
import { t } from '../texts/i18n.ts'
import { VolgendeAfspraak } from './VolgendeAfspraak.tsx'
import { Signalen } from './Signalen.tsx'
import { Uren } from './Uren.tsx'

/** Beyond the shortfall: what stood out, how long it took, when they meet again, and what is worth remembering. */
export function Verder() {
  return (
    <>
      <Signalen />
      <Uren />
      <VolgendeAfspraak />
      <Card title={t('notitie.titel')}>
        <TextArea
          id="notitie.tekst"
          label={t('notitie.label')}
          hint={t('notitie.hint')}
          marker={t('nietVerplicht')}
          rows={6}
          value={antwoordOp('notitie.tekst')}
          onInput={(text) => {
            answer('notitie.tekst', text)
          }}
        />
      </Card>
    </>
  )
}
