import { beleid } from './beleid.ts'
import { bereik } from './bereik.ts'
import { dossiers } from './dossiers.ts'
import { fouten } from './fouten.ts'
import { inkomen } from './inkomen.ts'
import { kluis } from './kluis.ts'
import { plan } from './plan.ts'
import { redenen } from './redenen.ts'
import { schermen } from './schermen.ts'
import { tijd } from './tijd.ts'
import { vragen } from './vragen.ts'

/** What comes with the first load. */
export const firstTexts = { scherm: { ...schermen, ...kluis, ...dossiers, ...beleid, ...bereik, ...inkomen, ...plan, ...tijd }, reden: redenen, vraag: vragen, fout: fouten } as const
