import type { Doel } from './doel.ts'
import type { Dossier, Partner } from './dossier.ts'
import { jaOfNee } from './lezen.ts'

/** What one of them answered; undefined while it was not asked. Never anything but what was answered: silence is no consent. */
export function toestemmingVan(dossier: Dossier, doel: Doel, wie: Partner): boolean | undefined {
  return jaOfNee(dossier, `toestemming.${doel}.${wie}`)
}
