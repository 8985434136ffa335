import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { newBestand, voorAnderJaar } from '../../case/bestand.ts'
import { decodeBestand, decodeKaart } from '../../case/codec.ts'
import { EMPTY_DOSSIER } from '../../case/dossier.ts'
import { day } from '../../units/day.ts'
import type { Content } from '../../vault/dossier-row.ts'
import { VaultError, type VaultErrorCode } from '../../vault/errors.ts'
import type { Entry, Vault } from '../../vault/vault.ts'
import type { SaveInput } from '../../vault/dossiers.ts'
import { enter, kept } from '../kluis/session.ts'
import { addNew, arriveAt, clearTable, isUnsaved, keepOpenUntil, layOnTable, openId, saveAsCopy, saveNow, saveStatus, startNew } from './saving.ts'
import { today } from './clock.ts'
import { answer, bestand, change, changeBestand, changes, redo, undo } from './state.ts'

type Written = readonly [what: 'create' | 'draft' | 'full', id: string, answers: unknown]

let written: Written[] = []
let entries: Entry[] = []
let fails: VaultErrorCode | null = null

function answersIn({ sv, bytes }: Content): unknown {
  const read = decodeBestand(sv, bytes)
  return read.kind === 'bestand' ? read.bestand.dossier.antwoorden : read.kind
}

function store(what: 'create' | 'full', id: string, { content, summary, purgeAfter }: SaveInput): void {
  written.push([what, id, answersIn(content)])
  entries = [...entries.filter((entry) => entry.id !== id), { id, rev: 1, state: 'draft', purgeAfter, summary }]
}

/** As much of a vault as saving needs; the real one is tested in its own layer. */
const vault = {
  settings: () => JSON.stringify({ version: 1, naam: 'Fatma', autoLockMinutes: 5 }),
  entries: () => entries,
  create: (input: SaveInput) => attempt(() => {
    const id = `dossier ${entries.length + 1}`
    store('create', id, input)
    return id
  }),
  autosave: (id: string, content: Content) => attempt(() => {
    written.push(['draft', id, answersIn(content)])
  }),
  save: (id: string, input: SaveInput) => attempt(() => {
    store('full', id, input)
  }),
} as unknown as Vault

function attempt<T>(work: () => T): Promise<T> {
  return fails === null ? Promise.resolve(work()) : Promise.reject(new VaultError(fails))
}

const NAME = { 'aanvrager.naam': 'Irene' }
const earlier = { ...newBestand('2026-11-01T09:00:00.000Z'), dossier: { ...EMPTY_DOSSIER, antwoorden: NAME } }

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-25T10:00:00.000Z') })
  today.value = day('2026-11-25')
  written = []
  entries = []
  fails = null
  kept.value = null
  vi.stubGlobal('navigator', { storage: { persist: () => Promise.resolve(true) } })
  enter({ vault, store: {} as never, database: 'test' })
})

afterEach(() => {
  clearTable()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('a new dossier', () => {
  it('comes into the vault with its first answer, and not by looking around', async () => {
    await startNew()
    arriveAt('jaren')
    arriveAt('huishouden')
    await vi.advanceTimersByTimeAsync(10_000)
    expect(written).toEqual([])
    expect(saveStatus.value).toEqual({ kind: 'nothing' })

    answer('aanvrager.naam', 'Irene')
    expect(isUnsaved.value).toBe(true)
    await vi.advanceTimersByTimeAsync(300)
    expect(written).toEqual([['create', 'dossier 1', NAME]])
    expect(openId.value).toBe('dossier 1')
    // The first one there is: the browser was asked not to clear it away.
    expect(kept.value).toBe(true)
    expect(saveStatus.value).toEqual({ kind: 'saved', at: Date.parse('2026-11-25T10:00:10.300Z') })
    expect(decodeKaart(entries[0]?.summary ?? '')).toMatchObject({ namen: ['Irene', ''], plaats: 'huishouden' })
    expect(bestand.value?.geschiedenis).toMatchObject([{ door: 'Fatma', veld: 'aanvrager.naam', van: null, naar: 'Irene' }])
  })

  it('that has something in it already is saved at once', async () => {
    expect(await addNew(voorAnderJaar({ ...earlier, dossier: { ...earlier.dossier, jaren: [2023] } }, 2024, '2026-11-25T10:00:00.000Z'))).toBe(true)
    expect(written).toEqual([['create', 'dossier 1', NAME]])
  })
})

describe('a dossier of the vault', () => {
  it('is not written by opening it or by coming to the step where it was', async () => {
    await layOnTable({ ...earlier, plaats: 'jaren' }, { inVault: 'a' })
    arriveAt('jaren')
    await vi.advanceTimersByTimeAsync(10_000)
    expect(written).toEqual([])
  })

  it('is autosaved while one types, and saved in full when one goes to another step', async () => {
    await layOnTable(earlier, { inVault: 'a' })
    answer('toeslagpartner.naam', 'Sergio')
    await vi.advanceTimersByTimeAsync(300)
    arriveAt('jaren')
    await vi.advanceTimersByTimeAsync(0)
    expect(written.map(([what]) => what)).toEqual(['draft', 'full'])
  })

  it('is kept a year after its last change, and a longer term that was chosen is not cut short', async () => {
    await layOnTable(earlier, { inVault: 'a' })
    changeBestand((before) => ({ ...before, wachtOp: 'papieren' }))
    await saveNow()
    expect(entries[0]?.purgeAfter).toBe('2027-11-01')
    await keepOpenUntil(day('2029-01-01'))
    expect(entries[0]?.purgeAfter).toBe('2029-01-01')
    answer('toeslagpartner.naam', 'Sergio')
    await saveNow()
    expect(entries[0]?.purgeAfter).toBe('2029-01-01')
  })

  it('that came from an autosave is saved in full after a moment', async () => {
    await layOnTable(earlier, { inVault: 'a', recovered: { at: 0, saved: EMPTY_DOSSIER } })
    await vi.advanceTimersByTimeAsync(3000)
    expect(written.at(-1)).toEqual(['full', 'a', NAME])
  })

  it('that can only be read is never written', async () => {
    await layOnTable(earlier, { inVault: 'a', readOnly: true })
    answer('toeslagpartner.naam', 'Sergio')
    change(() => EMPTY_DOSSIER, { name: () => '', removed: null })
    arriveAt('uitkomst')
    await saveNow()
    expect(bestand.value).toBe(earlier)
    expect(written).toEqual([])
  })
})

describe('when it cannot be saved', () => {
  it('the answers stay, the reason is shown, another dossier does not take its place, and nothing is lost', async () => {
    await layOnTable(earlier, { inVault: 'a' })
    fails = 'STORAGE_FULL'
    answer('toeslagpartner.naam', 'Sergio')
    await vi.advanceTimersByTimeAsync(1000)
    expect(saveStatus.value).toEqual({ kind: 'failed', code: 'STORAGE_FULL' })
    expect(await startNew()).toBe(false)
    expect(bestand.value?.dossier.antwoorden).toEqual({ ...NAME, 'toeslagpartner.naam': 'Sergio' })
    fails = null
    await vi.advanceTimersByTimeAsync(60_000)
    expect(written.at(-1)).toEqual(['full', 'a', { ...NAME, 'toeslagpartner.naam': 'Sergio' }])
    expect(isUnsaved.value).toBe(false)
  })

  it('where it was, it can be saved as a new one', async () => {
    await layOnTable(earlier, { inVault: 'a' })
    fails = 'CHANGED_ELSEWHERE'
    answer('toeslagpartner.naam', 'Sergio')
    await vi.advanceTimersByTimeAsync(1000)
    fails = null
    expect(await saveAsCopy()).toBe(true)
    expect(written).toEqual([['create', 'dossier 1', { ...NAME, 'toeslagpartner.naam': 'Sergio' }]])
    expect(openId.value).toBe('dossier 1')
  })
})

describe('taking back', () => {
  it('is saved as any change, and forgotten with the dossier', async () => {
    await layOnTable(earlier, { inVault: 'a' })
    answer('aanvrager.naam', 'Ir')
    undo()
    await saveNow()
    expect(written.at(-1)).toEqual(['full', 'a', NAME])
    redo()
    await saveNow()
    expect(written.at(-1)).toEqual(['full', 'a', { 'aanvrager.naam': 'Ir' }])
    await startNew()
    expect(changes.value).toEqual({ done: [], undone: [] })
  })
})
