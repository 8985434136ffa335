import { firstTexts } from './first-texts.ts'
import { unlockedTexts } from './unlocked-texts.ts'

/** Dutch at level B1, `u`, short sentences. Each namespace has the same keys in every language: the compiler sees to it. */
export const nl = { ...firstTexts, ...unlockedTexts, scherm: { ...firstTexts.scherm, ...unlockedTexts.scherm } } as const

export type Texts = { readonly [Namespace in keyof typeof nl]: { readonly [Key in keyof (typeof nl)[Namespace]]: string } }
