import { PrintButton } from '../app/PrintButton.tsx'
import { usePageHeading } from '../app/page-heading.ts'
import { uitkomsten } from '../app/state.ts'
import { hrefOf } from '../app/address.ts'
import { ActionRow } from '../components/ActionRow.tsx'
import { ButtonLink } from '../components/ButtonLink.tsx'
import { Heading } from '../components/Heading.tsx'
import { Paragraph } from '../components/Paragraph.tsx'
import { t } from '../texts/i18n.ts'
import { naamVan } from '../../papers/uitleg/namen.ts'
import { woorden } from '../uitleg/woorden.ts'
import { UitlegTabel } from '../uitleg/UitlegTabel.tsx'
import { explanationsOf, outcomeTitle, rulesText } from './outcome-text.ts'

/** The whole computation of one year, every step under the other, to print and to redo by hand. */
export function Berekening({ jaar }: { jaar: number }) {
  const uitkomst = uitkomsten.value.find((each) => each.jaar === jaar)?.uitkomst
  const heading = usePageHeading(t('berekening.titel', { jaar }), String(jaar))
  const explanations = uitkomst === undefined ? [] : explanationsOf(uitkomst)
  return (
    <>
      <Heading level={1} headingRef={heading}>{t('berekening.titel', { jaar })}</Heading>
      {uitkomst !== undefined && <Paragraph>{outcomeTitle(uitkomst, jaar)}. {rulesText(uitkomst, jaar)}</Paragraph>}
      <ActionRow>
        <PrintButton />
        <ButtonLink href={hrefOf(`uitkomst/${jaar}`)} variant="ghost">{t('berekening.terug')}</ButtonLink>
      </ActionRow>
      {explanations.length === 0 && <Paragraph>{t('berekening.geen')}</Paragraph>}
      {explanations.map((stap) => <UitlegTabel key={stap.begrip} stap={stap} perioden={uitkomst?.vergelijking?.perioden} caption={naamVan(stap, woorden)} />)}
    </>
  )
}
