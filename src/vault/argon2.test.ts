import { expect, test } from 'vitest'
import { argon2InWorker, type Argon2Answer, type Argon2Question } from './argon2.ts'
import { utf8 } from './bytes.ts'

const KDF = { name: 'argon2id', memoryKiB: 47_104, iterations: 3, parallelism: 1, salt: new Uint8Array(16) } as const

/** A worker that does with a question what it is told to. */
function workerThat(respond: (worker: EventTarget, question: Argon2Question) => void) {
  const asked: Argon2Question[] = []
  const state = { asked, isEnded: false }
  const target = new EventTarget()
  const worker = Object.assign(target, {
    postMessage: (question: Argon2Question, transfer: Transferable[]) => {
      const arrived = structuredClone(question, { transfer })
      asked.push(arrived)
      queueMicrotask(() => {
        respond(target, arrived)
      })
    },
    terminate: () => {
      state.isEnded = true
    },
  })
  return { state, start: () => worker as unknown as Worker }
}

function answerWith(answer: Argon2Answer) {
  return workerThat((worker) => worker.dispatchEvent(new MessageEvent('message', { data: answer })))
}

test('the worker is asked with the password and the parameters, and ended when it has answered', async () => {
  const { state, start } = answerWith(Uint8Array.of(1, 2, 3))
  const password = utf8('fiets')
  expect(await argon2InWorker(start)(password, KDF)).toEqual(Uint8Array.of(1, 2, 3))
  expect(state).toEqual({ asked: [{ password: utf8('fiets'), salt: new Uint8Array(16), memoryKiB: 47_104, iterations: 3, parallelism: 1 }], isEnded: true })
  expect(password).toEqual(utf8('fiets'))
})

test('where memory is refused the worker is ended too', async () => {
  const { state, start } = answerWith(null)
  await expect(argon2InWorker(start)(utf8('fiets'), KDF)).rejects.toThrow('Argon2id is refused')
  expect(state.isEnded).toBe(true)
})

test('a worker that does not start is no fault of the page', async () => {
  const event = new Event('error', { cancelable: true })
  const { state, start } = workerThat((worker) => worker.dispatchEvent(event))
  await expect(argon2InWorker(start)(utf8('fiets'), KDF)).rejects.toThrow('the worker of Argon2id does not start')
  expect({ isEnded: state.isEnded, isHandled: event.defaultPrevented }).toEqual({ isEnded: true, isHandled: true })
})

test('a browser that refuses the worker is a rejection, not an exception', async () => {
  const argon2id = argon2InWorker(() => {
    throw new TypeError('this address is not trusted')
  })
  await expect(argon2id(utf8('fiets'), KDF)).rejects.toThrow('this address is not trusted')
})
