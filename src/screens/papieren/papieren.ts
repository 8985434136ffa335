import { computed } from '@preact/signals'
import { decodeGemeente } from '../../case/gemeente-codec.ts'
import type { Gemeentegegevens } from '../../case/gemeentegegevens.ts'
import { papierenVan, type Papier } from '../../papers/papieren.ts'
import { today } from '../app/clock.ts'
import { beleid, dossier, uitkomsten } from '../app/state.ts'
import { settings } from '../kluis/session.ts'

export const PAPIEREN_PATH = 'papieren'

/** The papers of the dossier on the table, by its answers and outcomes of now. */
export const papieren = computed<readonly Papier[]>(() => papierenVan({
  dossier: dossier.value, uitkomsten: uitkomsten.value, beleid: beleid.value, gemeente: gemeente.value, dag: today.value, opsteller: settings.value.naam,
}))

export function pathOfPapier({ adres }: Pick<Papier, 'adres'>): string {
  return `${PAPIEREN_PATH}/${adres}`
}

/** What was filled in on this device of the municipality whose rules are used. */
export const gemeente = computed<Gemeentegegevens>(() => {
  const known = settings.value.gemeenten.map(decodeGemeente).find((each) => each.kind === 'gemeente' && each.beleid === beleid.value.id)
  return known?.kind === 'gemeente' ? known.gegevens : {}
})
