import { signal } from '@preact/signals'
import { decodeBestand, encodeKaart } from '../../case/codec.ts'
import { bewaarTot } from '../../case/bewaartermijn.ts'
import type { Bestand } from '../../case/bestand.ts'
import { VaultError } from '../../vault/errors.ts'
import type { Content } from '../../vault/dossier-row.ts'
import type { Entry, Vault } from '../../vault/vault.ts'
import { kaartOf } from '../app/kaart-of.ts'
import { openDossier, type Opening } from '../app/opening.ts'
import { keepFocus } from '../app/page-heading.ts'
import { saveFailure, type SaveFailure } from '../app/save-failure.ts'
import { addNew, clearTable, keepOpenUntil, openId, saveNow } from '../app/saving.ts'
import { today } from '../app/clock.ts'
import { goTo } from '../app/address.ts'
import { checkAll } from '../kluis/health.ts'
import { afterLock, held, vault } from '../kluis/session.ts'
import { refresh } from './list.ts'
import { keptLonger, termLonger } from './retention.ts'

/** What came of the last act in the list; `naam` is who a dossier is about. */
export type ListMessage =
  | { readonly kind: 'discarded' | 'takenBack' | 'recovered' | 'erased' | 'keptLonger'; readonly id: string; readonly naam: string }
  | { readonly kind: 'notOpened'; readonly reason: Exclude<Opening, 'opened'> }
  | { readonly kind: 'failed'; readonly failure: SaveFailure }

export const listMessage = signal<ListMessage | null>(null)

afterLock(() => {
  listMessage.value = null
})

export async function openFromList(id: string, screen?: string): Promise<void> {
  const done = await openDossier(id, screen)
  // What can be done about it is shown for what the check found.
  if (done === 'damaged') await checkAgain()
  listMessage.value = done === 'opened' ? null : { kind: 'notOpened', reason: done }
}

/** Into the bin: what is on the table goes there as it stands. */
export function discard(id: string, naam: string): Promise<void> {
  return act(async (open) => {
    if (openId.peek() === id) {
      if (!(await saveNow())) throw new VaultError('STORAGE_FAILED')
      clearTable()
    }
    await open.discard(id, bewaarTot('discarded', today.peek()), Date.now())
    goTo('')
    return { kind: 'discarded', id, naam }
  })
}

export function takeBack(id: string, naam: string): Promise<void> {
  return act(async (open) => {
    await open.takeBack(id, keptLonger(today.peek()), Date.now())
    return { kind: 'takenBack', id, naam }
  })
}

/** Out of the bin for ever, or what does not open. */
export function erase(id: string, naam: string): Promise<void> {
  return act(async (open) => {
    await open.erase(id, Date.now())
    await checkAgain()
    return { kind: 'erased', id, naam }
  })
}

export function keepLonger(id: string, naam: string): Promise<void> {
  return act(async (open) => {
    const known = open.entries().find((entry) => entry.id === id)
    const until = termLonger(known?.purgeAfter ?? '', today.peek())
    if (openId.peek() === id) {
      if (!(await keepOpenUntil(until))) throw new VaultError('STORAGE_FAILED')
    } else {
      const { content } = await open.open(id)
      await open.save(id, { content, summary: summaryOf(content, known), purgeAfter: until, at: Date.now() })
    }
    return { kind: 'keptLonger', id, naam }
  })
}

/** Of a dossier that does not open: the moment of the last autosave that does; null when there is none. */
export async function lastGoodMoment(id: string): Promise<number | null> {
  try {
    return (await vault.peek()?.lastAutosave(id))?.at ?? null
  } catch (error) {
    if (error instanceof VaultError) return null
    throw error
  }
}

/** The last autosave takes the place of the row that does not open. */
export function recover(id: string, naam: string): Promise<void> {
  return act(async (open) => {
    const last = await open.lastAutosave(id)
    if (last === null) throw new VaultError('DAMAGED')
    const known = open.entries().find((entry) => entry.id === id)
    await open.save(id, { content: last.content, summary: summaryOf(last.content, known), purgeAfter: keptLonger(today.peek()), at: Date.now() })
    await checkAgain()
    return { kind: 'recovered', id, naam }
  })
}

/** What the list is to show of it; what it showed before when this app cannot read it. */
function summaryOf({ sv, bytes }: Content, known: Entry | undefined): string {
  const read = decodeBestand(sv, bytes)
  return read.kind === 'bestand' ? encodeKaart(kaartOf(read.bestand, today.peek())) : known?.summary ?? ''
}

/** A new dossier that begins with what another one knows. */
export async function addAndOpen(next: Bestand): Promise<void> {
  if (await addNew(next)) goTo('huishouden')
}

async function act(work: (open: Vault) => Promise<ListMessage>): Promise<void> {
  const open = vault.peek()
  if (open === null) return
  try {
    listMessage.value = await work(open)
  } catch (error) {
    if (!(error instanceof VaultError)) throw error
    listMessage.value = { kind: 'failed', failure: saveFailure(error.code) }
  }
  refresh()
  keepFocus()
}

async function checkAgain(): Promise<void> {
  const holding = held.peek()
  if (holding !== null) await checkAll(holding)
}
