import type { Papercontext } from '../context.ts'
import type { Blok, Tekst } from '../paper.ts'
import type { Taal } from './talen.ts'

/** One year of the page, in one language. */
export type Jaar = { readonly context: Papercontext; readonly taal: Taal; readonly jaar: number }

export function alinea(...zinnen: readonly Tekst[]): Blok {
  return { kind: 'alinea', tekst: zinnen.flatMap((zin, index) => (index === 0 ? zin : [' ', ...zin])) }
}
