import { describe } from 'vitest'
import { openDexieStore } from '../../src/vault/dexie-store.ts'
import { newDatabaseName } from '../../src/vault/registry.ts'
import { describeTampering } from './tampering.ts'

describe('tampering with a vault in IndexedDB', () => {
  describeTampering(() => openDexieStore(newDatabaseName()))
})
