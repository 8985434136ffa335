import { t } from '../texts/i18n.ts'
import type { Faults } from './form.ts'

const MAX_LENGTH = 60

/** What is wrong with the name that the lock screen is to show. */
export function faultsInName(naam: string, taken: readonly string[], fieldId: string): Faults {
  const meant = naam.trim()
  if (meant === '') return [{ fieldId, text: t('opzetten.wie.leeg') }]
  if (meant.length > MAX_LENGTH) return [{ fieldId, text: t('opzetten.wie.lang', { aantal: MAX_LENGTH }) }]
  return taken.includes(meant) ? [{ fieldId, text: t('opzetten.wie.bezet') }] : []
}
