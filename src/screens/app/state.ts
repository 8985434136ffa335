import { batch, computed, signal } from '@preact/signals'
import { controleer, type Veldfout } from '../../case/controle.ts'
import { EMPTY_DOSSIER, withAntwoord, type Dossier, type Veld } from '../../case/dossier.ts'
import { feitenVan } from '../../case/feiten.ts'
import { beoordeel, type Uitkomst } from '../../engine/uitkomst.ts'
import { handreiking } from '../../law/beleid/handreiking.ts'
import { day, type Day } from '../../units/day.ts'

/** The case on the table. In memory only: closing the page loses it. */
export const dossier = signal<Dossier>(EMPTY_DOSSIER)

/** The dossier that was put away for a new one, until the new one gets an answer. */
export const putAway = signal<Dossier | null>(null)

/** Set by main.tsx: the screens have no clock of their own. */
export const today = signal<Day>(day('2022-01-01'))

/** Fields that were left after a change: only there an error is shown while the page is being filled in. */
export const visited = signal<ReadonlySet<Veld>>(new Set())

export const isEmpty = computed(() => dossier.value === EMPTY_DOSSIER)

export const fouten = computed<readonly Veldfout[]>(() => controleer(dossier.value, today.value))

export type Jaaruitkomst = { readonly jaar: number; readonly uitkomst: Uitkomst }

/** What the couple is owed, for each year that it is about. Always up to date with the answers. */
export const uitkomsten = computed<readonly Jaaruitkomst[]>(() =>
  dossier.value.jaren.map((jaar) => ({ jaar, uitkomst: beoordeel(feitenVan(dossier.value, jaar, today.value), handreiking) })))

export function antwoordOp(veld: Veld): string {
  return dossier.value.antwoorden[veld] ?? ''
}

export function answer(veld: Veld, text: string): void {
  change((before) => withAntwoord(before, veld, text))
}

export function change(next: (before: Dossier) => Dossier): void {
  batch(() => {
    dossier.value = next(dossier.value)
    putAway.value = null
  })
}

export function visit(veld: Veld): void {
  visited.value = new Set([...visited.value, veld])
}

export function startAnew(): void {
  batch(() => {
    putAway.value = dossier.value
    dossier.value = EMPTY_DOSSIER
    visited.value = new Set()
  })
}

export function takeBack(): void {
  batch(() => {
    dossier.value = putAway.value ?? dossier.value
    putAway.value = null
  })
}
