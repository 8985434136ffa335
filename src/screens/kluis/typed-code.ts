import { readRecoveryCode } from '../../vault/recovery-code.ts'
import { t } from '../texts/i18n.ts'
import { sentenceFor } from './error-texts.ts'
import type { Faults } from './form.ts'

/** What is wrong with a code that was typed back from paper. */
export function faultsInTypedBack(typed: string, code: string, fieldId: string): Faults {
  if (typed.trim() === '') return [{ fieldId, text: t('code.leeg') }]
  try {
    const [given, wanted] = [readRecoveryCode(typed), readRecoveryCode(code)]
    return given.every((symbol, index) => symbol === wanted[index]) ? [] : [{ fieldId, text: t('code.anders') }]
  } catch (error) {
    return [{ fieldId, text: sentenceFor(error) }]
  }
}
