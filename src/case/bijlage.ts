import type { Veld } from './dossier.ts'

/** A photo of a paper on the checklist, or of a page that was signed on paper. */
export const BIJLAGESOORTEN = ['stuk', 'getekend'] as const

export type Bijlagesoort = (typeof BIJLAGESOORTEN)[number]

/**
 * A photo that belongs to a file. Its bytes are kept beside the file; what stands here says which bytes are the right ones.
 *
 * Plain data.
 */
export type Bijlage = {
  /** A random UUID: the place where the bytes are kept. */
  readonly id: string
  readonly soort: Bijlagesoort
  /** The paper on the checklist that it shows, such as `'2024.stuk.jaaropgave.aanvrager'`. Null for a signed page: the signing names it. */
  readonly bij: Veld | null
  /** Of all its bytes, in base64. */
  readonly sha256: string
  /** How many bytes it is. */
  readonly bytes: number
  /** In how many pieces it is kept. */
  readonly delen: number
  /** When it was added: a moment in UTC, as `'2026-11-25T09:30:00.000Z'`. */
  readonly op: string
  /** The name under which was worked; empty when none was given. */
  readonly door: string
}
