import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readBackup, type Put } from '../../src/vault/backup-format.ts'
import { fromBase64 } from '../../src/vault/bytes.ts'
import { DATABASE_VERSION } from '../../src/vault/dexie-store.ts'
import type { Secret } from '../../src/vault/slots.ts'
import type { Store } from '../../src/vault/store.ts'
import type { Vault } from '../../src/vault/vault.ts'
import { textIn } from '../vault/fixtures.ts'
import { openMemoryStore } from '../vault/memory-store.ts'
import type { Inside } from './inside.ts'

export function bytesOfVector(name: string): Buffer<ArrayBuffer> {
  return Buffer.from(readFileSync(join(import.meta.dirname, `${name}.keukentafel`)))
}

/** A backup put back on an empty device. */
export async function restored(file: Uint8Array<ArrayBuffer>): Promise<Store> {
  const store = openMemoryStore()
  await store.write(await rowsInBackup(new Blob([file]), DATABASE_VERSION))
  return store
}

/** All at once, which for a backup of a test is not too much. */
export async function rowsInBackup(file: Blob, newest: number): Promise<readonly Put[]> {
  const { rows, pieces } = await readBackup(file, newest)
  const all = [...rows]
  for await (const piece of pieces()) all.push(piece)
  return all
}

/** Each secret in each way that it can be typed. */
export function secretsOf({ slots }: Inside): readonly Secret[] {
  return slots.flatMap((slot): readonly Secret[] => {
    const { alsoTyped = [] } = slot
    switch (slot.kind) {
      case 'passphrase': return [slot.text, ...alsoTyped].map((text) => ({ kind: 'passphrase', text }))
      case 'recovery': return [slot.code, ...alsoTyped].map((code) => ({ kind: 'recovery', code }))
      case 'passkey': return [{ kind: 'passkey', credentialId: fromBase64(slot.credentialId), output: fromBase64(slot.output) }]
    }
  })
}

export function secretOfKind(inside: Inside, kind: Secret['kind']): Secret {
  const secret = secretsOf(inside).find((each) => each.kind === kind)
  if (secret === undefined) throw new RangeError('this vector has no such slot')
  return secret
}

/** What a dossier opens as: an autosave after the last save goes before it. */
export function openingOf({ sv, content, draftSeq, drafts }: Inside['dossiers'][number]) {
  const saved = { sv, content }
  const later = drafts.filter(({ seq }) => seq > draftSeq).at(-1)
  return later === undefined ? { ...saved, recoveredAt: null, saved: null } : { sv: later.sv, content: later.content, recoveredAt: later.at, saved }
}

/** In the form of `openingOf`. */
export async function opening(vault: Vault, id: string) {
  const { content, recoveredAt, saved } = await vault.open(id)
  return { sv: content.sv, content: textIn(content), recoveredAt, saved: saved && { sv: saved.sv, content: textIn(saved) } }
}
