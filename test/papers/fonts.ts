import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Fonts } from '../../src/pdf/extra.ts'

const { resolve } = createRequire(import.meta.url)

function font(file: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(resolve(`@expo-google-fonts/${file}.ttf`)))
}

/** The fonts that the app brings along. */
export const fonts: Fonts = {
  latijn: { gewoon: font('noto-sans/400Regular/NotoSans_400Regular'), vet: font('noto-sans/700Bold/NotoSans_700Bold') },
  arabisch: { gewoon: font('noto-sans-arabic/400Regular/NotoSansArabic_400Regular'), vet: font('noto-sans-arabic/700Bold/NotoSansArabic_700Bold') },
}
