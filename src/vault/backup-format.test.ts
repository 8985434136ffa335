import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rowsInBackup as readBackup } from '../../test/vectors/stored.ts'
import { backupWriter, type Put } from './backup-format.ts'
import { sha256, utf8, type Bytes } from './bytes.ts'

const NEWEST = 2
const HEADER = { keukentafel: 'reservekopie', version: 1, database: 2, at: 1_795_683_600_000 }
const KEYS = ['vault', { id: 'keys' }] as const
const UNREADABLE = { name: 'VaultError', code: 'BACKUP_UNREADABLE' }

type Row = readonly [table: string, row: unknown]

function written(rows: readonly Row[], database = NEWEST): Blob {
  const writer = backupWriter({ database, at: HEADER.at })
  for (const [table, row] of rows) writer.add(table, row)
  return writer.end()
}

/** A whole file, whatever is in it. */
async function whole(...lines: readonly unknown[]): Promise<Blob> {
  const body = utf8(lines.map((each) => `${JSON.stringify(each)}\n`).join(''))
  const trailer = { rows: lines.length - 1, sha256: Buffer.from(await sha256(body)).toString('base64') }
  return new Blob([body, `${JSON.stringify(trailer)}\n`])
}

function putOf([table, row]: Row): Put {
  return { kind: 'put', table, row } as Put
}

describe('writing', () => {
  it('makes one line for what it is, one for each row, and one over all of them', async () => {
    const text = await (written([KEYS, ['drafts', { dossierId: 'a', seq: 1, box: new Uint8Array([0, 255, 16]) }]])).text()
    const body = '{"keukentafel":"reservekopie","version":1,"database":2,"at":1795683600000}\n["vault",{"id":"keys"}]\n["drafts",{"dossierId":"a","seq":1,"box":{"$bytes":"AP8Q"}}]\n'

    expect(text).toBe(`${body}{"rows":2,"sha256":"${Buffer.from(await sha256(utf8(body))).toString('base64')}"}\n`)
  })
})

describe('reading', () => {
  it('gives every row as it was', async () => {
    const bytes: fc.Arbitrary<Bytes> = fc.uint8Array().map((array) => Uint8Array.from(array))
    const row = fc.oneof(
      fc.record({ id: fc.string({ unit: 'binary' }), rev: fc.nat(), box: bytes }).map((each): Row => ['dossiers', each]),
      fc.record({ dossierId: fc.string(), seq: fc.integer(), key: bytes }).map((each): Row => ['drafts', each]),
      fc.record({ seq: fc.nat(), prevHash: bytes, box: bytes }).map((each): Row => ['audit', each]),
      fc.record({ id: fc.constant('keys'), slots: fc.array(fc.record({ kind: fc.string(), kdf: fc.record({ salt: bytes }), box: bytes })) }).map((each): Row => ['vault', each]),
    )
    await fc.assert(fc.asyncProperty(fc.array(row), async (rows) => {
      const all = [KEYS, ...rows]
      expect(await readBackup(written(all), NEWEST)).toEqual(all.map(putOf))
    }), { seed: 20261125 })
  })

  it('takes rows of every table, of tables of an earlier version, and of columns that it does not know', async () => {
    const rows: readonly Row[] = [KEYS, ['dossiers', { id: 'a' }], ['drafts', { dossierId: 'a', seq: 1 }], ['index', { id: 'index' }], ['audit', { seq: 1 }], ['receipts', { id: 'a' }], ['tombstones', { dossierId: 'a', later: { than: 'this' } }], ['attachments', { dossierId: 'a', id: 'x', n: 1, of: 1, box: new Uint8Array(2_000_000).fill(7) }]]

    expect(await readBackup(written(rows, 1), NEWEST)).toEqual(rows.map(putOf))
  })

  it('takes a row that will not open: that is for the vault to find out', async () => {
    expect(await readBackup(written([KEYS, ['dossiers', { id: 'a', rev: 'x' }]]), NEWEST)).toHaveLength(2)
  })

  it.each<readonly [string, unknown]>([
    ['a table that is not known', ['photos', { id: 'a' }]],
    ['a table under the name of a method', ['constructor', { id: 'a' }]],
    ['a table that is no name', [1, { id: 'a' }]],
    ['no table', [{ id: 'a' }]],
    ['no list', { id: 'a' }],
    ['nothing', null],
    ['no row', ['dossiers']],
    ['a row that is text', ['dossiers', 'a']],
    ['a row without its key', ['dossiers', { rev: 1 }]],
    ['a row with half its key', ['drafts', { dossierId: 'a' }]],
    ['a row with its key in another form', ['audit', { seq: '1' }]],
    ['a row with bytes for a key', ['dossiers', { id: { $bytes: 'AAAA' } }]],
    ['a piece with half its key', ['attachments', { dossierId: 'a', id: 'x' }]],
    ['bytes that are none', ['dossiers', { id: 'a', box: { $bytes: '%' } }]],
  ])('refuses a whole file with %s', async (_, row) => {
    await expect(readBackup(await whole(HEADER, KEYS, row), NEWEST)).rejects.toMatchObject(UNREADABLE)
  })

  it('refuses a whole file that opens no vault', async () => {
    await expect(readBackup(await whole(HEADER, ['dossiers', { id: 'a' }]), NEWEST)).rejects.toMatchObject(UNREADABLE)
    await expect(readBackup(await whole(HEADER, ['index', { id: 'keys' }]), NEWEST)).rejects.toMatchObject(UNREADABLE)
  })

  it('says of newer tables that they are newer, also when it knows none of them', async () => {
    const file = written([KEYS, ['attachments', { n: 1 }]], NEWEST + 1)

    await expect(readBackup(file, NEWEST)).rejects.toMatchObject({ code: 'NEWER_FORMAT' })
  })

  it('reads no further than the beginning of a file that is something else', async () => {
    const film = new Blob([new Uint8Array(5000)])
    const [start] = [film.slice(0, 1024)]
    const whatWasRead: [number?, number?][] = []
    film.arrayBuffer = () => Promise.reject(new RangeError('read whole'))
    film.slice = (...range) => (whatWasRead.push([...range] as [number, number]), start)

    await expect(readBackup(film, NEWEST)).rejects.toMatchObject(UNREADABLE)
    expect(whatWasRead).toEqual([[0, 1024]])
  })

  it('refuses a file that the device no longer gives', async () => {
    const gone = new Blob(['x'])
    gone.slice = () => gone
    gone.arrayBuffer = () => Promise.reject(new DOMException('', 'NotReadableError'))

    await expect(readBackup(gone, NEWEST)).rejects.toMatchObject(UNREADABLE)
  })

  it('repeats nothing of what it read when it refuses', async () => {
    const error: unknown = await readBackup(new Blob(['{"keukentafel":"Irene en Sergio']), NEWEST).catch((each: unknown) => each)

    expect(error).toMatchObject({ ...UNREADABLE, cause: undefined })
  })
})
