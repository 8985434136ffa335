import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { flipped } from '../../test/vault/fixtures.ts'
import { aesKey } from './aead.ts'
import { headOf, isWholeChain, newLink, NO_AUDIT, readEvents, type AuditHead, type VaultEvent } from './audit.ts'
import { randomBytes } from './bytes.ts'
import type { AuditRow } from './rows.ts'

const VAULT = '9085267c-1012-413e-9c64-576429f2513c'
const EVENTS: readonly VaultEvent[] = [
  { at: 1, kind: 'setUp', dossierId: null },
  { at: 2, kind: 'created', dossierId: 'a' },
  { at: 3, kind: 'changed', dossierId: 'a' },
  { at: 3, kind: 'changed', dossierId: 'a' },
  { at: 4, kind: 'erased', dossierId: 'a' },
]

let key: CryptoKey
let rows: readonly AuditRow[]
let head: AuditHead

beforeAll(async () => {
  key = await aesKey(randomBytes(32))
  const chain = await linked(EVENTS)
  rows = chain.rows
  head = chain.head
})

async function linked(events: readonly VaultEvent[], from: AuditHead = NO_AUDIT): Promise<{ readonly rows: readonly AuditRow[]; readonly head: AuditHead }> {
  const made: AuditRow[] = []
  let last = from
  for (const event of events) {
    const link = await newLink(key, VAULT, last, event)
    made.push(link.row)
    last = link.head
  }
  return { rows: made, head: last }
}

describe('a chain', () => {
  it('is whole as it was made, and says what happened, in order', async () => {
    expect(await isWholeChain(VAULT, rows, head)).toBe(true)
    expect(await readEvents(key, VAULT, rows)).toEqual(EVENTS)
    expect(await headOf(VAULT, rows)).toEqual(head)
  })

  it('is whole when there is nothing in it, and nothing was to be', async () => {
    expect(await isWholeChain(VAULT, [], NO_AUDIT)).toBe(true)
    expect(await isWholeChain(VAULT, [], head)).toBe(false)
    expect(await isWholeChain(VAULT, rows, NO_AUDIT)).toBe(false)
    expect(await headOf(VAULT, [])).toEqual(NO_AUDIT)
  })

  it('counts from 1 and holds the SHA-256 of the row before, over its place and its box', () => {
    expect(rows.map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5])
    expect(rows[0]?.prevHash).toHaveLength(0)
    const place = JSON.stringify(['keukentafel/1', VAULT, 'audit', 2, Buffer.from(rows[1]?.prevHash ?? []).toString('base64')])
    expect(Buffer.from(rows[2]?.prevHash ?? [])).toEqual(createHash('sha256').update(place).update(rows[1]?.box ?? '').digest())
  })

  it('tells nothing by the size of its links', () => {
    expect(new Set(rows.map(({ box }) => box.length)).size).toBe(1)
  })

  it('goes on from its head', async () => {
    const more = await linked([{ at: 5, kind: 'unlocked', dossierId: null }], head)

    expect(await isWholeChain(VAULT, [...rows, ...more.rows], more.head)).toBe(true)
  })
})

describe('a chain that was changed', () => {
  const changes: readonly (readonly [string, (rows: readonly AuditRow[]) => readonly AuditRow[]])[] = [
    ['its first link left out', (all) => all.slice(1)],
    ['a link in the middle left out', (all) => all.toSpliced(2, 1)],
    ['a link left out and the rest counted anew', (all) => all.toSpliced(2, 1).map((row, index) => ({ ...row, seq: index + 1 }))],
    ['its last link left out', (all) => all.slice(0, -1)],
    ['a link twice', (all) => all.toSpliced(2, 0, ...all.slice(2, 3))],
    ['two links that changed places', (all) => [...all.slice(0, 2), ...all.slice(2, 4).reverse(), ...all.slice(4)]],
    ['the boxes of two links that changed places', (all) => all.map((row, index) => ({ ...row, box: all[[0, 1, 3, 2, 4][index] ?? 0]?.box ?? row.box }))],
    ['a bit flipped in each box', (all) => all.map((row) => ({ ...row, box: flipped(row.box) }))],
    ['a link that lacks its box', (all) => all.map((row, index) => (index === 2 ? { seq: row.seq, prevHash: row.prevHash } as AuditRow : row))],
    ['a link that lacks what it follows', (all) => all.map((row, index) => (index === 2 ? { seq: row.seq, box: row.box } as AuditRow : row))],
  ]

  it.each(changes)('is not whole: %s', async (_, change) => {
    expect(await isWholeChain(VAULT, change(rows), head)).toBe(false)
  })

  it.each(changes)('still says what of it can be read: %s', async (_, change) => {
    const events = await readEvents(key, VAULT, change(rows))

    for (const event of events) expect(EVENTS).toContainEqual(event)
    await expect(headOf(VAULT, change(rows))).resolves.toBeDefined()
  })

  it('is not whole when its last link is another than was pinned', async () => {
    const other = await linked([{ at: 4, kind: 'takenBack', dossierId: 'a' }], await headOf(VAULT, rows.slice(0, -1)))

    expect(await isWholeChain(VAULT, [...rows.slice(0, -1), ...other.rows], head)).toBe(false)
  })

  it('is not whole in another vault, and nothing of it opens there', async () => {
    expect(await isWholeChain('another', rows, head)).toBe(false)
    expect(await readEvents(key, 'another', rows)).toEqual([])
  })

  it('is not whole whichever bit was flipped', async () => {
    await fc.assert(fc.asyncProperty(fc.nat(rows.length - 1), fc.nat(), fc.boolean(), async (link, at, isHash) => {
      const changed = rows.map((row, index) => {
        const column = isHash && row.prevHash.length > 0 ? 'prevHash' : 'box'
        return index === link ? { ...row, [column]: flipped(row[column], at % row[column].length) } : row
      })
      expect(await isWholeChain(VAULT, changed, head)).toBe(false)
    }), { seed: 20261125 })
  })

  it('loses only the link that does not open', async () => {
    const changed = rows.map((row) => (row.seq === 3 ? { ...row, box: flipped(row.box) } : row))

    expect(await readEvents(key, VAULT, changed)).toEqual(EVENTS.filter((_, index) => index !== 2))
  })
})
