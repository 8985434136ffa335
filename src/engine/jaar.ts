import type { Beleid, Jaarbeleid } from '../law/beleid/beleid.ts'
import type { Jaarreden } from './begrippen.ts'

export type Jaarstatus =
  | { readonly kind: 'berekenbaar'; readonly jaarbeleid: Jaarbeleid }
  /** Nothing is computed and nothing is guessed. */
  | { readonly kind: 'geweigerd'; readonly reden: Jaarreden }

/**
 * Whether a year can be computed, and if not, why.
 *
 * Bron: Handreiking § 2.4 (before 2022); Pw art. 78gg and Kamerbrief 1 juli 2026 (2027, and the fiscal scheme after it).
 */
export function statusVan(jaar: number, { jaren, fiscaleRegelingVanaf }: Beleid): Jaarstatus {
  const jaarbeleid = jaren[jaar]
  if (jaarbeleid !== undefined) return { kind: 'berekenbaar', jaarbeleid }
  if (jaar >= fiscaleRegelingVanaf.value) return { kind: 'geweigerd', reden: 'fiscaleRegeling' }
  return { kind: 'geweigerd', reden: Object.keys(jaren).some((known) => Number(known) < jaar) ? 'bedragNietGepubliceerd' : 'voorDeRegeling' }
}
