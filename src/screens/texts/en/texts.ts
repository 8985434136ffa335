import type { Texts } from '../nl/texts.ts'
import { begrippen } from './begrippen.ts'
import { beleid } from './beleid.ts'
import { bereik } from './bereik.ts'
import { bewerkingen } from './bewerkingen.ts'
import { dossiers } from './dossiers.ts'
import { fouten } from './fouten.ts'
import { gemeente } from './gemeente.ts'
import { inkomen } from './inkomen.ts'
import { kluis } from './kluis.ts'
import { papieren } from './papieren.ts'
import { plan } from './plan.ts'
import { redenen } from './redenen.ts'
import { schermen } from './schermen.ts'
import { tijd } from './tijd.ts'
import { vragen } from './vragen.ts'

/** Legal terms keep the Dutch word, with the English beside it where that helps. */
export const en: Texts = { scherm: { ...schermen, ...kluis, ...dossiers, ...beleid, ...bereik, ...gemeente, ...inkomen, ...papieren, ...plan, ...tijd }, begrip: begrippen, bewerking: bewerkingen, reden: redenen, vraag: vragen, fout: fouten }
