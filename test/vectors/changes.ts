// The changes of kluis-1-faalt.json: what is done to the rows of a vault, or to a backup.
import { createHash } from 'node:crypto'
import { fromBase64, type Bytes } from '../../src/vault/bytes.ts'
import type { Keys, TableName } from '../../src/vault/rows.ts'
import type { Change, Store } from '../../src/vault/store.ts'
import { flipped } from '../vault/fixtures.ts'
import { bytesOfVector, restored } from './stored.ts'

/** Table, key, column and deeper. */
type Path = readonly [table: TableName, key: Keys[TableName], ...columns: (string | number)[]]

export type RowChange =
  | { readonly do: 'flip'; readonly at: Path; readonly byte: number }
  | { readonly do: 'cut'; readonly at: Path; readonly to: number }
  | { readonly do: 'set'; readonly at: Path; readonly to: unknown }
  | { readonly do: 'remove'; readonly at: Path }
  | { readonly do: 'swap'; readonly at: Path; readonly and: Path }
  | { readonly do: 'copy'; readonly at: Path; readonly over: object }
  /** What stands elsewhere in the same vault, or in the same place in another one. */
  | { readonly do: 'take'; readonly at: Path; readonly from: { readonly at?: Path; readonly vector?: string } }

export async function changeRows(store: Store, change: RowChange): Promise<void> {
  const [table, key] = change.at
  switch (change.do) {
    case 'flip': {
      const bytes = (await valueAt(store, change.at)) as Bytes
      return put(store, change.at, flipped(bytes, change.byte < 0 ? bytes.length + change.byte : change.byte))
    }
    case 'cut': return put(store, change.at, ((await valueAt(store, change.at)) as Bytes).slice(0, change.to))
    case 'set': return put(store, change.at, revived(change.to))
    case 'remove': return put(store, change.at, undefined)
    case 'swap': {
      const [one, other] = [await valueAt(store, change.at), await valueAt(store, change.and)]
      await put(store, change.at, other)
      return put(store, change.and, one)
    }
    case 'copy': return store.write([{ kind: 'add', table, row: { ...(await store.get(table, key)), ...change.over } } as Change])
    case 'take': {
      const from = change.from.vector === undefined ? store : await restored(bytesOfVector(change.from.vector))
      return put(store, change.at, await valueAt(from, change.from.at ?? change.at))
    }
  }
}

type Branch = Record<string | number, unknown>

async function valueAt(store: Store, [table, key, ...columns]: Path): Promise<unknown> {
  const row: unknown = await store.get(table, key)
  const value = columns.reduce<unknown>((branch, column) => (branch as Branch | undefined)?.[column], row)
  if (value === undefined) throw new RangeError('there is nothing to change')
  return value
}

/** In the place of what is there; undefined takes it out. */
async function put(store: Store, [table, key, ...columns]: Path, value: unknown): Promise<void> {
  const row = await store.get(table, key)
  const changed = columns.length === 0 ? value : replaced(row, columns, value)
  const before = row === undefined ? [] : [{ kind: 'delete', table, key } as Change]
  await store.write([...before, ...(changed === undefined ? [] : [{ kind: 'put', table, row: changed } as Change])])
}

function replaced(branch: unknown, [column = '', ...deeper]: readonly (string | number)[], value: unknown): unknown {
  const inner = deeper.length === 0 ? value : replaced((branch as Branch)[column], deeper, value)
  if (Array.isArray(branch)) return inner === undefined ? branch.toSpliced(Number(column), 1) : branch.with(Number(column), inner)
  const others = Object.entries(branch as Branch).filter(([name]) => name !== column)
  return Object.fromEntries(inner === undefined ? others : [...others, [column, inner]])
}

function revived(value: unknown): unknown {
  return typeof value === 'object' && value !== null && '$bytes' in value ? fromBase64(String(value.$bytes)) : value
}

export type FileChange =
  | { readonly do: 'bytes'; readonly to: string }
  /** Below 0 counts from the end, below 1 is a part of it. */
  | { readonly do: 'truncate'; readonly to: number }
  | { readonly do: 'flip' | 'high'; readonly byte: number }
  | { readonly do: 'append'; readonly text: string }
  | { readonly do: 'replace'; readonly text: string; readonly by: string }
  | { readonly do: 'drop' | 'double'; readonly line: number }
  | { readonly do: 'exchange'; readonly line: number; readonly and: number }
  | { readonly do: 'line'; readonly line: number; readonly to: string }
  | { readonly do: 'merge'; readonly line: number; readonly with: object }
  /** A trailer that fits what stands before it. */
  | { readonly do: 'seal' }

export function changeFile(file: Buffer<ArrayBuffer>, change: FileChange): Buffer<ArrayBuffer> {
  switch (change.do) {
    case 'bytes': return Buffer.from(change.to, 'base64')
    case 'truncate': return file.subarray(0, change.to > 0 && change.to < 1 ? Math.floor(file.length * change.to) : change.to)
    case 'flip': return Buffer.from(flipped(file, change.byte))
    case 'high': return Buffer.from(file.fill(0xff, change.byte, change.byte + 1))
    case 'append': return Buffer.from(`${file.toString()}${change.text}`)
    case 'replace': return Buffer.from(file.toString().replaceAll(change.text, change.by))
    default: return Buffer.from(changeLines(file.toString().split('\n').slice(0, -1), change).map((line) => `${line}\n`).join(''))
  }
}

function changeLines(lines: readonly string[], change: Extract<FileChange, { readonly line: number } | { readonly do: 'seal' }>): readonly string[] {
  if (change.do === 'seal') {
    const body = lines.slice(0, -1).map((line) => `${line}\n`).join('')
    return lines.with(-1, JSON.stringify({ rows: lines.length - 2, sha256: createHash('sha256').update(body).digest('base64') }))
  }
  const { line } = change
  const at = line < 0 ? lines.length + line : line
  const text = lines[at] ?? ''
  switch (change.do) {
    case 'drop': return lines.toSpliced(at, 1)
    case 'double': return lines.toSpliced(at, 0, text)
    case 'exchange': return lines.with(at, lines[change.and] ?? '').with(change.and, text)
    case 'line': return lines.with(at, change.to)
    case 'merge': return lines.with(at, JSON.stringify({ ...(JSON.parse(text) as object), ...change.with }))
  }
}
