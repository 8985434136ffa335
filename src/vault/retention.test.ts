import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { content, copyOf, flipped, input, newVault, NOW, openInside, tools } from '../../test/vault/fixtures.ts'
import { openMemoryStore, type MemoryDatabase } from '../../test/vault/memory-store.ts'
import { moveDossier } from './dossiers.ts'
import { VaultError } from './errors.ts'
import { purgeReceipted, settleRetention, type VerifyReceipt } from './retention.ts'
import type { DossierRow, ReceiptRow } from './rows.ts'
import type { Change, Store } from './store.ts'
import { unlock } from './vault.ts'

const DUE = '2026-12-25'
const DAY_BEFORE = '2026-12-24'
const DAY_AFTER = '2026-12-26'
const LATER = NOW + 40 * 86_400_000

const isOurs: VerifyReceipt = ({ bytes }) => Promise.resolve(bytes[0] === 1)

/** A vault with a dossier that was sent, one in the bin and one being worked on; every test gets a copy. */
let original: MemoryDatabase
let recoveryCode: string
let sent: string
let discarded: string
let draft: string

let database: MemoryDatabase
let store: Store

beforeAll(async () => {
  const made = await newVault()
  original = made.database
  recoveryCode = made.recoveryCode
  const create = (text: string) => made.vault.create(input(text))
  ;[sent, discarded, draft] = [await create('verzonden'), await create('weg'), await create('bezig')]
  await made.vault.autosave(draft, content('bezig, later'), NOW)
  made.vault.lock()
  const inside = await openInside(made.store, recoveryCode)
  await moveDossier(inside, sent, { state: 'sent', purgeAfter: DUE, at: NOW })
  await moveDossier(inside, discarded, { state: 'discarded', purgeAfter: DUE, at: NOW })
  await made.store.write([receiptOf(sent)])
})

beforeEach(() => {
  database = copyOf(original)
  store = openMemoryStore(database)
})

function receiptOf(dossierId: string, bytes = new Uint8Array([1])): Change {
  const row: ReceiptRow = { id: `receipt of ${dossierId}`, dossierId, sha256: '00', receivedAt: NOW, bytes }
  return { kind: 'put', table: 'receipts', row }
}

async function change(id: string, over: Partial<DossierRow>): Promise<void> {
  const row = await store.get('dossiers', id)
  await store.write([{ kind: 'put', table: 'dossiers', row: { ...row, ...over } as DossierRow }])
}

const isThere = async (id: string) => (await store.get('dossiers', id)) !== undefined
const open = () => unlock(store, { kind: 'recovery', code: recoveryCode }, tools)
const settle = async (today: string) => settleRetention(await openInside(store, recoveryCode), today, LATER, isOurs)

async function isEverythingThere(): Promise<boolean> {
  return (await store.keys('dossiers')).length === 3 && (await store.keys('drafts')).length === (original.get('drafts')?.size ?? 0)
}

describe('while locked', () => {
  it('what was received goes in two phases: a tombstone on one day, the rows on a later one', async () => {
    await purgeReceipted(store, DUE, isOurs)
    expect(await store.all('tombstones')).toEqual([{ dossierId: sent, day: DUE }])
    expect(await isEverythingThere()).toBe(true)

    await purgeReceipted(store, DUE, isOurs)
    expect(await isEverythingThere()).toBe(true)

    await purgeReceipted(store, DAY_AFTER, isOurs)
    expect(await isThere(sent)).toBe(false)
    expect(await store.draftsOf(sent)).toEqual([])
    expect(await store.all('tombstones')).toEqual([{ dossierId: sent, day: DUE }])
    expect([await isThere(discarded), await isThere(draft)]).toEqual([true, true])
    expect(await store.draftsOf(draft)).toHaveLength(2)
  })

  it('goes not a day before it is due', async () => {
    await purgeReceipted(store, DAY_BEFORE, isOurs)

    expect(await store.keys('tombstones')).toEqual([])
  })

  it.each([
    ['there is no receipt', async () => store.write([{ kind: 'delete', table: 'receipts', key: `receipt of ${sent}` }])],
    ['its receipt does not verify', async () => store.write([receiptOf(sent, new Uint8Array([2]))])],
    ['the receipt is of another dossier', async () => store.write([{ kind: 'delete', table: 'receipts', key: `receipt of ${sent}` }, receiptOf(draft)])],
  ])('nothing goes when %s', async (_, before) => {
    await before()
    for (const day of [DUE, DAY_AFTER, '2031-01-31']) await purgeReceipted(store, day, isOurs)

    expect(await isEverythingThere()).toBe(true)
    expect(await store.keys('tombstones')).toEqual([])
  })

  it('nothing goes for a forged state, a forged day or a forged tombstone', async () => {
    await change(draft, { state: 'sent', purgeAfter: '2020-01-31' })
    await change(discarded, { purgeAfter: '2020-01-31' })
    await store.write([draft, discarded].map((dossierId): Change => ({ kind: 'put', table: 'tombstones', row: { dossierId, day: '2020-01-31' } })))
    for (const day of [DAY_BEFORE, DUE]) await purgeReceipted(store, day, isOurs)

    expect(await isEverythingThere()).toBe(true)
  })

  it('nothing of another dossier goes for a tombstone that is older', async () => {
    await store.write([{ kind: 'put', table: 'tombstones', row: { dossierId: draft, day: DAY_BEFORE } }])
    for (const day of [DUE, DAY_AFTER]) await purgeReceipted(store, day, isOurs)

    expect(await store.keys('dossiers')).toEqual([discarded, draft].sort())
  })

  it('the second phase waits as long as the clock says that its day has not come', async () => {
    await store.write([{ kind: 'put', table: 'tombstones', row: { dossierId: sent, day: '2031-01-31' } }])
    await purgeReceipted(store, DAY_AFTER, isOurs)

    expect(await isThere(sent)).toBe(true)
  })

  it('a dossier takes its photos along, and leaves those of the others', async () => {
    const piece = (dossierId: string) => ({ dossierId, id: 'x', n: 1, of: 1, box: new Uint8Array(1) })
    await store.write([sent, draft].map((id) => ({ kind: 'put', table: 'attachments', row: piece(id) })))
    await purgeReceipted(store, DUE, isOurs)
    expect(await store.attachmentsOf(sent)).toHaveLength(1)
    await purgeReceipted(store, DAY_AFTER, isOurs)

    expect(await store.keys('attachments')).toEqual([[draft, 'x', 1]])
  })

  it.each([DUE, DAY_AFTER])('an app that ends at any moment leaves all of a dossier or nothing, and the next time goes on: %s', async (day) => {
    if (day === DAY_AFTER) await purgeReceipted(store, DUE, isOurs)
    const before = copyOf(database)
    await expect(purgeReceipted({ ...store, write: () => Promise.reject(new VaultError('STORAGE_FAILED')) }, day, isOurs)).rejects.toMatchObject({ code: 'STORAGE_FAILED' })
    expect(database).toEqual(before)

    await purgeReceipted(store, day, isOurs)
    expect(await isThere(sent)).toBe(day === DUE)
    expect(await store.keys('tombstones')).toEqual([sent])
  })
})

describe('after unlocking', () => {
  async function purge(): Promise<void> {
    for (const day of [DUE, DAY_AFTER]) await purgeReceipted(store, day, isOurs)
  }

  it('what was erased while locked leaves the index, and the log says so', async () => {
    await purge()
    expect(await (await open()).check()).toEqual([{ kind: 'missing', dossierId: sent }])
    await settle(DAY_BEFORE)
    expect((await open()).entries()).toHaveLength(3)
    await change(discarded, { purgeAfter: '2031-01-31' })
    await settle(DAY_AFTER)

    const vault = await open()
    expect(vault.entries().map(({ id }) => id).sort()).toEqual([discarded, draft].sort())
    expect((await vault.events()).find(({ kind }) => kind === 'purged')).toEqual({ at: LATER, kind: 'purged', dossierId: sent })
    expect(await store.keys('tombstones')).toEqual([])
  })

  it('what was thrown away is erased when its days in the bin are over, and what is worked on is not', async () => {
    await settle(DAY_BEFORE)
    expect(await isEverythingThere()).toBe(true)
    await settle('2031-01-31')

    const vault = await open()
    expect(vault.entries().map(({ id }) => id).sort()).toEqual([sent, draft].sort())
    expect(await store.draftsOf(discarded)).toEqual([])
    expect((await vault.events()).filter(({ kind }) => kind === 'erased')).toEqual([{ at: LATER, kind: 'erased', dossierId: discarded }])
    expect(await vault.check()).toEqual([])
  })

  it('a tombstone without a receipt, or before its day, hides no dossier that was taken out', async () => {
    const taken: readonly Change[] = [{ kind: 'delete', table: 'dossiers', key: sent }, { kind: 'put', table: 'tombstones', row: { dossierId: sent, day: '2020-01-31' } }]
    await store.write(taken)
    await settle(DAY_BEFORE)
    expect(await (await open()).check()).toEqual([{ kind: 'missing', dossierId: sent }])

    await store.write([receiptOf(sent, new Uint8Array([2]))])
    await settle(DAY_AFTER)
    expect(await (await open()).check()).toEqual([{ kind: 'missing', dossierId: sent }])
  })

  it('a tombstone hides no dossier that was taken out and had not been sent', async () => {
    await store.write([receiptOf(draft), { kind: 'delete', table: 'dossiers', key: draft }, { kind: 'put', table: 'tombstones', row: { dossierId: draft, day: '2020-01-31' } }])
    await settle('2031-01-31')

    expect(await (await open()).check()).toEqual([{ kind: 'missing', dossierId: draft }])
  })

  it('a forged state erases nothing, also when the index was made anew from it', async () => {
    await change(draft, { state: 'discarded', purgeAfter: '2020-01-31' })
    await settle(DAY_BEFORE)
    await store.write((await store.all('index')).map((row): Change => ({ kind: 'put', table: 'index', row: { ...row, box: flipped(row.box) } })))
    await settle(DAY_BEFORE)

    expect(await isEverythingThere()).toBe(true)
  })

  it('a tombstone hides nothing as long as no municipality is known', async () => {
    await purge()
    await settleRetention(await openInside(store, recoveryCode), DAY_AFTER, LATER)

    expect((await open()).entries().map(({ id }) => id)).toContain(sent)
  })

  it('ending in the middle loses nothing of what was not done yet', async () => {
    await purge()
    const inside = await openInside({ ...store, write: () => Promise.reject(new VaultError('STORAGE_FAILED')) }, recoveryCode)
    await expect(settleRetention(inside, '2031-01-31', LATER, isOurs)).rejects.toMatchObject({ code: 'STORAGE_FAILED' })
    expect((await open()).entries()).toHaveLength(3)
    await settle('2031-01-31')

    expect((await open()).entries().map(({ id }) => id)).toEqual([draft])
  })

  it('changes nothing where there is nothing to settle', async () => {
    const before = copyOf(database)
    await settle(DAY_BEFORE)

    expect(database).toEqual(before)
  })
})
