import { decodeBestand } from '../../case/codec.ts'
import type { Bestand } from '../../case/bestand.ts'
import { VaultError } from '../../vault/errors.ts'
import type { OpenedDossier } from '../../vault/dossiers.ts'
import { leftOver, vault } from '../kluis/session.ts'
import { layOnTable, openId } from './saving.ts'
import { bestand, type Recovered } from './state.ts'
import { goTo } from './address.ts'

/** opened: it is on the table. unsaved: the one that is there could not be saved first. unreadable: it opened, and this app makes nothing of it. */
export type Opening = 'opened' | 'unsaved' | 'damaged' | 'unreadable' | 'newer' | 'failed'

/**
 * Lays a dossier of the vault on the table, where it was left.
 *
 * @param screen - another screen to go to
 */
export async function openDossier(id: string, screen?: string): Promise<Opening> {
  const done = id === openId.peek() ? 'opened' : await fetchDossier(id)
  if (done === 'opened') goTo(screen ?? whereLeft())
  return done
}

/** Lays what could not be saved when the vault was locked on the table again, where it was left. It is saved like any change. */
export async function goOnWithLeftOver(): Promise<void> {
  const left = leftOver.peek()
  if (left === null) return
  leftOver.value = null
  const read = decodeBestand(left.content.sv, left.content.bytes)
  if (read.kind !== 'bestand' || !(await layOnTable(read.bestand, { inVault: left.id, isUnsaved: true }))) return
  goTo(whereLeft())
}

/** The screen where the conversation was left; the first one for who never came further. */
export function whereLeft(): string {
  const plaats = bestand.peek()?.plaats ?? ''
  return plaats === '' ? 'doelgroep' : plaats
}

async function fetchDossier(id: string): Promise<Opening> {
  try {
    const open = vault.peek()
    if (open === null) throw new VaultError('LOCKED')
    return await lay(id, await open.open(id))
  } catch (error) {
    if (!(error instanceof VaultError)) throw error
    return error.code === 'DAMAGED' ? 'damaged' : 'failed'
  }
}

async function lay(id: string, opened: OpenedDossier): Promise<Opening> {
  const read = decodeBestand(opened.content.sv, opened.content.bytes)
  switch (read.kind) {
    case 'onleesbaar': return 'unreadable'
    case 'nieuwer': {
      if (read.bestand === null) return 'newer'
      return (await layOnTable({ ...read.bestand, plaats: 'samenvatting' }, { inVault: id, readOnly: true })) ? 'opened' : 'unsaved'
    }
    case 'bestand': return (await layOnTable(read.bestand, { inVault: id, recovered: recoveredFrom(opened, read.bestand) })) ? 'opened' : 'unsaved'
  }
}

/** Null where the autosave holds the same answers: then there is nothing to tell. */
function recoveredFrom({ recoveredAt, saved }: OpenedDossier, current: Bestand): Recovered | null {
  if (recoveredAt === null || saved === null) return null
  const before = decodeBestand(saved.sv, saved.bytes)
  if (before.kind !== 'bestand' || JSON.stringify(before.bestand.dossier) === JSON.stringify(current.dossier)) return null
  return { at: recoveredAt, saved: before.bestand.dossier }
}
