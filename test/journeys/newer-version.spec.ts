import { appendFile, cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { startApp } from './app-server.ts'
import { byHand } from './conversation.ts'
import { isLocked, lock, newDossier, openDossier, setUpVault, toList, unlock } from './vault.ts'

test('a newer version is offered, waits while there are answers, and takes over when it is chosen', async ({ page }) => {
  const folder = await mkdtemp(join(tmpdir(), 'keukentafel-'))
  await cp('dist', folder, { recursive: true })
  const app = await startApp({ folder })
  await page.goto(app.url)
  await page.evaluate(() => navigator.serviceWorker.ready)

  const { passphrase } = await setUpVault(page)
  await lock(page)

  await appendFile(join(folder, 'service-worker.js'), '\n// a newer version\n')
  await page.reload()
  await expect(page.getByText('Er staat een nieuwe versie van Keukentafel klaar')).toBeVisible()
  await unlock(page, passphrase)
  await newDossier(page)
  await byHand(page).choose('Krijgt of kreeg u huurtoeslag of zorgtoeslag?', 'Ja')
  await expect(page.getByText('U kunt gewoon verder werken')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Nieuwe versie gebruiken' })).toHaveCount(0)

  await toList(page)
  await page.getByRole('button', { name: 'Nieuwe versie gebruiken' }).click()
  await expect(page.getByText('Er staat een nieuwe versie van Keukentafel klaar')).toHaveCount(0)
  await isLocked(page)
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting ?? null)).toBeNull()
  await unlock(page, passphrase)
  await openDossier(page, 'Nog zonder namen')
  await expect(page.getByRole('radiogroup', { name: 'Krijgt of kreeg u huurtoeslag of zorgtoeslag?' }).getByRole('radio', { name: 'Ja' })).toBeChecked()
  await app.stop()
  await rm(folder, { recursive: true })
})
