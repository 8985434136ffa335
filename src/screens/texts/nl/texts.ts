import { begrippen } from './begrippen.ts'
import { beleid } from './beleid.ts'
import { bewerkingen } from './bewerkingen.ts'
import { dossiers } from './dossiers.ts'
import { fouten } from './fouten.ts'
import { kluis } from './kluis.ts'
import { redenen } from './redenen.ts'
import { schermen } from './schermen.ts'
import { vragen } from './vragen.ts'

/** Dutch at level B1, `u`, short sentences. Each namespace has the same keys in every language: the compiler sees to it. */
export const nl = { scherm: { ...schermen, ...kluis, ...dossiers, ...beleid }, begrip: begrippen, bewerking: bewerkingen, reden: redenen, vraag: vragen, fout: fouten } as const

export type Texts = { readonly [Namespace in keyof typeof nl]: { readonly [Key in keyof (typeof nl)[Namespace]]: string } }
