import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { newVault, NOW } from '../../../test/vault/fixtures.ts'
import { newBestand, type Bestand } from '../../case/bestand.ts'
import { BESTAND_VERSION, decodeBestand } from '../../case/codec.ts'
import { EMPTY_DOSSIER } from '../../case/dossier.ts'
import { VaultError } from '../../vault/errors.ts'
import type { Store } from '../../vault/store.ts'
import type { Vault } from '../../vault/vault.ts'
import { clearTable, layOnTable, openId, saveAsCopy, saveNow, startNew } from '../app/saving.ts'
import { answer, bestand } from '../app/state.ts'
import { enter } from '../kluis/session.ts'
import { attachmentsIn, refOf } from './attachments-in.ts'
import { addFoto, bytesOfFoto, putBackFoto, removeFoto } from './foto-erbij.ts'

const FOTO = Uint8Array.from({ length: 1000 }, (_, index) => index & 0xff)
const STUK = { soort: 'stuk', bij: 'stuk.identiteitsbewijs.aanvrager' } as const

let vault: Vault
let store: Store

beforeEach(async () => {
  vi.stubGlobal('navigator', { storage: { persist: () => Promise.resolve(true) } })
  ;({ vault, store } = await newVault())
  enter({ vault, store, database: 'test' })
  await layOnTable({ ...newBestand(new Date(NOW).toISOString()), dossier: { ...EMPTY_DOSSIER, antwoorden: { 'aanvrager.naam': 'Irene' } } })
})

afterEach(() => {
  clearTable()
  vi.unstubAllGlobals()
})

async function inVault(id = openId.peek() ?? ''): Promise<Bestand> {
  const { content } = await vault.open(id)
  const read = decodeBestand(content.sv, content.bytes)
  if (read.kind !== 'bestand') throw new RangeError('it was just written')
  return read.bestand
}

describe('a photo that is added', () => {
  it('is in the vault, named by its dossier, and makes its paper a copy', async () => {
    const foto = await addFoto(FOTO, STUK)

    expect(foto).toMatchObject({ ...STUK, bytes: 1000, delen: 1 })
    expect((await inVault()).bijlagen).toEqual([foto])
    expect((await inVault()).dossier.antwoorden['stuk.identiteitsbewijs.aanvrager']).toBe('kopie')
    expect(await bytesOfFoto(foto)).toEqual(FOTO)
    expect(await vault.check(attachmentsIn)).toEqual([])
  })

  it('of a signed page is at no paper of the list', async () => {
    const foto = await addFoto(FOTO, { soort: 'getekend', bij: null })

    expect((await inVault()).bijlagen).toEqual([foto])
    expect((await inVault()).dossier.antwoorden).toEqual({ 'aanvrager.naam': 'Irene' })
  })

  it('brings a dossier into the vault that was not there yet', async () => {
    await startNew()
    expect(openId.peek()).toBeNull()
    await addFoto(FOTO, STUK)

    expect((await inVault()).bijlagen).toHaveLength(1)
  })

  it('that finds no room leaves the dossier as it was', async () => {
    await saveNow()
    const before = bestand.peek()
    vi.spyOn(vault, 'addAttachment').mockRejectedValue(new VaultError('STORAGE_FULL'))

    await expect(addFoto(FOTO, STUK)).rejects.toMatchObject({ code: 'STORAGE_FULL' })
    expect(bestand.peek()).toBe(before)
    expect(await store.keys('attachments')).toEqual([])
  })

  it('is of no dossier when another one lies on the table by then', async () => {
    const adding = addFoto(FOTO, STUK)
    clearTable()

    await expect(adding).rejects.toBeInstanceOf(VaultError)
  })
})

describe('a photo that is taken away', () => {
  it('is out of the dossier at once, and comes back where it stood', async () => {
    const [one, other] = [await addFoto(FOTO, STUK), await addFoto(FOTO.slice(1), STUK)]
    removeFoto(one.id)
    await saveNow()
    expect((await inVault()).bijlagen).toEqual([other])

    putBackFoto(one)
    await saveNow()
    expect((await inVault()).bijlagen.map(({ id }) => id).sort()).toEqual([one.id, other.id].sort())
    expect(await bytesOfFoto(one)).toEqual(FOTO)
  })
})

describe('a dossier that is saved as a copy', () => {
  it('has photos of its own, which stay when the other one is erased', async () => {
    await addFoto(FOTO, STUK)
    const from = openId.peek() ?? ''
    answer('toeslagpartner.naam', 'Sergio')
    expect(await saveAsCopy()).toBe(true)

    expect(openId.peek()).not.toBe(from)
    await vault.discard(from, '2026-12-02', NOW)
    await vault.erase(from, NOW)
    const [foto] = (await inVault()).bijlagen
    expect(foto && (await bytesOfFoto(foto))).toEqual(FOTO)
    expect(await vault.check(attachmentsIn)).toEqual([])
  })

  it('is written after its photos, so that it never names what is not there yet', async () => {
    const foto = await addFoto(FOTO, STUK)
    answer('toeslagpartner.naam', 'Sergio')
    const written = vi.spyOn(store, 'write')
    await saveAsCopy()

    const copy = openId.peek() ?? ''
    const tables = written.mock.calls.map(([changes]) => new Set(changes.flatMap((change) => (change.kind !== 'delete' && JSON.stringify(change.row).includes(copy) ? [change.table] : []))))
    expect(tables).toEqual([new Set(['attachments']), new Set(['dossiers', 'drafts'])])
    expect(await bytesOfFoto(foto)).toEqual(FOTO)
  })

  it('has its photos too when it was saved only at the second try', async () => {
    const foto = await addFoto(FOTO, STUK)
    answer('toeslagpartner.naam', 'Sergio')
    vi.spyOn(vault, 'create').mockRejectedValueOnce(new VaultError('STORAGE_FULL'))
    expect(await saveAsCopy()).toBe(false)

    expect(await saveNow()).toBe(true)
    expect(await bytesOfFoto(foto)).toEqual(FOTO)
  })

  it('is saved without a photo for which there is no room, which the check then reports', async () => {
    const foto = await addFoto(FOTO, STUK)
    answer('toeslagpartner.naam', 'Sergio')
    const write = store.write.bind(store)
    vi.spyOn(store, 'write').mockImplementation((changes, expected) => (changes.some(({ table }) => table === 'attachments') ? Promise.reject(new VaultError('STORAGE_FULL')) : write(changes, expected)))
    const from = openId.peek() ?? ''
    expect(await saveAsCopy()).toBe(true)

    const copy = openId.peek() ?? ''
    expect((await inVault(copy)).dossier.antwoorden['toeslagpartner.naam']).toBe('Sergio')
    expect(await vault.check(attachmentsIn)).toEqual([{ kind: 'missingAttachment', dossierId: copy }])
    expect(await vault.attachment(from, refOf(foto))).toEqual(FOTO)
  })
})

describe('what a dossier names', () => {
  it('is not known of a newer form, and nothing of the first', () => {
    const bytes = new TextEncoder().encode('{}')
    expect(attachmentsIn({ sv: BESTAND_VERSION + 1, bytes })).toBeNull()
    expect(attachmentsIn({ sv: BESTAND_VERSION, bytes })).toBeNull()
    expect(attachmentsIn({ sv: 1, bytes })).toEqual([])
  })
})
