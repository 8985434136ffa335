import { computed, effect, signal, type ReadonlySignal } from '@preact/signals'
import { newBestand, type Bestand } from '../../case/bestand.ts'
import { bewaarTot } from '../../case/bewaartermijn.ts'
import { BESTAND_VERSION, encodeBestand, encodeKaart } from '../../case/codec.ts'
import { EMPTY_DOSSIER } from '../../case/dossier.ts'
import type { Day } from '../../units/day.ts'
import { askToKeep } from '../../vault/device-storage.ts'
import { VaultError, type VaultErrorCode } from '../../vault/errors.ts'
import type { SaveInput } from '../../vault/dossiers.ts'
import { refOf } from '../bijlagen/attachments-in.ts'
import { afterLock, beforeLock, kept, vault } from '../kluis/session.ts'
import { dayOf } from '../moment.ts'
import { kaartOf } from './kaart-of.ts'
import { createSaver, type Saver, type SaveKind, type SaveState } from './saver.ts'
import { today } from './clock.ts'
import { bestand, changeBestand, isReadOnly, putOnTable, type Laid } from './state.ts'

export type SaveStatus =
  /** There is nothing that could be saved. */
  | { readonly kind: 'nothing' }
  /** Epoch milliseconds; null: as it came from the vault. */
  | { readonly kind: 'saved'; readonly at: number | null }
  | { readonly kind: 'saving' }
  /** Null: not a failure of the vault. */
  | { readonly kind: 'failed'; readonly code: VaultErrorCode | null }

const status = signal<SaveStatus>({ kind: 'nothing' })

export const saveStatus: ReadonlySignal<SaveStatus> = status

/** Whether closing the page now would lose anything. */
export const isUnsaved = computed(() => status.value.kind === 'saving' || status.value.kind === 'failed')

const id = signal<string | null>(null)

/** The place in the vault of the dossier on the table; null while it has none. */
export const openId: ReadonlySignal<string | null> = id

let saver: Saver | null = null
let seen: Bestand | null = null
let keepUntil: Day | null = null

effect(() => {
  const current = bestand.value
  if (current === seen) return
  seen = current
  saver?.changed()
})

beforeLock(async () => {
  if (!(await saveNow())) throw new VaultError('STORAGE_FAILED')
})
afterLock(clearTable)

/** An empty dossier. It comes into the vault with its first answer. */
export function startNew(): Promise<boolean> {
  return layOnTable(newBestand(new Date().toISOString()))
}

/** A dossier that is not in the vault yet, and has something in it already: it is saved at once. */
export async function addNew(next: Bestand): Promise<boolean> {
  if (!(await layOnTable(next))) return false
  saver?.changed()
  return saveNow()
}

/**
 * Lays another dossier on the table, after the one that is there was saved.
 *
 * @returns false when that one could not be saved: then it stays
 */
export async function layOnTable(next: Bestand, { inVault = null, isUnsaved: isNew = false, ...laid }: Laid & { readonly inVault?: string | null; readonly isUnsaved?: boolean } = {}): Promise<boolean> {
  if (!(await saveNow())) return false
  clearTable()
  seen = next
  putOnTable(next, laid)
  id.value = inVault
  if (laid.readOnly !== true) saver = newSaver()
  if (inVault !== null) status.value = { kind: 'saved', at: null }
  // What came from an autosave, or from memory, is not yet what is in the vault.
  if (isNew || (laid.recovered !== undefined && laid.recovered !== null)) saver?.changed()
  return true
}

/** Saves in full; true when all of it is in the vault. */
export function saveNow(): Promise<boolean> {
  return saver?.flush() ?? Promise.resolve(true)
}

/** The place in the vault of the dossier on the table, which it gets now if it had none; null when it could not be saved. */
export async function intoVault(): Promise<string | null> {
  if (id.peek() === null) saver?.changed()
  await saveNow()
  return id.peek()
}

/** When the dossier cannot be saved where it was: everything on the table as a new one. */
export function saveAsCopy(): Promise<boolean> {
  id.value = null
  return saveNow()
}

/** Keeps it until this day, whatever the term says. */
export function keepOpenUntil(day: Day): Promise<boolean> {
  keepUntil = day
  saver?.changed()
  return saveNow()
}

/** The step where the conversation is now. Where it was is no reason to save a dossier that has no answer yet. */
export function arriveAt(plaats: string): void {
  const current = bestand.peek()
  if (current === null || isReadOnly.peek()) return
  const next = current.plaats === plaats ? current : { ...current, plaats }
  if (id.peek() === null && current.dossier === EMPTY_DOSSIER) seen = next
  changeBestand(() => next)
  void saveNow()
}

/** Takes the dossier away as it is; `saveNow` comes first. */
export function clearTable(): void {
  saver?.stop()
  saver = null
  seen = null
  keepUntil = null
  putOnTable(null)
  id.value = null
  status.value = { kind: 'nothing' }
}

function newSaver(): Saver {
  return createSaver({
    write: writeTable,
    now: () => performance.now(),
    startTimer: (run, afterMs) => {
      const timer = setTimeout(run, afterMs)
      return () => {
        clearTimeout(timer)
      }
    },
    show: (state) => {
      status.value = statusOf(state)
    },
  })
}

function statusOf(state: SaveState): SaveStatus {
  switch (state.kind) {
    case 'clean': return { kind: 'saved', at: Date.now() }
    case 'saving': return { kind: 'saving' }
    case 'failed': return { kind: 'failed', code: state.cause instanceof VaultError ? state.cause.code : null }
  }
}

async function writeTable(kind: SaveKind): Promise<SaveKind> {
  const [open, current, place, mine] = [vault.peek(), bestand.peek(), id.peek(), saver]
  if (open === null || current === null) throw new VaultError('LOCKED')
  const at = Date.now()
  const content = { sv: BESTAND_VERSION, bytes: encodeBestand(current) }
  if (place !== null && kind === 'draft') {
    await open.autosave(place, content, at)
    return 'draft'
  }
  const before = place === null ? undefined : open.entries().find((entry) => entry.id === place)?.purgeAfter
  const input: SaveInput = { content, summary: encodeKaart(kaartOf(current, today.peek())), purgeAfter: latest(bewaarTot('draft', dayOf(current.gewijzigd)), before, keepUntil), at }
  if (place !== null) {
    await open.save(place, input)
    return 'full'
  }
  const created = await open.create(input, current.bijlagen.map(refOf))
  if (saver === mine) id.value = created
  if (open.entries().length === 1) void askForRoom()
  return 'full'
}

/** A longer term that was chosen once is not cut short by a later change. */
function latest(...days: readonly (string | null | undefined)[]): string {
  return days.reduce<string>((last, day) => (day !== null && day !== undefined && day > last ? day : last), '')
}

/** From the first dossier on there is something to lose: the browser is asked not to clear it away by itself. */
async function askForRoom(): Promise<void> {
  kept.value = await askToKeep()
}
