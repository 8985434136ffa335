import { argon2id } from 'hash-wasm'
import type { Argon2Answer, Argon2Question } from './argon2.ts'

addEventListener('message', ({ data }: MessageEvent<Argon2Question>) => {
  void stretched(data).then((answer) => {
    postMessage(answer, { transfer: answer === null ? [] : [answer.buffer] })
  })
})

async function stretched({ password, salt, memoryKiB, iterations, parallelism }: Argon2Question): Promise<Argon2Answer> {
  try {
    const output = await argon2id({ password, salt, memorySize: memoryKiB, iterations, parallelism, hashLength: 32, outputType: 'binary' })
    const answer = new Uint8Array(output)
    output.fill(0)
    return answer
  } catch {
    return null
  } finally {
    // The copies inside WebAssembly are out of reach; they go when the worker is ended.
    password.fill(0)
  }
}
