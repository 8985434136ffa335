import { signal } from '@preact/signals'
import i18next from 'i18next'
import { en } from './en/texts.ts'
import { nl, type Texts } from './nl/texts.ts'

export type Language = 'nl' | 'en'

/** The language of the screens. Reading it in a component makes the component follow a change. */
export const language = signal<Language>('nl')

// Flat keys in a few namespaces: `begrip:verschil.huurtoeslag` is the text of that step of the engine, everything else is found by its full name.
await i18next.init({
  lng: 'nl',
  fallbackLng: false,
  ns: Object.keys(nl),
  defaultNS: 'scherm',
  keySeparator: false,
  resources: { nl, en },
  // Preact puts texts in the page as text, never as HTML.
  interpolation: { escapeValue: false },
})

type Key = { [Namespace in keyof Texts]: `${Namespace}:${keyof Texts[Namespace] & string}` }[keyof Texts] | keyof Texts['scherm']

/** A key without its plural ending: i18next chooses `_one` or `_other` by `count`. */
type Singular<K> = K extends `${infer Base}_one` ? Base : K extends `${string}_other` ? never : K

export type TextKey = Singular<Key>

export function t(key: TextKey, values: Readonly<Record<string, string | number>> = {}): string {
  return i18next.t(key, { ...values, lng: language.value })
}

export function showLanguage(chosen: Language): void {
  language.value = chosen
  document.documentElement.lang = chosen
}
