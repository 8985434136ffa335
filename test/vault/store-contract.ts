// What every store of a vault does. Memory runs it in Node, Dexie runs it in Chromium.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Bytes } from '../../src/vault/bytes.ts'
import type { AttachmentRow, AuditRow, DossierRow, DraftRow, HeadRow, ReceiptRow } from '../../src/vault/rows.ts'
import type { Change, Store } from '../../src/vault/store.ts'

const head = (rev: number): HeadRow => ({ id: 'head', rev, box: bytes(1, 2, 3) })
const dossier = (id: string, rev = 1): DossierRow => ({ id, rev, sv: 1, state: 'draft', purgeAfter: '2031-01-31', key: bytes(4, 5), box: bytes(6, 7, 8) })
const draft = (dossierId: string, seq: number): DraftRow => ({ dossierId, seq, sv: 1, rev: 1, at: 1_800_000_000_000, key: bytes(4, 5), box: bytes(9, seq) })
const receipt: ReceiptRow = { id: 'receipt', dossierId: 'a', sha256: '00', receivedAt: 1_800_000_000_000, bytes: bytes(11) }
const piece = (dossierId: string, id: string, n: number): AttachmentRow => ({ dossierId, id, n, of: 10, box: bytes(12, n) })
const link = (seq: number): AuditRow => ({ seq, prevHash: bytes(seq), box: bytes(10) })

const put = (row: DossierRow): Change => ({ kind: 'put', table: 'dossiers', row })
const add = (row: DossierRow): Change => ({ kind: 'add', table: 'dossiers', row })
const remove = (id: string): Change => ({ kind: 'delete', table: 'dossiers', key: id })

/** @param openStore - the same name is the same database */
export function itKeepsTheContract(openStore: (database: string) => Promise<Store>): void {
  let database: string
  let store: Store
  const opened: Store[] = []
  const open = async () => {
    const handle = await openStore(database)
    opened.push(handle)
    return handle
  }

  beforeEach(async () => {
    database = `contract-${crypto.randomUUID()}`
    store = await open()
  })

  afterEach(() => {
    for (const handle of opened.splice(0)) handle.close()
  })

  describe('reading', () => {
    it('has nothing in an empty database', async () => {
      expect(await store.get('vault', 'keys')).toBeUndefined()
      expect(await store.all('dossiers')).toEqual([])
      expect(await store.keys('audit')).toEqual([])
      expect(await store.some('dossiers', [])).toEqual([])
      expect(await store.revisions()).toEqual(new Map())
      expect(await store.sentUntil('2031-01-31')).toEqual([])
      expect(await store.draftsOf('a')).toEqual([])
      expect(await store.attachmentsOf('a')).toEqual([])
    })

    it('gives one row by its key', async () => {
      await store.write([put(dossier('a')), { kind: 'put', table: 'drafts', row: draft('a', 2) }, { kind: 'put', table: 'audit', row: link(7) }])
      await store.write([{ kind: 'put', table: 'receipts', row: receipt }, { kind: 'put', table: 'tombstones', row: { dossierId: 'a', day: '2031-01-31' } }])

      expect(await store.get('receipts', 'receipt')).toEqual(receipt)
      expect(await store.get('tombstones', 'a')).toEqual({ dossierId: 'a', day: '2031-01-31' })
      expect(await store.get('dossiers', 'a')).toEqual(dossier('a'))
      expect(await store.get('drafts', ['a', 2])).toEqual(draft('a', 2))
      expect(await store.get('audit', 7)).toEqual(link(7))
      expect(await store.get('dossiers', 'b')).toBeUndefined()
      expect(await store.get('drafts', ['a', 3])).toBeUndefined()
    })

    it('gives bytes back as equal bytes', async () => {
      const box = Uint8Array.from({ length: 256 }, (_, index) => index)
      const part = new Uint8Array(box.buffer, 16, 8)

      await store.write([put({ ...dossier('a'), box, key: part }), put({ ...dossier('b'), box: bytes() })])

      const row = await store.get('dossiers', 'a')
      expect(row?.box).toBeInstanceOf(Uint8Array)
      expect(row?.box).toEqual(box)
      expect(row?.key).toEqual(bytes(16, 17, 18, 19, 20, 21, 22, 23))
      expect((await store.get('dossiers', 'b'))?.box).toEqual(bytes())
    })

    it('gives all rows in the order of their keys: text as text, numbers as numbers', async () => {
      await store.write(['b', 'a', 'B', '10', '9', 'é'].map((id) => put(dossier(id))))
      await store.write([10, 9, 1].map((seq) => ({ kind: 'put', table: 'audit', row: link(seq) })))

      expect((await store.all('dossiers')).map(({ id }) => id)).toEqual(['10', '9', 'B', 'a', 'b', 'é'])
      expect((await store.all('audit')).map(({ seq }) => seq)).toEqual([1, 9, 10])
    })

    it('gives some rows in the order that was asked for, with holes, and one twice', async () => {
      await store.write([put(dossier('a')), put(dossier('b'))])

      expect(await store.some('dossiers', ['b', 'x', 'a', 'b'])).toEqual([dossier('b'), undefined, dossier('a'), dossier('b')])
    })

    it('gives the keys alone, in order', async () => {
      await store.write([draft('b', 1), draft('a', 10), draft('a', 9)].map((row) => ({ kind: 'put', table: 'drafts', row })))
      await store.write([put(dossier('b')), put(dossier('a'))])

      expect(await store.keys('drafts')).toEqual([['a', 9], ['a', 10], ['b', 1]])
      expect(await store.keys('dossiers')).toEqual(['a', 'b'])
    })

    it('gives the latest revision of each dossier', async () => {
      await store.write([put(dossier('b', 12)), put(dossier('a', 9)), put(dossier('c'))])
      await store.write([put(dossier('a', 10)), remove('c')])

      expect(await store.revisions()).toEqual(new Map([['a', 10], ['b', 12]]))
    })

    it('leaves a dossier out of the revisions when its row has none', async () => {
      const { id, sv, key, box } = dossier('a')
      await store.write([put({ id, sv, key, box } as DossierRow), put(dossier('b'))])

      expect(await store.revisions()).toEqual(new Map([['b', 1]]))
      expect(await store.sentUntil('2031-01-31')).toEqual([])
      expect(await store.keys('dossiers')).toEqual(['a', 'b'])
    })

    it('gives the sent dossiers that need not be kept on a day, longest due first', async () => {
      const sent = (id: string, purgeAfter: string): Change => put({ ...dossier(id), state: 'sent', purgeAfter })
      await store.write([sent('a', '2031-02-01'), sent('b', '2031-01-31'), sent('c', '2030-12-31'), sent('e', '2031-02-02'), put({ ...dossier('d'), state: 'final', purgeAfter: '2030-12-31' })])
      await store.write([put({ ...dossier('c', 2), state: 'discarded', purgeAfter: '2030-12-31' })])

      expect(await store.sentUntil('2031-02-01')).toEqual(['b', 'a'])
      expect(await store.sentUntil('2031-01-30')).toEqual([])
    })

    it('gives the autosaves of one dossier only, oldest first', async () => {
      await store.write([draft('a', 10), draft('a', 9), draft('b', 1), draft('aa', 1), draft('', 1)].map((row) => ({ kind: 'put', table: 'drafts', row })))

      expect(await store.draftsOf('a')).toEqual([draft('a', 9), draft('a', 10)])
    })

    it('gives a piece by its dossier, its id and its number', async () => {
      await store.write([piece('a', 'x', 1), piece('a', 'x', 2)].map((row) => ({ kind: 'add', table: 'attachments', row })))

      expect(await store.get('attachments', ['a', 'x', 2])).toEqual(piece('a', 'x', 2))
      expect(await store.get('attachments', ['a', 'x', 3])).toBeUndefined()
      expect(await store.get('attachments', ['b', 'x', 1])).toBeUndefined()
    })

    it('gives the keys of the pieces of one dossier only, in order, and none that were deleted', async () => {
      await store.write([piece('a', 'y', 1), piece('a', 'x', 10), piece('a', 'x', 9), piece('b', 'x', 1), piece('aa', 'x', 1), piece('', 'x', 1)].map((row) => ({ kind: 'put', table: 'attachments', row })))
      await store.write([{ kind: 'delete', table: 'attachments', key: ['a', 'y', 1] }])

      expect(await store.attachmentsOf('a')).toEqual([['a', 'x', 9], ['a', 'x', 10]])
      expect(await store.keys('attachments')).toEqual([['', 'x', 1], ['a', 'x', 9], ['a', 'x', 10], ['aa', 'x', 1], ['b', 'x', 1]])
    })

    it('gives copies', async () => {
      const row = dossier('a')
      await store.write([put(row)])

      row.box.fill(0)
      const copy = await store.get('dossiers', 'a')
      copy?.box.fill(0)

      expect(await store.all('dossiers')).toEqual([dossier('a')])
    })
  })

  describe('writing', () => {
    it('puts over what is there, adds what is not, deletes', async () => {
      await store.write([put(dossier('a')), put(dossier('b'))])

      await store.write([put(dossier('a', 2)), add(dossier('c')), remove('b')])

      expect(await store.all('dossiers')).toEqual([dossier('a', 2), dossier('c')])
    })

    it('deletes what is not there without complaint', async () => {
      await store.write([remove('a'), { kind: 'delete', table: 'drafts', key: ['a', -4] }])

      expect(await store.keys('dossiers')).toEqual([])
    })

    it('writes nothing when there is nothing to write', async () => {
      await store.write([])

      expect(await store.keys('dossiers')).toEqual([])
    })

    it('makes the changes of one row in the order in which they stand', async () => {
      await store.write([put(dossier('a'))])

      await store.write([remove('a'), add(dossier('a', 2)), put(dossier('b')), remove('b'), put(dossier('c')), put(dossier('c', 2))])

      expect(await store.all('dossiers')).toEqual([dossier('a', 2), dossier('c', 2)])
    })

    it('adds nothing over what is there, and then makes none of the changes', async () => {
      await store.write([put(dossier('b'))])

      const writing = store.write([
        put(dossier('a')),
        { kind: 'put', table: 'vault', row: head(1) },
        remove('b'),
        put(dossier('c')),
        { kind: 'put', table: 'audit', row: link(1) },
        add(dossier('c')),
      ])

      await expect(writing).rejects.toMatchObject({ name: 'VaultError', code: 'CHANGED_ELSEWHERE' })
      expect(await store.all('dossiers')).toEqual([dossier('b')])
      expect(await store.all('vault')).toEqual([])
      expect(await store.all('audit')).toEqual([])
    })

    it('makes none of the changes when one of them cannot be stored', async () => {
      const unstorable = { ...link(2), box: (() => 0) as unknown as Bytes }

      const writing = store.write([put(dossier('a')), { kind: 'put', table: 'audit', row: link(1) }, { kind: 'put', table: 'audit', row: unstorable }])

      await expect(writing).rejects.toBeInstanceOf(Error)
      expect(await store.all('dossiers')).toEqual([])
      expect(await store.all('audit')).toEqual([])
    })

    it('writes 5.000 rows at once', async () => {
      const ids = Array.from({ length: 5000 }, (_, index) => `dossier-${String(index).padStart(4, '0')}`)
      const box = new Uint8Array(2048)

      await store.write([...ids.map((id) => add({ ...dossier(id), box })), { kind: 'put', table: 'vault', row: head(1) }], [{ table: 'vault', key: 'head', rev: 0 }])

      expect(await store.keys('dossiers')).toEqual(ids)
      expect((await store.revisions()).size).toBe(5000)
      expect((await store.some('dossiers', ids)).every((row) => row?.box.length === 2048)).toBe(true)
    })
  })

  describe('expected revisions', () => {
    beforeEach(() => store.write([{ kind: 'put', table: 'vault', row: head(3) }, put(dossier('a', 2))]))

    it('writes when all of them are there', async () => {
      await store.write([put(dossier('b'))], [{ table: 'vault', key: 'head', rev: 3 }, { table: 'dossiers', key: 'a', rev: 2 }, { table: 'dossiers', key: 'b', rev: 0 }])

      expect(await store.keys('dossiers')).toEqual(['a', 'b'])
    })

    it.each([
      ['an older one', { table: 'vault', key: 'head', rev: 2 }],
      ['a newer one', { table: 'dossiers', key: 'a', rev: 3 }],
      ['none where there is one', { table: 'dossiers', key: 'a', rev: 0 }],
      ['one where there is none', { table: 'index', key: 'index', rev: 1 }],
    ] as const)('writes nothing when it expected %s', async (_, expected) => {
      const writing = store.write([put(dossier('b')), { kind: 'put', table: 'vault', row: head(4) }], [{ table: 'vault', key: 'head', rev: 3 }, expected])

      await expect(writing).rejects.toMatchObject({ name: 'VaultError', code: 'CHANGED_ELSEWHERE' })
      expect(await store.keys('dossiers')).toEqual(['a'])
      expect(await store.all('vault')).toEqual([head(3)])
    })

    it('looks at what was there before its own changes', async () => {
      await store.write([put(dossier('a', 9))], [{ table: 'dossiers', key: 'a', rev: 2 }])

      expect(await store.revisions()).toEqual(new Map([['a', 9]]))
    })

    it('takes a row without a revision for one that is not as expected', async () => {
      await store.write([{ kind: 'put', table: 'vault', row: { id: 'tries', count: 0, at: 0, sum: '' } }])

      await expect(store.write([remove('a')], [{ table: 'vault', key: 'tries', rev: 0 }])).rejects.toMatchObject({ code: 'CHANGED_ELSEWHERE' })
      expect(await store.keys('dossiers')).toEqual(['a'])
    })
  })

  describe('two handles of one database', () => {
    it('see what the other wrote', async () => {
      const other = await open()

      await store.write([put(dossier('a'))])
      expect(await other.all('dossiers')).toEqual([dossier('a')])

      await other.write([put(dossier('a', 2))], [{ table: 'dossiers', key: 'a', rev: 1 }])
      expect(await store.revisions()).toEqual(new Map([['a', 2]]))
    })

    it('let one of two writes through that expect the same', async () => {
      const other = await open()
      await store.write([{ kind: 'put', table: 'vault', row: head(1) }])

      const outcomes = await Promise.allSettled([store, other].map((handle, index) =>
        handle.write([{ kind: 'put', table: 'vault', row: head(2) }, put(dossier(`of-${index}`))], [{ table: 'vault', key: 'head', rev: 1 }])))

      expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
      expect(await store.keys('dossiers')).toEqual([`of-${outcomes.findIndex(({ status }) => status === 'fulfilled')}`])
    })

    it('close one by one', async () => {
      const other = await open()
      await store.write([put(dossier('a'))])

      store.close()

      expect(await other.keys('dossiers')).toEqual(['a'])
    })
  })

  describe('closing', () => {
    it('rejects every method afterwards, also when it was closed twice', async () => {
      store.close()
      store.close()

      const attempts = [store.get('vault', 'keys'), store.all('dossiers'), store.some('dossiers', ['a']), store.keys('audit'), store.revisions(), store.sentUntil('2031-01-31'), store.draftsOf('a'), store.attachmentsOf('a'), store.write([put(dossier('a'))])]

      for (const outcome of await Promise.allSettled(attempts)) expect(outcome).toMatchObject({ status: 'rejected', reason: { name: 'VaultError', code: 'LOCKED' } })
    })

    it('keeps what was written', async () => {
      await store.write([put(dossier('a'))])
      store.close()

      expect(await (await open()).all('dossiers')).toEqual([dossier('a')])
    })

    it('does all or nothing of a write that was going on, and says which', async () => {
      const writing = Promise.allSettled([store.write([put(dossier('a')), { kind: 'put', table: 'audit', row: link(1) }])])
      store.close()

      const [outcome] = await writing

      const reopened = await open()
      const expected = outcome.status === 'fulfilled' ? [['a'], [1]] : [[], []]
      expect([await reopened.keys('dossiers'), await reopened.keys('audit')]).toEqual(expected)
    })
  })
}

function bytes(...values: number[]): Bytes {
  return Uint8Array.from(values)
}
