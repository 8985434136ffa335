import type { Tekst } from './paper.ts'

/** The places of a template: `{telefoonnummer}` in `Bel {telefoonnummer}.` */
type Velden<S extends string> = S extends `${string}{${infer Veld}}${infer Rest}` ? Veld | Velden<Rest> : never

/** What stands in one place: undefined is not known. What it is, in words, is said in its place then. */
export type Invulling = { readonly waarde: string | undefined; readonly naam: string }

/**
 * A sentence of a paper with its places filled in. A place that has no value, or only white space, becomes an open part that names what is missing: no sentence
 * is ever left with a hole in it.
 */
export function vulIn<S extends string>(sjabloon: S, velden: Readonly<Record<Velden<S>, Invulling>>): Tekst {
  return sjabloon.split(/(\{\w+\})/).flatMap((deel) => {
    if (!deel.startsWith('{')) return deel === '' ? [] : [deel]
    const { waarde, naam } = velden[deel.slice(1, -1) as Velden<S>]
    return [waarde === undefined || waarde.trim() === '' ? { open: naam } : waarde.trim()]
  })
}
