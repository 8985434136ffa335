import { createCipheriv, createDecipheriv } from 'node:crypto'
import { gcm } from '@noble/ciphers/aes.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { flipped } from '../../test/vault/fixtures.ts'
import { aesKey, place, seal, sealPadded, unseal, unsealPadded } from './aead.ts'
import { concat, randomBytes, utf8, type Bytes } from './bytes.ts'

const SEED = 20261125
const IV_BYTES = 12
const TAG_BYTES = 16

const raw = randomBytes(32)
const key = await aesKey(raw)
const here = place('9085267c', 'dossiers', 'a', 1)

const bytes = (constraints?: fc.IntArrayConstraints) => fc.uint8Array(constraints).map((array) => Uint8Array.from(array))
/** The sizes at which a step of padding begins or ends, and any other. */
const plains = fc.oneof(bytes({ maxLength: 40 }), fc.constantFrom(0, 1, 254, 255, 256, 511, 512).chain((length) => bytes({ minLength: length, maxLength: length })))

describe.each([
  ['node:crypto', { sealWith: nodeSeal, openWith: nodeOpen }],
  ['@noble/ciphers', { sealWith: nobleSeal, openWith: nobleOpen }],
])('with %s', (_, { sealWith, openWith }) => {
  it.each([0, 1, 15, 16, 17, 255, 256, 4096])('what is sealed here opens there, and the other way round: %d bytes', async (length) => {
    const plain = randomBytes(length)

    expect(openWith(await seal(key, plain, here), here)).toEqual(plain)
    expect(await unseal(key, sealWith(plain, here), here)).toEqual(plain)
  })

  it.each([[0, 256], [254, 256], [255, 256], [256, 512], [511, 512], [512, 768]])('%d bytes are padded to %d, with one mark and zeros', async (length, size) => {
    const plain = randomBytes(length)
    const padded = new Uint8Array(size)
    padded.set(plain)
    padded[length] = 0x80

    const box = await sealPadded(key, plain, here)
    expect(box).toHaveLength(IV_BYTES + size + TAG_BYTES)
    expect(openWith(box, here)).toEqual(padded)
    expect(await unsealPadded(key, sealWith(padded, here), here)).toEqual(plain)
  })

  it.each([
    ['nothing', []],
    ['no mark', [1, 2, 3]],
    ['zeros only', Array.from({ length: 256 }, () => 0)],
    ['something after the mark', [1, 0x80, 0, 7]],
  ])('refuses what was sealed with the key but holds %s', async (__, padded) => {
    await expect(unsealPadded(key, sealWith(Uint8Array.from(padded), here), here)).rejects.toMatchObject({ code: 'DAMAGED' })
  })
})

describe('opening', () => {
  it('undoes sealing, with padding and without, also of what ends as padding does', async () => {
    const endsAsPadding = plains.chain((plain) => fc.constantFrom([0x80], [0x80, 0], [0, 0]).map((end) => concat(plain, Uint8Array.from(end))))
    await fc.assert(fc.asyncProperty(fc.oneof(plains, endsAsPadding), fc.string(), async (plain, where) => {
      expect(await unseal(key, await seal(key, plain, place(where)), place(where))).toEqual(plain)
      expect(await unsealPadded(key, await sealPadded(key, plain, place(where)), place(where))).toEqual(plain)
    }), { seed: SEED })
  })

  it('fails when any one bit is flipped', async () => {
    await fc.assert(fc.asyncProperty(plains, fc.nat(), fc.nat(7), async (plain, at, bit) => {
      const box = await sealPadded(key, plain, here)
      const index = at % box.length
      const changed = box.with(index, (box[index] ?? 0) ^ (1 << bit))
      await expect(unsealPadded(key, changed, here)).rejects.toMatchObject({ name: 'VaultError', code: 'DAMAGED' })
    }), { seed: SEED })
  })

  it('fails on each of the bits of one box', async () => {
    const box = await seal(key, utf8('Irene'), here)
    for (let bit = 0; bit < box.length * 8; bit += 1) {
      const changed = box.with(bit >> 3, (box[bit >> 3] ?? 0) ^ (1 << (bit & 7)))
      await expect(unseal(key, changed, here)).rejects.toMatchObject({ code: 'DAMAGED' })
    }
  })

  it('fails when it is cut short anywhere, or longer', async () => {
    const box = await seal(key, utf8('Irene en Sergio'), here)
    for (let length = 0; length < box.length; length += 1) await expect(unseal(key, box.slice(0, length), here)).rejects.toMatchObject({ code: 'DAMAGED' })
    await expect(unseal(key, concat(box, new Uint8Array(1)), here)).rejects.toMatchObject({ code: 'DAMAGED' })
  })

  it('fails in another place and with another key', async () => {
    const box = await seal(key, utf8('Irene'), here)

    await expect(unseal(key, box, place('9085267c', 'dossiers', 'b', 1))).rejects.toMatchObject({ code: 'DAMAGED' })
    await expect(unseal(await aesKey(flipped(raw)), box, here)).rejects.toMatchObject({ code: 'DAMAGED' })
  })

  it('is of a new initialisation vector each time', async () => {
    const boxes = await Promise.all(Array.from({ length: 200 }, () => seal(key, utf8('Irene'), here)))

    expect(new Set(boxes.map((box) => box.subarray(0, IV_BYTES).join())).size).toBe(boxes.length)
  })
})

describe('a place', () => {
  it('looks like no other', () => {
    const parts = fc.array(fc.oneof(fc.string(), fc.integer()), { maxLength: 4 })
    fc.assert(fc.property(fc.string(), parts, fc.string(), parts, (vault, one, otherVault, other) => {
      const areSame = JSON.stringify([vault, one]) === JSON.stringify([otherVault, other])
      expect(place(vault, ...one).join() === place(otherVault, ...other).join()).toBe(areSame)
    }), { seed: SEED })
    expect(place('v', 'a', 'b,c')).not.toEqual(place('v', 'a,b', 'c'))
    expect(place('v', 'a","b')).not.toEqual(place('v', 'a', 'b'))
    expect(place('v', 1)).not.toEqual(place('v', '1'))
  })
})

it('keeps its keys where they cannot be taken out', async () => {
  expect(key.extractable).toBe(false)
  await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow()
})

function nodeSeal(plain: Bytes, additionalData: Bytes): Bytes {
  const iv = randomBytes(IV_BYTES)
  const cipher = createCipheriv('aes-256-gcm', raw, iv).setAAD(additionalData)
  return Uint8Array.from([...iv, ...cipher.update(plain), ...cipher.final(), ...cipher.getAuthTag()])
}

function nodeOpen(box: Bytes, additionalData: Bytes): Bytes {
  const decipher = createDecipheriv('aes-256-gcm', raw, box.subarray(0, IV_BYTES)).setAAD(additionalData).setAuthTag(box.subarray(-TAG_BYTES))
  return Uint8Array.from([...decipher.update(box.subarray(IV_BYTES, -TAG_BYTES)), ...decipher.final()])
}

function nobleSeal(plain: Bytes, additionalData: Bytes): Bytes {
  const iv = randomBytes(IV_BYTES)
  return Uint8Array.from([...iv, ...gcm(raw, iv, additionalData).encrypt(plain)])
}

function nobleOpen(box: Bytes, additionalData: Bytes): Bytes {
  return Uint8Array.from(gcm(raw, box.subarray(0, IV_BYTES), additionalData).decrypt(box.subarray(IV_BYTES)))
}
