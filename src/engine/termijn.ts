import type { Beleid } from '../law/beleid/beleid.ts'
import type { Day } from '../units/day.ts'

/** Until when an application over a year can be made, seen from one day. */
export type Termijn =
  | { readonly kind: 'open'; readonly totEnMet: Day; readonly source: string }
  | { readonly kind: 'voorbij'; readonly totEnMet: Day; readonly source: string }
  /** The municipality has set no last day, or has not said. */
  | { readonly kind: 'onbekend'; readonly source: string }

/**
 * Whether an application over a year is still in time.
 *
 * Bron: the policy of the municipality. An application that is late must be decided on all the same (Pw art. 35, Awb art. 4:84).
 *
 * @returns null for a year without rules
 */
export function termijnVan(jaar: number, { jaren }: Beleid, at: Day): Termijn | null {
  const jaarbeleid = jaren[jaar]
  if (jaarbeleid === undefined) return null
  const { value: totEnMet, source } = jaarbeleid.aanvraagTotEnMet
  if (totEnMet === null) return { kind: 'onbekend', source }
  return { kind: at <= totEnMet ? 'open' : 'voorbij', totEnMet, source }
}
