import type { Language } from '../texts/i18n.ts'

const locales: Readonly<Record<Language, string>> = { nl: 'nl-NL', en: 'en-GB' }

const MINUTE_MS = 60_000

/** `40 seconden` or `3 minuten`: never less than what is left. */
export function waitText(waitMs: number, language: Language): string {
  const inMinutes = waitMs > 2 * MINUTE_MS
  const count = Math.ceil(waitMs / (inMinutes ? MINUTE_MS : 1_000))
  return new Intl.NumberFormat(locales[language], { style: 'unit', unit: inMinutes ? 'minute' : 'second', unitDisplay: 'long' }).format(count)
}
