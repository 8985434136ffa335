import type { Jaarbeleid } from '../law/beleid/beleid.ts'
import type { Papercontext } from './context.ts'

/** 1: bijzondere bijstand over 2022 to 2024. 2: the vaste tegemoetkoming from 2025 on. */
export type Fase = 1 | 2

/** The years of a paper: those of the dossier that are of this fase, or all of it where the dossier has none. */
export function jarenVan({ dossier, beleid }: Papercontext, fase: Fase): readonly number[] {
  const ofFase = Object.keys(beleid.jaren).map(Number).filter((jaar) => faseVan(beleid.jaren[jaar]) === fase)
  const chosen = dossier.jaren.filter((jaar) => ofFase.includes(jaar))
  return chosen.length > 0 ? chosen : ofFase
}

export function faseVan(jaarbeleid: Jaarbeleid | undefined): Fase | null {
  if (jaarbeleid === undefined) return null
  return jaarbeleid.regeling.value === 'vasteTegemoetkoming' ? 2 : 1
}

/** Years of which a shortfall is compensated. */
export function tekortjaren({ beleid }: Papercontext, jaren: readonly number[]): readonly number[] {
  return jaren.filter((jaar) => beleid.jaren[jaar]?.regeling.value === 'tekortEnTerugvordering')
}

/** Years of which a reclaim is compensated. */
export function terugvorderingsjaren({ beleid }: Papercontext, jaren: readonly number[]): readonly number[] {
  return jaren.filter((jaar) => (beleid.jaren[jaar]?.terugvordering.value.length ?? 0) > 0)
}
