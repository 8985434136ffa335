import type { Cents } from '../units/cents.ts'
import type { Day } from '../units/day.ts'
import type { Partner } from './dossier.ts'

/** The kind of document by which somebody showed who he is. Never its number, and never a copy. */
export const IDENTITEITEN = ['paspoort', 'identiteitskaart', 'rijbewijs', 'verblijfsdocument', 'nietGezien'] as const

export type Identiteit = (typeof IDENTITEITEN)[number]

/** Who was there besides the one who signed and the one who worked in the app. */
export const AANWEZIGEN = ['partner', 'tolk', 'anders'] as const

export type Aanwezige = (typeof AANWEZIGEN)[number]

/** A line as it was drawn: x, y, x, y, and so on, in whole units of a field of `BREEDTE` by `HOOGTE`. How fast and how hard is not kept: that would be biometrics. */
export type Lijn = readonly number[]

export const [BREEDTE, HOOGTE] = [1000, 400]

/** How somebody signed. */
export type Wijze =
  /** `pad`: the lines as the `d` of one SVG path. */
  | { readonly kind: 'glas'; readonly lijnen: readonly Lijn[]; readonly pad: string }
  /** `verklaring`: the sentence that was ticked. */
  | { readonly kind: 'getypt'; readonly naam: string; readonly getuige: string; readonly verklaring: string }
  /** `bijlage`: the photo of the page that was signed with a pen. */
  | { readonly kind: 'papier'; readonly bijlage: string }

export type Jaarbedrag = { readonly jaar: number; readonly bedrag: Cents; readonly aanvulling: Cents }

/** A paper as it was signed: its exact text, as canonical JSON, and the SHA-256 of that in UTF-8, in base64. */
export type GetekendPapier = { readonly sleutel: string; readonly tekst: string; readonly sha256: string; readonly bedragen: readonly Jaarbedrag[] }

/**
 * What one of the two signed, at one moment. Frozen: only that it was withdrawn is ever added.
 *
 * Plain data.
 */
export type Ondertekening = {
  readonly wie: Partner
  /** A moment in UTC, as `'2026-11-25T09:30:00.000Z'`. */
  readonly op: string
  /** The day of that moment where it was signed. The papers were made for it. */
  readonly dag: Day
  /** The name under which was worked; empty when none was given. */
  readonly door: string
  readonly plaats: string
  readonly aanwezig: readonly Aanwezige[]
  /** The names of the interpreter or another who was there; empty where nobody was. */
  readonly anderen: string
  readonly identiteit: Identiteit
  readonly wijze: Wijze
  readonly papieren: readonly GetekendPapier[]
  /** When it was withdrawn. */
  readonly ingetrokken: string | null
}
