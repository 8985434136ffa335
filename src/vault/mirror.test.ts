import { describe, expect, it } from 'vitest'
import { openMemoryStore, type MemoryDatabase } from '../../test/vault/memory-store.ts'
import { VaultError } from './errors.ts'
import { mirrored } from './mirror.ts'
import type { DossierRow } from './rows.ts'
import type { Change, Store } from './store.ts'

const row = (id: string, rev: number): DossierRow => ({ id, rev, sv: 1, state: 'draft', purgeAfter: '2027-01-31', key: new Uint8Array([rev]), box: new Uint8Array([rev]) })
const put = (id: string, rev: number): Change => ({ kind: 'put', table: 'dossiers', row: row(id, rev) })

describe('a store that a second copy follows', () => {
  it('has every write in both, in the same order', async () => {
    const { store, copied } = pair()

    await store.write([put('a', 1)])
    await store.write([put('a', 2), put('b', 1)])
    await store.write([{ kind: 'delete', table: 'dossiers', key: 'b' }])

    expect(await copied('dossiers')).toEqual([row('a', 2)])
  })

  it('brings a copy that was left behind up to date: what is new, what was changed, and what is gone', async () => {
    const first: MemoryDatabase = new Map()
    const second: MemoryDatabase = new Map()
    await openMemoryStore(first).write([put('changed', 2), put('new', 1), put('same', 1)])
    await openMemoryStore(second).write([put('changed', 1), put('gone', 1), put('same', 1)])
    const { store, copied } = pair(first, second)

    await store.write([put('last', 1)])

    expect(await copied('dossiers')).toEqual([row('changed', 2), row('last', 1), row('new', 1), row('same', 1)])
  })

  it('makes the copy equal before anything is written', async () => {
    const first: MemoryDatabase = new Map()
    await openMemoryStore(first).write([put('a', 1)])
    const { copied } = pair(first)

    expect(await copied('dossiers')).toEqual([row('a', 1)])
  })

  it('writes nothing to a copy that is equal', async () => {
    const database: MemoryDatabase = new Map()
    const head = (rev: number): Change => ({ kind: 'put', table: 'vault', row: { id: 'head', rev, box: new Uint8Array([rev]) } })
    await openMemoryStore(database).write([put('a', 1), head(3), { kind: 'put', table: 'index', row: { id: '00', rev: 2, box: new Uint8Array([1]) } }])
    const written: (readonly Change[])[] = []
    const copy = (): Store => ({ ...openMemoryStore(new Map(database)), write: (changes) => {
      written.push(changes)
      return Promise.resolve()
    } })
    const store = mirrored(openMemoryStore(database), () => Promise.resolve(copy()))
    await settled()
    expect(written).toEqual([])

    await store.write([head(4)])
    await settled()
    expect(written).toEqual([[head(4)]])
  })

  it('takes over what is in no table of dossiers too', async () => {
    const first: MemoryDatabase = new Map()
    await openMemoryStore(first).write([
      { kind: 'put', table: 'vault', row: { id: 'head', rev: 3, box: new Uint8Array([1]) } },
      { kind: 'put', table: 'drafts', row: { dossierId: 'a', seq: 1, sv: 1, rev: 1, at: 0, key: new Uint8Array([1]), box: new Uint8Array([1]) } },
    ])
    const { store, copied } = pair(first)

    await store.write([put('a', 1)])

    expect(await copied('vault')).toHaveLength(1)
    expect(await copied('drafts')).toHaveLength(1)
  })

  it('has the pieces of photos too: those that were there, and those that come and go', async () => {
    const piece = (n: number) => ({ dossierId: 'a', id: 'x', n, of: 9, box: new Uint8Array([n]) })
    const first: MemoryDatabase = new Map()
    await openMemoryStore(first).write([1, 2, 3, 4, 5, 6, 7].map((n) => ({ kind: 'put', table: 'attachments', row: piece(n) })))
    const { store, copied } = pair(first)
    expect(await copied('attachments')).toEqual([1, 2, 3, 4, 5, 6, 7].map(piece))

    await store.write([{ kind: 'add', table: 'attachments', row: piece(8) }, { kind: 'delete', table: 'attachments', key: ['a', 'x', 1] }])
    expect(await copied('attachments')).toEqual([2, 3, 4, 5, 6, 7, 8].map(piece))
  })

  it('does not write to the copy what the first refused', async () => {
    const { store, copied } = pair()
    await store.write([put('a', 1)])

    await expect(store.write([put('a', 9)], [{ table: 'dossiers', key: 'a', rev: 5 }])).rejects.toMatchObject({ code: 'CHANGED_ELSEWHERE' })

    expect(await copied('dossiers')).toEqual([row('a', 1)])
  })

  it('keeps working when the copy fails', async () => {
    const store = mirrored(openMemoryStore(), () => Promise.resolve({ ...openMemoryStore(), write: () => Promise.reject(new VaultError('STORAGE_FULL')) }))

    await store.write([put('a', 1)])
    await store.write([put('a', 2)])

    expect(await store.get('dossiers', 'a')).toEqual(row('a', 2))
  })

  it('works where there can be no copy', async () => {
    const store = mirrored(openMemoryStore(), () => Promise.resolve(null))

    await store.write([put('a', 1)])

    expect(await store.get('dossiers', 'a')).toEqual(row('a', 1))
  })

  it('finishes the copy when it is closed', async () => {
    const { store, copied } = pair()
    await store.write([put('a', 1)])
    await copied('dossiers')

    await store.write([put('a', 2)])
    store.close()

    expect(await copied('dossiers')).toEqual([row('a', 2)])
    await expect(store.get('dossiers', 'a')).rejects.toMatchObject({ code: 'LOCKED' })
  })
})

function pair(first: MemoryDatabase = new Map(), second: MemoryDatabase = new Map()) {
  const store: Store = mirrored(openMemoryStore(first), () => Promise.resolve(openMemoryStore(second)))
  /** When everything that was under way has been done. */
  const copied = async (table: 'dossiers' | 'vault' | 'drafts' | 'attachments') => {
    await settled()
    return openMemoryStore(second).all(table)
  }
  return { store, copied }
}

function settled(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0)
  })
}
