import Dexie from 'dexie'
import { expect, it } from 'vitest'
import { openDexieStore } from './dexie-store.ts'
import { VaultError } from './errors.ts'
import { openingError, storageError } from './storage-error.ts'

const inBrowser = (name: string, message = '') => new DOMException(message, name)

it.each([
  ['no room, from the browser', inBrowser('QuotaExceededError'), 'STORAGE_FULL'],
  ['no room when a transaction was committed', new Dexie.AbortError('geheim', inBrowser('QuotaExceededError')), 'STORAGE_FULL'],
  ['no room for one of many rows', new Dexie.BulkError('geheim', { 7: inBrowser('QuotaExceededError') }), 'STORAGE_FULL'],
  ['a row that was there already', new Dexie.BulkError('geheim', { 0: inBrowser('ConstraintError') }), 'CHANGED_ELSEWHERE'],
  ['a newer version', new Dexie.OpenFailedError('geheim', inBrowser('VersionError')), 'NEWER_FORMAT'],
  ['a connection that was taken away', new Dexie.DatabaseClosedError('geheim', inBrowser('AbortError')), 'STORAGE_FAILED'],
  ['a state that was not expected', inBrowser('InvalidStateError'), 'STORAGE_FAILED'],
  ['what is no error at all', 'text', 'STORAGE_FAILED'],
])('knows %s', (_, error, code) => {
  expect(storageError(error)).toMatchObject({ name: 'VaultError', code })
})

it('gives an error of the vault itself as it is, wherever it stands', () => {
  const ours = new VaultError('VANISHED')

  expect(storageError(ours)).toBe(ours)
  expect(storageError(new Dexie.DatabaseClosedError('geheim', ours))).toBe(ours)
  expect(openingError(new Dexie.OpenFailedError('geheim', ours))).toBe(ours)
})

it('repeats no message, only names', () => {
  const error = new Dexie.AbortError('geheim', inBrowser('DataCloneError', 'geheim'))

  const mapped = storageError(error)

  expect(mapped.cause).toBe('AbortError < DataCloneError')
  expect(`${mapped.message} ${mapped.stack}`).not.toContain('geheim')
})

it.each(['InvalidStateError', 'SecurityError'])('takes %s at opening for a browser that keeps nothing', (name) => {
  expect(openingError(inBrowser(name)).code).toBe('NO_STORAGE')
})

it('takes a full or broken disk at opening for what it is', () => {
  expect(openingError(new Dexie.OpenFailedError('geheim', inBrowser('QuotaExceededError'))).code).toBe('STORAGE_FULL')
  expect(openingError(inBrowser('UnknownError')).code).toBe('STORAGE_FAILED')
})

it('says where there is no IndexedDB, as here, that nothing can be kept', async () => {
  await expect(openDexieStore('here')).rejects.toMatchObject({ name: 'VaultError', code: 'NO_STORAGE' })
})
