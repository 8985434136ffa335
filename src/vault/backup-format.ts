import { sha256 } from '@noble/hashes/sha2.js'
import { base64, concat, fromBase64, textOf, utf8, type Bytes } from './bytes.ts'
import { VaultError } from './errors.ts'
import type { TableName } from './rows.ts'
import type { Change } from './store.ts'

/** First line of a backup. `database` is the version of the tables it was made from, `at` in epoch milliseconds. */
type Header = { readonly keukentafel: 'reservekopie'; readonly version: number; readonly database: number; readonly at: number }

/** Last line: over every byte before it, so that a file that was cut short is not taken for a whole one. */
type Trailer = { readonly rows: number; readonly sha256: string }

const VERSION = 1
const NEW_LINE = 0x0a
/** Room enough for the first line, of this version and of any later one: a file that is something else is not read further. */
const HEADER_BYTES = 1024
/** What is held in memory while a backup is written or read, give or take a line. */
const WRITE_BYTES = 8 << 20
const READ_BYTES = 1 << 20
/** How `line` begins a piece of a photo; another way to write the same is read as any row. */
const PIECE_START = utf8('["attachments",')

/** Of each table the columns of its key. A row without them cannot be stored at all; whether it opens, the vault itself finds out. */
const KEY_COLUMNS: Readonly<Record<TableName, Readonly<Record<string, 'string' | 'number'>>>> = {
  vault: { id: 'string' },
  dossiers: { id: 'string' },
  drafts: { dossierId: 'string', seq: 'number' },
  index: { id: 'string' },
  audit: { seq: 'number' },
  receipts: { id: 'string' },
  tombstones: { dossierId: 'string' },
  attachments: { dossierId: 'string', id: 'string', n: 'number' },
}

export type BackupWriter = { readonly add: (table: string, row: unknown) => void; readonly end: () => Blob }

/** Writes a backup: a line of JSON for each row, as it is stored. It is hashed as it grows, which WebCrypto cannot, and without WebAssembly, which some devices refuse. What was written is handed to the browser, which keeps it where there is room. */
export function backupWriter({ database, at }: Pick<Header, 'database' | 'at'>): BackupWriter {
  const blobs: Blob[] = []
  const hash = sha256.create()
  let lines: Bytes[] = []
  let waitingBytes = 0
  let rows = 0
  const write = (value: unknown) => {
    const bytes = line(value)
    hash.update(bytes)
    lines.push(bytes)
    waitingBytes += bytes.length
    if (waitingBytes < WRITE_BYTES) return
    blobs.push(new Blob(lines))
    lines = []
    waitingBytes = 0
  }
  write({ keukentafel: 'reservekopie', version: VERSION, database, at } satisfies Header)
  return {
    add: (table, row) => {
      rows += 1
      write([table, row])
    },
    end: () => new Blob([...blobs, ...lines, line({ rows, sha256: base64(hash.digest()) } satisfies Trailer)], { type: 'application/octet-stream' }),
  }
}

export type Put = Extract<Change, { readonly kind: 'put' | 'add' }>

/** A backup that was found to be whole: changes that store its rows. The pieces of photos can be more than the memory holds: they are read once more, one by one. */
export type Backup = { readonly rows: readonly Put[]; readonly pieces: () => AsyncGenerator<Put> }

/**
 * Reads a backup, all of it, before anything of it is used.
 *
 * @param newest - the newest version of the tables that this app knows
 * @throws VaultError BACKUP_UNREADABLE for another file or half a backup; NEWER_FORMAT
 */
export async function readBackup(file: Blob, newest: number): Promise<Backup> {
  checkHeader(headerIn(await bytesOf(file.slice(0, HEADER_BYTES))), newest)
  const hash = sha256.create()
  const rows: Put[] = []
  let count = 0
  for await (const { bytes, place } of linesIn(file)) {
    if (place === 'last') {
      const trailer = jsonIn(bytes) as Partial<Trailer> | null
      if (trailer?.rows !== count || trailer.sha256 !== base64(hash.digest())) throw new VaultError('BACKUP_UNREADABLE')
      continue
    }
    hash.update(concat(bytes, Uint8Array.of(NEW_LINE)))
    if (place === 'first') continue
    count += 1
    const change = changeOf(jsonIn(bytes))
    if (change.table !== 'attachments') rows.push(change)
  }
  if (!rows.some(({ table, row }) => table === 'vault' && row.id === 'keys')) throw new VaultError('BACKUP_UNREADABLE')
  return { rows, pieces: () => piecesIn(file) }
}

async function* piecesIn(file: Blob): AsyncGenerator<Put> {
  for await (const { bytes, place } of linesIn(file)) {
    if (place !== 'row' || !startsWith(bytes, PIECE_START)) continue
    yield changeOf(jsonIn(bytes))
  }
}

/** Before the rest is looked at: of a newer version only these two have to be as they are now. */
function checkHeader(value: unknown, newest: number): void {
  const { keukentafel, version, database } = (value ?? {}) as Readonly<Partial<Record<string, unknown>>>
  if (keukentafel !== 'reservekopie' || !isVersion(version)) throw new VaultError('BACKUP_UNREADABLE')
  if (version > VERSION) throw new VaultError('NEWER_FORMAT')
  if (!isVersion(database)) throw new VaultError('BACKUP_UNREADABLE')
  if (database > newest) throw new VaultError('NEWER_FORMAT')
}

function headerIn(start: Bytes): unknown {
  const end = start.indexOf(NEW_LINE)
  if (end === -1) throw new VaultError('BACKUP_UNREADABLE')
  return parsed(() => JSON.parse(textOf(start.subarray(0, end))) as unknown)
}

type Line = { readonly bytes: Bytes; readonly place: 'first' | 'row' | 'last' }

async function* linesIn(file: Blob): AsyncGenerator<Line> {
  let held: Bytes | null = null
  let place: Line['place'] = 'first'
  for await (const bytes of splitIn(file)) {
    if (held !== null) {
      yield { bytes: held, place }
      place = 'row'
    }
    held = bytes
  }
  // One line alone is a first line without a last.
  if (held === null || place === 'first') throw new VaultError('BACKUP_UNREADABLE')
  yield { bytes: held, place: 'last' }
}

/** After the last line end comes nothing: what follows it, or a line that does not end, was not written by this app. */
async function* splitIn(file: Blob): AsyncGenerator<Bytes> {
  let begun: Bytes[] = []
  for (let offset = 0; offset < file.size; offset += READ_BYTES) {
    const bytes = await bytesOf(file.slice(offset, offset + READ_BYTES))
    let start = 0
    for (let end = bytes.indexOf(NEW_LINE); end !== -1; end = bytes.indexOf(NEW_LINE, start)) {
      yield concat(...begun, bytes.subarray(start, end))
      begun = []
      start = end + 1
    }
    if (start < bytes.length) begun.push(bytes.slice(start))
  }
  if (begun.length > 0) throw new VaultError('BACKUP_UNREADABLE')
}

function jsonIn(bytes: Bytes): unknown {
  return parsed(() => JSON.parse(textOf(bytes), revive) as unknown)
}

function startsWith(bytes: Bytes, start: Bytes): boolean {
  return start.every((byte, index) => bytes[index] === byte)
}

function changeOf(value: unknown): Put {
  const [table, row] = (Array.isArray(value) ? value : []) as readonly unknown[]
  if (typeof table !== 'string' || !Object.hasOwn(KEY_COLUMNS, table) || typeof row !== 'object' || row === null) throw new VaultError('BACKUP_UNREADABLE')
  const columns = Object.entries(KEY_COLUMNS[table as TableName])
  if (!columns.every(([column, type]) => typeof (row as Readonly<Record<string, unknown>>)[column] === type)) throw new VaultError('BACKUP_UNREADABLE')
  return { kind: 'put', table, row } as Put
}

function line(value: unknown): Bytes {
  return utf8(`${JSON.stringify(value, (_, each: unknown) => (each instanceof Uint8Array ? { $bytes: base64(each as Bytes) } : each))}\n`)
}

function revive(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('$bytes' in value) || typeof value.$bytes !== 'string') return value
  return fromBase64(value.$bytes)
}

/** The cause is left out: it can repeat what was read. */
function parsed<Result>(read: () => Result): Result {
  try {
    return read()
  } catch {
    throw new VaultError('BACKUP_UNREADABLE')
  }
}

/** A file that is gone, too large or not allowed cannot be read either. */
async function bytesOf(file: Blob): Promise<Bytes> {
  try {
    return new Uint8Array(await file.arrayBuffer())
  } catch (cause) {
    throw new VaultError('BACKUP_UNREADABLE', { cause })
  }
}

function isVersion(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) > 0
}
