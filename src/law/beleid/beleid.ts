import type { Normkeuze } from '../bijstand.ts'

/** The toeslagen that are computed here. */
export type BerekendeToeslag = 'huurtoeslag' | 'zorgtoeslag' | 'kindgebondenBudget'

/** Kinderopvangtoeslag is never computed: its amounts come from the decisions, and from the official calculator. */
export type Toeslag = BerekendeToeslag | 'kinderopvangtoeslag'

/** How the kostendelersnorm is made gross: the guide lowers the gross amount in proportion; exactly, the lowered net norm is grossed up. */
export type Brutering = 'naarRato' | 'exact'

/** How a year is compensated. */
export type Regeling = 'terugvordering' | 'tekortEnTerugvordering' | 'vasteTegemoetkoming'

/** What a municipality decides where the law leaves room, with the source of each choice. */
export type Beleid = {
  readonly id: string
  readonly name: string
  readonly source: string
  readonly normkeuze: Choice<Normkeuze>
  readonly brutering: Choice<Brutering>
  /** From this year on the Belastingdienst carries out a fiscal scheme, on request. */
  readonly fiscaleRegelingVanaf: Choice<number>
  readonly jaren: Readonly<Record<number, Jaarbeleid>>
}

export type Choice<T> = { readonly value: T; readonly source: string }

export type Jaarbeleid = {
  readonly regeling: Choice<Regeling>
  /** Toeslagen whose shortfall counts; `bovenDrempel` only above the drempelinkomen of the kindgebonden budget for partners, `opGrond` only where there was a right to kinderopvangtoeslag. */
  readonly toeslagen: Choice<Readonly<Partial<Record<BerekendeToeslag, 'altijd' | 'bovenDrempel'>> & { readonly kinderopvangtoeslag?: 'opGrond' }>>
  /** Toeslagen whose reclaim counts. */
  readonly terugvordering: Choice<readonly Toeslag[]>
  /** Which decision of Dienst Toeslagen may stand for what the household receives. */
  readonly beschikking: Choice<'definitief' | 'voorlopigOfDefinitief'>
  /** Whether compensation stops at the bestaansminimum when the net income lies above the norm. */
  readonly plafondBestaansminimum: Choice<boolean>
}
