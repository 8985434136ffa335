import type { Wie } from '../../case/dossier.ts'
import { t } from '../texts/i18n.ts'
import { antwoordOp, dossier } from './state.ts'

/** The first name that was entered, or who it is. */
export function nameOf(wie: Wie): string {
  const name = antwoordOp(`${wie}.naam`).trim()
  if (name !== '') return name
  if (wie === 'aanvrager' || wie === 'toeslagpartner') return t(`wie.${wie}`)
  return t('wie.inwonende', { nummer: dossier.value.inwonenden.indexOf(wie.slice('inwonende.'.length)) + 1 })
}

/** 'Irene en Sergio', or null while a name is missing. */
export function coupleName(): string | null {
  const names = (['aanvrager', 'toeslagpartner'] as const).map((wie) => antwoordOp(`${wie}.naam`).trim())
  return names.includes('') ? null : names.join(` ${t('en')} `)
}
