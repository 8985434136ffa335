import { computed } from '@preact/signals'
import { decodeBeleid } from '../../case/beleid-codec.ts'
import type { Dossier } from '../../case/dossier.ts'
import { ALLE_BELEID } from '../../law/beleid/alle.ts'
import type { Beleid } from '../../law/beleid/beleid.ts'
import { handreiking } from '../../law/beleid/handreiking.ts'
import { settings } from '../kluis/session.ts'

/** What municipalities decided, as far as this device knows: what comes with the app, and what was loaded from files. */
export const knownBeleid = computed<readonly Beleid[]>(() => [...ALLE_BELEID, ...settings.value.beleid.flatMap((text) => {
  const read = decodeBeleid(text)
  return read.kind === 'beleid' ? [read.beleid] : []
})])

/** Undefined when the dossier names a policy that this device does not know: then nothing may be final. */
export function chosenBeleid({ antwoorden }: Dossier): Beleid | undefined {
  const id = antwoorden['samen.gemeente'] ?? handreiking.id
  return knownBeleid.value.find((each) => each.id === id)
}
