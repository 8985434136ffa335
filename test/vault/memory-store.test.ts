import { describe } from 'vitest'
import { openMemoryStore, type MemoryDatabase } from './memory-store.ts'
import { itKeepsTheContract } from './store-contract.ts'

describe('the store in memory', () => {
  const databases = new Map<string, MemoryDatabase>()

  itKeepsTheContract((name) => {
    const database: MemoryDatabase = databases.get(name) ?? new Map<never, never>()
    databases.set(name, database)
    return Promise.resolve(openMemoryStore(database))
  })
})
