import type { Uitkomst, Voorwaardetoets } from '../../engine/uitkomst.ts'
import type { Vergelijking } from '../../engine/vergelijking.ts'
import { NietNodig } from '../app/NietNodig.tsx'
import { nietNodigOver, openVragenOver } from '../app/open-questions.ts'
import { QuestionLink } from '../app/QuestionLink.tsx'
import { antwoordOp, type Jaaruitkomst } from '../app/state.ts'
import { hrefOf } from '../app/address.ts'
import { ActionRow } from '../components/ActionRow.tsx'
import { BigAmount } from '../components/BigAmount.tsx'
import { ButtonLink } from '../components/ButtonLink.tsx'
import { Card } from '../components/Card.tsx'
import { Disclosure } from '../components/Disclosure.tsx'
import { Heading } from '../components/Heading.tsx'
import { Notice } from '../components/Notice.tsx'
import { Paragraph } from '../components/Paragraph.tsx'
import { Pill } from '../components/Pill.tsx'
import { StatusList } from '../components/StatusList.tsx'
import { formatCents } from '../../papers/format.ts'
import { PAPIEREN_PATH } from '../papieren/papieren.ts'
import { language, t } from '../texts/i18n.ts'
import { Uitleg } from '../uitleg/Uitleg.tsx'
import { PrintButton } from '../app/PrintButton.tsx'
import { Groep } from '../doelgroep/Groep.tsx'
import { EerstDit } from '../inkomen/EerstDit.tsx'
import { Termijn } from '../jaren/Termijn.tsx'
import { Maanden } from './Maanden.tsx'
import { ONDERTEKENEN_PATH } from '../ondertekenen/papieren.ts'
import { everyMonth, explanationsOf, outcomeTitle, rangeSentence, rulesText } from './outcome-text.ts'
import { Perioden } from './Perioden.tsx'
import { Uitbetaling } from './Uitbetaling.tsx'

/** What one year comes to: the amount, the months, the reasons, and what can be done now. */
export function Uitkomstjaar({ jaar, uitkomst }: Jaaruitkomst) {
  const { vergelijking, voorwaarden } = uitkomst
  return (
    <>
      <Heading level={2}>{outcomeTitle(uitkomst, jaar)}</Heading>
      <Paragraph tone="soft">{rulesText(uitkomst, jaar)}</Paragraph>
      <Result jaar={jaar} uitkomst={uitkomst} />
      <WithoutDifference jaar={jaar} uitkomst={uitkomst} />
      {antwoordOp(`${jaar}.netto.keuze`) === 'schatting' && uitkomst.regeling !== 'terugvordering' && <Notice kind="warning"><Paragraph>{t('schatting.merk')}</Paragraph></Notice>}
      <Termijn jaar={jaar} />
      <EerstDit jaar={jaar} isReminder />
      <ActionRow>
        <ButtonLink variant="primary" href={hrefOf(`samen/${jaar}`)}>{t('samen.openen')}</ButtonLink>
        <PrintButton />
        <ButtonLink href={hrefOf(`berekening/${jaar}`)}>{t('berekening.openen')}</ButtonLink>
        <ButtonLink href={hrefOf(PAPIEREN_PATH)}>{t('papieren.naar')}</ButtonLink>
        {uitkomst.kind === 'recht' && <ButtonLink href={hrefOf(ONDERTEKENEN_PATH)}>{t('teken.titel')}</ButtonLink>}
      </ActionRow>
      {voorwaarden !== undefined && <Voorwaarden voorwaarden={voorwaarden} />}
      <Groep jaar={jaar} />
      {vergelijking !== undefined && <Months jaar={jaar} uitkomst={uitkomst} vergelijking={vergelijking} />}
      {'uitleg' in uitkomst && <Why uitkomst={uitkomst} />}
      {vergelijking !== undefined && <Perioden vergelijking={vergelijking} />}
      <Paragraph tone="soft">{t('uitkomst.nogNiet')}</Paragraph>
    </>
  )
}

/** The months are the outcome only where they are compensated; else they are there to look at. */
function Months({ jaar, uitkomst: { kind, regeling }, vergelijking }: Jaaruitkomst & { vergelijking: Vergelijking }) {
  if (regeling !== 'terugvordering' && kind !== 'geenRecht') return <Maanden jaar={jaar} vergelijking={vergelijking} />
  return (
    <>
      {regeling === 'terugvordering' && <Paragraph>{t('uitkomst.alleenTerugvordering', { jaar })}</Paragraph>}
      <Disclosure summary={t('uitkomst.tochMaanden')}><Maanden jaar={jaar} vergelijking={vergelijking} /></Disclosure>
    </>
  )
}

function Result({ jaar, uitkomst }: Jaaruitkomst) {
  switch (uitkomst.kind) {
    case 'recht':
      return (
        <Card tone="owed">
          <BigAmount amount={formatCents(uitkomst.bedrag, language.value)} note={t(`uitkomst.soort.${uitkomst.regeling}`, { jaar })} />
          {everyMonth(uitkomst) !== null && <Paragraph>{everyMonth(uitkomst)}</Paragraph>}
          <Uitbetaling jaar={jaar} bedrag={uitkomst.bedrag} />
          {uitkomst.aanvulling !== undefined && (
            <Paragraph>{uitkomst.aanvulling.bedrag > 0 ? t('uitkomst.aanvulling', { bedrag: formatCents(uitkomst.aanvulling.bedrag, language.value) }) : t('uitkomst.geenAanvulling')}</Paragraph>
          )}
        </Card>
      )
    case 'geenRecht':
      return <Notice kind="info" title={t('uitkomst.waaromNiet')}>{uitkomst.redenen.map((reden) => <Paragraph key={reden}>{t(`reden:${reden}`)}</Paragraph>)}</Notice>
    case 'onvolledig':
      return (
        <Notice kind="warning" title={t('uitkomst.ontbreekt')}>
          <Range jaar={jaar} uitkomst={uitkomst} />
          {uitkomst.totNuToe !== undefined && <Paragraph>{t('uitkomst.alsNietsVerandert', { bedrag: formatCents(uitkomst.totNuToe, language.value) })}</Paragraph>}
          <OpenQuestions jaar={jaar} />
        </Notice>
      )
  }
}

function Range({ jaar, uitkomst }: Jaaruitkomst) {
  const range = rangeSentence(uitkomst, jaar)
  return range === null ? null : (
    <>
      <Paragraph><strong>{range}</strong></Paragraph>
      <Paragraph tone="soft">{t('bereik.plausibel')}</Paragraph>
    </>
  )
}

/** The heaviest first, each with how much hangs on it. */
function OpenQuestions({ jaar }: { jaar: number }) {
  return (
    <ul>
      {openVragenOver(jaar).map((vraag) => (
        <li key={vraag.veld}>
          <QuestionLink vraag={vraag} />{vraag.gewicht !== undefined && vraag.gewicht > 0 && <span class="kt-soft"> ({t('bereik.gewicht', { bedrag: formatCents(vraag.gewicht, language.value) })})</span>}
        </li>
      ))}
    </ul>
  )
}

/** What is open and makes no difference; its example stands in the computation below. */
function WithoutDifference({ jaar, uitkomst }: Jaaruitkomst) {
  const vragen = nietNodigOver(jaar)
  if (vragen.length === 0) return null
  return (
    <>
      <NietNodig vragen={vragen} />
      {uitkomst.kind !== 'onvolledig' && <Paragraph tone="soft">{t('bereik.voorbeeld')}</Paragraph>}
    </>
  )
}

const states = { true: 'ok', false: 'error', null: 'warning' } as const

function Voorwaarden({ voorwaarden }: { voorwaarden: readonly Voorwaardetoets[] }) {
  return (
    <Card title={t('voorwaarden.titel')}>
      <StatusList items={voorwaarden.map(({ voorwaarde, voldaan }) => ({
        key: voorwaarde, label: t(`voorwaarde.${voorwaarde}`), status: <Pill tone={states[`${voldaan}`]}>{t(`voldaan.${voldaan}`)}</Pill>,
      }))} />
      <div class="kt-no-print">
        {voorwaarden.map(({ voorwaarde, uitleg }) => uitleg !== undefined && <Uitleg key={voorwaarde} stap={uitleg} open={0} />)}
      </div>
    </Card>
  )
}

function Why({ uitkomst }: { uitkomst: Extract<Uitkomst, { uitleg?: unknown }> }) {
  const perioden = uitkomst.vergelijking?.perioden
  return (
    <div class="kt-no-print">
      <Card title={t('uitkomst.waarom')}>
        {explanationsOf(uitkomst).map((stap) => <Uitleg key={stap.begrip} stap={stap} perioden={perioden} />)}
      </Card>
    </div>
  )
}
