import { expect, test, type Page } from '@playwright/test'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { startApp } from './app-server.ts'
import { newProfile, openBrowser, type Profile } from './browser-process.ts'
import { chooseWorker, heading, isLocked, lock, makeBackup, newDossierAbout, openDossier, setUpVault, toList, unlock } from './vault.ts'

/** A byte in a log of Chromium that does not fit makes it start anew without any database of that place, as after some kills. */
function spoilDatabases({ folder }: Profile, where: 'IndexedDB' | 'WebStorage' = 'IndexedDB'): void {
  const root = join(folder, 'Default', where)
  const logs = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => /indexeddb\.leveldb\/\d+\.log$/.test(file)).map((file) => join(root, file))
  expect(logs.length).toBeGreaterThan(0)
  for (const log of logs) {
    const bytes = readFileSync(log)
    bytes[100] = (bytes[100] ?? 0) ^ 0xff
    writeFileSync(log, bytes)
  }
}

/** How many rows each table of each vault has: where the browser keeps databases, and in the bucket. */
function rowsOn(page: Page): Promise<readonly [first: string, second: string]> {
  return page.evaluate(async () => {
    type Buckets = { readonly open: (name: string) => Promise<{ readonly indexedDB: IDBFactory }> }
    const done = <Result>(request: IDBRequest<Result>) => new Promise<Result>((resolve, reject) => {
      request.addEventListener('success', () => {
        resolve(request.result)
      })
      request.addEventListener('error', () => {
        reject(new Error(String(request.error)))
      })
    })
    const countsIn = async (place: IDBFactory) => {
      const names = (await place.databases()).map(({ name }) => name ?? '').filter((name) => name.startsWith('keukentafel-kluis-')).sort()
      const counts = await Promise.all(names.map(async (name) => {
        const db = await done(place.open(name))
        const transaction = db.transaction(db.objectStoreNames)
        const rows = await Promise.all([...db.objectStoreNames].map(async (table) => `${table} ${await done(transaction.objectStore(table).count())}`))
        db.close()
        return `${name}: ${rows.join(', ')}`
      }))
      return counts.join('\n')
    }
    const { indexedDB: second } = await (navigator as unknown as { readonly storageBuckets: Buckets }).storageBuckets.open('keukentafel-tweede')
    return [await countsIn(indexedDB), await countsIn(second)] as const
  })
}

/** The second copies have what the vaults have. */
async function isCopied(page: Page): Promise<void> {
  await expect(async () => {
    const [first, second] = await rowsOn(page)
    expect(first).toContain('dossiers 1')
    expect(second).toBe(first)
  }).toPass({ timeout: 20_000 })
}

test('what the browser found broken and threw away comes back from the second copy, and goes on from there', async () => {
  const app = await startApp()
  const profile = newProfile()
  const first = await openBrowser(profile)
  await first.page.goto(app.url)
  const { passphrase } = await setUpVault(first.page, { naam: 'Noor' })
  await newDossierAbout(first.page, ['Irene', 'Sergio'])
  await toList(first.page)
  await lock(first.page)
  await first.close()

  spoilDatabases(profile)
  const second = await openBrowser(profile)
  const { page } = second
  await page.goto(app.url)
  await isLocked(page)
  expect(second.databaseErrors.join()).toContain('corrupted')
  await expect(page.getByText('De browser was deze kluis kwijt.')).toBeVisible()
  await expect(page.getByText('Kluis: Noor')).toBeVisible()
  await unlock(page, passphrase)
  await openDossier(page, 'Irene en Sergio')
  await toList(page)
  await newDossierAbout(page, ['Jerry', 'Anton'])
  await toList(page)
  await lock(page)
  expect(await makeBackup(page)).toBeTruthy()
  await second.close()

  // The copy followed what came back, and can take its place once more.
  spoilDatabases(profile)
  const third = await openBrowser(profile)
  await third.page.goto(app.url)
  await isLocked(third.page)
  await unlock(third.page, passphrase)
  await openDossier(third.page, 'Jerry en Anton')
  await expect(heading(third.page)).toBeVisible()
  await third.kill()
  profile.remove()
  await app.stop()
})

test('a second copy that broke is made again, also of a vault that nobody opens', async () => {
  const app = await startApp()
  const profile = newProfile()
  const first = await openBrowser(profile)
  await first.page.goto(app.url)
  const noor = await setUpVault(first.page, { naam: 'Noor' })
  await newDossierAbout(first.page, ['Irene', 'Sergio'])
  await toList(first.page)
  await lock(first.page)
  await first.page.getByRole('button', { name: 'Kluis voor iemand anders maken' }).click()
  const omar = await setUpVault(first.page, { naam: 'Omar', passphrase: 'zeven paarse olifanten bakken brood op zondag' })
  await lock(first.page)
  await isCopied(first.page)
  await first.close()

  spoilDatabases(profile, 'WebStorage')
  const second = await openBrowser(profile)
  await second.page.goto(app.url)
  await isLocked(second.page)
  await isCopied(second.page)
  expect(second.databaseErrors.join()).toContain('corrupted')
  await second.close()

  spoilDatabases(profile)
  const third = await openBrowser(profile)
  await third.page.goto(app.url)
  await isLocked(third.page)
  await chooseWorker(third.page, 'Noor')
  await unlock(third.page, noor.passphrase)
  await openDossier(third.page, 'Irene en Sergio')
  await lock(third.page)
  await chooseWorker(third.page, 'Omar')
  await unlock(third.page, omar.passphrase)
  await third.kill()
  profile.remove()
  await app.stop()
})
