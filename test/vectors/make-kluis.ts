// A second implementation of docs/vault-format.md, with the cryptography of Node and of noble. It imports nothing of src/, so that the vectors
// prove the document, and not that the app agrees with itself. `npx tsx test/vectors/make-kluis.ts` writes the files anew.
import { createCipheriv, createHash, createHmac, hkdfSync, pbkdf2Sync } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { argon2id } from '@noble/hashes/argon2.js'
import { readInside, type Inside, type KdfInside, type SlotInside } from './inside.ts'

export const KLUIZEN = ['kluis-1', 'kluis-1-goedkoop', 'kluis-1-pbkdf2', 'kluis-2'] as const

/** The backup of a vault that holds this, byte for byte. */
export function makeKluis(inside: Inside): Buffer {
  const { seed, vaultId, revisions, settings, dossiers, events } = inside
  const random = streamOf(seed)
  const master = random(32)
  const key = (info: string) => hkdf(master, vaultId, info)
  const seal = (with_: Buffer, plain: Buffer, ...place: readonly (string | number)[]) => sealed(with_, random(12), plain, placeOf(vaultId, ...place))
  const sealPadded = (with_: Buffer, plain: string, ...place: readonly (string | number)[]) => seal(with_, padded(Buffer.from(plain)), ...place)

  const slots = inside.slots.map((slot) => {
    const plain = plainSlot(slot, random)
    return { ...plain, box: seal(hkdf(secretOf(slot, plain), vaultId, KEK[slot.kind]), master, 'slot', JSON.stringify(described({ ...plain, box: null }))) }
  })
  const tag = createHmac('sha256', key('tag/1')).update(JSON.stringify([[revisions.keys, 1, vaultId], slots.map(described)])).digest()

  const sealedDossiers = dossiers.map(({ id, rev, sv, state, purgeAfter, content, summary, draftSeq, drafts, attachments = [] }) => {
    const dossierKey = random(32)
    const wrapped = seal(key('wrap/1'), dossierKey, 'key', id)
    const place = ['dossiers', id, sv, rev, state, purgeAfter]
    const box = sealPadded(dossierKey, content, ...place)
    const hash = sha256(Buffer.from(`${wrapped.length}.${box.length}.`), wrapped, box, placeOf(vaultId, ...place)).toString('base64')
    return {
      row: { id, rev, sv, state, purgeAfter, key: wrapped, box },
      drafts: drafts.map((draft) => ({
        dossierId: id, seq: draft.seq, sv: draft.sv, rev: draft.rev, at: draft.at, key: wrapped,
        box: sealPadded(dossierKey, draft.content, 'drafts', id, draft.seq, draft.sv, draft.rev, draft.at),
      })),
      pieces: attachments.flatMap(({ id: attachment, pieces }) => pieces.map((piece, position) => {
        const plain = { dossierId: id, id: attachment, n: position + 1, of: pieces.length }
        const bytes = padded(Buffer.from(piece, 'base64'))
        return { ...plain, box: seal(dossierKey, bytes, 'attachments', plain.dossierId, plain.id, plain.n, plain.of) }
      })),
      part: String(Number.parseInt(id.slice(0, 2), 16) % 64),
      entry: [id, rev, state, purgeAfter, hash, draftSeq, summary],
    }
  })

  let prevHash: Buffer = Buffer.alloc(0)
  const audit = events.map((event, index) => {
    const place = ['audit', index + 1, prevHash.toString('base64')]
    const row = { seq: index + 1, prevHash, box: sealPadded(key('audit/1'), JSON.stringify(event), ...place) }
    prevHash = sha256(placeOf(vaultId, ...place), row.box)
    return row
  })

  const index = Object.entries(revisions.index).map(([part, rev]) => {
    const entries = sealedDossiers.filter((dossier) => dossier.part === part).map(({ entry }) => entry)
    return { id: part, rev, box: sealPadded(key('index/1'), JSON.stringify(entries), 'index', part, rev) }
  })

  const head = { settings, keysRev: revisions.keys, index: revisions.index, audit: { seq: audit.length, hash: prevHash.toString('base64') } }
  const rows: readonly (readonly [table: string, row: object])[] = [
    ...sealedDossiers.flatMap(({ pieces }) => pieces.map((row) => ['attachments', row] as const)),
    ...audit.map((row) => ['audit', row] as const),
    ...sealedDossiers.map(({ row }) => ['dossiers', row] as const),
    ...sealedDossiers.flatMap(({ drafts: all }) => all.map((row) => ['drafts', row] as const)),
    ...index.map((row) => ['index', row] as const),
    ['vault', { id: 'backup', at: inside.lastBackupAt, sum: sumOf('backup', inside.lastBackupAt) }],
    ['vault', { id: 'head', rev: revisions.head, box: sealPadded(key('settings/1'), JSON.stringify(head), 'vault', 'head', revisions.head) }],
    ['vault', { id: 'keys', rev: revisions.keys, format: 1, vaultId, slots, tag }],
    ['vault', { id: 'tries', ...inside.wrongTries, sum: sumOf('tries', inside.wrongTries.count, inside.wrongTries.at) }],
  ]
  return backupOf(inside, rows)
}

function backupOf({ madeAt: at, database = 2 }: Inside, rows: readonly (readonly [table: string, row: object])[]): Buffer {
  const lines = [{ keukentafel: 'reservekopie', version: 1, database, at }, ...rows].map((value) => `${JSON.stringify(marked(value))}\n`)
  const body = Buffer.from(lines.join(''))
  return Buffer.concat([body, Buffer.from(`${JSON.stringify({ rows: rows.length, sha256: sha256(body).toString('base64') })}\n`)])
}

const KEK = { passphrase: 'kek/pass/1', recovery: 'kek/recovery/1', passkey: 'kek/prf/1' } as const

type PlainSlot = { readonly id: string; readonly createdAt: number; readonly kind: SlotInside['kind']; readonly kdf?: KdfInside & { readonly salt: Buffer }; readonly credentialId?: Buffer; readonly salt?: Buffer }

function plainSlot(slot: SlotInside, random: (length: number) => Buffer): PlainSlot {
  const { id, createdAt, kind } = slot
  switch (slot.kind) {
    case 'passphrase': return { id, createdAt, kind, kdf: { ...slot.kdf, salt: random(16) } }
    case 'recovery': return { id, createdAt, kind }
    case 'passkey': return { id, createdAt, kind, credentialId: Buffer.from(slot.credentialId, 'base64'), salt: Buffer.from(slot.salt, 'base64') }
  }
}

function secretOf(slot: SlotInside, { kdf }: PlainSlot): Buffer {
  if (slot.kind === 'recovery') return symbolsOf(slot.code)
  if (slot.kind === 'passkey') return Buffer.from(slot.output, 'base64')
  const password = Buffer.from(slot.text.normalize('NFKC'))
  if (kdf === undefined) throw new RangeError('a passphrase is stretched')
  if (kdf.name === 'pbkdf2-sha256') return pbkdf2Sync(password, kdf.salt, kdf.iterations, 32, 'sha256')
  return Buffer.from(argon2id(password, kdf.salt, { m: kdf.memoryKiB, t: kdf.iterations, p: kdf.parallelism, dkLen: 32 }))
}

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** The 26 symbols of a recovery code, when all 28 as a polynomial have the roots 1 and a = 2. */
function symbolsOf(code: string): Buffer {
  const symbols = Array.from(code.replaceAll('-', ''), (letter) => ALPHABET.indexOf(letter))
  const isRoot = (root: number) => symbols.reduce((sum, symbol) => times(sum, root) ^ symbol, 0) === 0
  if (symbols.length !== 28 || symbols.includes(-1) || !isRoot(1) || !isRoot(2)) throw new RangeError('not a recovery code')
  return Buffer.from(symbols.slice(0, 26))
}

/** In the field of 32 elements, modulo x^5 + x^2 + 1. */
function times(one: number, other: number): number {
  let product = 0
  for (let bit = 4; bit >= 0; bit -= 1) {
    product <<= 1
    if (product & 32) product ^= 0b10_0101
    if (other & (1 << bit)) product ^= one
  }
  return product
}

function hkdf(secret: Buffer, vaultId: string, info: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, vaultId, `keukentafel/${info}`, 32))
}

function placeOf(vaultId: string, ...parts: readonly (string | number)[]): Buffer {
  return Buffer.from(JSON.stringify(['keukentafel/1', vaultId, ...parts]))
}

function sealed(key: Buffer, iv: Buffer, plain: Buffer, place: Buffer): Buffer {
  const cipher = createCipheriv('aes-256-gcm', key, iv)
  cipher.setAAD(place)
  return Buffer.concat([iv, cipher.update(plain), cipher.final(), cipher.getAuthTag()])
}

function padded(plain: Buffer): Buffer {
  const zeros = 255 - (plain.length % 256)
  return Buffer.concat([plain, Buffer.of(0x80), Buffer.alloc(zeros)])
}

function sha256(...parts: readonly Buffer[]): Buffer {
  return parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest()
}

function sumOf(...parts: readonly (string | number)[]): string {
  return sha256(Buffer.from(JSON.stringify(parts))).toString('base64')
}

/** As lists of pairs in the order of their names. */
function described(value: unknown): unknown {
  if (Buffer.isBuffer(value)) return ['bytes', value.toString('base64')]
  if (typeof value !== 'object' || value === null) return value
  return Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)).map(([name, each]) => [name, described(each)])
}

/** Bytes as they stand in a backup. */
function marked(value: unknown): unknown {
  if (Buffer.isBuffer(value)) return { $bytes: value.toString('base64') }
  if (Array.isArray(value)) return value.map(marked)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, marked(each)]))
}

/**
 * The same bytes at every run, so that the files can be made again. A real vault never does this: its keys and initialisation vectors come
 * from the random generator of the system, and who knows the seed of one of these opens it.
 */
function streamOf(seed: string): (length: number) => Buffer {
  let count = 0
  return (length) => {
    count += 1
    return createHmac('sha256', seed).update(String(count)).digest().subarray(0, length)
  }
}

if (process.argv[1] === import.meta.filename) {
  for (const name of KLUIZEN) writeFileSync(join(import.meta.dirname, `${name}.keukentafel`), makeKluis(readInside(name)))
}
