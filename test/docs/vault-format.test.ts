// The vectors prove what docs/vault-format.md says of bytes; this compares what it lists.
import { expect, it } from 'vitest'
import { DATABASE_VERSION } from '../../src/vault/dexie-store.ts'
import { CURRENT_ARGON2ID, CURRENT_PBKDF2, isAcceptable } from '../../src/vault/kdf.ts'
import { bytesOfVector, rowsInBackup } from '../vectors/stored.ts'
import { codesIn, read, rowsOf, sectionOf } from './documents.ts'

const text = read('docs/vault-format.md')
const salt = new Uint8Array(16)

it.each([
  ['`memoryKiB`', (memoryKiB: number) => ({ ...CURRENT_ARGON2ID, salt, memoryKiB }), CURRENT_ARGON2ID.memoryKiB],
  ['`iterations` of Argon2id', (iterations: number) => ({ ...CURRENT_ARGON2ID, salt, iterations }), CURRENT_ARGON2ID.iterations],
  ['`parallelism`', (parallelism: number) => ({ ...CURRENT_ARGON2ID, salt, parallelism }), CURRENT_ARGON2ID.parallelism],
  ['`iterations` of PBKDF2', (iterations: number) => ({ ...CURRENT_PBKDF2, salt, iterations }), CURRENT_PBKDF2.iterations],
  ['bytes of `salt`', (length: number) => ({ ...CURRENT_ARGON2ID, salt: new Uint8Array(length) }), salt.length],
])('has the limits of the code for %s', (name, kdf, current) => {
  const [, ...limits] = rowsOf(sectionOf(text, '## Slots')).find(([first]) => first === name) ?? []
  const [lowest = NaN, highest = NaN, ofNewSlots] = limits.map(Number)

  expect([lowest - 1, lowest, highest, highest + 1].map((value) => isAcceptable(kdf(value)))).toEqual([false, true, true, false])
  expect(ofNewSlots).toBe(current)
})

it('has the tables and columns of a vault', async () => {
  const rows = rowsOf(sectionOf(text, '## Tables'))
  const columns = (name: string) => codesIn(rows.find(([first]) => first === `\`${name}\``)?.at(-1) ?? '').toSorted()

  for (const change of await rowsInBackup(new Blob([bytesOfVector('kluis-2')]), DATABASE_VERSION)) {
    const written = columns(change.table === 'vault' ? change.row.id : change.table)
    expect(written).toEqual(Object.keys(change.row).sort())
  }
  expect(text).toContain(`of version ${DATABASE_VERSION * 10}: ten times the version of the tables, which is ${DATABASE_VERSION}.`)
})
