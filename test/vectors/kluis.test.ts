// The vault opens what a second implementation wrote (make-kluis.ts), and will for ever.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import type { AttachmentRef } from '../../src/vault/attachments.ts'
import { CURRENT_ARGON2ID } from '../../src/vault/kdf.ts'
import type { Secret } from '../../src/vault/slots.ts'
import { unlock, type Entry } from '../../src/vault/vault.ts'
import { argon2id, flipped, NOW } from '../vault/fixtures.ts'
import { readInside, type Inside } from './inside.ts'
import { KLUIZEN, makeKluis } from './make-kluis.ts'
import { bytesOfVector, opening, openingOf, restored, secretOfKind, secretsOf } from './stored.ts'

/** Argon2id of noble takes a second at today's cost. */
const PATIENCE_MS = 60_000

vi.setConfig({ testTimeout: PATIENCE_MS })

const tools = { argon2id, at: NOW }

it('was made without the code that opens it', () => {
  const sources = ['make-kluis.ts', 'inside.ts'].map((name) => readFileSync(join(import.meta.dirname, name), 'utf8'))

  expect(sources.flatMap((source) => Array.from(source.matchAll(/from '(.*)'/g), ([, from]) => from)).sort()).toEqual(
    ['./inside.ts', '@noble/hashes/argon2.js', 'node:crypto', 'node:fs', 'node:fs', 'node:path', 'node:path'])
})

describe.each(KLUIZEN)('%s', (name) => {
  const inside = readInside(name)

  it('is what the second implementation makes of what is inside, byte for byte', () => {
    expect(makeKluis(inside).equals(bytesOfVector(name))).toBe(true)
  })

  it.each(secretsOf(inside).map((secret) => [typedOf(secret), secret] as const))('opens with %s', async (_, secret) => {
    const vault = await unlock(await restored(bytesOfVector(name)), secret, tools)

    expect(vault.settings()).toBe(inside.settings)
    expect(vault.entries().map(listed).sort()).toEqual(inside.dossiers.map(listed).sort())
    for (const dossier of inside.dossiers) expect(await opening(vault, dossier.id)).toEqual(openingOf(dossier))
    expect((await vault.events()).slice(0, inside.events.length)).toEqual(inside.events)
    expect(vault.slots().map(({ kind }) => kind)).toEqual(inside.slots.map(({ kind }) => kind))
    expect(await vault.check()).toEqual([])
  })

  it('opens again after it was worked in', async () => {
    const store = await restored(bytesOfVector(name))
    const secret = secretOfKind(inside, 'recovery')
    const vault = await unlock(store, secret, tools)
    const [{ id } = { id: '' }] = inside.dossiers
    await vault.save(id, { content: { sv: 1, bytes: new Uint8Array([1]) }, summary: 'later', purgeAfter: '2027-11-26', at: NOW })
    vault.lock()
    const again = await unlock(store, secret, tools)

    expect((await again.open(id)).content).toEqual({ sv: 1, bytes: new Uint8Array([1]) })
    expect(await again.check()).toEqual([])
  })
})

describe('what is kept beside a dossier in pieces', () => {
  const inside = readInside('kluis-2')
  const refs = inside.dossiers.flatMap(({ id: dossierId, content, attachments = [] }) => bijlagenIn(content).map((ref, position) => ({
    dossierId, ref, bytes: Buffer.concat((attachments[position]?.pieces ?? []).map((piece) => Buffer.from(piece, 'base64'))),
  })))

  it('opens as what the dossier says of it, in one piece or more', async () => {
    const vault = await unlock(await restored(bytesOfVector('kluis-2')), secretOfKind(inside, 'recovery'), tools)

    expect(refs.map(({ ref: { parts } }) => parts)).toEqual([1, 3])
    for (const { dossierId, ref, bytes } of refs) expect(Buffer.compare(await vault.attachment(dossierId, ref), bytes)).toBe(0)
    expect(await vault.check(({ bytes }) => bijlagenIn(Buffer.from(bytes).toString()))).toEqual([])
  })

  it.each([['missingAttachment', 'delete'], ['damagedAttachment', 'put']] as const)('is reported as %s', async (problem, kind) => {
    const store = await restored(bytesOfVector('kluis-2'))
    const [row] = await store.all('attachments')
    if (row === undefined) throw new RangeError('there are four pieces')
    await store.write([kind === 'delete' ? { kind, table: 'attachments', key: [row.dossierId, row.id, row.n] } : { kind, table: 'attachments', row: { ...row, box: flipped(row.box) } }])
    const vault = await unlock(store, secretOfKind(inside, 'recovery'), tools)

    expect(await vault.check(({ bytes }) => bijlagenIn(Buffer.from(bytes).toString()))).toEqual([{ kind: problem, dossierId: row.dossierId }])
  })
})

describe('a passphrase that was stretched at a lower cost', () => {
  const inside = readInside('kluis-1-goedkoop')
  const passphrase = secretOfKind(inside, 'passphrase')

  it('opens the vault, is stretched anew at the cost of today, and opens it again', async () => {
    const store = await restored(bytesOfVector('kluis-1-goedkoop'))
    const costs: number[] = []
    const counting = { at: NOW, argon2id: vi.fn<typeof argon2id>((password, kdf) => (costs.push(kdf.memoryKiB), argon2id(password, kdf))) }
    const [before] = (await unlock(store, passphrase, counting)).slots()
    const row = await store.get('vault', 'keys')
    const vault = await unlock(store, passphrase, counting)

    expect(row?.id === 'keys' && row.slots[0]).toMatchObject({ kind: 'passphrase', kdf: CURRENT_ARGON2ID })
    expect((await vault.events()).slice(inside.events.length).map(({ kind }) => kind)).toEqual(['unlocked', 'costRaised', 'unlocked'])
    expect(costs[0]).toBe(19_456)
    expect(costs.at(-1)).toBe(CURRENT_ARGON2ID.memoryKiB)
    expect(vault.slots()[0]).toEqual(before)
    expect(await vault.check()).toEqual([])
    await expect(unlock(store, secretOfKind(inside, 'recovery'), tools)).resolves.toBeDefined()
  })

  it('keeps its cost when the vault is opened in another way', async () => {
    const store = await restored(bytesOfVector('kluis-1-goedkoop'))
    await unlock(store, secretOfKind(inside, 'recovery'), tools)

    const row = await store.get('vault', 'keys')
    expect(row?.id === 'keys' && row.slots[0]).toMatchObject({ kdf: { memoryKiB: 19_456, iterations: 2 } })
  })

  it.each([
    ['all memory beyond what it takes now', (memoryKiB: number) => memoryKiB > 19_456],
    ['more iterations', (_: number, iterations: number) => iterations > 2],
  ])('still opens the vault, at its old cost, where the device refuses %s', async (_, isRefused) => {
    const store = await restored(bytesOfVector('kluis-1-goedkoop'))
    const refusing: typeof argon2id = (password, kdf) => (isRefused(kdf.memoryKiB, kdf.iterations) ? Promise.reject(new Error('refused')) : argon2id(password, kdf))
    const vault = await unlock(store, passphrase, { argon2id: refusing, at: NOW })

    const row = await store.get('vault', 'keys')
    expect(row?.id === 'keys' && row.slots[0]).toMatchObject({ kdf: { name: 'argon2id', memoryKiB: 19_456, iterations: 2 } })
    expect((await vault.events()).at(-1)).toMatchObject({ kind: 'unlocked' })
  })
})

it('a passphrase that was stretched with PBKDF2 needs no Argon2id, and stays as it is', async () => {
  const inside = readInside('kluis-1-pbkdf2')
  const store = await restored(bytesOfVector('kluis-1-pbkdf2'))
  await unlock(store, secretOfKind(inside, 'passphrase'), { argon2id: () => Promise.reject(new Error('refused')), at: NOW })

  const row = await store.get('vault', 'keys')
  expect(row).toMatchObject({ rev: 1, slots: [{ kdf: { name: 'pbkdf2-sha256', iterations: 600_000 } }, {}] })
})

function bijlagenIn(content: string): readonly AttachmentRef[] {
  const { bijlagen = [] } = JSON.parse(content) as { readonly bijlagen?: readonly (Omit<AttachmentRef, 'parts'> & { readonly delen: number })[] }
  return bijlagen.map(({ id, sha256, bytes, delen }) => ({ id, sha256, bytes, parts: delen }))
}

/** In a form that can be sorted. */
function listed({ id, rev, state, purgeAfter, summary }: Entry | Inside['dossiers'][number]): string {
  return JSON.stringify({ id, rev, state, purgeAfter, summary })
}

function typedOf(secret: Secret): string {
  switch (secret.kind) {
    case 'passphrase': return `the passphrase ${secret.text}`
    case 'recovery': return `the recovery code ${secret.code}`
    case 'passkey': return 'the passkey'
  }
}
