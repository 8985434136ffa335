import { expect, test } from '@playwright/test'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { startApp } from './app-server.ts'
import { newProfile, openBrowser, type Profile } from './browser-process.ts'
import { heading, isLocked, lock, makeBackup, newDossierAbout, openDossier, setUpVault, toList, unlock } from './vault.ts'

/** What Chromium keeps outside any bucket. A byte in its log that does not fit makes it start anew without any database, as after some kills. */
function spoilDatabases({ folder }: Profile): void {
  const indexedDb = join(folder, 'Default', 'IndexedDB')
  const logs = readdirSync(indexedDb).flatMap((place) => readdirSync(join(indexedDb, place)).filter((file) => file.endsWith('.log')).map((file) => join(indexedDb, place, file)))
  expect(logs.length).toBeGreaterThan(0)
  for (const log of logs) {
    const bytes = readFileSync(log)
    bytes[100] = (bytes[100] ?? 0) ^ 0xff
    writeFileSync(log, bytes)
  }
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
