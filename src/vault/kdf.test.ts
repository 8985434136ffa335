import { describe, expect, test } from 'vitest'
import { utf8 } from './bytes.ts'
import { CURRENT_ARGON2ID, CURRENT_PBKDF2, isAcceptable, isCurrent, newKdf, stretch, type Argon2id, type Kdf } from './kdf.ts'

const salt = new Uint8Array(16)
const argon2id = { ...CURRENT_ARGON2ID, salt }
const pbkdf2 = { ...CURRENT_PBKDF2, salt }

const grants: Argon2id = () => Promise.resolve(new Uint8Array(32))
const refuses: Argon2id = () => Promise.reject(new Error('refused'))

describe('what is read from the device', () => {
  test.each<[string, unknown]>([
    ['today\'s Argon2id', argon2id],
    ['today\'s PBKDF2', pbkdf2],
    ['Argon2id on its floors', { ...argon2id, memoryKiB: 19_456, iterations: 2, parallelism: 1 }],
    ['Argon2id on its ceilings', { ...argon2id, memoryKiB: 262_144, iterations: 10, parallelism: 4, salt: new Uint8Array(64) }],
    ['PBKDF2 on its ceilings', { ...pbkdf2, iterations: 10_000_000, salt: new Uint8Array(64) }],
  ])('%s is accepted', (_, kdf) => {
    expect(isAcceptable(kdf)).toBe(true)
  })

  test.each<[string, unknown]>([
    ['less memory', { ...argon2id, memoryKiB: 19_455 }],
    ['more memory', { ...argon2id, memoryKiB: 262_145 }],
    ['less iterations', { ...argon2id, iterations: 1 }],
    ['more iterations', { ...argon2id, iterations: 11 }],
    ['no lane', { ...argon2id, parallelism: 0 }],
    ['five lanes', { ...argon2id, parallelism: 5 }],
    ['half an iteration', { ...argon2id, iterations: 2.5 }],
    ['no number', { ...argon2id, memoryKiB: NaN }],
    ['a number as text', { ...argon2id, iterations: '3' }],
    ['Argon2id without memory', { name: 'argon2id', iterations: 3, parallelism: 1, salt }],
    ['less iterations of PBKDF2', { ...pbkdf2, iterations: 599_999 }],
    ['more iterations of PBKDF2', { ...pbkdf2, iterations: 10_000_001 }],
    ['a short salt', { ...argon2id, salt: new Uint8Array(15) }],
    ['a long salt', { ...pbkdf2, salt: new Uint8Array(65) }],
    ['a salt as text', { ...pbkdf2, salt: '0123456789abcdef' }],
    ['another name', { ...argon2id, name: 'argon2i' }],
    ['nothing', null],
    ['a text', 'argon2id'],
  ])('%s is not', (_, kdf) => {
    expect(isAcceptable(kdf)).toBe(false)
  })
})

test.each<[string, Kdf, boolean]>([
  ['today\'s Argon2id', argon2id, true],
  ['more than that', { ...argon2id, memoryKiB: 65_536, iterations: 4 }, true],
  ['less memory', { ...argon2id, memoryKiB: 47_103 }, false],
  ['less iterations', { ...argon2id, iterations: 2 }, false],
  ['PBKDF2, where Argon2id was refused', pbkdf2, true],
  ['less of PBKDF2', { ...pbkdf2, iterations: 599_999 }, false],
])('whether it is current: %s', (_, kdf, expected) => {
  expect(isCurrent(kdf)).toBe(expected)
})

describe('a new vault', () => {
  test('gets Argon2id with a salt of its own', async () => {
    const [one, other] = await Promise.all([newKdf(grants), newKdf(grants)])
    expect(one).toEqual({ ...CURRENT_ARGON2ID, salt: one.salt })
    expect(one.salt).toHaveLength(16)
    expect(one.salt).not.toEqual(other.salt)
    expect([isAcceptable(one), isCurrent(one)]).toEqual([true, true])
  })

  test('gets PBKDF2 where Argon2id is refused', async () => {
    const kdf = await newKdf(refuses)
    expect(kdf).toEqual({ ...CURRENT_PBKDF2, salt: kdf.salt })
    expect(kdf.salt).toHaveLength(16)
    expect([isAcceptable(kdf), isCurrent(kdf)]).toEqual([true, true])
  })

  test('asks for all of the memory to find out', async () => {
    const asked: number[] = []
    await newKdf((_, { memoryKiB }) => {
      asked.push(memoryKiB)
      return Promise.resolve(new Uint8Array(32))
    })
    expect(asked).toEqual([CURRENT_ARGON2ID.memoryKiB])
  })
})

describe('stretching', () => {
  test('gives Argon2id the passphrase in NFKC, and wipes it afterwards', async () => {
    let given = new Uint8Array()
    const key = await stretch('ﬁets', argon2id, (password) => {
      expect(password).toEqual(utf8('fiets'))
      given = password
      return Promise.resolve(Uint8Array.of(7))
    })
    expect([key, given]).toEqual([Uint8Array.of(7), new Uint8Array(5)])
  })

  test('wipes it too when Argon2id is refused', async () => {
    let given = new Uint8Array()
    const refused = stretch('fiets', argon2id, (password) => {
      given = password
      return Promise.reject(new Error('refused'))
    })
    await expect(refused).rejects.toThrow('refused')
    expect(given).toEqual(new Uint8Array(5))
  })
})
