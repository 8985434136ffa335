import type { ComponentChildren } from 'preact'
import { StepHeader } from '../components/StepHeader.tsx'
import { t } from '../texts/i18n.ts'
import { useTitle } from './title.ts'

const STEPS = ['wat', 'wie', 'zin', 'code', 'over', 'klaar'] as const

export type SetUpStep = (typeof STEPS)[number]

/** One page of the set-up, with its place among them. */
export function SetUpPage({ step, children }: { step: SetUpStep; children: ComponentChildren }) {
  const current = STEPS.indexOf(step) + 1
  const stepText = t('opzetten.stap', { stap: current, totaal: STEPS.length })
  const title = t(`opzetten.${step}.titel`)
  const heading = useTitle(`${title} · ${stepText}`)
  return (
    <>
      <StepHeader stepText={stepText} current={current} total={STEPS.length} title={title} intro={t(`opzetten.${step}.intro`)} headingRef={heading} />
      {children}
    </>
  )
}
