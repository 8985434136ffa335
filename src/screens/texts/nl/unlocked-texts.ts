import { begrippen } from '../../../papers/uitleg/begrippen.ts'
import { bewerkingen } from '../../../papers/uitleg/bewerkingen.ts'
import { foto } from './foto.ts'
import { gemeente } from './gemeente.ts'
import { ondertekenen } from './ondertekenen.ts'
import { papieren } from './papieren.ts'

/** What stands on no screen in front of the lock: it comes with the screens behind it. */
export const unlockedTexts = { scherm: { ...foto, ...gemeente, ...ondertekenen, ...papieren }, begrip: begrippen, bewerking: bewerkingen } as const
