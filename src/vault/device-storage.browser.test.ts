import { afterEach, describe, expect, it, vi } from 'vitest'
import { cdp } from 'vitest/browser'
import { openRaw, putRaw } from '../../test/vault/indexed-db.ts'
import { askToKeep, isKept, probeStorage, roomOf } from './device-storage.ts'

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

describe('whether this browser keeps what it is given', () => {
  it('is so in an ordinary window, time and again', async () => {
    await Promise.all([probeStorage(), probeStorage()])
    await probeStorage()
  })

  it('is not so without WebCrypto', async () => {
    vi.spyOn(crypto, 'subtle', 'get').mockReturnValue(undefined as unknown as SubtleCrypto)

    await expect(probeStorage()).rejects.toMatchObject({ name: 'VaultError', code: 'NO_STORAGE' })
  })

  it.each(['InvalidStateError', 'SecurityError'])('is not so when IndexedDB answers %s', async (name) => {
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
      throw new DOMException('', name)
    })

    await expect(probeStorage()).rejects.toMatchObject({ name: 'VaultError', code: 'NO_STORAGE' })
  })

  it('is not so when nothing comes back', async () => {
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore) {
      this.delete('probe')
      return this.count() as IDBRequest<IDBValidKey>
    })

    await expect(probeStorage()).rejects.toMatchObject({ name: 'VaultError', code: 'NO_STORAGE' })
  })

  it('is not so in a private window of Firefox', async () => {
    vi.spyOn(StorageManager.prototype, 'getDirectory').mockRejectedValue(new DOMException('Security error when calling GetDirectory', 'SecurityError'))

    await expect(probeStorage()).rejects.toMatchObject({ name: 'VaultError', code: 'NO_STORAGE' })
  })

  it('is not so in a private window of Safari, and says nothing about other browsers', async () => {
    vi.spyOn(StorageManager.prototype, 'getDirectory').mockRejectedValue(new DOMException('The operation failed for an unknown transient reason', 'UnknownError'))
    await probeStorage()

    vi.spyOn(navigator, 'userAgent', 'get').mockReturnValue('Mozilla/5.0 (iPad; CPU OS 17_4 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.4 Mobile/15E148 Safari/604.1')
    await expect(probeStorage()).rejects.toMatchObject({ name: 'VaultError', code: 'NO_STORAGE' })
  })

  it('is so on a device without room, as what is there can still be read', async () => {
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('', 'QuotaExceededError')
    })

    await probeStorage()
  })

  it('does not stand in the way of what is in the registry', async () => {
    await probeStorage()
    const registry = await openRaw('keukentafel')
    await putRaw(registry, 'vaults', { database: 'keukentafel-kluis-x', label: 'x' })
    registry.close()

    await probeStorage()
  })
})

describe('keeping', () => {
  it('is false until it is promised', async () => {
    const { browserContextId } = (await cdp().send('Target.getTargetInfo')).targetInfo
    const context = browserContextId === undefined ? {} : { browserContextId }
    await cdp().send('Browser.resetPermissions', context)
    expect(await isKept()).toBe(false)
    expect(await askToKeep()).toBe(false)

    await cdp().send('Browser.grantPermissions', { ...context, origin: location.origin, permissions: ['durableStorage'] })
    expect(await askToKeep()).toBe(true)
    expect(await isKept()).toBe(true)
  })

  it('is not known where the browser does not say', async () => {
    vi.spyOn(navigator, 'storage', 'get').mockReturnValue(undefined as unknown as StorageManager)

    expect(await isKept()).toBeNull()
    expect(await askToKeep()).toBe(false)
  })
})

describe('room', () => {
  it('is what the browser says', async () => {
    const { usage = 0, quota = 0 } = await navigator.storage.estimate()

    expect(await roomOf()).toEqual({ usedShare: usage / quota, level: 'ok' })
  })

  it.each([
    [0, 'ok'],
    [599, 'ok'],
    [600, 'warn60'],
    [799, 'warn60'],
    [800, 'warn80'],
    [949, 'warn80'],
    [950, 'full95'],
    [1000, 'full95'],
  ])('with %i of 1000 used is %s', async (usage, level) => {
    vi.spyOn(StorageManager.prototype, 'estimate').mockResolvedValue({ usage, quota: 1000 })

    expect(await roomOf()).toEqual({ usedShare: usage / 1000, level })
  })

  it('is never more than used up', async () => {
    vi.spyOn(StorageManager.prototype, 'estimate').mockResolvedValue({ usage: 2, quota: 1 })

    expect(await roomOf()).toEqual({ usedShare: 1, level: 'full95' })
  })

  it.each([{}, { usage: 1 }, { usage: 0, quota: 0 }])('is not known from %o', async (estimate) => {
    vi.spyOn(StorageManager.prototype, 'estimate').mockResolvedValue(estimate)

    expect(await roomOf()).toBeNull()
  })

  it('is not known where the browser does not say', async () => {
    vi.spyOn(navigator, 'storage', 'get').mockReturnValue(undefined as unknown as StorageManager)

    expect(await roomOf()).toBeNull()
  })
})
