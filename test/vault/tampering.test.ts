import { describe } from 'vitest'
import { openMemoryStore } from './memory-store.ts'
import { describeTampering } from './tampering.ts'

describe('tampering with a vault in memory', () => {
  describeTampering(() => Promise.resolve(openMemoryStore()))
})
