import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { Bestand } from '../../case/bestand.ts'
import { magVerzonden, type Beletsel } from '../../case/ondertekening.ts'
import { today } from '../app/clock.ts'
import { nameOf } from '../app/names.ts'
import { Card } from '../components/Card.tsx'
import { Notice } from '../components/Notice.tsx'
import { Paragraph } from '../components/Paragraph.tsx'
import { t } from '../texts/i18n.ts'
import { papiernaam, papierenOp } from './papieren.ts'
import { sha256 } from './sha256.ts'

/** Whether the papers can go to the municipality, by the gate before sending. */
export function Versturen({ bestand }: { bestand: Bestand }) {
  const gate = useSignal<'ja' | readonly Beletsel[] | null>(null)
  const [day, perDag] = [today.value, papierenOp]
  useEffect(() => {
    const current = { isLast: true }
    void magVerzonden(bestand, day, perDag, sha256).then((found) => {
      if (current.isLast) gate.value = found
    })
    return () => {
      current.isLast = false
    }
  }, [bestand, day, perDag, gate])
  if (gate.value === null) return null
  return (
    <Card title={t('teken.versturen')}>
      {gate.value === 'ja' ? <Notice kind="ok">{t('teken.versturen.ja')}</Notice> : (
        <>
          <Paragraph>{t('teken.versturen.nee')}</Paragraph>
          <ul>{gate.value.map((beletsel) => <li key={JSON.stringify(beletsel)}>{beletseltekst(beletsel)}</li>)}</ul>
        </>
      )}
    </Card>
  )
}

function beletseltekst(beletsel: Beletsel): string {
  const papier = 'sleutel' in beletsel ? papiernaam(beletsel.sleutel) : ''
  const naam = 'wie' in beletsel ? nameOf(beletsel.wie) : ''
  return t(`beletsel.${beletsel.kind}`, { papier, naam, jaren: beletsel.kind === 'vraagOpen' ? beletsel.jaren.join(', ') : '' })
}
