import { expect, test } from 'vitest'
import type { Paper } from '../papers/paper.ts'
import { pdfInWorker, type PdfAnswer } from './in-worker.ts'

const paper: Paper = { version: 1, soort: 'voorblad', taal: 'nl', titel: 'Proef', briefhoofd: [], blokken: [], voet: '' }
const question = { paper, extra: { gemaaktOp: '2026-03-02T10:00:00Z' } }

/** A worker that gives these answers when it is asked, and tells whether it was ended. */
function workerThat(answers: readonly PdfAnswer[], event: 'message' | 'error' = 'message') {
  const target = new EventTarget()
  let isEnded = false
  const postMessage = () => {
    queueMicrotask(() => {
      for (const data of answers) target.dispatchEvent(event === 'message' ? new MessageEvent('message', { data }) : new Event('error', { cancelable: true }))
    })
  }
  const worker = Object.assign(target, { postMessage, terminate: () => { isEnded = true } }) as unknown as Worker
  return { start: () => worker, isEnded: () => isEnded }
}

test('the file comes after its pages, and the worker is ended', async () => {
  const bytes = new Uint8Array([37, 80, 68, 70])
  const { start, isEnded } = workerThat([{ kind: 'page', page: 1, of: 2 }, { kind: 'page', page: 2, of: 2 }, { kind: 'done', bytes }])
  const told: string[] = []

  expect(await pdfInWorker(start, question, { voortgang: (page, of) => told.push(`${page}/${of}`) })).toEqual({ kind: 'done', bytes })
  expect(told).toEqual(['1/2', '2/2'])
  expect(isEnded()).toBe(true)
})

test('a failure is a value, and the worker is ended', async () => {
  const { start, isEnded } = workerThat([{ kind: 'failed', code: 'NO_FONTS' }])

  expect(await pdfInWorker(start, question)).toEqual({ kind: 'failed', code: 'NO_FONTS' })
  expect(isEnded()).toBe(true)
})

test('a worker that breaks down and one that cannot be started are the same failure', async () => {
  const broken = workerThat([{ kind: 'page', page: 1, of: 1 }], 'error')
  const refused = () => {
    throw new Error('refused')
  }

  expect(await pdfInWorker(broken.start, question)).toEqual({ kind: 'failed', code: 'NO_WORKER' })
  expect(broken.isEnded()).toBe(true)
  expect(await pdfInWorker(refused, question)).toEqual({ kind: 'failed', code: 'NO_WORKER' })
})

test('who stops it gets no file, and the worker is ended', async () => {
  const { start, isEnded } = workerThat([])
  const stop = new AbortController()
  const outcome = pdfInWorker(start, question, { signal: stop.signal })
  stop.abort()

  expect(await outcome).toEqual({ kind: 'cancelled' })
  expect(isEnded()).toBe(true)
  expect(await pdfInWorker(start, question, { signal: stop.signal })).toEqual({ kind: 'cancelled' })
})
