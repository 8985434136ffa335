import type { Language } from '../texts/i18n.ts'

const KILO = 1000
const MEGA = 1_000_000

/** `412 kB`, `1,2 MB`: what a photo takes on the device. */
export function sizeText(bytes: number, language: Language): string {
  const isSmall = bytes < MEGA
  const format = new Intl.NumberFormat(language === 'nl' ? 'nl-NL' : 'en-GB', { maximumFractionDigits: isSmall ? 0 : 1 })
  return `${format.format(isSmall ? Math.max(1, bytes / KILO) : bytes / MEGA)}\u00a0${isSmall ? 'kB' : 'MB'}`
}
