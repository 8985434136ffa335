import { batch, computed, signal } from '@preact/signals'
import { beoordeelJaar } from '../../case/beoordeling.ts'
import { controleer, type Veldfout } from '../../case/controle.ts'
import { EMPTY_DOSSIER, withAntwoord, type Dossier, type Veld } from '../../case/dossier.ts'
import type { Uitkomst } from '../../engine/uitkomst.ts'
import { handreiking } from '../../law/beleid/handreiking.ts'
import { day, type Day } from '../../units/day.ts'

/** The case on the table. In memory only: closing the page loses it. */
export const dossier = signal<Dossier>(EMPTY_DOSSIER)

/** The dossiers that were put away for a new one, the last one last. */
export const putAway = signal<readonly Dossier[]>([])

/** What the last removal took away, until the next change. */
export const removal = signal<{ readonly before: Dossier; readonly name: string } | null>(null)

/** Set by main.tsx: the screens have no clock of their own. */
export const today = signal<Day>(day('2022-01-01'))

/** Fields that were left after a change: only there an error is shown while the page is being filled in. */
export const visited = signal<ReadonlySet<Veld>>(new Set())

export const isEmpty = computed(() => dossier.value === EMPTY_DOSSIER)

/** Whether closing the page would lose anything. */
export const hasSomethingToLose = computed(() => !isEmpty.value || putAway.value.length > 0)

export const fouten = computed<readonly Veldfout[]>(() => controleer(dossier.value, today.value))

export type Jaaruitkomst = { readonly jaar: number; readonly uitkomst: Uitkomst }

/** What the couple is owed, for each year that it is about. Always up to date with the answers. */
export const uitkomsten = computed<readonly Jaaruitkomst[]>(() =>
  dossier.value.jaren.map((jaar) => ({ jaar, uitkomst: beoordeelJaar(dossier.value, jaar, today.value, handreiking) })))

export function antwoordOp(veld: Veld): string {
  return dossier.value.antwoorden[veld] ?? ''
}

export function answer(veld: Veld, text: string): void {
  change((before) => withAntwoord(before, veld, text))
}

export function change(next: (before: Dossier) => Dossier): void {
  batch(() => {
    dossier.value = next(dossier.value)
    removal.value = null
  })
}

export function remove(name: string, next: (before: Dossier) => Dossier): void {
  batch(() => {
    removal.value = { before: dossier.value, name }
    dossier.value = next(dossier.value)
  })
}

export function undoRemoval(): void {
  batch(() => {
    dossier.value = removal.value?.before ?? dossier.value
    removal.value = null
  })
}

export function visit(veld: Veld): void {
  visited.value = new Set([...visited.value, veld])
}

export function startAnew(): void {
  batch(() => {
    putAway.value = [...putAway.value, dossier.value]
    removal.value = null
    dossier.value = EMPTY_DOSSIER
    visited.value = new Set()
  })
}

/** The one act that gives up a dossier: the last one that was put away. */
export function discardPutAway(): void {
  putAway.value = putAway.value.slice(0, -1)
}

/** The last dossier that was put away comes back; one that was begun since goes behind the others, so that taking back goes round all. */
export function takeBack(): void {
  batch(() => {
    const current = dossier.value
    const [others, last] = [putAway.value.slice(0, -1), putAway.value.at(-1)]
    if (last === undefined) return
    dossier.value = last
    putAway.value = current === EMPTY_DOSSIER ? others : [current, ...others]
  })
}
