import { beforeAll, describe, expect, it } from 'vitest'
import { content, copyOf, input, newVault, NOW, PASSPHRASE, textIn, tools } from '../../test/vault/fixtures.ts'
import { openMemoryStore, type MemoryDatabase } from '../../test/vault/memory-store.ts'
import { VaultError } from './errors.ts'
import { partOf } from './head.ts'
import { newRecoveryCode } from './recovery-code.ts'
import type { Store } from './store.ts'
import { createVault, passkeySlots, unlock } from './vault.ts'

const byPassphrase = { kind: 'passphrase', text: PASSPHRASE } as const

/** One vault with two dossiers, of which every test gets a copy: setting one up takes a third of a second. */
let original: MemoryDatabase
let recoveryCode: string
let ids: readonly string[]

beforeAll(async () => {
  const made = await newVault()
  ids = [await made.vault.create(input('eerste')), await made.vault.create(input('tweede'))]
  made.vault.lock()
  original = made.database
  recoveryCode = made.recoveryCode
})

function byRecovery() {
  return { kind: 'recovery', code: recoveryCode } as const
}

async function opened() {
  const database = copyOf(original)
  const store = openMemoryStore(database)
  // By recovery code: it takes no Argon2id.
  return { database, store, vault: await unlock(store, byRecovery(), tools) }
}

describe('opening', () => {
  it('takes the passphrase, however its letters were typed', async () => {
    const vault = await unlock(openMemoryStore(copyOf(original)), { kind: 'passphrase', text: PASSPHRASE.normalize('NFD') }, tools)

    expect(vault.entries().map(({ summary }) => summary).sort()).toEqual(['kaart van eerste', 'kaart van tweede'])
    expect(vault.settings()).toBe('{"naam":"M."}')
  })

  it('takes the recovery code, in small letters and without dashes too', async () => {
    const vault = await unlock(openMemoryStore(copyOf(original)), { kind: 'recovery', code: recoveryCode.toLowerCase().replaceAll('-', ' ') }, tools)

    expect(vault.entries()).toHaveLength(2)
  })

  it('refuses any other passphrase and any other recovery code with the same code', async () => {
    const store = openMemoryStore(copyOf(original))

    await expect(unlock(store, { kind: 'passphrase', text: `${PASSPHRASE} ` }, tools)).rejects.toMatchObject({ code: 'CANNOT_OPEN' })
    await expect(unlock(store, { kind: 'recovery', code: newRecoveryCode() }, tools)).rejects.toMatchObject({ code: 'CANNOT_OPEN' })
  })

  it('says that an empty database holds no vault, and does not set one up', async () => {
    const database: MemoryDatabase = new Map()

    await expect(unlock(openMemoryStore(database), byPassphrase, tools)).rejects.toMatchObject({ code: 'VANISHED' })
    expect(database.size).toBe(0)
  })

  it('refuses a vault of a later format', async () => {
    const store = openMemoryStore(copyOf(original))
    const row = await store.get('vault', 'keys')
    await store.write([{ kind: 'put', table: 'vault', row: { ...row, format: 2 } as never }])

    await expect(unlock(store, byPassphrase, tools)).rejects.toMatchObject({ code: 'NEWER_FORMAT' })
  })

  it('does not set up a second vault over the first', async () => {
    const store = openMemoryStore(copyOf(original))

    await expect(createVault(store, { passphrase: 'x', recoveryCode, settings: '', ...tools })).rejects.toMatchObject({ code: 'CHANGED_ELSEWHERE' })
    await expect(unlock(store, byPassphrase, tools)).resolves.toBeDefined()
  })
})

describe('a dossier', () => {
  it('comes back as it was saved, and the list knows it without opening it', async () => {
    const { vault, store } = await opened()
    await vault.save(ids[0] ?? '', { ...input('eerste, verder'), summary: 'Irene en Sergio' })
    const again = await unlock(store, byRecovery(), tools)

    expect(new Map(again.entries().map(({ id, summary, rev }) => [id, [summary, rev]]))).toEqual(new Map([[ids[0], ['Irene en Sergio', 2]], [ids[1], ['kaart van tweede', 1]]]))
    expect(textIn((await again.open(ids[0] ?? '')).content)).toBe('eerste, verder')
  })

  it('is found back up to the last autosave, beside what was last saved', async () => {
    const { vault, store } = await opened()
    await vault.autosave(ids[1] ?? '', content('tweede, half ge'), NOW + 1)
    await vault.autosave(ids[1] ?? '', content('tweede, half getypt'), NOW + 2)
    const again = await unlock(store, byRecovery(), tools)
    expect(await again.withLaterAutosave()).toEqual([ids[1]])
    const found = await again.open(ids[1] ?? '')

    expect(textIn(found.content)).toBe('tweede, half getypt')
    expect(found.recoveredAt).toBe(NOW + 2)
    expect(found.saved && textIn(found.saved)).toBe('tweede')
  })

  it('keeps five autosaves, and one after the check of a later unlock', async () => {
    const { vault, store } = await opened()
    for (let count = 0; count < 8; count += 1) await vault.autosave(ids[0] ?? '', content(`${count}`), NOW + count)
    expect((await store.draftsOf(ids[0] ?? '')).map(({ seq }) => seq)).toEqual([5, 6, 7, 8, 9])
    await vault.save(ids[0] ?? '', input('8'))
    expect(await (await unlock(store, byRecovery(), tools)).check()).toEqual([])

    expect((await store.draftsOf(ids[0] ?? '')).map(({ seq }) => seq)).toEqual([10])
  })

  it('goes into the bin with its last autosave, comes out of it, and can be erased only from there', async () => {
    const { vault, store } = await opened()
    const [id = ''] = ids
    await vault.autosave(id, content('eerste, later'), NOW)
    await expect(vault.erase(id, NOW)).rejects.toThrow(RangeError)
    await vault.discard(id, '2026-12-02', NOW)
    expect(vault.entries().find((entry) => entry.id === id)?.state).toBe('discarded')
    await vault.takeBack(id, '2027-11-25', NOW)
    expect(textIn((await vault.open(id)).content)).toBe('eerste, later')
    await vault.discard(id, '2026-12-02', NOW)
    await vault.erase(id, NOW)

    expect(vault.entries().map((entry) => entry.id)).toEqual([ids[1]])
    expect(await store.keys('dossiers')).toEqual([ids[1]])
    expect((await store.keys('drafts')).filter(([dossierId]) => dossierId === id)).toEqual([])
    expect((await vault.events()).map(({ kind }) => kind)).toEqual(['setUp', 'created', 'created', 'unlocked', 'discarded', 'takenBack', 'discarded', 'erased'])
  })

  it('is the same size on the disk for any small difference in its text', async () => {
    const { vault, store } = await opened()
    const sizes = new Set<number>()
    for (let length = 1; length < 250; length += 40) {
      const id = await vault.create(input('x'.repeat(length)))
      sizes.add((await store.get('dossiers', id))?.box.length ?? 0)
    }

    expect(sizes.size).toBe(1)
  })
})

describe('the index', () => {
  /** What each act writes of it: the names of the parts. */
  function recording(store: Store) {
    const written: (readonly string[])[] = []
    const write: Store['write'] = (changes, expected) => {
      written.push(changes.flatMap((change) => (change.table === 'index' && change.kind === 'put' ? [change.row.id] : [])))
      return store.write(changes, expected)
    }
    return { written, store: { ...store, write } }
  }

  it('is written for the part of the one dossier that an act is about, and for nothing else not at all', async () => {
    const { written, store } = recording(openMemoryStore(copyOf(original)))
    const vault = await unlock(store, byRecovery(), tools)
    const [id = ''] = ids
    await vault.saveSettings('{}', NOW)
    await vault.autosave(id, content('eerste, later'), NOW)
    await vault.changePassphrase(byRecovery(), 'een heel nieuwe zin', NOW)
    expect(written.flat()).toEqual([])

    for (const act of [() => vault.save(id, input('eerste')), () => vault.discard(id, '2026-12-02', NOW), () => vault.erase(id, NOW)]) {
      written.length = 0
      await act()
      expect(written).toEqual([[partOf(id)]])
    }
    expect((await unlock(store, byRecovery(), tools)).entries().map((entry) => entry.id)).toEqual([ids[1]])
  })

  it('has as many parts as there are dossiers for, and every dossier is found in it again', async () => {
    const { store, vault } = await opened()
    const made = [...ids]
    for (let count = 0; count < 100; count += 1) made.push(await vault.create(input(`${count}`)))
    const again = await unlock(store, byRecovery(), tools)

    expect(await store.keys('index')).toEqual(Array.from(new Set(made.map(partOf))).sort())
    expect(again.entries().map(({ id }) => id).sort()).toEqual(made.sort())
    expect(await again.check()).toEqual([])
  })

  it('that was made anew and could not be written on a full device is written with the next save', async () => {
    const { store } = await opened()
    await store.write((await store.keys('index')).map((key) => ({ kind: 'delete', table: 'index', key })))
    let isFull = true
    const full: Store = { ...store, write: (...parameters) => (isFull ? Promise.reject(new VaultError('STORAGE_FULL')) : store.write(...parameters)) }
    const vault = await unlock(full, byRecovery(), tools)
    expect(await store.keys('index')).toEqual([])
    isFull = false
    await vault.save(ids[0] ?? '', input('eerste, verder'))
    const again = await unlock(store, byRecovery(), tools)

    expect(await again.check()).toEqual([])
    expect(again.entries()).toHaveLength(2)
  })
})

describe('two windows', () => {
  it('cannot overwrite each other: the second to write is told, and nothing of it is stored', async () => {
    const { database, vault } = await opened()
    const other = await unlock(openMemoryStore(database), byRecovery(), tools)
    await other.save(ids[0] ?? '', input('van het andere venster'))

    await expect(vault.save(ids[0] ?? '', input('van dit venster'))).rejects.toMatchObject({ code: 'CHANGED_ELSEWHERE' })
    await expect(vault.autosave(ids[0] ?? '', content('van dit venster'), NOW)).rejects.toMatchObject({ code: 'CHANGED_ELSEWHERE' })
    expect(textIn((await other.open(ids[0] ?? '')).content)).toBe('van het andere venster')
  })
})

describe('locking', () => {
  it('ends everything that needs a key', async () => {
    const { vault } = await opened()
    vault.lock()

    expect(vault.entries()).toEqual([])
    expect(vault.settings()).toBe('')
    for (const act of [() => vault.open(ids[0] ?? ''), () => vault.create(input('nieuw')), () => vault.saveSettings('', NOW), () => vault.events(), () => vault.check()]) {
      await expect(act()).rejects.toMatchObject({ code: 'LOCKED' })
    }
  })

  it('brings nothing back into memory from a save that was going on', async () => {
    const { vault, store } = await opened()
    const saving = vault.save(ids[0] ?? '', input('op het laatste moment'))
    vault.lock()
    await saving.catch(() => null)

    expect(vault.entries()).toEqual([])
    expect((await unlock(store, byRecovery(), tools)).entries()).toHaveLength(2)
  })
})

describe('wrong tries', () => {
  async function tries(count: number) {
    const store = openMemoryStore(copyOf(original))
    for (let each = 0; each < count; each += 1) await unlock(store, { kind: 'recovery', code: newRecoveryCode() }, tools).catch(() => null)
    return store
  }

  it('cost nothing at first, then ever more time, also for the right passphrase', async () => {
    const store = await tries(3)
    await expect(unlock(store, byPassphrase, tools)).rejects.toMatchObject({ code: 'MUST_WAIT', waitMs: 5000 })
    const later = { ...tools, at: NOW + 5000 }
    await expect(unlock(store, { kind: 'recovery', code: newRecoveryCode() }, later)).rejects.toMatchObject({ code: 'CANNOT_OPEN' })
    await expect(unlock(store, byPassphrase, later)).rejects.toMatchObject({ code: 'MUST_WAIT', waitMs: 10_000 })

    await expect(unlock(store, byPassphrase, { ...tools, at: NOW + 15_000 })).resolves.toBeDefined()
  })

  it('are forgotten after the right passphrase, and never erase anything', async () => {
    const store = await tries(3)
    await unlock(store, byPassphrase, { ...tools, at: NOW + 5000 })

    expect(await store.get('vault', 'tries')).toMatchObject({ count: 0 })
    expect(await store.keys('dossiers')).toHaveLength(2)
  })

  it('wait no longer than before when the clock was set back', async () => {
    const store = await tries(3)

    const yesterday = NOW - 86_400_000
    await expect(unlock(store, byPassphrase, { ...tools, at: yesterday })).rejects.toMatchObject({ code: 'MUST_WAIT', waitMs: 5000 })
    await expect(unlock(store, byPassphrase, { ...tools, at: yesterday + 2000 })).rejects.toMatchObject({ code: 'MUST_WAIT', waitMs: 3000 })
    await expect(unlock(store, byPassphrase, { ...tools, at: yesterday + 5000 })).resolves.toBeDefined()
  })

  it('count as the longest wait when the counter cannot be read', async () => {
    const store = await tries(1)
    const row = await store.get('vault', 'tries')
    await store.write([{ kind: 'put', table: 'vault', row: { ...row, count: 0 } as never }])

    await expect(unlock(store, byPassphrase, tools)).rejects.toMatchObject({ code: 'MUST_WAIT', waitMs: 900_000 })
    await expect(unlock(store, byPassphrase, { ...tools, at: NOW + 900_000 })).resolves.toBeDefined()
  })
})

describe('the ways to open it', () => {
  it('are a passphrase and a recovery code from the start', async () => {
    expect((await opened()).vault.slots().map(({ kind }) => kind)).toEqual(['passphrase', 'recovery'])
  })

  it('change with what is known now: the old passphrase stops, the recovery code stays', async () => {
    const { vault, store } = await opened()
    await expect(vault.changePassphrase({ kind: 'passphrase', text: 'verkeerd' }, 'nieuw en lang genoeg', NOW)).rejects.toMatchObject({ code: 'CANNOT_OPEN' })
    await vault.changePassphrase(byPassphrase, 'nieuw en lang genoeg', NOW)

    await expect(unlock(store, byPassphrase, tools)).rejects.toMatchObject({ code: 'CANNOT_OPEN' })
    await expect(unlock(store, { kind: 'passphrase', text: 'nieuw en lang genoeg' }, tools)).resolves.toBeDefined()
    await expect(unlock(store, { kind: 'recovery', code: recoveryCode }, tools)).resolves.toBeDefined()
  })

  it('can all be replaced by who has the recovery code only', async () => {
    const { store } = await opened()
    const vault = await unlock(store, { kind: 'recovery', code: recoveryCode }, tools)
    const next = newRecoveryCode()
    await vault.changePassphrase({ kind: 'recovery', code: recoveryCode }, 'een heel nieuwe zin', NOW)
    await vault.replaceRecoveryCode({ kind: 'passphrase', text: 'een heel nieuwe zin' }, next, NOW)

    await expect(unlock(store, { kind: 'recovery', code: recoveryCode }, tools)).rejects.toMatchObject({ code: 'CANNOT_OPEN' })
    await expect(unlock(store, { kind: 'recovery', code: next }, tools)).resolves.toBeDefined()
  })

  it('can be a passkey, until it is removed', async () => {
    const { vault, store } = await opened()
    const passkey = { credentialId: new Uint8Array([1, 2, 3]), salt: new Uint8Array(32).fill(4), output: new Uint8Array(32).fill(5) }
    await vault.addPasskey(byPassphrase, passkey, NOW)
    expect(await passkeySlots(store)).toMatchObject([{ credentialId: passkey.credentialId, salt: passkey.salt }])
    await expect(unlock(store, { kind: 'passkey', ...passkey }, tools)).resolves.toBeDefined()
    await expect(unlock(store, { kind: 'passkey', ...passkey, output: new Uint8Array(32) }, tools)).rejects.toMatchObject({ code: 'CANNOT_OPEN' })

    const again = await unlock(store, byPassphrase, tools)
    const slot = again.slots().find(({ kind }) => kind === 'passkey')
    await again.removePasskey(slot?.id ?? '', NOW)
    await expect(unlock(store, { kind: 'passkey', ...passkey }, tools)).rejects.toMatchObject({ code: 'CANNOT_OPEN' })
    await expect(again.removePasskey(again.slots()[0]?.id ?? '', NOW)).rejects.toThrow(RangeError)
  })

  it('begin with PBKDF2 where the memory of Argon2id is refused', async () => {
    const store = openMemoryStore(new Map())
    await createVault(store, { passphrase: PASSPHRASE, recoveryCode, settings: '', argon2id: () => Promise.reject(new Error('refused')), at: NOW })
    const row = await store.get('vault', 'keys')
    expect(row?.id === 'keys' && row.slots[0]).toMatchObject({ kind: 'passphrase', kdf: { name: 'pbkdf2-sha256', iterations: 600_000 } })

    await expect(unlock(store, byPassphrase, tools)).resolves.toBeDefined()
  })

  it('say so when a device refuses the memory that opening takes', async () => {
    const store = openMemoryStore(copyOf(original))
    const refusing = { argon2id: () => Promise.reject(new Error('refused')), at: NOW }

    await expect(unlock(store, byPassphrase, refusing)).rejects.toMatchObject({ code: 'NO_MEMORY' })
    await expect(unlock(store, { kind: 'recovery', code: recoveryCode }, refusing)).resolves.toBeDefined()
  })
})
