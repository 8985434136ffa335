import type { Bytes } from './bytes.ts'

/** FIPS 180-4 § 4.2.2: the first 32 bits of the fractional parts of the cube roots of the first 64 primes. */
const K = Uint32Array.of(
  0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5, 0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
  0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da, 0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
  0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85, 0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
  0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3, 0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
)

const BLOCK_BYTES = 64
const LENGTH_BYTES = 8

/**
 * SHA-256 of what comes in parts, so that a backup larger than the memory can be hashed. WebCrypto takes a whole only, and WebAssembly is refused
 * on some devices.
 */
export function runningSha256(): { readonly update: (bytes: Bytes) => void; readonly digest: () => Bytes } {
  const state = Uint32Array.of(0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19)
  const words = new Uint32Array(BLOCK_BYTES)
  const waiting = new Uint8Array(BLOCK_BYTES)
  let inWaiting = 0
  let total = 0

  const update = (bytes: Bytes) => {
    total += bytes.length
    let offset = 0
    while (offset < bytes.length) {
      if (inWaiting === 0 && bytes.length - offset >= BLOCK_BYTES) {
        compress(state, words, bytes, offset)
        offset += BLOCK_BYTES
        continue
      }
      const taken = bytes.subarray(offset, offset + BLOCK_BYTES - inWaiting)
      waiting.set(taken, inWaiting)
      inWaiting += taken.length
      offset += taken.length
      if (inWaiting === BLOCK_BYTES) {
        compress(state, words, waiting, 0)
        inWaiting = 0
      }
    }
  }
  const digest = () => {
    const bits = BigInt(total) * 8n
    const end = new Uint8Array((inWaiting < BLOCK_BYTES - LENGTH_BYTES ? BLOCK_BYTES : 2 * BLOCK_BYTES) - inWaiting)
    end[0] = 0x80
    new DataView(end.buffer).setBigUint64(end.length - LENGTH_BYTES, bits)
    update(end)
    const result = new DataView(new ArrayBuffer(4 * state.length))
    state.forEach((word, index) => {
      result.setUint32(4 * index, word)
    })
    return new Uint8Array(result.buffer)
  }
  return { update, digest }
}

function at(words: Uint32Array, index: number): number {
  return words[index] ?? 0
}

function rotated(word: number, bits: number): number {
  return (word >>> bits) | (word << (32 - bits))
}

/** FIPS 180-4 § 6.2.2, with its names. */
function compress(state: Uint32Array, w: Uint32Array, bytes: Uint8Array, offset: number): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset + offset, BLOCK_BYTES)
  for (let t = 0; t < 16; t += 1) w[t] = view.getUint32(4 * t)
  for (let t = 16; t < 64; t += 1) {
    const [w15, w2] = [at(w, t - 15), at(w, t - 2)]
    const s0 = rotated(w15, 7) ^ rotated(w15, 18) ^ (w15 >>> 3)
    const s1 = rotated(w2, 17) ^ rotated(w2, 19) ^ (w2 >>> 10)
    w[t] = at(w, t - 16) + s0 + at(w, t - 7) + s1
  }
  let [a, b, c, d, e, f, g, h] = [at(state, 0), at(state, 1), at(state, 2), at(state, 3), at(state, 4), at(state, 5), at(state, 6), at(state, 7)]
  for (let t = 0; t < 64; t += 1) {
    const s1 = rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25)
    const t1 = (h + s1 + ((e & f) ^ (~e & g)) + at(K, t) + at(w, t)) | 0
    const s0 = rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22)
    const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0
    h = g
    g = f
    f = e
    e = (d + t1) | 0
    d = c
    c = b
    b = a
    a = (t1 + t2) | 0
  }
  state[0] = at(state, 0) + a
  state[1] = at(state, 1) + b
  state[2] = at(state, 2) + c
  state[3] = at(state, 3) + d
  state[4] = at(state, 4) + e
  state[5] = at(state, 5) + f
  state[6] = at(state, 6) + g
  state[7] = at(state, 7) + h
}
