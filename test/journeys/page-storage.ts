import type { Page } from '@playwright/test'
import type { Place } from './find-text.ts'

/** All that the browser keeps for this app, as a page of it can read it: every key and every value of every store. */
export async function storageOf(page: Page): Promise<readonly Place[]> {
  const read = await page.evaluate(async () => {
    const found: { name: string; text?: string; base64?: string }[] = []
    const inBase64 = (bytes: Uint8Array) => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    const visit = async (name: string, value: unknown): Promise<void> => {
      if (typeof value === 'string') found.push({ name, text: value })
      else if (value instanceof ArrayBuffer) found.push({ name, base64: inBase64(new Uint8Array(value)) })
      else if (ArrayBuffer.isView(value)) found.push({ name, base64: inBase64(new Uint8Array(value.buffer, value.byteOffset, value.byteLength)) })
      else if (value instanceof Blob) await visit(name, await value.arrayBuffer())
      else if (value instanceof Map || value instanceof Set) await visit(name, [...value])
      else if (typeof value === 'object' && value !== null) {
        for (const [key, each] of Object.entries(value)) {
          found.push({ name, text: key })
          await visit(`${name}.${key}`, each)
        }
      } else found.push({ name, text: String(value) })
    }
    const done = <T>(request: IDBRequest<T>) => new Promise<T>((resolve, reject) => {
      request.addEventListener('success', () => { resolve(request.result) })
      request.addEventListener('error', () => { reject(new Error(String(request.error))) })
    })
    for (const { name = '' } of await indexedDB.databases()) {
      const db = await done(indexedDB.open(name))
      for (const store of db.objectStoreNames) {
        const table = db.transaction(store).objectStore(store)
        const [keys, values] = await Promise.all([done(table.getAllKeys()), done(table.getAll())])
        await visit(`IndexedDB ${name} ${store}`, [name, store, keys, values])
      }
      db.close()
    }
    for (const cache of await caches.keys()) {
      for (const request of await (await caches.open(cache)).keys()) {
        const response = await caches.match(request, { cacheName: cache })
        await visit(`Cache Storage ${cache}`, [request.url, [...request.headers], [...(response?.headers ?? [])], await response?.arrayBuffer()])
      }
    }
    await visit('localStorage', Object.fromEntries(Object.entries(localStorage)))
    await visit('sessionStorage', Object.fromEntries(Object.entries(sessionStorage)))
    await visit('cookies', document.cookie)
    await visit('the address and the title', [window.location.href, document.title, window.history.state])
    return found
  })
  const cookies = (await page.context().cookies()).map(({ name, value }) => ({ name: 'cookies', bytes: Buffer.from(`${name}=${value}`) }))
  return [...read.map(({ name, text, base64 }) => ({ name, bytes: text === undefined ? Buffer.from(base64 ?? '', 'base64') : Buffer.from(text) })), ...cookies]
}

/** Puts a text in each of those places, to see that `storageOf` gets there. */
export async function plantEverywhere(page: Page, text: string): Promise<void> {
  await page.evaluate(async (planted) => {
    localStorage.setItem('plant', planted)
    sessionStorage.setItem('plant', planted)
    document.cookie = `plant=${encodeURIComponent(planted)}`
    await (await caches.open('plant')).put('/plant', new Response(planted))
    await new Promise((resolve, reject) => {
      const request = indexedDB.open('plant', 1)
      request.addEventListener('upgradeneeded', () => {
        const units = Uint16Array.from(planted, (sign) => sign.charCodeAt(0))
        request.result.createObjectStore('plant').put({ deep: [{ down: new Map([['bytes', units]]) }] }, 'plant')
      })
      request.addEventListener('success', () => {
        request.result.close()
        resolve(null)
      })
      request.addEventListener('error', reject)
    })
  }, text)
}
