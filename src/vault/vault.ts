import { checkAttachments, tidyAttachments, type AttachmentsIn } from './attachment-check.ts'
import { addAttachment, readAttachment, type AttachmentRef } from './attachments.ts'
import { NO_AUDIT, readEvents, type VaultEvent } from './audit.ts'
import { randomBytes, usedOnce, type Bytes } from './bytes.ts'
import { openContents } from './contents.ts'
import { autosaveDossier, createDossier, eraseDossier, lastAutosaveOf, moveDossier, openDossierOf, openWaiting, saveDossier, tidyDrafts, withLaterAutosave, type OpenedDossier, type SaveInput } from './dossiers.ts'
import type { Content } from './dossier-row.ts'
import { VaultError } from './errors.ts'
import type { Head } from './head.ts'
import { checkKeys, checkVault, signSlots } from './integrity.ts'
import type { Argon2id } from './kdf.ts'
import { keysOf as keysOfMaster, MASTER_BYTES } from './keys.ts'
import { commit, inTurn, keysOf, newOpenVault, type OpenVault, type SealedWrite } from './open-vault.ts'
import { countTry, evenWhenFull, triesRow } from './plain-rows.ts'
import type { Problem } from './problem.ts'
import { settleRetention } from './retention.ts'
import type { DossierState, KeysRow } from './rows.ts'
import { raiseCost, removePasskey, replaceSlot, verifySecret } from './slot-changes.ts'
import { newSlot, openSlots, type Passkey, type Secret, type Slot } from './slots.ts'
import type { Store } from './store.ts'

const FORMAT = 1

/** One dossier in the list. `summary` is what the caller gave at the last save; empty when the index had to be rebuilt. */
export type Entry = {
  readonly id: string
  readonly rev: number
  readonly state: DossierState
  readonly purgeAfter: string
  readonly summary: string
}

/**
 * An open vault: dossiers as opaque bytes, sealed on the device. All moments are epoch milliseconds, all days '2027-01-31'.
 *
 * Every method rejects with a VaultError: LOCKED after `lock`, CHANGED_ELSEWHERE when another window wrote, STORAGE_FULL, STORAGE_FAILED. What
 * rejects has changed nothing.
 */
export type Vault = {
  /** From the decrypted index; also what was thrown away. In no order that means anything: it is another one after each unlock. */
  readonly entries: () => readonly Entry[]
  /** Opaque text of the caller; empty when it had to be rebuilt. */
  readonly settings: () => string
  readonly saveSettings: (text: string, at: number) => Promise<void>
  /** `attachments`: what it names and another dossier has, which is kept with it too. */
  readonly create: (input: SaveInput, attachments?: readonly AttachmentRef[]) => Promise<string>
  /** DAMAGED when the row does not open: see `lastAutosave`. */
  readonly open: (id: string) => Promise<OpenedDossier>
  readonly autosave: (id: string, content: Content, at: number) => Promise<void>
  readonly save: (id: string, input: SaveInput) => Promise<void>
  readonly lastAutosave: (id: string) => Promise<{ readonly content: Content; readonly at: number } | null>
  /** The dossiers that hold more than their `summary` knows: an autosave is later than the last save. */
  readonly withLaterAutosave: () => Promise<readonly string[]>
  readonly discard: (id: string, purgeAfter: string, at: number) => Promise<void>
  readonly takeBack: (id: string, purgeAfter: string, at: number) => Promise<void>
  /** Only what was thrown away, or does not open. */
  readonly erase: (id: string, at: number) => Promise<void>
  /** Takes what was erased while locked off the list, and erases what was in the bin long enough. `today`: '2027-01-31'. */
  readonly settleRetention: (today: string, at: number) => Promise<void>
  readonly slots: () => readonly { readonly id: string; readonly kind: Slot['kind']; readonly createdAt: number }[]
  /** CANNOT_OPEN or MUST_WAIT when `current` is not right, as for the next three. */
  readonly changePassphrase: (current: Secret, passphrase: string, at: number) => Promise<void>
  readonly replaceRecoveryCode: (current: Secret, code: string, at: number) => Promise<void>
  readonly addPasskey: (current: Secret, passkey: Passkey, at: number) => Promise<void>
  readonly removePasskey: (slotId: string, at: number) => Promise<void>
  /** Keeps something large beside a dossier. The dossier names it in its own content afterwards: what none names is cleared away later. */
  readonly addAttachment: (id: string, bytes: Bytes) => Promise<AttachmentRef>
  /** DAMAGED when a piece of it is gone or was changed. */
  readonly attachment: (id: string, ref: AttachmentRef) => Promise<Bytes>
  /**
   * Reads every row, which takes seconds when there are thousands; autosaves that are of no more use go first, and so does what no dossier
   * names. Without `attachmentsIn` nobody knows what they name: then that is left alone.
   */
  readonly check: (attachmentsIn?: AttachmentsIn) => Promise<readonly Problem[]>
  readonly events: () => Promise<readonly VaultEvent[]>
  /** CANNOT_OPEN or MUST_WAIT unless it opens this vault. */
  readonly verify: (secret: Secret, at: number) => Promise<void>
  /** The last answers that could not be written, sealed: null when there are none. Also after `lock`. */
  readonly unwritten: () => SealedWrite | null
  /** Opens such a write again, to go on with it: null when it is not of this vault. `id`: null for a dossier that is not in the vault yet. */
  readonly openWaiting: (write: SealedWrite) => Promise<{ readonly id: string | null; readonly content: Content; readonly at: number } | null>
  /** Drops every key at once. */
  readonly lock: () => void
}

type Tools = { readonly argon2id: Argon2id; readonly at: number }

/**
 * Sets up a vault in an empty database, in one transaction.
 *
 * @throws VaultError CHANGED_ELSEWHERE when there is one already
 */
export async function createVault(store: Store, options: Tools & { readonly passphrase: string; readonly recoveryCode: string; readonly settings: string }): Promise<Vault> {
  const { passphrase, recoveryCode, settings, argon2id, at } = options
  const vaultId = crypto.randomUUID()
  const { slots, keys } = await usedOnce(randomBytes(MASTER_BYTES), async (master) => ({
    slots: [
      await newSlot(master, { kind: 'passphrase', text: passphrase }, at, { vaultId, argon2id }),
      await newSlot(master, { kind: 'recovery', code: recoveryCode }, at, { vaultId, argon2id }),
    ],
    keys: await keysOfMaster(master, vaultId),
  }))
  const keysRow = await signSlots(keys.tag, { id: 'keys', rev: 1, format: FORMAT, vaultId, slots })
  const head: Head = { rev: 0, settings, keysRev: 1, index: new Map(), audit: NO_AUDIT }
  const vault = newOpenVault({ store, vaultId, argon2id, keys, keysRow, head, entries: new Map(), unfit: new Set(), foundAtUnlock: [] })
  await commit(vault, { changes: [], keysRow, event: { at, kind: 'setUp', dossierId: null } })
  return doorOf(vault)
}

/**
 * Opens the vault with one of its secrets. The try is counted before it is made.
 *
 * @throws VaultError CANNOT_OPEN, MUST_WAIT, VANISHED when there is no vault in this database, NEWER_FORMAT
 */
export async function unlock(store: Store, secret: Secret, { argon2id, at }: Tools): Promise<Vault> {
  const keysRow = await storedKeys(store)
  const { vaultId } = keysRow
  await countTry(store, at)
  const { master, slot } = await openSlots(keysRow.slots, secret, { vaultId, argon2id })
  return usedOnce(master, async () => {
    const keys = await keysOfMaster(master, vaultId)
    const vault = newOpenVault({ store, vaultId, argon2id, keys, keysRow, ...(await openContents(store, keys, keysRow)) })
    await evenWhenFull(async () => {
      await noteUnlock(vault, at)
      // Slots that were changed outside the app are reported, and not signed anew unasked.
      if ((await checkKeys(vault)).length === 0) await raiseCost(vault, { master, slot }, secret, at)
    })
    return doorOf(vault)
  })
}

/** What a browser needs to ask for a passkey. */
export async function passkeySlots(store: Store): Promise<readonly Pick<Passkey, 'credentialId' | 'salt'>[]> {
  return (await storedKeys(store)).slots.flatMap((slot) => (slot.kind === 'passkey' ? [slot] : []))
}

async function noteUnlock(vault: OpenVault, at: number): Promise<void> {
  const tries = await triesRow(0, at)
  const kind = vault.foundAtUnlock.length > 0 ? 'indexRebuilt' : 'unlocked'
  await commit(vault, { changes: [{ kind: 'put', table: 'vault', row: tries }], event: { at, kind, dossierId: null } })
}

async function storedKeys(store: Store): Promise<KeysRow> {
  const row = await store.get('vault', 'keys')
  if (row?.id !== 'keys') throw new VaultError('VANISHED')
  if ((row.format as number) > FORMAT) throw new VaultError('NEWER_FORMAT')
  return row
}

function doorOf(vault: OpenVault): Vault {
  return {
    entries: () => Array.from(vault.entries.values()),
    settings: () => vault.head.settings,
    saveSettings: (settings, at) => inTurn(vault, () => commit(vault, { changes: [], settings, event: { at, kind: 'settingsChanged', dossierId: null } })),
    create: (input, attachments) => createDossier(vault, input, attachments),
    open: (id) => openDossierOf(vault, id),
    autosave: (id, content, at) => autosaveDossier(vault, id, content, at),
    save: (id, input) => saveDossier(vault, id, input),
    lastAutosave: (id) => lastAutosaveOf(vault, id),
    withLaterAutosave: () => inTurn(vault, () => withLaterAutosave(vault)),
    discard: (id, purgeAfter, at) => moveDossier(vault, id, { state: 'discarded', purgeAfter, at }),
    takeBack: (id, purgeAfter, at) => moveDossier(vault, id, { state: 'draft', purgeAfter, at }),
    erase: (id, at) => eraseDossier(vault, id, at),
    settleRetention: (today, at) => settleRetention(vault, today, at),
    slots: () => vault.keysRow.slots.map(({ id, kind, createdAt }) => ({ id, kind, createdAt })),
    changePassphrase: (current, text, at) => replaceSlot(vault, current, { kind: 'passphrase', text }, at),
    replaceRecoveryCode: (current, code, at) => replaceSlot(vault, current, { kind: 'recovery', code }, at),
    addPasskey: (current, passkey, at) => replaceSlot(vault, current, { kind: 'passkey', ...passkey }, at),
    removePasskey: (slotId, at) => removePasskey(vault, slotId, at),
    addAttachment: (id, bytes) => addAttachment(vault, id, bytes),
    attachment: (id, ref) => readAttachment(vault, id, ref),
    check: async (attachmentsIn) => {
      await inTurn(vault, () => evenWhenFull(() => tidyDrafts(vault)))
      if (attachmentsIn === undefined) return checkVault(vault)
      await evenWhenFull(() => tidyAttachments(vault, attachmentsIn))
      return [...(await checkVault(vault)), ...(await checkAttachments(vault, attachmentsIn))]
    },
    events: () => inTurn(vault, async () => readEvents(keysOf(vault).audit, vault.vaultId, await vault.store.all('audit'))),
    verify: (secret, at) => verifySecret(vault, secret, at),
    unwritten: () => vault.unwritten,
    openWaiting: (write) => inTurn(vault, () => openWaiting(vault, write)),
    lock: () => {
      vault.keys = null
      vault.entries = new Map()
      vault.head = { ...vault.head, settings: '' }
      vault.dossierKeys.clear()
    },
  }
}
