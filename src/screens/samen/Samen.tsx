import { useEffect, useRef } from 'preact/hooks'
import { TOESLAGEN } from '../../engine/toeslagen.ts'
import type { Uitkomst } from '../../engine/uitkomst.ts'
import type { Vergelijking } from '../../engine/vergelijking.ts'
import { sumOfCents, type Cents } from '../../units/cents.ts'
import { usePageTitle } from '../app/page-title.ts'
import { PrintButton } from '../app/PrintButton.tsx'
import { antwoordOp, uitkomsten } from '../app/state.ts'
import { hrefOf } from '../app/steps.ts'
import { ActionRow } from '../components/ActionRow.tsx'
import { BigAmount } from '../components/BigAmount.tsx'
import { ButtonLink } from '../components/ButtonLink.tsx'
import { Card } from '../components/Card.tsx'
import { DataTable } from '../components/DataTable.tsx'
import { Heading } from '../components/Heading.tsx'
import { Notice } from '../components/Notice.tsx'
import { Paragraph } from '../components/Paragraph.tsx'
import { TwoBars } from '../components/TwoBars.tsx'
import { formatCents } from '../format.ts'
import { language, t } from '../texts/i18n.ts'

/** The screen for the couple itself: what they got, what it should have been, and what they can ask for. */
export function Samen({ jaar }: { jaar: number }) {
  const uitkomst = uitkomsten.value.find((each) => each.jaar === jaar)?.uitkomst
  const heading = useRef<HTMLHeadingElement>(null)
  usePageTitle(t('samen.venster', { jaar }))
  useEffect(() => {
    heading.current?.focus()
  }, [jaar])
  return (
    <>
      <Heading level={1} headingRef={heading}>{uitkomst === undefined ? t('samen.nogNiets', { jaar }) : titleFor(uitkomst, jaar)}</Heading>
      {uitkomst !== undefined && <Paragraph tone="lead">{explanationFor(uitkomst)}</Paragraph>}
      {uitkomst?.vergelijking !== undefined && uitkomst.regeling !== 'terugvordering' && <Bars jaar={jaar} vergelijking={uitkomst.vergelijking} />}
      {uitkomst !== undefined && <Claim uitkomst={uitkomst} />}
      <ActionRow>
        <ButtonLink variant="primary" href={hrefOf(`uitkomst/${jaar}`)}>{t('samen.hoe')}</ButtonLink>
        <PrintButton />
      </ActionRow>
    </>
  )
}

function titleFor({ kind, regeling }: Uitkomst, jaar: number): string {
  return kind === 'recht' ? t(`samen.recht.${regeling}`, { jaar }) : t(`samen.${kind}`, { jaar })
}

function explanationFor({ kind }: Uitkomst): string {
  if (kind !== 'recht') return t(`samen.${kind}.uitleg`)
  return antwoordOp('doelgroep.inkomensbron') === 'werk' ? t('samen.oorzaakWerk') : t('samen.oorzaak')
}

function Bars({ jaar, vergelijking: { maanden } }: { jaar: number; vergelijking: Vergelijking }) {
  const sum = (welke: 'nu' | 'bijstand' | 'verschil'): Cents => sumOfCents(maanden.flatMap(({ toeslagen }) => TOESLAGEN.filter((toeslag) => toeslagen[toeslag].teltMee).map((toeslag) => toeslagen[toeslag][welke])))
  const [nu, verschil] = [sum('nu'), sum('verschil')]
  const norm = sumOfCents([nu, verschil])
  const money = (amount: Cents) => formatCents(amount, language.value)
  return (
    <>
      <TwoBars
        received={{ label: t('samen.kreeg'), amountText: money(nu), value: nu }}
        norm={{ label: t('samen.hoort'), amountText: money(norm), value: norm }}
        differenceText={t('samen.verschil', { bedrag: money(verschil) })}
      />
      <DataTable
        caption={t('samen.tabel', { jaar })}
        columns={[{ label: t('samen.wat') }, { label: t('samen.bedrag'), numeric: true }]}
        rows={[
          { key: 'nu', cells: [t('samen.kreeg'), money(nu)] },
          { key: 'norm', cells: [t('samen.hoort'), money(norm)] },
          { key: 'verschil', total: true, cells: [t('samen.verschilKort'), money(verschil)] },
        ]}
      />
    </>
  )
}

function Claim({ uitkomst }: { uitkomst: Uitkomst }) {
  if (uitkomst.kind === 'geenRecht') return <Notice kind="info" title={t('uitkomst.waaromNiet')}>{uitkomst.redenen.map((reden) => <Paragraph key={reden}>{t(`reden:${reden}`)}</Paragraph>)}</Notice>
  if (uitkomst.kind === 'onvolledig') return <Notice kind="info">{t('samen.nogVragen')}</Notice>
  return (
    <Card tone="owed">
      <BigAmount size="huge" amount={formatCents(uitkomst.bedrag, language.value)} />
      <Paragraph tone="lead">{t('samen.aanvragen')}</Paragraph>
    </Card>
  )
}
