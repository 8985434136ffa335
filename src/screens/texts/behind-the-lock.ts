// Importing this file gives the screens behind the lock their words.
import { addTexts } from './i18n.ts'
import { unlockedTexts } from './nl/unlocked-texts.ts'

addTexts(unlockedTexts)
