import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What is inside a vector, as it stands beside it in JSON. Bytes are base64; moments are epoch milliseconds. */
export type Inside = {
  readonly about: string
  /** Everything in the file that looks random is made from this. */
  readonly seed: string
  readonly madeAt: number
  /** The version of the tables; without it 2. */
  readonly database?: number
  readonly vaultId: string
  /** Of the index one for each part that was ever written, also for one that is empty by now. */
  readonly revisions: { readonly keys: number; readonly head: number; readonly index: Readonly<Record<string, number>> }
  readonly wrongTries: { readonly count: number; readonly at: number }
  readonly lastBackupAt: number
  readonly settings: string
  readonly slots: readonly SlotInside[]
  readonly dossiers: readonly DossierInside[]
  readonly events: readonly { readonly at: number; readonly kind: string; readonly dossierId: string | null }[]
}

/** `alsoTyped`: other ways to type the same secret. */
export type SlotInside = { readonly id: string; readonly createdAt: number; readonly alsoTyped?: readonly string[] } & (
  | { readonly kind: 'passphrase'; readonly text: string; readonly kdf: KdfInside }
  | { readonly kind: 'recovery'; readonly code: string }
  | { readonly kind: 'passkey'; readonly credentialId: string; readonly salt: string; readonly output: string }
)

export type KdfInside = { readonly name: 'argon2id'; readonly memoryKiB: number; readonly iterations: number; readonly parallelism: number } | { readonly name: 'pbkdf2-sha256'; readonly iterations: number }

type DossierInside = {
  readonly id: string
  readonly rev: number
  readonly sv: number
  readonly state: string
  readonly purgeAfter: string
  readonly content: string
  readonly summary: string
  readonly draftSeq: number
  readonly drafts: readonly { readonly seq: number; readonly rev: number; readonly sv: number; readonly at: number; readonly content: string }[]
  /** What is kept beside it, in its pieces. */
  readonly attachments?: readonly { readonly id: string; readonly pieces: readonly string[] }[]
}

export function readInside(name: string): Inside {
  return JSON.parse(readFileSync(join(import.meta.dirname, `${name}.json`), 'utf8')) as Inside
}
