import { computed } from '@preact/signals'
import type { Partner } from '../../case/dossier.ts'
import type { PapierenOp, TeTekenen } from '../../case/ondertekening.ts'
import type { Paper } from '../../papers/paper.ts'
import { teTekenen, type TeTekenenPaper } from '../../papers/te-tekenen.ts'
import type { Day } from '../../units/day.ts'
import { today } from '../app/clock.ts'
import { beleid, dossier, uitkomsten } from '../app/state.ts'
import { settings } from '../kluis/session.ts'
import { gemeente } from '../papieren/papieren.ts'
import { t, type TextKey } from '../texts/i18n.ts'

export const ONDERTEKENEN_PATH = 'ondertekenen'

/** The papers as they are by the answers of now, for any day. Made once for each day. */
const perDag = computed<(dag: Day) => readonly TeTekenenPaper[]>(() => {
  const context = { dossier: dossier.value, uitkomsten: uitkomsten.value, beleid: beleid.value, gemeente: gemeente.value, opsteller: settings.value.naam }
  const made = new Map<Day, readonly TeTekenenPaper[]>()
  return (dag) => {
    const known = made.get(dag)
    if (known !== undefined) return known
    const papieren = teTekenen({ ...context, dag })
    made.set(dag, papieren)
    return papieren
  }
})

export const papierenOp: PapierenOp = (dag) => perDag.value(dag)

/** One paper as it is on a day; undefined where there is none. */
export function papierOp(dag: Day, sleutel: string): Paper | undefined {
  return perDag.value(dag).find((each) => each.sleutel === sleutel)?.paper
}

export const papieren = computed(() => perDag.value(today.value))

/** Who signs anything, in the order of the household. */
export const tekenaars = computed<readonly Partner[]>(() => [...new Set(papieren.value.flatMap(({ wie }) => wie))])

/** Whether nothing in it is open, and no question that decides. */
export function isKlaar({ open, jarenOpen }: Pick<TeTekenen, 'open' | 'jarenOpen'>): boolean {
  return open.length === 0 && jarenOpen.length === 0
}

/** 'Aanvraag bijzondere bijstand'. */
export function papiernaam(sleutel: string): string {
  return t(`teken.papier.${sleutel.split('.')[0] ?? ''}` as TextKey)
}

export function papiernamen(all: readonly { readonly sleutel: string }[]): string {
  return all.map(({ sleutel }) => papiernaam(sleutel)).join(', ')
}
