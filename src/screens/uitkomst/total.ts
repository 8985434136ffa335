import type { Bereik } from '../../law/plausibel.ts'
import { sumOfCents, type Cents } from '../../units/cents.ts'

/** What matters of the outcome of one year to add it up. */
type Jaarbedrag =
  | { readonly kind: 'recht'; readonly bedrag: Cents }
  | { readonly kind: 'geenRecht' }
  | { readonly kind: 'onvolledig'; readonly bereik?: Bereik }

/** All years together. Only where every year stands it is one amount. */
export type Totaal =
  | { readonly kind: 'vast'; readonly bedrag: Cents }
  /** `vast` counts the years that stand. */
  | (Bereik & { readonly kind: 'bereik'; readonly vast: number })
  /** Of some year nothing can be said yet: the sum of those that stand, and no more than that. */
  | { readonly kind: 'deel'; readonly bedrag: Cents; readonly vast: number }

/** Null where there is nothing to add up: no year that gives anything, and none that could. */
export function totaalVan(uitkomsten: readonly Jaarbedrag[]): Totaal | null {
  const claims = uitkomsten.flatMap((each) => (each.kind === 'recht' ? [each.bedrag] : []))
  const open = uitkomsten.filter((each) => each.kind === 'onvolledig')
  const vast = uitkomsten.length - open.length
  const bereiken = open.flatMap(({ bereik }) => (bereik === undefined ? [] : [bereik]))
  const bedrag = sumOfCents(claims)
  if (open.length > 0 && bereiken.length === open.length) {
    return { kind: 'bereik', laag: sumOfCents([bedrag, ...bereiken.map(({ laag }) => laag)]), hoog: sumOfCents([bedrag, ...bereiken.map(({ hoog }) => hoog)]), vast }
  }
  if (claims.length === 0) return null
  return open.length === 0 ? { kind: 'vast', bedrag } : { kind: 'deel', bedrag, vast }
}
