import { begrippen } from '../../../papers/uitleg/begrippen.ts'
import { beleid } from './beleid.ts'
import { bereik } from './bereik.ts'
import { bewerkingen } from '../../../papers/uitleg/bewerkingen.ts'
import { dossiers } from './dossiers.ts'
import { foto } from './foto.ts'
import { fouten } from './fouten.ts'
import { gemeente } from './gemeente.ts'
import { inkomen } from './inkomen.ts'
import { kluis } from './kluis.ts'
import { ondertekenen } from './ondertekenen.ts'
import { papieren } from './papieren.ts'
import { plan } from './plan.ts'
import { redenen } from './redenen.ts'
import { schermen } from './schermen.ts'
import { tijd } from './tijd.ts'
import { vragen } from './vragen.ts'

/** Dutch at level B1, `u`, short sentences. Each namespace has the same keys in every language: the compiler sees to it. */
export const nl = { scherm: { ...schermen, ...kluis, ...dossiers, ...beleid, ...bereik, ...foto, ...gemeente, ...inkomen, ...ondertekenen, ...papieren, ...plan, ...tijd }, begrip: begrippen, bewerking: bewerkingen, reden: redenen, vraag: vragen, fout: fouten } as const

export type Texts = { readonly [Namespace in keyof typeof nl]: { readonly [Key in keyof (typeof nl)[Namespace]]: string } }
