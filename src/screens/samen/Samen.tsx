import type { Uitkomst } from '../../engine/uitkomst.ts'
import type { Cents } from '../../units/cents.ts'
import { coupleName } from '../app/names.ts'
import { usePageHeading } from '../app/page-heading.ts'
import { PrintButton } from '../app/PrintButton.tsx'
import { today } from '../app/clock.ts'
import { antwoordOp, beleid, uitkomsten } from '../app/state.ts'
import { hrefOf } from '../app/address.ts'
import { ActionRow } from '../components/ActionRow.tsx'
import { BigAmount } from '../components/BigAmount.tsx'
import { ButtonLink } from '../components/ButtonLink.tsx'
import { Card } from '../components/Card.tsx'
import { DataTable } from '../components/DataTable.tsx'
import { Heading } from '../components/Heading.tsx'
import { Notice } from '../components/Notice.tsx'
import { Paragraph } from '../components/Paragraph.tsx'
import { TwoBars } from '../components/TwoBars.tsx'
import { formatCents, formatDay } from '../../papers/format.ts'
import { jaartotalenVan } from '../../papers/jaartotalen.ts'
import { language, t } from '../texts/i18n.ts'
import { isElders } from '../uitkomst/outcome-text.ts'

type Recht = Extract<Uitkomst, { kind: 'recht' }>

/** The screen for the couple itself: what they got, what it should have been, and what they can ask for. */
export function Samen({ jaar }: { jaar: number }) {
  const uitkomst = uitkomsten.value.find((each) => each.jaar === jaar)?.uitkomst
  const heading = usePageHeading(t('samen.venster', { jaar }), String(jaar))
  return (
    <>
      <p class="kt-print-only">{t('samen.voor', { app: t('appNaam'), namen: coupleName() ?? '', datum: formatDay(today.value, language.value) })}</p>
      <Heading level={1} headingRef={heading}>{uitkomst === undefined ? t('samen.nogNiets', { jaar }) : titleFor(uitkomst, jaar)}</Heading>
      {uitkomst !== undefined && <Story jaar={jaar} uitkomst={uitkomst} />}
      <ActionRow>
        <ButtonLink variant="primary" href={hrefOf(`uitkomst/${jaar}`)}>{t(uitkomst?.kind === 'recht' ? 'samen.hoe' : 'samen.terug')}</ButtonLink>
        <PrintButton />
      </ActionRow>
    </>
  )
}

function Story({ jaar, uitkomst }: { jaar: number; uitkomst: Uitkomst }) {
  switch (uitkomst.kind) {
    case 'recht': return <Claim jaar={jaar} uitkomst={uitkomst} />
    case 'geenRecht':
      return (
        <>
          <Paragraph tone="lead">{t(isElders(uitkomst) ? 'samen.elders.uitleg' : 'samen.geenRecht.uitleg')}</Paragraph>
          <Notice kind="info" title={t('uitkomst.waaromNiet')}>{uitkomst.redenen.map((reden) => <Paragraph key={reden}>{t(`reden:${reden}`)}</Paragraph>)}</Notice>
        </>
      )
    case 'onvolledig':
      return (
        <>
          <Paragraph tone="lead">{t('samen.onvolledig.uitleg')}</Paragraph>
          <Notice kind="info">{t('samen.nogVragen')}</Notice>
        </>
      )
  }
}

function titleFor(uitkomst: Uitkomst, jaar: number): string {
  const { kind, regeling } = uitkomst
  if (isElders(uitkomst)) return t('samen.elders', { jaar })
  return kind === 'recht' ? t(`samen.recht.${regeling}`, { jaar }) : t(`samen.${kind}`, { jaar })
}

/** Bars and amount; where the amount is not the difference, a sentence says why. */
function Claim({ jaar, uitkomst }: { jaar: number; uitkomst: Recht }) {
  const money = (amount: Cents) => formatCents(amount, language.value)
  const jaarbeleid = beleid.value.jaren[jaar]
  const totals = uitkomst.vergelijking === undefined || jaarbeleid === undefined || uitkomst.regeling === 'terugvordering' ? null : jaartotalenVan(uitkomst.vergelijking, jaarbeleid)
  return (
    <>
      <Paragraph tone="lead">{causeOf(uitkomst, totals?.verschil)}</Paragraph>
      {totals !== null && (
        <TwoBars
          received={{ label: t('samen.kreeg'), amountText: money(totals.nu), value: totals.nu }}
          norm={{ label: t('samen.hoort'), amountText: money(totals.hoort), value: totals.hoort }}
          differenceText={t('samen.verschil', { bedrag: money(totals.verschil) })}
        />
      )}
      <Card tone="owed">
        <BigAmount size="huge" amount={money(uitkomst.bedrag)} />
        <Paragraph tone="lead">{t('samen.aanvragen')}</Paragraph>
      </Card>
      {totals !== null && totals.verschil !== uitkomst.bedrag && (
        <Paragraph>{t(uitkomst.regeling === 'vasteTegemoetkoming' ? 'samen.vast' : 'samen.begrensd', { verschil: money(totals.verschil), bedrag: money(uitkomst.bedrag) })}</Paragraph>
      )}
      {totals !== null && (
        <DataTable
          caption={t('samen.tabel', { jaar })}
          columns={[{ label: t('samen.wat') }, { label: t('samen.bedrag'), numeric: true }]}
          rows={[
            { key: 'nu', cells: [t('samen.kreeg'), money(totals.nu)] },
            { key: 'hoort', cells: [t('samen.hoort'), money(totals.hoort)] },
            { key: 'verschil', total: true, cells: [t('samen.verschilKort'), money(totals.verschil)] },
          ]}
        />
      )}
    </>
  )
}

/** 'No more in hand than with bijstand' is not true of who earns a little above the norm. */
function causeOf({ regeling, bedrag }: Recht, verschil: Cents | undefined): string {
  if (regeling === 'tekortEnTerugvordering' && verschil !== undefined && bedrag < verschil) return t('samen.oorzaakBegrensd')
  return antwoordOp('doelgroep.inkomensbron') === 'werk' ? t('samen.oorzaakWerk') : t('samen.oorzaak')
}
