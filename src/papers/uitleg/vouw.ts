import type { Stap } from '../../engine/stap.ts'

/** What is still done to the result of the inner step; `lager` where that result was below nothing. */
export type Slot = { readonly kind: 'vloer'; readonly lager: boolean } | { readonly kind: 'afgerond' }

/** A step as it is read: a step that only renames, rounds or stops at nothing is no level of its own. */
export type Gevouwen = {
  /** The step whose parts are shown. */
  readonly kern: Stap
  /** From the inside out, each with the step that it makes the result of. */
  readonly slot: readonly { readonly soort: Slot; readonly stap: Stap }[]
  /** All steps that were folded together, from the outside in. */
  readonly lagen: readonly Stap[]
}

export function vouw(stap: Stap): Gevouwen {
  const binnen = binnenste(stap)
  if (binnen === undefined) return { kern: stap, slot: [], lagen: [stap] }
  const { kern, slot, lagen } = vouw(binnen)
  const soort = slotOf(stap, binnen)
  return { kern, slot: soort === null ? slot : [...slot, { soort, stap }], lagen: [stap, ...lagen] }
}

/** Whether there is more to tell than a name and an amount. */
export function heeftUitleg({ kern, slot, lagen }: Gevouwen): boolean {
  return kern.delen.length > 0 || kern.bewerking === 'geen' || slot.length > 0 || gewogenIn({ lagen }).length > 0
}

/** The amounts that a step was chosen by. */
export function gewogenIn({ lagen }: Pick<Gevouwen, 'lagen'>): readonly Stap[] {
  return lagen.flatMap(({ gewogen = [] }) => gewogen)
}

/** A part that the formula says in full: '12 maanden' needs no line of its own. */
export function isGezegd({ bewerking, eenheid, begrip }: Stap): boolean {
  return bewerking === 'gegeven' && (eenheid === 'aantal' || begrip === 'geheel' || begrip === 'nihil')
}

function binnenste({ begrip, bewerking, delen }: Stap): Stap | undefined {
  const [first, second] = delen
  switch (bewerking) {
    case 'volgt':
    case 'afgerond': return first
    case 'som': return delen.length === 1 ? first : undefined
    // The engine writes 'not below nothing' as the highest of a difference, under the same name, and `nihil`.
    case 'hoogste': return second?.begrip === 'nihil' && first?.begrip === begrip ? first : undefined
    default: return undefined
  }
}

function slotOf({ bewerking }: Stap, { uitkomst }: Stap): Slot | null {
  if (bewerking === 'afgerond') return { kind: 'afgerond' }
  return bewerking === 'hoogste' ? { kind: 'vloer', lager: uitkomst.numerator < 0n } : null
}
