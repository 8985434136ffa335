import type Dexie from 'dexie'
import { newDatabase } from '../../src/vault/database.ts'
import { partOf } from '../../src/vault/head.ts'
import type { Input, Side } from './sealed-side.ts'

type Row = { readonly id: string; readonly rev: number; readonly sv: number; readonly state: 'draft'; readonly purgeAfter: string; readonly json: string }
type Draft = { readonly dossierId: string; readonly seq: number; readonly sv: number; readonly rev: number; readonly at: number; readonly json: string }
type Card = { readonly id: string; readonly rev: number; readonly state: 'draft'; readonly purgeAfter: string; readonly draftSeq: number; readonly summary: string }

const RING = 5

/** What an app without a vault would do: the same rows as JSON, in the same transactions, just as durable. */
export async function openPlainSide(database: string): Promise<Side & { readonly remove: () => Promise<void> }> {
  const db = newDatabase(database)
  db.version(1).stores({ vault: 'id', dossiers: 'id, [id+rev]', drafts: '[dossierId+seq]', index: 'id', audit: 'seq' })
  await db.open()
  let head: { readonly rev: number; readonly index: Readonly<Record<string, number>> } = { rev: 0, index: {} }
  let links = 0
  let cards: ReadonlyMap<string, Card> = new Map()

  const commit = async (next: typeof cards, ids: readonly string[], write: () => Promise<unknown>) => {
    const parts = partsOf(next, new Set(ids.map(partOf))).map(({ id, inPart }) => ({ id, rev: (head.index[id] ?? 0) + 1, json: JSON.stringify(inPart) }))
    head = { rev: head.rev + 1, index: { ...head.index, ...Object.fromEntries(parts.map(({ id, rev }) => [id, rev])) } }
    await db.transaction('rw', ['vault', 'dossiers', 'drafts', 'index', 'audit'], async () => {
      await checkHead(db, head.rev - 1)
      await write()
      await db.table('vault').put({ id: 'head', rev: head.rev, json: JSON.stringify(head) })
      await db.table('index').bulkPut(parts)
    })
    cards = next
  }
  const link = (kind: string, dossierId: string, { at }: Input) => {
    links += 1
    return { seq: links, json: JSON.stringify({ at, kind, dossierId }) }
  }
  const cardOf = (id: string): Card => {
    const card = cards.get(id)
    if (card === undefined) throw new Error('no such dossier')
    return card
  }

  return {
    create: async (inputs) => {
      const made = inputs.map((input) => ({ input, id: crypto.randomUUID() }))
      const next = new Map(cards)
      for (const { input: { summary, purgeAfter }, id } of made) next.set(id, { id, rev: 1, state: 'draft', purgeAfter, draftSeq: 1, summary })
      await commit(next, made.map(({ id }) => id), async () => {
        await db.table('dossiers').bulkPut(made.map(({ input, id }) => rowOf(id, 1, input)))
        await db.table('drafts').bulkAdd(made.map(({ input, id }) => draftOf(id, 1, 1, input)))
        await db.table('audit').bulkPut(made.map(({ input, id }) => link('created', id, input)))
      })
      return made.map(({ id }) => id)
    },
    readList: async () => {
      await db.table('vault').get('head')
      const rows = await db.table<{ readonly json: string }, string>('index').toArray()
      return new Map(rows.flatMap(({ json }) => JSON.parse(json) as Card[]).map((card) => [card.id, card]))
    },
    save: async (id, input) => {
      const { rev, draftSeq } = cardOf(id)
      const card: Card = { id, rev: rev + 1, state: 'draft', purgeAfter: input.purgeAfter, draftSeq: draftSeq + 1, summary: input.summary }
      await commit(new Map(cards).set(id, card), [id], async () => {
        await db.table('dossiers').put(rowOf(id, card.rev, input))
        await db.table('drafts').add(draftOf(id, card.draftSeq, card.rev, input))
        await db.table('drafts').delete([id, card.draftSeq - RING])
        await db.table('audit').put(link('changed', id, input))
      })
    },
    autosave: async (id, input) => {
      const card = cardOf(id)
      const seq = card.draftSeq + 1
      await db.transaction('rw', ['vault', 'drafts'], async () => {
        await checkHead(db, head.rev)
        await db.table('drafts').add(draftOf(id, seq, card.rev, input))
        await db.table('drafts').delete([id, seq - RING])
      })
      cards = new Map(cards).set(id, { ...card, draftSeq: seq })
    },
    open: async (id) => {
      const [row] = await Promise.all([db.table<Row, string>('dossiers').get(id), db.table('drafts').where('[dossierId+seq]').between([id, 0], [id, Infinity]).toArray()])
      return row?.json
    },
    remove: () => db.delete(),
  }
}

function partsOf(cards: ReadonlyMap<string, Card>, names: ReadonlySet<string>): readonly { readonly id: string; readonly inPart: readonly Card[] }[] {
  const parts = new Map(Array.from(names, (name): [string, Card[]] => [name, []]))
  for (const card of cards.values()) parts.get(partOf(card.id))?.push(card)
  return Array.from(parts, ([id, inPart]) => ({ id, inPart }))
}

async function checkHead(db: Dexie, rev: number): Promise<void> {
  const row = await db.table<{ readonly rev: number }, string>('vault').get('head')
  if ((row?.rev ?? 0) !== rev) throw new Error('changed elsewhere')
}

function rowOf(id: string, rev: number, { content, purgeAfter, json }: Input): Row {
  return { id, rev, sv: content.sv, state: 'draft', purgeAfter, json }
}

function draftOf(dossierId: string, seq: number, rev: number, { content, at, json }: Input): Draft {
  return { dossierId, seq, sv: content.sv, rev, at, json }
}
