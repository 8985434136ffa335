import { beforeEach, describe, expect, it } from 'vitest'
import { argon2id, content, copyOf, flipped, input, newVault, NOW, tools } from '../../test/vault/fixtures.ts'
import { openMemoryStore, type MemoryDatabase } from '../../test/vault/memory-store.ts'
import { PIECE_BYTES, type AttachmentRef } from './attachments.ts'
import type { AttachmentsIn } from './attachment-check.ts'
import { textOf, type Bytes } from './bytes.ts'
import { VaultError } from './errors.ts'
import type { Secret } from './slots.ts'
import type { Change, Store } from './store.ts'
import { unlock, type Vault } from './vault.ts'

/** A dossier in these tests is the JSON of what it names; anything else cannot be read. */
const attachmentsIn: AttachmentsIn = ({ bytes }) => {
  const text = textOf(bytes)
  return text.startsWith('[') ? JSON.parse(text) as readonly AttachmentRef[] : null
}

const naming = (...refs: readonly AttachmentRef[]) => input(JSON.stringify(refs))

function photo(length: number, seed = 1): Bytes {
  const bytes = new Uint8Array(length)
  for (let index = 0; index < length; index += 1) bytes[index] = (index * 31 + seed) & 0xff
  return bytes
}

let database: MemoryDatabase
let store: Store
let vault: Vault
let secret: Secret
let id: string

beforeEach(async () => {
  const made = await newVault()
  ;({ database, store, vault } = made)
  secret = { kind: 'recovery', code: made.recoveryCode }
  id = await vault.create(naming())
})

async function reopen(): Promise<Vault> {
  vault.lock()
  vault = await unlock(openMemoryStore(database), secret, tools)
  return vault
}

/** Added, named and locked away. */
async function addNamed(bytes: Bytes): Promise<AttachmentRef> {
  const ref = await vault.addAttachment(id, bytes)
  await vault.save(id, naming(ref))
  return ref
}

const piecesOf = async () => (await store.keys('attachments')).map(([, each, n]) => [each, n])

describe('an attachment', () => {
  it.each([1, 255, PIECE_BYTES - 1, PIECE_BYTES, PIECE_BYTES + 1, 2 * PIECE_BYTES + 7])('of %i bytes comes back byte for byte, also after locking', async (length) => {
    const ref = await addNamed(photo(length))
    expect(ref).toMatchObject({ bytes: length, parts: Math.ceil(length / PIECE_BYTES) })

    expect(Buffer.compare(await vault.attachment(id, ref), photo(length))).toBe(0)
    expect(Buffer.compare(await (await reopen()).attachment(id, ref), photo(length))).toBe(0)
    expect(await vault.check(attachmentsIn)).toEqual([])
  })

  it('is on the disk sealed', async () => {
    await addNamed(new TextEncoder().encode('999991772'.repeat(100)))
    const [row] = await store.all('attachments')

    expect(Object.keys(row ?? {}).sort()).toEqual(['box', 'dossierId', 'id', 'n', 'of'])
    expect(String.fromCharCode(...(row?.box ?? []))).not.toContain('99999')
  })

  it('of no bytes, or of a dossier that is not there, is refused', async () => {
    expect(() => vault.addAttachment(id, photo(0))).toThrow(RangeError)
    await expect(vault.addAttachment('x', photo(1))).rejects.toBeInstanceOf(RangeError)
  })

  it('is not added, nor read, after locking', async () => {
    const ref = await addNamed(photo(10))
    vault.lock()

    await expect(vault.addAttachment(id, photo(1))).rejects.toMatchObject({ code: 'LOCKED' })
    await expect(vault.attachment(id, ref)).rejects.toMatchObject({ code: 'LOCKED' })
  })

  it('that finds no room leaves everything as it was', async () => {
    const full: Store = { ...store, write: () => Promise.reject(new VaultError('STORAGE_FULL')) }
    const before = copyOf(database)
    const other = await unlock({ ...full, write: (changes, expected) => (changes.some(({ table }) => table === 'attachments') ? full.write(changes) : store.write(changes, expected)) }, secret, tools)

    await expect(other.addAttachment(id, photo(PIECE_BYTES + 1))).rejects.toMatchObject({ code: 'STORAGE_FULL' })
    expect(database.get('attachments')).toEqual(before.get('attachments'))
    expect(database.get('dossiers')).toEqual(before.get('dossiers'))
    expect(await other.check(attachmentsIn)).toEqual([])
  })

  it('is not added by a window that another one wrote past', async () => {
    const other = await unlock(openMemoryStore(database), secret, tools)
    await other.save(id, naming())

    await expect(vault.addAttachment(id, photo(1))).rejects.toMatchObject({ code: 'CHANGED_ELSEWHERE' })
    expect(await piecesOf()).toEqual([])
  })
})

describe('what was changed outside the app', () => {
  it.each<readonly [string, kind: string, (ref: AttachmentRef, other: AttachmentRef) => Promise<readonly Change[]>]>([
    ['a bit of a piece', 'damagedAttachment', async (ref) => {
      const row = await store.get('attachments', [id, ref.id, 2])
      return row === undefined ? [] : [{ kind: 'put', table: 'attachments', row: { ...row, box: flipped(row.box) } }]
    }],
    ['a piece that is gone', 'missingAttachment', (ref) => Promise.resolve([{ kind: 'delete', table: 'attachments', key: [id, ref.id, 2] }])],
    ['all pieces gone', 'missingAttachment', (ref) => Promise.resolve([1, 2, 3].map((n) => ({ kind: 'delete', table: 'attachments', key: [id, ref.id, n] })))],
    ['a piece in the place of another', 'damagedAttachment', async (ref) => {
      const row = await store.get('attachments', [id, ref.id, 1])
      return row === undefined ? [] : [{ kind: 'put', table: 'attachments', row: { ...row, n: 2 } }]
    }],
    ['a piece of another photo of the same dossier', 'damagedAttachment', async (ref, other) => {
      const row = await store.get('attachments', [id, other.id, 1])
      return row === undefined ? [] : [{ kind: 'put', table: 'attachments', row: { ...row, id: ref.id } }]
    }],
    ['a piece that says that there are fewer', 'damagedAttachment', async (ref) => {
      const row = await store.get('attachments', [id, ref.id, 1])
      return row === undefined ? [] : [{ kind: 'put', table: 'attachments', row: { ...row, of: 1 } }]
    }],
  ])('%s does not open and is reported by its dossier; the rest opens', async (_, kind, change) => {
    const ref = await vault.addAttachment(id, photo(2 * PIECE_BYTES + 7))
    const other = await vault.addAttachment(id, photo(2 * PIECE_BYTES + 8, 2))
    await vault.save(id, naming(ref, other))
    await store.write(await change(ref, other))
    await reopen()

    await expect(vault.attachment(id, ref)).rejects.toMatchObject({ code: 'DAMAGED' })
    expect((await vault.attachment(id, other)).length).toBe(other.bytes)
    expect(await vault.check(attachmentsIn)).toEqual([{ kind, dossierId: id }])
    expect(textOf((await vault.open(id)).content.bytes)).toContain(ref.id)
  })

  it('a photo of another dossier does not open here', async () => {
    const elsewhere = await vault.create(naming())
    const ref = await addNamed(photo(9))
    const row = await store.get('attachments', [id, ref.id, 1])
    if (row === undefined) throw new RangeError('it was just written')
    await store.write([{ kind: 'put', table: 'attachments', row: { ...row, dossierId: elsewhere } }])

    await expect(vault.attachment(elsewhere, ref)).rejects.toMatchObject({ code: 'DAMAGED' })
  })

  it('what the dossier says of it decides: another hash, size or number of pieces does not open', async () => {
    const ref = await addNamed(photo(PIECE_BYTES + 1))

    for (const wrong of [{ ...ref, sha256: `${'A'.repeat(43)}=` }, { ...ref, bytes: PIECE_BYTES }, { ...ref, parts: 1 }, { ...ref, parts: 3 }]) {
      await expect(vault.attachment(id, wrong)).rejects.toMatchObject({ code: 'DAMAGED' })
    }
  })
})

describe('a dossier that is made of what another one names', () => {
  it('takes it from a dossier where it is whole', async () => {
    const ref = await addNamed(photo(PIECE_BYTES + 5))
    const first = await vault.create(naming(ref), [ref])
    await store.write([{ kind: 'delete', table: 'attachments', key: [id, ref.id, 2] }])
    const second = await vault.create(naming(ref), [ref])
    await reopen()

    for (const copy of [first, second]) expect(Buffer.compare(await vault.attachment(copy, ref), photo(PIECE_BYTES + 5))).toBe(0)
    expect(await vault.check(attachmentsIn)).toEqual([{ kind: 'missingAttachment', dossierId: id }])
  })

  it('is made without what is nowhere', async () => {
    const ref: AttachmentRef = { id: 'weg', sha256: '', bytes: 1, parts: 1 }
    const copy = await vault.create(naming(ref), [ref])

    expect(await vault.check(attachmentsIn)).toEqual([{ kind: 'missingAttachment', dossierId: copy }])
  })
})

describe('the check of what dossiers name', () => {
  it('reads the autosaves only of dossiers that would open as one', async () => {
    const [photoed, later] = [await vault.create(naming()), await vault.create(naming())]
    const ref = await vault.addAttachment(photoed, photo(9))
    await vault.save(photoed, naming(ref))
    const lost: AttachmentRef = { ...ref, id: 'weg' }
    await vault.autosave(later, content(JSON.stringify([lost])), NOW)
    vault.lock()
    const asked: string[] = []
    const memory = openMemoryStore(database)
    const other = await unlock({ ...memory, draftsOf: (dossierId) => {
      asked.push(dossierId)
      return memory.draftsOf(dossierId)
    } }, secret, tools)
    await other.open(photoed)
    asked.length = 0

    expect(await other.check(attachmentsIn)).toEqual([{ kind: 'missingAttachment', dossierId: later }])
    expect(asked).toEqual([later])
  })
})

describe('pieces that no dossier names', () => {
  it('go at the check after the next unlock, and never in the session in which they came', async () => {
    const kept = await addNamed(photo(1))
    await vault.addAttachment(id, photo(2))
    await vault.check(attachmentsIn)
    expect(await piecesOf()).toHaveLength(2)

    await reopen()
    expect(await vault.check(attachmentsIn)).toEqual([])
    expect(await piecesOf()).toEqual([[kept.id, 1]])
  })

  it('stay while their dossier is open', async () => {
    await vault.addAttachment(id, photo(2))
    await reopen()
    await vault.open(id)
    await vault.check(attachmentsIn)

    expect(await piecesOf()).toHaveLength(1)
  })

  it('stay when an autosave names them', async () => {
    const ref = await vault.addAttachment(id, photo(2))
    await vault.autosave(id, content(JSON.stringify([ref])), NOW)
    await reopen()
    expect(await vault.check(attachmentsIn)).toEqual([])

    expect(await piecesOf()).toHaveLength(1)
  })

  it('stay when only a write that waits names them', async () => {
    const ref = await vault.addAttachment(id, photo(2))
    const waiting = await unlock({ ...openMemoryStore(database), write: (changes, expected) => (changes.some(({ table }) => table === 'drafts') ? Promise.reject(new VaultError('STORAGE_FULL')) : store.write(changes, expected)) }, secret, tools)
    await waiting.autosave(id, content(JSON.stringify([ref])), NOW).catch(() => undefined)
    const write = waiting.unwritten()
    await reopen()
    if (write === null) throw new RangeError('it was refused')
    expect(await vault.openWaiting(write)).toMatchObject({ id })
    await vault.check(attachmentsIn)

    expect(await piecesOf()).toHaveLength(1)
  })

  it.each<readonly [string, () => Promise<void>]>([
    ['the dossier cannot be read', () => vault.save(id, input('van een nieuwere app'))],
    ['its row does not open', async () => {
      const row = await store.get('dossiers', id)
      if (row !== undefined) await store.write([{ kind: 'put', table: 'dossiers', row: { ...row, box: flipped(row.box) } }])
    }],
    ['an autosave does not open', async () => {
      const [row] = await store.draftsOf(id)
      if (row !== undefined) await store.write([{ kind: 'put', table: 'drafts', row: { ...row, box: flipped(row.box) } }])
    }],
    ['its row is gone', () => store.write([{ kind: 'delete', table: 'dossiers', key: id }])],
    ['its row was put back to an earlier state', async () => {
      const row = await store.get('dossiers', id)
      await vault.save(id, naming())
      if (row !== undefined) await store.write([{ kind: 'put', table: 'dossiers', row }])
    }],
  ])('stay when %s', async (_, spoil) => {
    await vault.addAttachment(id, photo(2))
    await spoil()
    await reopen()
    await vault.check(attachmentsIn)

    expect(await piecesOf()).toHaveLength(1)
  })

  it('stay when nobody says what a dossier names', async () => {
    await vault.addAttachment(id, photo(2))
    await reopen()
    await vault.check()

    expect(await piecesOf()).toHaveLength(1)
  })

  it('stay when another window wrote past this one, and may be about to name them', async () => {
    await vault.addAttachment(id, photo(2))
    const behind = await unlock(openMemoryStore(database), secret, tools)
    await reopen()
    await expect(behind.check(attachmentsIn)).rejects.toMatchObject({ code: 'CHANGED_ELSEWHERE' })

    expect(await piecesOf()).toHaveLength(1)
  })

  it('go when they are of a copy that was broken off before it was written', async () => {
    const ref = await addNamed(photo(2))
    const broken = await unlock({ ...openMemoryStore(database), write: (changes, expected) => (changes.some(({ table }) => table === 'dossiers') ? Promise.reject(new VaultError('STORAGE_FAILED')) : store.write(changes, expected)) }, secret, tools)
    await expect(broken.create(naming(ref), [ref])).rejects.toMatchObject({ code: 'STORAGE_FAILED' })
    expect(await piecesOf()).toHaveLength(2)
    await reopen()

    expect(await vault.check(attachmentsIn)).toEqual([])
    expect(await piecesOf()).toEqual([[ref.id, 1]])
    expect((await vault.attachment(id, ref)).length).toBe(2)
  })

  it('go when there is no trace of their dossier', async () => {
    const ref = await addNamed(photo(2))
    const row = await store.get('attachments', [id, ref.id, 1])
    if (row === undefined) throw new RangeError('it was just written')
    await store.write([{ kind: 'put', table: 'attachments', row: { ...row, dossierId: 'weg' } }])
    await reopen()

    expect(await vault.check(attachmentsIn)).toEqual([])
    expect(await store.keys('attachments')).toEqual([[id, ref.id, 1]])
  })
})

describe('the end of a dossier', () => {
  it('is the end of its photos, and of no others', async () => {
    const other = await vault.create(naming())
    const stays = await vault.addAttachment(other, photo(3))
    await addNamed(photo(PIECE_BYTES + 1))
    await vault.discard(id, '2026-12-02', NOW)
    expect(await piecesOf()).toHaveLength(3)
    await vault.erase(id, NOW)

    expect(await piecesOf()).toEqual([[stays.id, 1]])
  })

  it('comes when its days in the bin are over', async () => {
    await addNamed(photo(3))
    await vault.discard(id, '2026-12-02', NOW)
    await vault.settleRetention('2026-12-01', NOW)
    expect(await piecesOf()).toHaveLength(1)
    await vault.settleRetention('2026-12-02', NOW)

    expect(await piecesOf()).toEqual([])
  })

  it('leaves them where it is taken back from the bin', async () => {
    const ref = await addNamed(photo(3))
    await vault.discard(id, '2026-12-02', NOW)
    await vault.takeBack(id, '2027-11-25', NOW)
    await unlock(openMemoryStore(database), secret, { argon2id, at: NOW })

    expect(await vault.attachment(id, ref)).toEqual(photo(3))
  })
})
