import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { utf8, type Bytes } from './bytes.ts'
import { runningSha256 } from './running-sha256.ts'

function hex(...parts: readonly Bytes[]): string {
  const hash = runningSha256()
  for (const part of parts) hash.update(part)
  return Buffer.from(hash.digest()).toString('hex')
}

// https://csrc.nist.gov/projects/cryptographic-standards-and-guidelines/example-values
it.each([
  ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  ['abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq', '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1'],
])('of %j is as published', (text, expected) => {
  expect(hex(utf8(text))).toBe(expected)
})

it('is that of another implementation, however the bytes are cut, also when a part is a window on more', () => {
  const part = fc.tuple(fc.nat(5), fc.uint8Array({ maxLength: 200 })).map(([skipped, bytes]) => Uint8Array.from([...new Uint8Array(skipped), ...bytes]).subarray(skipped))
  fc.assert(fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
    const hash = createHash('sha256')
    for (const each of parts) hash.update(each)
    expect(hex(...parts)).toBe(hash.digest('hex'))
  }), { seed: 20261125 })
})

it.each([55, 56, 63, 64, 65, 119, 120, 128])('is right at the end of a block: %i bytes', (length) => {
  const bytes = new Uint8Array(length).fill(0xa5)
  expect(hex(bytes)).toBe(createHash('sha256').update(bytes).digest('hex'))
})
