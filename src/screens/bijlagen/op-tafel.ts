import { computed } from '@preact/signals'
import type { Bijlage } from '../../case/bijlage.ts'
import type { Veld } from '../../case/dossier.ts'
import { bestand } from '../app/state.ts'

/** The photos of the dossier on the table. */
export const bijlagen = computed<readonly Bijlage[]>(() => bestand.value?.bijlagen ?? [])

/** Those of one paper on the checklist. */
export function bijlagenBij(veld: Veld): readonly Bijlage[] {
  return bijlagen.value.filter(({ bij }) => bij === veld)
}
