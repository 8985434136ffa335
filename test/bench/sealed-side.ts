import { newLink } from '../../src/vault/audit.ts'
import { openContents } from '../../src/vault/contents.ts'
import { openDexieStore } from '../../src/vault/dexie-store.ts'
import { hashOfRow, newDossierKey, sealDossier, sealDraft } from '../../src/vault/dossier-row.ts'
import { autosaveDossier, openDossierOf, saveDossier, type SaveInput } from '../../src/vault/dossiers.ts'
import type { IndexEntry } from '../../src/vault/head.ts'
import { checkVault } from '../../src/vault/integrity.ts'
import { keysOf } from '../../src/vault/keys.ts'
import { commit, keysOf as keysIn, newOpenVault, type OpenVault } from '../../src/vault/open-vault.ts'
import { newRecoveryCode } from '../../src/vault/recovery-code.ts'
import { openSlots } from '../../src/vault/slots.ts'
import type { Change } from '../../src/vault/store.ts'
import { createVault } from '../../src/vault/vault.ts'
import { argon2id } from '../vault/fixtures.ts'

/** `json`: the content once more, for who stores it as text. */
export type Input = SaveInput & { readonly json: string }

/** What is measured, of the vault and of Dexie without one. */
export type Side = {
  /** Many at once, in one transaction. */
  readonly create: (inputs: readonly Input[]) => Promise<readonly string[]>
  readonly readList: () => Promise<unknown>
  readonly save: (id: string, input: Input) => Promise<void>
  readonly autosave: (id: string, input: Input) => Promise<void>
  readonly open: (id: string) => Promise<unknown>
}

type Options = { readonly database: string; readonly passphrase: string; readonly settings: string; readonly at: number }

/** A new vault, made and opened by its own parts, so that thousands of dossiers go into it in a few transactions instead of one by one. */
export async function openSealedSide({ database, passphrase, settings, at }: Options): Promise<Side & { readonly check: () => Promise<void>; readonly close: () => void }> {
  const store = await openDexieStore(database)
  const made = await createVault(store, { passphrase, recoveryCode: newRecoveryCode(), settings, argon2id, at })
  made.lock()
  const keysRow = await store.get('vault', 'keys')
  if (keysRow?.id !== 'keys') throw new Error('the vault was not made')
  const { vaultId } = keysRow
  const { master } = await openSlots(keysRow.slots, { kind: 'passphrase', text: passphrase }, { vaultId, argon2id })
  const keys = await keysOf(master, vaultId)
  const vault = newOpenVault({ store, vaultId, argon2id, keys, keysRow, ...(await openContents(store, keys, keysRow)) })
  return {
    create: (inputs) => createMany(vault, inputs),
    readList: () => openContents(store, keys, keysRow),
    save: (id, input) => saveDossier(vault, id, input),
    autosave: (id, { content, at: moment }) => autosaveDossier(vault, id, content, moment),
    open: (id) => openDossierOf(vault, id),
    check: async () => {
      if ((await checkVault(vault)).length > 0) throw new Error('what was filled is no whole vault')
    },
    close: () => {
      store.close()
    },
  }
}

/** The rows, the index and the log that `createDossier` would have left, one after the other. */
async function createMany(vault: OpenVault, inputs: readonly SaveInput[]): Promise<readonly string[]> {
  const made = await Promise.all(inputs.map((input) => sealed(vault, input)))
  const entries = new Map(vault.entries)
  const changes: Change[] = []
  for (const { rows, entry, at } of made) {
    const { row, head } = await newLink(keysIn(vault).audit, vault.vaultId, vault.head.audit, { at, kind: 'created', dossierId: entry.id })
    vault.head = { ...vault.head, audit: head }
    entries.set(entry.id, entry)
    changes.push(...rows, { kind: 'put', table: 'audit', row })
  }
  await commit(vault, { changes, entries })
  return made.map(({ entry }) => entry.id)
}

async function sealed(vault: OpenVault, { content: { sv, bytes }, summary, purgeAfter, at }: SaveInput): Promise<{ readonly rows: readonly Change[]; readonly entry: IndexEntry; readonly at: number }> {
  const { vaultId } = vault
  const id = crypto.randomUUID()
  const plain = { id, rev: 1, state: 'draft', purgeAfter } as const
  const key = await newDossierKey(keysIn(vault), vaultId, id)
  const row = await sealDossier(vaultId, key, { ...plain, sv }, bytes)
  const draft = await sealDraft(vaultId, key, { dossierId: id, seq: 1, sv, rev: 1, at }, bytes)
  const entry: IndexEntry = { ...plain, hash: await hashOfRow(vaultId, row), draftSeq: 1, summary }
  return { rows: [{ kind: 'put', table: 'dossiers', row }, { kind: 'add', table: 'drafts', row: draft }], entry, at }
}
