// What was changed in a stored vault, or in a backup, is refused or reported; everything else still opens.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { readBackup } from '../../src/vault/backup-format.ts'
import { fromBase64 } from '../../src/vault/bytes.ts'
import { DATABASE_VERSION } from '../../src/vault/dexie-store.ts'
import { VaultError } from '../../src/vault/errors.ts'
import type { Secret } from '../../src/vault/slots.ts'
import { unlock } from '../../src/vault/vault.ts'
import { argon2id, NOW } from '../vault/fixtures.ts'
import { changeFile, changeRows, type FileChange, type RowChange } from './changes.ts'
import { readInside, type Inside } from './inside.ts'
import { bytesOfVector, opening, openingOf, restored, secretOfKind } from './stored.ts'

/** Of the app that these were made for: to it, version 3 is newer. */
const TABLES = 2

type Refused = { readonly code: string }
/** `recovered`: the number of the autosave that a dossier now opens as. */
type Noticed = { readonly problems: readonly (readonly [kind: string, dossierId: string | null])[]; readonly closed: readonly string[]; readonly recovered?: Readonly<Record<string, number>> }

type Failures = {
  readonly rows: readonly {
    readonly name: string
    readonly vector: string
    readonly with: Secret['kind'] | { readonly kind: 'passphrase'; readonly text: string } | { readonly kind: 'recovery'; readonly code: string } | { readonly kind: 'passkey'; readonly credentialId: string; readonly output: string }
    /** How often a passphrase was stretched, where that matters. */
    readonly stretches?: number
    readonly change: readonly RowChange[]
    readonly expect: Refused | Noticed
  }[]
  readonly files: readonly { readonly name: string; readonly vector: string; readonly change: readonly FileChange[]; readonly expect: Refused }[]
}

const { rows, files } = JSON.parse(readFileSync(join(import.meta.dirname, 'kluis-1-faalt.json'), 'utf8')) as Failures

// Stretching a passphrase takes a busy computer seconds.
vi.setConfig({ testTimeout: 60_000 })

afterEach(() => {
  vi.restoreAllMocks()
})

describe('a vault with', () => {
  it.each(rows)('$name', async ({ vector, with: way, stretches, change, expect: expected }) => {
    const inside = readInside(vector)
    const store = await restored(bytesOfVector(vector))
    for (const each of change) await changeRows(store, each)
    const stretching = vi.fn(argon2id)
    const pbkdf2 = vi.spyOn(crypto.subtle, 'deriveBits')

    const found = await unlock(store, secretOf(inside, way), { argon2id: stretching, at: NOW }).then(async (vault) => ({ vault, problems: await vault.check() }), codeOf)

    if (stretches !== undefined) expect(stretching.mock.calls.length + pbkdf2.mock.calls.length).toBe(stretches)
    if ('code' in expected || 'code' in found) {
      expect(found).toEqual(expected)
      return
    }
    expect(found.problems.map(({ kind, dossierId }) => [kind, dossierId]).sort()).toEqual([...expected.problems].sort())
    for (const dossier of inside.dossiers) {
      const opened = await opening(found.vault, dossier.id).catch(codeOf)
      if (expected.closed.includes(dossier.id)) expect(opened).toEqual({ code: 'DAMAGED' })
      else expect(opened).toMatchObject(contentOf(dossier, expected.recovered?.[dossier.id]))
    }
    await expect(found.vault.events()).resolves.toBeDefined()
  })

  it('nothing changed is not refused, and nothing is reported', async () => {
    const vault = await unlock(await restored(bytesOfVector('kluis-1')), secretOfKind(readInside('kluis-1'), 'recovery'), { argon2id, at: NOW })

    expect(await vault.check()).toEqual([])
  })
})

describe('a backup that is', () => {
  it.each(files)('$name', async ({ vector, change, expect: { code } }) => {
    const file = change.reduce(changeFile, bytesOfVector(vector))

    await expect(readBackup(new Blob([file]), TABLES)).rejects.toMatchObject({ name: 'VaultError', code })
  })

  it('cut short anywhere at all', async () => {
    const whole = bytesOfVector('kluis-1-pbkdf2')
    for (let length = 0; length < whole.length; length += 1) {
      await expect(readBackup(new Blob([whole.subarray(0, length)]), DATABASE_VERSION)).rejects.toMatchObject({ code: 'BACKUP_UNREADABLE' })
    }
  })
})

function secretOf(inside: Inside, way: Failures['rows'][number]['with']): Secret {
  if (typeof way === 'string') return secretOfKind(inside, way)
  return way.kind === 'passkey' ? { kind: 'passkey', credentialId: fromBase64(way.credentialId), output: fromBase64(way.output) } : way
}

/** Only what is in it: an index that was made anew does not know which autosave a dossier contains already. */
function contentOf(dossier: Inside['dossiers'][number], recovered: number | undefined): { readonly sv: number; readonly content: string } {
  const draft = dossier.drafts.find(({ seq }) => seq === recovered)
  const { sv, content } = draft ?? openingOf(dossier)
  return { sv, content }
}

function codeOf(error: unknown): Refused {
  if (error instanceof VaultError) return { code: error.code }
  throw error
}
