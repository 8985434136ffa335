import { useEffect } from 'preact/hooks'
import { Heading } from '../components/Heading.tsx'
import { Paragraph } from '../components/Paragraph.tsx'
import { TextLink } from '../components/TextLink.tsx'
import { t } from '../texts/i18n.ts'
import { usePageHeading } from './page-heading.ts'
import { saveNow } from './saving.ts'
import { StepContent } from './step-content.tsx'
import { introOf, titleOf } from './step-texts.ts'
import { hrefOf } from './address.ts'
import { steps } from './steps.ts'
import { UndoRow } from './UndoRow.tsx'

/** For who knows the questions: all of them under each other, each step under a heading of its own. */
export function AllOnOnePage() {
  const heading = usePageHeading(t('alles.titel'), 'alles')
  useEffect(() => {
    void saveNow()
  }, [])
  return (
    <>
      <Heading level={1} headingRef={heading}>{t('alles.titel')}</Heading>
      <Paragraph tone="soft"><TextLink href={hrefOf('')}>{t('alles.terug')}</TextLink></Paragraph>
      {steps.value.filter(({ topic }) => topic !== 'samenvatting').map((step) => (
        <section key={step.path}>
          <Heading level={2} look={1}>{titleOf(step)}</Heading>
          <Paragraph tone="soft">{introOf(step)}</Paragraph>
          <StepContent step={step} />
        </section>
      ))}
      <UndoRow current="alles" />
    </>
  )
}
