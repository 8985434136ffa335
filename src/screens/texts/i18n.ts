import { signal } from '@preact/signals'
import i18next from 'i18next'
import type { Singular } from '../../papers/uitleg/woorden.ts'
import { firstTexts } from './nl/first-texts.ts'
import type { Texts } from './nl/texts.ts'

export type Language = 'nl' | 'en'

/** The language of the screens. Reading it in a component makes the component follow a change. */
export const language = signal<Language>('nl')

// Flat keys in a few namespaces: `begrip:verschil.huurtoeslag` is the text of that step of the engine, everything else is found by its full name.
await i18next.init({
  lng: 'nl',
  fallbackLng: false,
  ns: Object.keys(firstTexts),
  defaultNS: 'scherm',
  keySeparator: false,
  resources: { nl: firstTexts },
  // Preact puts texts in the page as text, never as HTML.
  interpolation: { escapeValue: false },
})

type Key = { [Namespace in keyof Texts]: `${Namespace}:${keyof Texts[Namespace] & string}` }[keyof Texts] | keyof Texts['scherm']

export type TextKey = Singular<Key>

export function t(key: TextKey, values?: Readonly<Record<string, string | number>>): string {
  if (values !== undefined) return i18next.t(key, { ...values, lng: language.value })
  const place = `${language.value} ${key}`
  const known = fixed.get(place)
  if (known !== undefined) return known
  const text = i18next.t(key, { lng: language.value })
  fixed.set(place, text)
  return text
}

/** Texts without a value in them, by language: a screen of all questions looks up hundreds at every key. */
const fixed = new Map<string, string>()

/** Dutch that comes later than the first screen. */
export function addTexts(texts: Readonly<Partial<Record<keyof Texts, Readonly<Record<string, string>>>>>): void {
  for (const [namespace, each] of Object.entries(texts)) i18next.addResourceBundle('nl', namespace, each, true)
}

/** Only Dutch comes with the first screen; another language is loaded when it is chosen. */
export async function showLanguage(chosen: Language): Promise<void> {
  if (chosen === 'en' && !i18next.hasResourceBundle('en', 'scherm')) {
    const { en } = await import('./en/texts.ts')
    for (const [namespace, texts] of Object.entries(en)) i18next.addResourceBundle('en', namespace, texts)
  }
  language.value = chosen
  document.documentElement.lang = chosen
}
