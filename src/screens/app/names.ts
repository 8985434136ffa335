import type { Wie } from '../../case/dossier.ts'
import { t } from '../texts/i18n.ts'
import { antwoordOp, dossier } from './state.ts'

/** The first name that was entered, or who it is. */
export function nameOf(wie: Wie): string {
  const name = antwoordOp(`${wie}.naam`).trim()
  return name === '' ? roleOf(wie) : name
}

/** Who it is, whatever the name: where the name itself is what is told about. */
export function roleOf(wie: Wie): string {
  if (wie === 'aanvrager' || wie === 'toeslagpartner') return t(`wie.${wie}`)
  const place = dossier.value.inwonenden.indexOf(wie.slice('inwonende.'.length))
  return place < 0 ? t('wie.weggehaald') : t('wie.inwonende', { nummer: place + 1 })
}

/** 'Irene en Sergio', or null while a name is missing. */
export function coupleName(): string | null {
  const names = (['aanvrager', 'toeslagpartner'] as const).map((wie) => antwoordOp(`${wie}.naam`).trim())
  return names.includes('') ? null : names.join(` ${t('en')} `)
}
