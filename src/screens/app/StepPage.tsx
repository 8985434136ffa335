import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { Aandachtspunten } from './Aandachtspunten.tsx'
import { ActionRow } from '../components/ActionRow.tsx'
import { Button } from '../components/Button.tsx'
import { ButtonLink } from '../components/ButtonLink.tsx'
import { ErrorSummary } from '../components/ErrorSummary.tsx'
import { StepHeader } from '../components/StepHeader.tsx'
import { PLAN_PATH, stapOf, stapTitle } from '../stappenplan/plan.ts'
import { t } from '../texts/i18n.ts'
import { usePageHeading } from './page-heading.ts'
import { arriveAt } from './saving.ts'
import { openVragen } from './open-questions.ts'
import { QuestionLink } from './QuestionLink.tsx'
import { dossier, fouten, isReadOnly, visit } from './state.ts'
import { StepMenu } from './StepMenu.tsx'
import { StepContent } from './step-content.tsx'
import { introOf, titleOf } from './step-texts.ts'
import { goTo, hrefOf } from './address.ts'
import { pathOf, steps, type Step } from './steps.ts'
import { UndoRow } from './UndoRow.tsx'

/** One topic of the conversation: its questions, its errors, and the way on. */
export function StepPage({ step }: { step: Step }) {
  const attempt = useSignal(0)
  const all = steps.value
  const index = all.findIndex(({ path }) => path === step.path)
  const previous = all[index - 1]
  const next = all[index + 1]
  const stepText = t('stapVan', { stap: index + 1, totaal: all.length })
  const here = fouten.value.filter(({ veld }) => pathOf(veld) === step.path)
  const errors = [
    ...here.map(({ veld, code }) => ({ fieldId: veld, text: t(`fout:${code}`) })),
    ...(step.topic === 'jaren' && dossier.value.jaren.length === 0 ? [{ fieldId: 'jaren', text: t('jaren.kies') }] : []),
  ]
  const heading = usePageHeading(`${titleOf(step)} · ${stepText}`, step.path)

  useEffect(() => {
    arriveAt(step.path)
  }, [step.path])

  const goOn = () => {
    for (const { veld } of here) visit(veld)
    if (errors.length > 0) attempt.value += 1
    else if (next !== undefined) goTo(next.path)
  }

  return (
    <>
      <StepHeader stepText={stepText} current={index + 1} total={all.length} place={placeOf(step)} title={titleOf(step)} intro={introOf(step)} headingRef={heading} />
      {attempt.value > 0 && (
        <ErrorSummary title={t('foutenTitel', { count: errors.length })} attempt={attempt.value} errors={errors} />
      )}
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          goOn()
        }}
      >
        <StepContent step={step} />
        <Aandachtspunten path={step.path} />
        <ActionRow>
          {next !== undefined && <Button variant="primary" type="submit">{t('verderNaar', { stap: titleOf(next) })}</Button>}
          {previous !== undefined && <ButtonLink href={hrefOf(previous.path)} variant="ghost">{t('terug')}</ButtonLink>}
        </ActionRow>
        <HeaviestQuestion />
      </form>
      <UndoRow current={step.path} />
      <StepMenu current={step.path} />
    </>
  )
}

/** For who does not want to go through all steps: straight to the field on which most hangs. */
function HeaviestQuestion() {
  const [heaviest] = openVragen.value
  if (heaviest === undefined || isReadOnly.value) return null
  return <p class="kt-no-print"><QuestionLink vraag={{ ...heaviest, text: t('bereik.volgende', { vraag: heaviest.text }) }} /></p>
}

/** Which step of the plan a screen belongs to; nothing for what comes before or after the plan. */
function placeOf(step: Step) {
  const nummer = stapOf(step)
  return nummer === undefined ? undefined : { text: t('plan.kop', { nummer, titel: stapTitle(nummer) }), href: hrefOf(PLAN_PATH) }
}
