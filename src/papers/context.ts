import type { Dossier } from '../case/dossier.ts'
import type { Gemeentegegevens } from '../case/gemeentegegevens.ts'
import type { Uitkomst } from '../engine/uitkomst.ts'
import type { Beleid } from '../law/beleid/beleid.ts'
import type { Day } from '../units/day.ts'

/** All that papers are made of. The day is that of the paper. */
export type Papercontext = {
  readonly dossier: Dossier
  readonly uitkomsten: readonly { readonly jaar: number; readonly uitkomst: Uitkomst }[]
  readonly beleid: Beleid
  readonly gemeente: Gemeentegegevens
  readonly dag: Day
  /** The name under which is worked; empty when none was given. */
  readonly opsteller: string
}
