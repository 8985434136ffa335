import { computed, effect, signal } from '@preact/signals'
import { decodeBestand, decodeKaart } from '../../case/codec.ts'
import type { Kaart } from '../../case/kaart.ts'
import { VaultError } from '../../vault/errors.ts'
import type { Entry, Vault } from '../../vault/vault.ts'
import { kaartOf } from '../app/kaart-of.ts'
import { saveStatus } from '../app/saving.ts'
import { today } from '../app/clock.ts'
import { afterLock, problems, vault } from '../kluis/session.ts'

/** One line of the list. `kaart` is null while it is not known, or when a newer version wrote it. */
export type Item = { readonly entry: Entry; readonly kaart: Kaart | null; readonly isBroken: boolean }

const entries = signal<readonly Entry[]>([])

/** By the text it was read from: a dossier that did not change keeps its very card, and with it what was prepared for the search. */
const cards = new Map<string, { readonly summary: string; readonly kaart: Kaart | null }>()
/** Read from a dossier itself, at this revision of it. */
const foundIn = signal<ReadonlyMap<string, { readonly rev: number; readonly kaart: Kaart }>>(new Map())

/** Only what was there at unlocking can be behind: whoever leaves a dossier after that saves it. */
let lookedThrough: Vault | null = null

afterLock(() => {
  lookedThrough = null
  cards.clear()
  entries.value = []
  foundIn.value = new Map()
})

effect(() => {
  // As soon as the vault is open, so that the list is not drawn empty first; and whenever a save has ended.
  if (vault.value !== null && saveStatus.value.kind !== 'saving') refresh()
})

/** To be called after anything that changes which dossiers there are. The very same ones are no reason to draw the list again. */
export function refresh(): void {
  const before = entries.peek()
  const now = vault.peek()?.entries() ?? []
  if (now.length !== before.length || now.some((entry, index) => entry !== before[index])) entries.value = now
}

export const items = computed<readonly Item[]>(() => {
  const broken = new Set((problems.value ?? []).filter(({ kind }) => isLoss(kind)).map(({ dossierId }) => dossierId))
  return entries.value
    .map((entry): Item => ({ entry, kaart: foundCard(entry) ?? cardOf(entry), isBroken: broken.has(entry.id) }))
    .sort((a, b) => (placeOf(a) < placeOf(b) ? 1 : -1))
})

/** The last changed first; the vault gives them in no order, so what is equal goes by its id. */
function placeOf({ kaart, entry }: Item): string {
  return `${kaart?.gewijzigd ?? ''} ${entry.id}`
}

/** In the bin or not, and whole or not, each has its own place on the screen. */
export const listed = computed(() => items.value.filter(({ entry, isBroken }) => entry.state !== 'discarded' && !isBroken))
export const discarded = computed(() => items.value.filter(({ entry, isBroken }) => entry.state === 'discarded' && !isBroken))

/** The row does not open as it was last saved; a spoilt autosave alone loses nothing. */
export function isLoss(kind: string): boolean {
  return kind === 'damaged' || kind === 'missing' || kind === 'rolledBack'
}

function cardOf({ id, summary }: Entry): Kaart | null {
  const known = cards.get(id)
  if (known?.summary === summary) return known.kaart
  const kaart = summary === '' ? null : decodeKaart(summary)
  cards.set(id, { summary, kaart })
  return kaart
}

function foundCard({ id, rev }: Entry): Kaart | null {
  const found = foundIn.value.get(id)
  return found?.rev === rev ? found.kaart : null
}

/**
 * Some cards are missing, after the index had to be made anew, or behind, after a crash: an autosave knows more. They are read from the
 * dossiers themselves, one after the other.
 */
export async function findMissingCards(): Promise<void> {
  const open = vault.peek()
  if (open === null) return
  const behind = new Set(open === lookedThrough ? [] : await behindIn(open))
  lookedThrough = open
  for (const { entry, kaart, isBroken } of items.peek()) {
    if (isBroken || (kaart !== null && !behind.has(entry.id))) continue
    const found = await readCard(open, entry.id)
    if (vault.peek() !== open) return
    if (found !== null) foundIn.value = new Map(foundIn.peek()).set(entry.id, { rev: entry.rev, kaart: found })
  }
}

/** Whoever locks at once wants no list any more. */
async function behindIn(open: Vault): Promise<readonly string[]> {
  try {
    return await open.withLaterAutosave()
  } catch (error) {
    if (error instanceof VaultError) return []
    throw error
  }
}

async function readCard(open: Vault, id: string): Promise<Kaart | null> {
  try {
    const { content } = await open.open(id)
    const read = decodeBestand(content.sv, content.bytes)
    return read.kind === 'onleesbaar' || read.bestand === null ? null : kaartOf(read.bestand, today.peek())
  } catch (error) {
    if (error instanceof VaultError) return null
    throw error
  }
}
