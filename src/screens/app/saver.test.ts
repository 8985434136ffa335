import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SEED } from '../../../test/examples/arbitraries.ts'
import { createSaver, type SaveKind, type SaveState } from './saver.ts'

type Write = { readonly kind: SaveKind; readonly content: number; readonly at: number }

/** A table with one number on it, a disk that takes its time, and a clock that moves when it is told to. */
function atTheTable({ diskMs = 3 }: { diskMs?: number } = {}) {
  const table = { content: 0, time: 0, fails: null as Error | null, makesWhole: false }
  const timers = new Set<{ readonly at: number; readonly run: () => void }>()
  const writes: Write[] = []
  const shown: SaveState[] = []
  let busy = 0
  let atOnce = 0
  const startTimer = (run: () => void, afterMs: number) => {
    const timer = { at: table.time + afterMs, run }
    timers.add(timer)
    return () => timers.delete(timer)
  }
  const saver = createSaver({
    now: () => table.time,
    startTimer,
    show: (state) => shown.push(state),
    write: (kind) => new Promise((resolve, reject) => {
      const { content, time: at } = table
      busy += 1
      atOnce = Math.max(atOnce, busy)
      startTimer(() => {
        busy -= 1
        if (table.fails !== null) {
          reject(table.fails)
          return
        }
        const done = table.makesWhole ? 'full' : kind
        writes.push({ kind: done, content, at })
        resolve(done)
      }, diskMs)
    }),
  })
  const settle = async () => {
    for (let turn = 0; turn < 12; turn += 1) await Promise.resolve()
  }
  return {
    table, writes, shown, saver,
    mostAtOnce: () => atOnce,
    last: () => shown.at(-1)?.kind,
    type: async () => {
      table.content += 1
      saver.changed()
      await settle()
    },
    pass: async (ms: number) => {
      const end = table.time + ms
      for (;;) {
        const due = [...timers].filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0]
        if (due === undefined) break
        timers.delete(due)
        table.time = Math.max(table.time, due.at)
        due.run()
        await settle()
      }
      table.time = end
      await settle()
    },
    settle,
  }
}

describe('an autosave', () => {
  it('comes 300 ms after a change', async () => {
    const { type, pass, writes, last } = atTheTable()
    await type()
    expect(last()).toBe('saving')
    await pass(299)
    expect(writes).toEqual([])
    await pass(10)
    expect(writes).toEqual([{ kind: 'draft', content: 1, at: 300 }])
    expect(last()).toBe('clean')
  })

  it('waits for a pause, but not longer than 700 ms after the first change', async () => {
    const { type, pass, writes } = atTheTable()
    for (let key = 0; key < 10; key += 1) {
      await type()
      await pass(100)
    }
    expect(writes[0]).toEqual({ kind: 'draft', content: 7, at: 700 })
  })

  it('is followed by a full save after 3 s of rest', async () => {
    const { type, pass, writes } = atTheTable()
    await type()
    await pass(2990)
    expect(writes.map(({ kind }) => kind)).toEqual(['draft'])
    await pass(20)
    expect(writes.map(({ kind, at }) => [kind, at])).toEqual([['draft', 300], ['full', 3000]])
    await pass(60_000)
    expect(writes).toHaveLength(2)
  })

  it('of a dossier that was made whole by it needs no full save', async () => {
    const { table, type, pass, writes } = atTheTable()
    table.makesWhole = true
    await type()
    await pass(10_000)
    expect(writes.map(({ kind }) => kind)).toEqual(['full'])
  })
})

describe('a change during a write', () => {
  it('is written after it, and never beside it', async () => {
    const { type, pass, writes, mostAtOnce, last } = atTheTable({ diskMs: 1000 })
    await type()
    await pass(500)
    await type()
    expect(last()).toBe('saving')
    await pass(900)
    // The first write has ended, the second change is not on the disk yet.
    expect(writes.map(({ content }) => content)).toEqual([1])
    expect(last()).toBe('saving')
    await pass(10_000)
    expect(writes.map(({ kind, content }) => [kind, content])).toEqual([['draft', 1], ['draft', 2], ['full', 2]])
    expect(mostAtOnce()).toBe(1)
  })
})

describe('a flush', () => {
  it('saves in full at once', async () => {
    const { type, pass, writes, saver } = atTheTable()
    await type()
    const flushed = saver.flush()
    await pass(10)
    expect(await flushed).toBe(true)
    expect(writes).toEqual([{ kind: 'full', content: 1, at: 0 }])
    await pass(60_000)
    expect(writes).toHaveLength(1)
  })

  it('writes nothing when nothing changed, and the next change is an autosave again', async () => {
    const { type, pass, writes, saver } = atTheTable()
    expect(await saver.flush()).toBe(true)
    await type()
    await pass(500)
    expect(writes.map(({ kind }) => kind)).toEqual(['draft'])
  })

  it('waits for the write that is going on', async () => {
    const { type, pass, writes, saver } = atTheTable({ diskMs: 200 })
    await type()
    await pass(310)
    await type()
    const flushed = saver.flush()
    await pass(1000)
    expect(await flushed).toBe(true)
    expect(writes.map(({ kind, content }) => [kind, content])).toEqual([['draft', 1], ['full', 2]])
  })

  it('does not write twice what is being written in full', async () => {
    const { type, pass, writes, saver } = atTheTable({ diskMs: 200 })
    await type()
    const both = Promise.all([saver.flush(), saver.flush()])
    await pass(1000)
    expect(await both).toEqual([true, true])
    expect(writes).toHaveLength(1)
  })

  it('says so when it did not succeed', async () => {
    const { table, type, pass, saver, last } = atTheTable()
    table.fails = new Error('full')
    await type()
    const flushed = saver.flush()
    await pass(10)
    expect(await flushed).toBe(false)
    expect(last()).toBe('failed')
  })
})

describe('a write that failed', () => {
  it('is shown with its cause, and tried again ever more seldom until it succeeds', async () => {
    const { table, type, pass, shown, saver, writes } = atTheTable({ diskMs: 0 })
    const cause = new Error('full')
    table.fails = cause
    await type()
    await pass(300)
    const failedAt = (ms: number) => pass(ms).then(() => shown.filter(({ kind }) => kind === 'failed').length)
    expect(shown.at(-1)).toEqual({ kind: 'failed', cause })
    expect(await failedAt(1999)).toBe(1)
    expect(await failedAt(1)).toBe(2)
    expect(await failedAt(3999)).toBe(2)
    expect(await failedAt(1)).toBe(3)
    await pass(10 * 60_000)
    const tries = shown.length
    await pass(60_000)
    expect(shown.length - tries).toBe(1)
    expect(saver.isDirty()).toBe(true)

    table.fails = null
    await pass(60_000)
    expect(writes).toHaveLength(2)
    expect(shown.at(-1)).toEqual({ kind: 'clean' })
    expect(saver.isDirty()).toBe(false)
  })

  it('stays shown as such while one types on, and takes the last change along', async () => {
    const { table, type, pass, last, writes } = atTheTable()
    table.fails = new Error('full')
    await type()
    await pass(400)
    await type()
    expect(last()).toBe('failed')
    await pass(500)
    table.fails = null
    await pass(10_000)
    expect(writes.at(-1)).toMatchObject({ kind: 'full', content: 2 })
  })

  it('is tried at once by a flush', async () => {
    const { table, type, pass, saver, writes, last } = atTheTable()
    table.fails = new Error('full')
    await type()
    await pass(60_000)
    table.fails = null
    const flushed = saver.flush()
    expect(last()).toBe('saving')
    await pass(10)
    expect(await flushed).toBe(true)
    expect(writes.map(({ kind }) => kind)).toEqual(['full'])
  })
})

describe('a saver that was stopped', () => {
  it('writes nothing any more', async () => {
    const { type, pass, saver, writes } = atTheTable()
    await type()
    saver.stop()
    await type()
    await pass(60_000)
    expect(await saver.flush()).toBe(false)
    expect(writes).toEqual([])
  })
})

it('whatever happens: one write at a time, at most a second of typing in danger, and everything saved in the end', async () => {
  const event = fc.oneof(
    { weight: 6, arbitrary: fc.record({ kind: fc.constant('type' as const), ms: fc.integer({ min: 0, max: 900 }) }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('flush' as const), ms: fc.integer({ min: 0, max: 900 }) }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('rest' as const), ms: fc.integer({ min: 0, max: 5000 }) }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('fail' as const), ms: fc.integer({ min: 0, max: 5000 }) }) },
  )
  await fc.assert(fc.asyncProperty(fc.array(event, { maxLength: 30 }), fc.integer({ min: 0, max: 250 }), async (events, diskMs) => {
    const { table, type, pass, saver, writes, mostAtOnce, settle } = atTheTable({ diskMs })
    const typedAt: number[] = [0]
    for (const { kind, ms } of events) {
      if (kind === 'type') {
        typedAt.push(table.time)
        await type()
      }
      if (kind === 'flush') void saver.flush()
      table.fails = kind === 'fail' ? new Error('full') : null
      await settle()
      await pass(ms)
    }
    table.fails = null
    await pass(70_000)
    expect(mostAtOnce()).toBeLessThanOrEqual(1)
    expect(writes.filter(({ kind }) => kind === 'full').at(-1)?.content ?? 0).toBe(table.content)
    // The content on the disk never goes back.
    expect(writes.map(({ content }) => content)).toEqual(writes.map(({ content }) => content).sort((a, b) => a - b))
    if (events.some(({ kind }) => kind === 'fail')) return
    for (let content = 1; content <= table.content; content += 1) {
      const onDisk = writes.find((write) => write.content >= content)
      // 700 ms, and the writes before it and of its own.
      expect((onDisk?.at ?? Infinity) - (typedAt[content] ?? 0)).toBeLessThanOrEqual(700 + diskMs)
    }
  }), { seed: SEED, numRuns: 200 })
})
