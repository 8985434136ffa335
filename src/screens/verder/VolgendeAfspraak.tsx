import { AFSPRAAKDUREN, afspraakIn, type Afspraak } from '../../case/afspraak.ts'
import { antwoordOp, dossier } from '../app/state.ts'
import { ActionRow } from '../components/ActionRow.tsx'
import { Button } from '../components/Button.tsx'
import { Card } from '../components/Card.tsx'
import { FieldRow } from '../components/FieldRow.tsx'
import { Paragraph } from '../components/Paragraph.tsx'
import { download } from '../kluis/backup-file.ts'
import { t } from '../texts/i18n.ts'
import { DagVeld, KeuzeVeld, TekstVeld } from '../velden/velden.tsx'
import { icsOf } from './ics.ts'

const USUAL = '60'

/** When they meet again, and a file that puts it in any calendar. */
export function VolgendeAfspraak() {
  const afspraak = afspraakIn(dossier.value)
  const isBegun = antwoordOp('afspraak.dag') !== '' || antwoordOp('afspraak.tijd') !== ''
  return (
    <Card title={t('afspraak.titel')}>
      <FieldRow>
        <DagVeld veld="afspraak.dag" label={t('afspraak.dag')} hint={t('afspraak.dagHint')} optional />
        <TekstVeld veld="afspraak.tijd" label={t('afspraak.tijd')} hint={t('afspraak.tijdHint')} optional />
      </FieldRow>
      <KeuzeVeld veld="afspraak.duur" label={t('afspraak.duur')} fallback={USUAL} choices={AFSPRAAKDUREN.map((minuten) => ({ value: String(minuten), label: t(`afspraak.duur.${minuten}`) }))} />
      {afspraak === undefined ? isBegun && <Paragraph tone="soft">{t('afspraak.nogNiet')}</Paragraph> : (
        <>
          <Paragraph tone="soft">{t('afspraak.uitleg')}</Paragraph>
          <ActionRow><Button onClick={() => { saveIcs(afspraak) }}>{t('afspraak.opslaan')}</Button></ActionRow>
        </>
      )}
    </Card>
  )
}

/** The name of the file tells no more than the file. */
function saveIcs(afspraak: Afspraak): void {
  const text = icsOf(afspraak, { summary: t('afspraak.agenda'), uid: crypto.randomUUID(), madeAt: new Date().toISOString() })
  download(new Blob([text], { type: 'text/calendar;charset=utf-8' }), 'afspraak-keukentafel.ics')
}
