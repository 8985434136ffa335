import type { Paper } from '../papers/paper.ts'
import type { PdfExtra, Voortgang } from './extra.ts'

/** What the worker is asked, once. It fetches the fonts itself. */
export type PdfQuestion = { readonly paper: Paper; readonly extra: Omit<PdfExtra, 'fonts'> }

export type PdfFailureCode =
  /** The worker does not start: its file is not there or the browser refuses it. */
  | 'NO_WORKER'
  | 'NO_FONTS'
  /** A bug. */
  | 'NOT_MADE'

/** What it answers: after each page how far it is, and at the end the file or why there is none. */
export type PdfAnswer =
  | { readonly kind: 'page'; readonly page: number; readonly of: number }
  | { readonly kind: 'done'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'failed'; readonly code: PdfFailureCode }

export type PdfOutcome = Exclude<PdfAnswer, { kind: 'page' }> | { readonly kind: 'cancelled' }

type Options = { readonly voortgang?: Voortgang; readonly signal?: AbortSignal }

/** A paper as PDF, made beside the page in a worker of its own that is ended afterwards: what a paper says goes with its memory. Never rejects. */
export async function pdfInWorker(startWorker: () => Worker, question: PdfQuestion, { voortgang, signal }: Options = {}): Promise<PdfOutcome> {
  if (signal?.aborted === true) return { kind: 'cancelled' }
  let worker: Worker | undefined
  try {
    worker = startWorker()
    return await ask(worker, question, { ...(voortgang === undefined ? {} : { voortgang }), ...(signal === undefined ? {} : { signal }) })
  } catch {
    return { kind: 'failed', code: 'NO_WORKER' }
  } finally {
    worker?.terminate()
  }
}

function ask(worker: Worker, question: PdfQuestion, { voortgang, signal }: Options): Promise<PdfOutcome> {
  return new Promise((resolve) => {
    worker.addEventListener('message', ({ data }: MessageEvent<PdfAnswer>) => {
      if (data.kind === 'page') voortgang?.(data.page, data.of)
      else resolve(data)
    })
    worker.addEventListener('error', (event) => {
      // Else the page is told of it too.
      event.preventDefault()
      resolve({ kind: 'failed', code: 'NO_WORKER' })
    })
    signal?.addEventListener('abort', () => {
      resolve({ kind: 'cancelled' })
    })
    worker.postMessage(question)
  })
}
