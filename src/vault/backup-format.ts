import { base64, concat, fromBase64, sha256, textOf, utf8, type Bytes } from './bytes.ts'
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

/** Of each table the columns of its key. A row without them cannot be stored at all; whether it opens, the vault itself finds out. */
const KEY_COLUMNS: Readonly<Record<TableName, Readonly<Record<string, 'string' | 'number'>>>> = {
  vault: { id: 'string' },
  dossiers: { id: 'string' },
  drafts: { dossierId: 'string', seq: 'number' },
  index: { id: 'string' },
  audit: { seq: 'number' },
  receipts: { id: 'string' },
  tombstones: { dossierId: 'string' },
}

/** The bytes of a backup: a line of JSON for each row, as it is stored. */
export async function writeBackup({ database, at }: Pick<Header, 'database' | 'at'>, rows: readonly (readonly [table: string, row: unknown])[]): Promise<readonly Bytes[]> {
  const header: Header = { keukentafel: 'reservekopie', version: VERSION, database, at }
  const body = concat(line(header), ...rows.map(line))
  const trailer: Trailer = { rows: rows.length, sha256: base64(await sha256(body)) }
  return [body, line(trailer)]
}

/**
 * The rows of a backup, as changes that store them.
 *
 * @param newest - the newest version of the tables that this app knows
 * @throws VaultError BACKUP_UNREADABLE for another file or half a backup; NEWER_FORMAT
 */
export async function readBackup(file: Blob, newest: number): Promise<readonly Change[]> {
  checkHeader(headerIn(await bytesOf(file.slice(0, HEADER_BYTES))), newest)
  const bytes = await bytesOf(file)
  const [, ...lines] = linesOf(bytes)
  const trailer = lines.pop() as Partial<Trailer> | null | undefined
  const body = bytes.subarray(0, bytes.lastIndexOf(NEW_LINE, -2) + 1)
  if (trailer?.rows !== lines.length || trailer.sha256 !== base64(await sha256(body))) throw new VaultError('BACKUP_UNREADABLE')
  const changes = lines.map(changeOf)
  if (!changes.some(({ table, row }) => table === 'vault' && row.id === 'keys')) throw new VaultError('BACKUP_UNREADABLE')
  return changes
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

function linesOf(bytes: Bytes): readonly unknown[] {
  return parsed(() => {
    const lines = textOf(bytes).split('\n')
    // After the last line end comes nothing: what follows it, or a line that does not end, was not written by this app.
    if (lines.pop() !== '') throw new VaultError('BACKUP_UNREADABLE')
    return lines.map((each) => JSON.parse(each, revive) as unknown)
  })
}

type Put = Extract<Change, { readonly kind: 'put' | 'add' }>

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
