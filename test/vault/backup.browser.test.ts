import { afterEach, describe, expect, it, vi } from 'vitest'
import { makeBackup, restoreBackup } from '../../src/vault/backup.ts'
import { DATABASE_VERSION, openDexieStore } from '../../src/vault/dexie-store.ts'
import { lastBackupAt } from '../../src/vault/plain-rows.ts'
import { unlock } from '../../src/vault/vault.ts'
import inside from '../vectors/kluis-1.json?raw'
import vector from '../vectors/kluis-1.keukentafel?raw'
import withPieces from '../vectors/kluis-2.keukentafel?raw'
import { deleteDatabase, openRaw } from './indexed-db.ts'

const NOW = Date.UTC(2026, 10, 26, 10)
const { slots, dossiers } = JSON.parse(inside) as { readonly slots: readonly { readonly code?: string }[]; readonly dossiers: readonly { readonly id: string; readonly content: string }[] }
const options = { argon2id: () => Promise.reject(new RangeError('not asked for')), at: NOW }
const recovery = { kind: 'recovery', code: slots[1]?.code ?? '' } as const

const newName = () => `backup-${crypto.randomUUID()}`
const file = () => new Blob([vector])
/** Its rows as they stand in it, in any order; without what a device keeps of itself: the wrong tries, and the day of its last backup. */
async function linesOf(backup: Blob): Promise<readonly string[]> {
  const lines = (await backup.text()).trimEnd().split('\n').slice(1, -1)
  return lines.filter((line) => !/^\["vault",{"id":"(tries|backup)"/.test(line)).sort()
}

afterEach(() => {
  vi.restoreAllMocks()
})

describe('a backup', () => {
  it('that was put back opens with everything that was in it, and no tries against it', async () => {
    const database = newName()
    await restoreBackup(file(), database)
    const store = await openDexieStore(database)
    expect(await store.get('vault', 'tries')).toMatchObject({ count: 0 })
    const vault = await unlock(store, recovery, options)

    expect(await vault.check()).toEqual([])
    const [first] = dossiers
    expect(new TextDecoder().decode((await vault.open(first?.id ?? '')).content.bytes)).toBe(first?.content)
    vault.lock()
    store.close()
  })

  it('of what was put back holds the same rows again, and is written down', async () => {
    const database = newName()
    await restoreBackup(file(), database)
    const again = await makeBackup(database, NOW)

    expect(await linesOf(again)).toEqual(await linesOf(file()))
    const store = await openDexieStore(database, 'reject')
    expect(await lastBackupAt(store)).toBe(NOW)
    store.close()
  })

  it('holds the pieces of photos, and puts them back', async () => {
    const database = newName()
    await restoreBackup(new Blob([withPieces]), database)
    const store = await openDexieStore(database)
    expect((await store.keys('attachments')).map(([, , n]) => n).sort()).toEqual([1, 1, 2, 3])
    store.close()

    expect(await linesOf(await makeBackup(database, NOW))).toEqual(await linesOf(new Blob([withPieces])))
  })

  it('is made of, and put back as, more than is read at a time', async () => {
    const database = newName()
    await restoreBackup(file(), database)
    const store = await openDexieStore(database)
    const [dossierId = ''] = await store.keys('dossiers')
    for (let n = 1; n <= 12; n += 1) {
      await store.write([{ kind: 'add', table: 'attachments', row: { dossierId, id: 'x', n, of: 12, box: crypto.getRandomValues(new Uint8Array(1 << 16)) } }])
    }
    const last = await store.get('attachments', [dossierId, 'x', 12])
    const again = newName()
    await restoreBackup(await makeBackup(database, NOW), again)
    const other = await openDexieStore(again, 'reject')

    expect(await other.attachmentsOf(dossierId)).toHaveLength(12)
    expect(await other.get('attachments', [dossierId, 'x', 12])).toEqual(last)
    for (const each of [store, other]) each.close()
  })

  it('is made while the vault is open elsewhere', async () => {
    const database = newName()
    await restoreBackup(file(), database)
    const store = await openDexieStore(database)

    expect(await linesOf(await makeBackup(database, NOW))).toEqual(await linesOf(file()))
    expect(await store.keys('dossiers')).toHaveLength(dossiers.length)
    store.close()
  })

  it('holds up no save while it is being made, and is of the moment when it was begun', async () => {
    const database = newName()
    await restoreBackup(new Blob([withPieces]), database)
    const store = await openDexieStore(database)
    const { paused, goOn } = heldAtFirstPause()
    const making = makeBackup(database, NOW)
    await paused

    for (const dossierId of await store.keys('dossiers')) await store.write([{ kind: 'delete', table: 'dossiers', key: dossierId }])
    goOn()
    expect(await linesOf(await making)).toEqual(await linesOf(new Blob([withPieces])))
    expect(await store.keys('dossiers')).toEqual([])
    store.close()
  })

  it('never takes the place of a vault that is there', async () => {
    const database = newName()
    await restoreBackup(file(), database)

    await expect(restoreBackup(file(), database)).rejects.toMatchObject({ code: 'CHANGED_ELSEWHERE' })
  })

  it('that is not whole makes no database', async () => {
    const database = newName()

    await expect(restoreBackup(file().slice(0, -5), database)).rejects.toMatchObject({ code: 'BACKUP_UNREADABLE' })
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(database)
  })

  it('is not made of a vault that is gone, and makes none in its place', async () => {
    const database = newName()

    await expect(makeBackup(database, NOW)).rejects.toMatchObject({ code: 'VANISHED' })
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(database)
  })

  it('is made of tables that are newer than this app, changes nothing in them, and is refused here', async () => {
    const database = newName()
    await restoreBackup(file(), database)
    const version = (DATABASE_VERSION + 1) * 10
    const db = await openRaw(database, version, { later: 'id' })
    db.close()
    const backup = await makeBackup(database, NOW)

    expect(await backup.text()).toContain(`"database":${DATABASE_VERSION + 1}`)
    await expect(restoreBackup(backup, newName())).rejects.toMatchObject({ code: 'NEWER_FORMAT' })
    await deleteDatabase(database)
  })
})

/** The first pause that is made lasts until the test lets it end. */
function heldAtFirstPause() {
  let goOn: () => void = () => undefined
  const paused = new Promise<void>((resolve) => {
    vi.spyOn(MessagePort.prototype, 'postMessage').mockImplementationOnce(function (this: MessagePort, message: unknown) {
      goOn = () => {
        this.postMessage(message)
      }
      resolve()
    })
  })
  return { paused, goOn: () => { goOn() } }
}
