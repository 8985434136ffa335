import type { Aandachtcode } from './aandachtcode.ts'
import type { Veld } from './dossier.ts'

/** An answer that is asked about, at the field where it is put right. */
export type Aandachtspunt = {
  readonly code: Aandachtcode
  readonly veld: Veld
  /** Absent for the household, which is not about one year. */
  readonly jaar?: number
  /** The values that it rests on: with another value it is asked again. */
  readonly waarden: string
}

export function punt(code: Aandachtcode, veld: Veld, waarden: readonly (string | number)[], jaar?: number): Aandachtspunt {
  return { code, veld, waarden: waarden.join(' '), ...(jaar === undefined ? {} : { jaar }) }
}
