import type { Jaarbeleid } from '../law/beleid/beleid.ts'
import { month } from '../units/day.ts'
import type { Feiten } from './feiten.ts'
import type { Huishouden } from './huishouden.ts'
import { waardeIn } from './tijdlijn.ts'

/**
 * The household with the rent that the municipality compares by: that of the month, or that of 1 July for the whole year. A rent that was lowered
 * on that day counts in the months in which it was paid.
 *
 * Bron: Handreiking hoofdstuk 6, Huurtoeslag; a municipality may choose the rent of 1 July.
 */
export function huurVoorBijstand(huishouden: Huishouden, { woningen, jaar }: Feiten, { huur }: Pick<Jaarbeleid, 'huur'>): Huishouden {
  const [june, july] = (['06', '07'] as const).map((number) => waardeIn(woningen, month(`${String(jaar)}-${number}`))?.kaleHuur)
  const { woning } = huishouden
  const isLowered = june !== undefined && july !== undefined && july < june
  if (huur.value === 'perMaand' || woning === null || july === undefined || isLowered) return huishouden
  return { ...huishouden, woning: { ...woning, kaleHuur: july } }
}
