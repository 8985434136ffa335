import { batch, computed, signal, type ReadonlySignal } from '@preact/signals'
import { beoordeelJaar } from '../../case/beoordeling.ts'
import { withDossier, type Bestand } from '../../case/bestand.ts'
import { controleer, type Veldfout, type Veldfoutcode } from '../../case/controle.ts'
import { EMPTY_DOSSIER, withAntwoord, type Dossier, type Veld } from '../../case/dossier.ts'
import type { Vraag } from '../../engine/feiten.ts'
import type { Uitkomst } from '../../engine/uitkomst.ts'
import type { Beleid } from '../../law/beleid/beleid.ts'
import { handreiking } from '../../law/beleid/handreiking.ts'
import type { Day } from '../../units/day.ts'
import { settings } from '../kluis/session.ts'
import { NO_CHANGES, withChange, withRedo, withUndo, type Subject } from './undo.ts'
import { chosenBeleid } from './beleid.ts'
import { today } from './clock.ts'

/** The dossier on the table, null while there is none. Only what stands in this file puts one there or takes it away. */
export const bestand = signal<Bestand | null>(null)

/** Written by a newer version of the app: it is shown and never changed. */
export const isReadOnly = signal(false)

/** When the dossier on the table comes from an autosave: of which moment (epoch milliseconds), and what was saved in full before it. */
export type Recovered = { readonly at: number; readonly saved: Dossier }

export const recovered = signal<Recovered | null>(null)

/** What was answered; empty while there is no dossier. */
export const dossier = computed<Dossier>(() => bestand.value?.dossier ?? EMPTY_DOSSIER)

/** Since the dossier was put on the table, to take back. */
export const changes = signal(NO_CHANGES)

/** Fields that were left after a change: only there an error is shown while the page is being filled in. */
const visited = signal<ReadonlySet<Veld>>(new Set())

/** The rules by which the dossier on the table is judged; those of the guide while the ones it names are not on this device. */
export const beleid = computed<Beleid>(() => chosenBeleid(dossier.value) ?? handreiking)

export const fouten = computed<readonly Veldfout[]>(() => controleer(dossier.value, today.value, beleid.value))

export type Jaaruitkomst = { readonly jaar: number; readonly uitkomst: Uitkomst }

/** What the couple is owed, for each year that it is about. Always up to date with the answers. */
export const uitkomsten = computed<readonly Jaaruitkomst[]>(() => uitkomstenVan(dossier.value, today.value))

export function uitkomstenVan(dossier: Dossier, today: Day): readonly Jaaruitkomst[] {
  const chosen = chosenBeleid(dossier)
  const open: readonly Vraag[] = chosen === undefined ? [{ onderwerp: 'beleid', veld: 'samen.gemeente' }] : []
  return dossier.jaren.map((jaar) => ({ jaar, uitkomst: beoordeelJaar(dossier, jaar, today, chosen ?? handreiking, open) }))
}

const antwoorden = new Map<Veld, ReadonlySignal<string>>()

/** Who reads one answer is drawn again when that answer changes, and not at every key in another field. */
export function antwoordOp(veld: Veld): string {
  return signalOf(antwoorden, veld, () => dossier.value.antwoorden[veld] ?? '').value
}

const zichtbareFouten = new Map<Veld, ReadonlySignal<Veldfoutcode | null>>()

/** What cannot be right in a field that was left; null while it is still being filled in. */
export function zichtbareFoutIn(veld: Veld): Veldfoutcode | null {
  return signalOf(zichtbareFouten, veld, () => (visited.value.has(veld) ? fouten.value.find((each) => each.veld === veld)?.code ?? null : null)).value
}

function signalOf<Value>(known: Map<Veld, ReadonlySignal<Value>>, veld: Veld, read: () => Value): ReadonlySignal<Value> {
  const existing = known.get(veld)
  if (existing !== undefined) return existing
  const made = computed(read)
  known.set(veld, made)
  return made
}

export type Laid = { readonly readOnly?: boolean; readonly recovered?: Recovered | null }

/** Nothing of one dossier stays when another comes, or none. */
export function putOnTable(next: Bestand | null, laid: Laid = {}): void {
  batch(() => {
    bestand.value = next
    isReadOnly.value = laid.readOnly ?? false
    recovered.value = laid.recovered ?? null
    changes.value = NO_CHANGES
    visited.value = new Set()
  })
}

/** What stands beside the answers, such as what the dossier waits for. */
export function changeBestand(next: (before: Bestand) => Bestand): void {
  if (bestand.value === null || isReadOnly.value) return
  bestand.value = next(bestand.value)
}

export function answer(veld: Veld, text: string): void {
  change((before) => withAntwoord(before, veld, text), veld)
}

/** @param subject - what the button says that takes it back */
export function change(next: (before: Dossier) => Dossier, subject: Subject): void {
  const before = dossier.value
  const after = next(before)
  if (after === before || isReadOnly.value) return
  batch(() => {
    changes.value = withChange(changes.value, { before, after, subject })
    note(after)
  })
}

export function undo(): void {
  const last = changes.value.done.at(-1)
  if (last === undefined) return
  batch(() => {
    changes.value = withUndo(changes.value)
    note(last.before)
  })
}

export function redo(): void {
  const next = changes.value.undone.at(-1)
  if (next === undefined) return
  batch(() => {
    changes.value = withRedo(changes.value)
    note(next.after)
  })
}

export function visit(veld: Veld): void {
  visited.value = new Set([...visited.value, veld])
}

/** Every change of an answer goes into the history, with who made it. */
function note(after: Dossier): void {
  changeBestand((before) => withDossier(before, after, { op: new Date().toISOString(), door: settings.value.naam }))
}
