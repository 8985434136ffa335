import { signal } from '@preact/signals'

/** Starts the worker that makes a PDF; null until main.tsx has set it. Apart, so that nothing of the papers is loaded in front of the lock. */
export const startPdfWorker = signal<(() => Worker) | null>(null)
