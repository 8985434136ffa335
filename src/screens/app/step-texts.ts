import { t } from '../texts/i18n.ts'
import type { Step } from './steps.ts'

export function titleOf(step: Step): string {
  return t(`${step.topic}.titel`, 'jaar' in step ? { jaar: step.jaar } : {})
}

export function introOf(step: Step): string {
  return t(`${step.topic}.intro`, 'jaar' in step ? { jaar: step.jaar } : {})
}
