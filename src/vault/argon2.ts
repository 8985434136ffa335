import type { Bytes } from './bytes.ts'
import type { Argon2id } from './kdf.ts'

/** What the worker is asked, once. */
export type Argon2Question = {
  readonly password: Bytes
  readonly salt: Bytes
  readonly memoryKiB: number
  readonly iterations: number
  readonly parallelism: number
}

/** What it answers: 32 bytes, or null where WebAssembly or its memory was refused. */
export type Argon2Answer = Bytes | null

/** A worker for each call, which is ended afterwards: the memory with what was left of the passphrase goes with it. */
export function argon2InWorker(startWorker: () => Worker): Argon2id {
  return async (password, { memoryKiB, iterations, parallelism, salt }) => {
    const worker = startWorker()
    try {
      return await ask(worker, { password: password.slice(), salt, memoryKiB, iterations, parallelism })
    } finally {
      worker.terminate()
    }
  }
}

function ask(worker: Worker, question: Argon2Question): Promise<Bytes> {
  return new Promise((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<Argon2Answer>) => {
      if (data === null) reject(new Error('Argon2id is refused'))
      else resolve(data)
    })
    worker.addEventListener('error', (event) => {
      // Else the page is told of it too.
      event.preventDefault()
      reject(new Error('the worker of Argon2id does not start'))
    })
    // Moved, not copied: nothing stays behind on the road.
    worker.postMessage(question, [question.password.buffer])
  })
}
