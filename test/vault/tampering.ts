import { beforeEach, describe, expect, it } from 'vitest'
import { VaultError } from '../../src/vault/errors.ts'
import { partOf } from '../../src/vault/head.ts'
import type { Problem } from '../../src/vault/problem.ts'
import type { AttachmentsIn } from '../../src/vault/attachment-check.ts'
import { PIECE_BYTES, type AttachmentRef } from '../../src/vault/attachments.ts'
import type { Keys, Rows, TableName } from '../../src/vault/rows.ts'
import type { Secret } from '../../src/vault/slots.ts'
import type { Change, Store } from '../../src/vault/store.ts'
import { createVault, unlock, type Vault } from '../../src/vault/vault.ts'
import { argon2id, content, flipped, input, NOW, PASSPHRASE, textIn, tools } from './fixtures.ts'
import { newRecoveryCode } from '../../src/vault/recovery-code.ts'

type Row = Rows[TableName]
type Stored = { readonly table: TableName; readonly row: Row }

const TABLES = ['vault', 'dossiers', 'drafts', 'index', 'audit', 'attachments'] as const
/** Hundreds of times the vault is opened and read whole. */
const MANY_UNLOCKS_MS = 60_000

const TEXTS = ['eerste', 'tweede', 'derde']

/**
 * Whoever has the disk changes what is on it. Whatever is changed is noticed, and what was not changed still opens.
 *
 * @param newStore - an empty database
 */
export function describeTampering(newStore: () => Promise<Store>): void {
  let store: Store
  let ids: string[]
  let recovery: Secret
  let photo: AttachmentRef
  /** The first dossier names the photo, whatever is in it. */
  const attachmentsIn: AttachmentsIn = (found) => (textIn(found).startsWith('eerste') ? [photo] : [])
  /** As the app left it. */
  let rows: readonly Stored[]

  beforeEach(async () => {
    store = await newStore()
    const code = newRecoveryCode()
    recovery = { kind: 'recovery', code }
    const vault = await createVault(store, { passphrase: PASSPHRASE, recoveryCode: code, settings: '{}', ...tools })
    ids = []
    for (const text of TEXTS) ids.push(await vault.create(input(text)))
    const [first = ''] = ids
    // Of two pieces, as if it were a large one.
    photo = await vault.addAttachment(first, new Uint8Array(PIECE_BYTES + 1).fill(7))
    await vault.autosave(ids[0] ?? '', content('eerste, later'), NOW)
    vault.lock()
    rows = await everyRow()
    return () => {
      store.close()
    }
  })

  async function everyRow(): Promise<readonly Stored[]> {
    const all = await Promise.all(TABLES.map(async (table) => (await store.all(table)).map((row) => ({ table, row }))))
    return all.flat()
  }

  /** Everything as it was, but for these rows. */
  async function putBack(changes: readonly Change[]): Promise<void> {
    const wrong = (await everyRow()).map(({ table, row }) => ({ kind: 'delete', table, key: keyOf(table, row) }) as Change)
    await store.write([...wrong, ...rows.map(({ table, row }) => ({ kind: 'put', table, row }) as Change)])
    await store.write(changes)
  }

  function replaced({ table, row }: Stored, by: Row): readonly Change[] {
    return [{ kind: 'delete', table, key: keyOf(table, row) } as Change, { kind: 'put', table, row: by } as Change]
  }

  /** What the app says about it: a refusal, or problems; and which dossiers open as they were. */
  async function look(secret = recovery): Promise<{ readonly said: readonly string[]; readonly opened: readonly string[] }> {
    try {
      const vault = await unlock(store, secret, { argon2id, at: NOW })
      const opened: string[] = []
      for (const id of ids) {
        const found = await vault.open(id).catch(() => null)
        if (found !== null) opened.push(textIn(found.content))
      }
      return { said: (await vault.check(attachmentsIn)).map(({ kind }: Problem) => kind), opened }
    } catch (error) {
      if (!(error instanceof VaultError)) throw error
      return { said: [error.code], opened: [] }
    }
  }

  it('says nothing when nothing was changed', async () => {
    await putBack([])

    expect(await look()).toEqual({ said: [], opened: ['eerste, later', 'tweede', 'derde'] })
  })

  it('a bit flipped in any column of any row is noticed, and every other dossier opens', async () => {
    const silent: string[] = []
    const lost: string[] = []
    let changed = 0
    for (const stored of rows) {
      for (const { column, row } of damagedRows(stored.row)) {
        const name = `${stored.table}.${column}`
        await putBack(replaced(stored, row))
        const { said, opened } = await look(secretThatOpens(stored, column, recovery))
        changed += 1
        if (said.length === 0) silent.push(name)
        // A refusal of the whole vault is for the row with the slots, and for a counter that makes one wait.
        const expected = isRefusal(said) ? 0 : TEXTS.length - Number(stored.table === 'dossiers')
        if (opened.length < expected) lost.push(`${name}: ${opened.length} of ${expected} (${said.join()})`)
      }
    }

    expect(changed).toBeGreaterThan(100)
    expect(silent).toEqual([])
    expect(lost).toEqual([])
  }, MANY_UNLOCKS_MS)

  it('anything cut short is noticed, and every other dossier opens', async () => {
    const silent: string[] = []
    for (const stored of rows) {
      for (const [column, value] of Object.entries(stored.row)) {
        if (!(value instanceof Uint8Array) || value.length === 0) continue
        for (const length of [0, 12, value.length - 1]) {
          await putBack(replaced(stored, { ...stored.row, [column]: value.slice(0, length) }))
          const { said, opened } = await look()
          if (said.length === 0) silent.push(`${stored.table}.${column} to ${length}`)
          expect(opened.length).toBeGreaterThanOrEqual(TEXTS.length - 1)
        }
      }
    }

    expect(silent).toEqual([])
  }, MANY_UNLOCKS_MS)

  describe('two dossiers that changed places', () => {
    it.each([['what is sealed', ['box']], ['what is sealed with its key', ['box', 'key']], ['everything but the id', ['box', 'key', 'rev', 'sv', 'state', 'purgeAfter']]])('%s', async (_, columns) => {
      const [one, other] = rows.filter(({ table }) => table === 'dossiers')
      if (one === undefined || other === undefined) throw new RangeError('there are three dossiers')
      const taken = (from: Stored) => Object.fromEntries(Object.entries(from.row).filter(([column]) => columns.includes(column)))
      await putBack([...replaced(one, { ...one.row, ...taken(other) }), ...replaced(other, { ...other.row, ...taken(one) })])

      const { said, opened } = await look()
      expect(said.filter((kind) => kind === 'damaged')).toHaveLength(2)
      expect(opened).toHaveLength(1)
    })
  })

  it.each<[TableName, string]>([['dossiers', 'rolledBack'], ['vault', 'indexRebuilt']])('an earlier row of %s put back is noticed', async (table, kind) => {
    const vault = await unlock(store, recovery, tools)
    await vault.save(ids[1] ?? '', input('tweede, verder'))
    vault.lock()
    const earlier = rows.filter((stored) => stored.table === table && (table !== 'vault' || hasId(stored.row, 'head')) && (table !== 'dossiers' || hasId(stored.row, ids[1])))
    await store.write(earlier.map(({ row }) => ({ kind: 'put', table, row }) as Change))

    const { said, opened } = await look()
    expect(said).toContain(kind)
    expect(opened).toHaveLength(table === 'dossiers' ? 2 : 3)
  })

  describe('a part of the index', () => {
    /** Each dossier in the list with what its card says, which is nothing when its part was made anew. */
    async function cards(): Promise<ReadonlyMap<string, string>> {
      return new Map((await unlock(store, recovery, tools)).entries().map(({ id, summary }) => [id, summary]))
    }

    const expected = () => new Map(ids.map((id, index) => [id, `kaart van ${TEXTS[index] ?? ''}`]))

    /** In two parts at least, by making dossiers until it is. */
    async function twoParts(): Promise<[Rows['index'], Rows['index']]> {
      const vault = await unlock(store, recovery, tools)
      while ((await store.keys('index')).length < 2) await vault.create(input('nog een'))
      vault.lock()
      const [one, other] = await store.all('index')
      if (one === undefined || other === undefined) throw new RangeError('there are two parts')
      return [one, other]
    }

    it.each<[string, (one: Rows['index'], other: Rows['index']) => readonly Change[]]>([
      ['with a bit flipped', (one) => [{ kind: 'put', table: 'index', row: { ...one, box: flipped(one.box) } }]],
      ['taken out', ({ id: key }) => [{ kind: 'delete', table: 'index', key }]],
      ['in the place of another one', (one, other) => [{ kind: 'put', table: 'index', row: { ...one, id: other.id } }]],
      ['that changed places with another one', (one, other) => [{ kind: 'put', table: 'index', row: { ...one, id: other.id } }, { kind: 'put', table: 'index', row: { ...other, id: one.id } }]],
      ['under a name of no part', (one) => [{ kind: 'put', table: 'index', row: { ...one, id: '__proto__' } }]],
      ['with the revision of a later one', (one) => [{ kind: 'put', table: 'index', row: { ...one, rev: Number.MAX_SAFE_INTEGER } }]],
      ['without a revision', ({ id, box }) => [{ kind: 'put', table: 'index', row: { id, box } as Rows['index'] }]],
    ])('%s is noticed, made anew and never in the way', async (_, change) => {
      await store.write(change(...(await twoParts())))

      expect(await look()).toEqual({ said: ['indexRebuilt'], opened: ['eerste, later', 'tweede', 'derde'] })
      expect(await look()).toEqual({ said: [], opened: ['eerste, later', 'tweede', 'derde'] })
    })

    it('that is broken leaves the cards of the others', async () => {
      const [one] = await twoParts()
      await store.write([{ kind: 'put', table: 'index', row: { ...one, box: flipped(one.box) } }])
      const found = await cards()

      for (const [id, card] of expected()) expect(found.get(id)).toBe(partOf(id) === one.id ? '' : card)
    })

    it('that is put back alone is noticed: every dossier opens as it was last saved', async () => {
      const vault = await unlock(store, recovery, tools)
      const [, id = ''] = ids
      await vault.save(id, input('tweede, verder'))
      await vault.save(id, input('tweede, nog verder'))
      vault.lock()
      await store.write(rows.filter(({ table, row }) => table === 'index' && hasId(row, partOf(id))).map(({ table, row }) => ({ kind: 'put', table, row }) as Change))

      expect(await look()).toEqual({ said: ['indexRebuilt'], opened: ['eerste, later', 'tweede, nog verder', 'derde'] })
      expect((await cards()).size).toBe(TEXTS.length)
    })

    it('that is put back after it was made anew is noticed once more', async () => {
      const [one] = await twoParts()
      await store.write([{ kind: 'put', table: 'index', row: { ...one, box: flipped(one.box) } }])
      expect((await look()).said).toEqual(['indexRebuilt'])
      await store.write([{ kind: 'put', table: 'index', row: one }])

      expect((await look()).said).toEqual(['indexRebuilt'])
    })

    it('that is broken hides nothing of a dossier in another one', async () => {
      const [one] = await twoParts()
      const vault = await unlock(store, recovery, tools)
      const id = await createOutside(vault, one.id)
      vault.lock()
      await store.write([{ kind: 'put', table: 'index', row: { ...one, box: flipped(one.box) } }, { kind: 'delete', table: 'dossiers', key: id }])

      expect((await look()).said.toSorted()).toEqual(['indexRebuilt', 'missing'])
    })

    async function createOutside(vault: Vault, part: string): Promise<string> {
      const id = await vault.create(input('elders'))
      return partOf(id) === part ? createOutside(vault, part) : id
    }
  })

  it('the slots of before a change of the passphrase put back are noticed', async () => {
    const vault = await unlock(store, recovery, tools)
    await vault.changePassphrase(recovery, 'een nieuwe zin van vier woorden', NOW)
    vault.lock()
    await store.write(rows.filter(({ row }) => 'slots' in row).map(({ table, row }) => ({ kind: 'put', table, row }) as Change))

    expect((await look()).said).toContain('keysChanged')
  })

  it('a dossier, a link of the log or a piece of a photo that was taken out is noticed', async () => {
    for (const stored of rows.filter(({ table }) => table === 'dossiers' || table === 'audit' || table === 'attachments')) {
      await putBack([{ kind: 'delete', table: stored.table, key: keyOf(stored.table, stored.row) } as Change])
      expect((await look()).said).toEqual([{ dossiers: 'missing', audit: 'auditBroken', attachments: 'missingAttachment' }[stored.table as 'dossiers' | 'audit' | 'attachments']])
    }
  })

  it('two pieces of a photo that changed places are noticed', async () => {
    const [one, other] = rows.filter(({ table }) => table === 'attachments')
    if (one === undefined || other === undefined) throw new RangeError('there are two pieces')
    const boxOf = (stored: Stored) => (stored.row as Rows['attachments']).box
    await putBack([...replaced(one, { ...one.row, box: boxOf(other) }), ...replaced(other, { ...other.row, box: boxOf(one) })])

    expect(await look()).toEqual({ said: ['damagedAttachment'], opened: ['eerste, later', 'tweede', 'derde'] })
  })

  it('a dossier that was erased and put back is noticed', async () => {
    const vault = await unlock(store, recovery, tools)
    const [id = ''] = ids
    await vault.discard(id, '2026-12-02', NOW)
    await vault.erase(id, NOW)
    vault.lock()
    await store.write(rows.filter(({ table, row }) => table === 'dossiers' && hasId(row, id)).map(({ table, row }) => ({ kind: 'put', table, row }) as Change))

    expect((await look()).said).toEqual(['unknown'])
  })

  it('a broken dossier is mended from its last autosave', async () => {
    const [stored] = rows.filter(({ table, row }) => table === 'dossiers' && hasId(row, ids[1]))
    if (stored === undefined || !('box' in stored.row)) throw new RangeError('there are three dossiers')
    await putBack(replaced(stored, { ...stored.row, box: flipped(stored.row.box), key: flipped((stored.row as Rows['dossiers']).key) }))
    const vault = await unlock(store, recovery, tools)
    await expect(vault.open(ids[1] ?? '')).rejects.toMatchObject({ code: 'DAMAGED' })
    const last = await vault.lastAutosave(ids[1] ?? '')
    expect(last && textIn(last.content)).toBe('tweede')
    await vault.save(ids[1] ?? '', input('tweede'))

    expect(await vault.check()).toEqual([])
    expect(textIn((await vault.open(ids[1] ?? '')).content)).toBe('tweede')
  })
}

function hasId(row: Row, id: string | undefined): boolean {
  return 'id' in row && row.id === id
}

function isRefusal(said: readonly string[]): boolean {
  return ['CANNOT_OPEN', 'MUST_WAIT', 'VANISHED', 'NEWER_FORMAT'].some((code) => said.includes(code))
}

/** A slot that was changed does not open: the other one is tried, so that what is found is the change itself. */
function secretThatOpens({ row }: Stored, column: string, recovery: Secret): Secret {
  return 'slots' in row && row.slots[1] !== undefined && column.startsWith('slots.1') ? { kind: 'passphrase', text: PASSPHRASE } : recovery
}

function keyOf<T extends TableName>(table: T, row: Row): Keys[T] {
  const { id, dossierId, seq } = row as { readonly id?: string; readonly dossierId?: string; readonly seq?: number }
  const { n } = row as { readonly n?: number }
  const key = table === 'attachments' ? [dossierId, id, n] : table === 'drafts' ? [dossierId, seq] : table === 'audit' ? seq : table === 'tombstones' ? dossierId : id
  return key as Keys[T]
}

/** The row once for each of its columns, however deep, with one bit of it changed. */
function damagedRows(row: Row): readonly { readonly column: string; readonly row: Row }[] {
  return damaged(row).map(({ path, value }) => ({ column: path.join('.'), row: value as Row }))
}

type Damaged = { readonly path: readonly string[]; readonly value: unknown }

function damaged(value: unknown): readonly Damaged[] {
  if (value instanceof Uint8Array) return value.length === 0 ? [] : [0, value.length >> 1, value.length - 1].map((index) => ({ path: [String(index)], value: flipped(value as Uint8Array<ArrayBuffer>, index) }))
  if (typeof value === 'number') return [{ path: [], value: value ^ 1 }]
  if (typeof value === 'string') return value === '' ? [] : [{ path: [], value: String.fromCharCode(value.charCodeAt(0) ^ 1) + value.slice(1) }]
  if (Array.isArray(value)) return value.flatMap((each: unknown, index) => damaged(each).map((inner) => ({ path: [String(index), ...inner.path], value: value.with(index, inner.value) as unknown })))
  return Object.entries(value as object).flatMap(([name, each]) => damaged(each).map((inner) => ({ path: [name, ...inner.path], value: { ...(value as object), [name]: inner.value } })))
}
