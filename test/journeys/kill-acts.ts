import type { KnownDossier, KnownVault } from './kill-known.ts'
import type { Tablet } from './kill-tablet.ts'
import type { Random } from './seeded-random.ts'

/** What was found after a kill: which dossiers it was about, and how much typing was lost in them. */
export type Verdict = { readonly about: readonly KnownDossier[]; readonly lossMs: number }

export type Started = {
  /** What goes on while the browser is killed. */
  readonly doing: () => Promise<void>
  /** Within how many milliseconds it is killed. */
  readonly withinMs: number
  /** Which of the writes that begin then it may be killed in, the first of them being 1. */
  readonly writes?: readonly [lowest: number, highest: number]
  /** In the vault that it was done to, after that one was opened again. @throws when something is lost */
  readonly judge: (killedAt: number) => Promise<Verdict>
  /** The vault that it was done to, if it is not the main one; null where there may be none. */
  readonly vault?: () => Promise<KnownVault | null>
}

/** One kind of thing that a worker does. It begins in the list of the main vault; what comes first is not killed. */
export type Act = (tablet: Tablet, random: Random) => Promise<Started>

export const NOTHING_LOST: Verdict = { about: [], lossMs: 0 }
