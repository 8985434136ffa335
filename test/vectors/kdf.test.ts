import { argon2id as argon2idOfNoble } from '@noble/hashes/argon2.js'
import { pbkdf2Sync } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { argon2InWorker, type Argon2Answer, type Argon2Question } from '../../src/vault/argon2.ts'
import type { Bytes } from '../../src/vault/bytes.ts'
import { stretch, type Kdf } from '../../src/vault/kdf.ts'

type Vector = {
  readonly title: string
  readonly passphrase: string
  readonly nfkcUtf8: string
  readonly salt: string
  readonly iterations: number
  readonly key: string
}
type Vectors = {
  readonly argon2id: readonly (Vector & { readonly memoryKiB: number; readonly parallelism: number })[]
  readonly 'pbkdf2-sha256': readonly Vector[]
}

const vectors = JSON.parse(readFileSync(join(import.meta.dirname, 'kdf.json'), 'utf8')) as Vectors

describe('Argon2id', () => {
  beforeAll(loadWorker)
  afterAll(() => vi.unstubAllGlobals())

  test.each(vectors.argon2id)('is that of @noble/hashes: $title', ({ nfkcUtf8, salt, memoryKiB, iterations, parallelism, key }) => {
    const output = argon2idOfNoble(bytes(nfkcUtf8), bytes(salt), { m: memoryKiB, t: iterations, p: parallelism, dkLen: 32 })
    expect(hex(output)).toBe(key)
  }, 30_000)

  test.each(vectors.argon2id)('by the worker: $title', async ({ passphrase, salt, memoryKiB, iterations, parallelism, key }) => {
    const kdf: Kdf = { name: 'argon2id', memoryKiB, iterations, parallelism, salt: bytes(salt) }
    expect(hex(await stretch(passphrase, kdf, argon2InWorker(startWorker)))).toBe(key)
  })

  test('the worker says so when memory is refused', async () => {
    // More than WebAssembly can have at all.
    const kdf: Kdf = { name: 'argon2id', memoryKiB: 8 * 1024 * 1024, iterations: 1, parallelism: 1, salt: bytes('00'.repeat(16)) }
    await expect(stretch('fiets', kdf, argon2InWorker(startWorker))).rejects.toThrow('Argon2id is refused')
  })
})

describe('PBKDF2', () => {
  test.each(vectors['pbkdf2-sha256'])('is that of node:crypto: $title', ({ nfkcUtf8, salt, iterations, key }) => {
    expect(hex(pbkdf2Sync(bytes(nfkcUtf8), bytes(salt), iterations, 32, 'sha256'))).toBe(key)
  })

  test.each(vectors['pbkdf2-sha256'])('by WebCrypto: $title', async ({ passphrase, salt, iterations, key }) => {
    const kdf: Kdf = { name: 'pbkdf2-sha256', iterations, salt: bytes(salt) }
    expect(hex(await stretch(passphrase, kdf, () => Promise.reject(new RangeError('not asked for'))))).toBe(key)
  })
})

test.each(['argon2id', 'pbkdf2-sha256'] as const)('%s: the same passphrase typed in another way gives the same key, and nothing else does', (name) => {
  const list: readonly Vector[] = vectors[name]
  const keys = new Set<string>()
  for (const [index, { title, key }] of list.entries()) {
    if (title.startsWith('the same ')) expect(key).toBe(list[index - 1]?.key)
    else expect(keys).not.toContain(key)
    keys.add(key)
  }
})

type Listener = (event: { readonly data: Argon2Question }) => void

let hear: Listener = () => undefined
let answered: (answer: Argon2Answer) => void = () => undefined

/** The code of the worker, in this thread: these two are all that it has of the page. */
async function loadWorker() {
  vi.stubGlobal('addEventListener', (_: string, listener: Listener) => {
    hear = listener
  })
  vi.stubGlobal('postMessage', (answer: Argon2Answer) => {
    answered(answer)
  })
  await import('../../src/vault/argon2-worker.ts')
}

function startWorker(): Worker {
  const target = new EventTarget()
  const postMessage = (question: Argon2Question, transfer: Transferable[]) => {
    answered = (data) => target.dispatchEvent(new MessageEvent('message', { data }))
    hear({ data: structuredClone(question, { transfer }) })
  }
  return Object.assign(target, { postMessage, terminate: () => undefined }) as unknown as Worker
}

function bytes(text: string): Bytes {
  return new Uint8Array(Buffer.from(text, 'hex'))
}

function hex(output: Uint8Array): string {
  return Buffer.from(output).toString('hex')
}
