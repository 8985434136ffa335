import { useSignal } from '@preact/signals'
import { useRef } from 'preact/hooks'
import type { Bestand } from '../../case/bestand.ts'
import { handtekeningstand, wachtOpHandtekeningVan } from '../../case/ondertekening.ts'
import { hrefOf } from '../app/address.ts'
import { today } from '../app/clock.ts'
import { nameOf } from '../app/names.ts'
import { usePageHeading } from '../app/page-heading.ts'
import { PrintButton } from '../app/PrintButton.tsx'
import { bestand, isReadOnly } from '../app/state.ts'
import { UndoRow } from '../app/UndoRow.tsx'
import { ActionRow } from '../components/ActionRow.tsx'
import { ButtonLink } from '../components/ButtonLink.tsx'
import { Card } from '../components/Card.tsx'
import { Heading } from '../components/Heading.tsx'
import { Notice } from '../components/Notice.tsx'
import { Paragraph } from '../components/Paragraph.tsx'
import { Pill } from '../components/Pill.tsx'
import { StatusList } from '../components/StatusList.tsx'
import { PaperView } from '../papieren/PaperView.tsx'
import { language, t } from '../texts/i18n.ts'
import './ondertekenen.css'
import { ONDERTEKENEN_PATH, papiernaam, papieren, papierenOp, tekenaars } from './papieren.ts'
import { Tekenkaart } from './Tekenkaart.tsx'
import { Toestemmingen } from './Toestemmingen.tsx'
import { Versturen } from './Versturen.tsx'

/** `#/ondertekenen`: the papers to read, consent for each purpose, and the signatures of both. */
export function Ondertekenen() {
  const heading = usePageHeading(t('teken.titel'), ONDERTEKENEN_PATH)
  const current = bestand.value
  if (current === null) return null
  const isEmpty = papieren.value.length === 0
  return (
    <>
      <Heading level={1} headingRef={heading}>{t('teken.titel')}</Heading>
      {isEmpty && <Notice kind="info"><Paragraph>{t('teken.niets')}</Paragraph></Notice>}
      {isReadOnly.value && <Notice kind="info"><Paragraph>{t('teken.alleenLezen')}</Paragraph></Notice>}
      {isEmpty || isReadOnly.value ? <ActionRow><ButtonLink href={hrefOf('uitkomst')}>{t('teken.naarUitkomst')}</ButtonLink></ActionRow> : <Papieren current={current} />}
    </>
  )
}

function Papieren({ current }: { current: Bestand }) {
  const message = useSignal<{ readonly text: string; readonly isGood: boolean } | null>(null)
  const stand = useRef<HTMLDivElement>(null)
  const done = (text: string, isGood: boolean) => {
    message.value = { text, isGood }
    stand.current?.focus()
  }
  return (
    <>
      <div class="kt-no-print">
        <Paragraph>{t('teken.intro')}</Paragraph>
        <div ref={stand} tabIndex={-1}>
          {message.value !== null && <Notice kind={message.value.isGood ? 'ok' : 'warning'} live>{message.value.text}</Notice>}
          <Stand current={current} />
        </div>
      </div>
      <Heading level={2}>{t('teken.papieren')}</Heading>
      <div class="kt-no-print">
        <Paragraph>{t('teken.papierenUitleg')}{language.value === 'nl' ? '' : ` ${t('teken.papierNl')}`}</Paragraph>
        <ActionRow><PrintButton /></ActionRow>
      </div>
      {papieren.value.filter(({ paper }) => paper.soort !== 'toestemming').map(({ sleutel, paper }) => <PaperView key={sleutel} paper={paper} level={3} />)}
      {tekenaars.value.map((wie) => <Toestemmingen key={wie} wie={wie} />)}
      <div class="kt-no-print">
        {tekenaars.value.map((wie) => <Tekenkaart key={wie} wie={wie} bestand={current} onDone={done} />)}
        <Versturen bestand={current} />
      </div>
      <UndoRow current={ONDERTEKENEN_PATH} />
    </>
  )
}

const TONES = { getekend: 'ok', gewijzigd: 'warning', geen: 'info' } as const

/** Every signature that is needed, and for whose it waits. */
function Stand({ current }: { current: Bestand }) {
  const wacht = wachtOpHandtekeningVan(current, today.value, papierenOp)
  const items = papieren.value.flatMap((papier) => papier.wie.map((wie) => ({ papier, wie, stand: handtekeningstand(current, papier, wie, papierenOp) })))
  return (
    <Card title={t('teken.stand')}>
      {wacht.map((wie) => <Notice key={wie} kind="warning" title={t('teken.wacht', { naam: nameOf(wie) })}><Paragraph>{t('teken.wachtUitleg')}</Paragraph></Notice>)}
      {items.every(({ stand }) => stand === 'getekend') && <Notice kind="ok">{t('teken.allesGetekend')}</Notice>}
      <StatusList items={items.map(({ papier, wie, stand }) => ({
        key: `${papier.sleutel}/${wie}`, label: t('teken.stand.van', { papier: papiernaam(papier.sleutel), naam: nameOf(wie) }), status: <Pill tone={TONES[stand]}>{t(`teken.stand.${stand}`)}</Pill>,
      }))} />
    </Card>
  )
}
