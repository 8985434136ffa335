import { expect, test, type Page } from '@playwright/test'
import { startApp } from './app-server.ts'
import { chooseWorker, heading, inList, isLocked, lock, newDossierAbout, setUpVault, toList, tryToUnlock, unlock } from './vault.ts'

async function isRefused(page: Page): Promise<void> {
  await expect(page.getByRole('alert').getByRole('link')).toHaveText(/^Hiermee gaat de kluis niet open/)
  await isLocked(page)
}

test('two workers share a device, and neither opens the vault of the other', async ({ page }) => {
  const app = await startApp()
  await page.goto(app.url)
  const noor = await setUpVault(page, { naam: 'Noor' })
  await newDossierAbout(page, ['Irene', 'Sergio'])
  await toList(page)
  await lock(page)
  await expect(page.getByText('Kluis: Noor')).toBeVisible()

  await page.getByRole('button', { name: 'Kluis voor iemand anders maken' }).click()
  await expect(heading(page)).toHaveText('Een kluis voor uw dossiers')
  await page.getByRole('button', { name: 'Annuleren' }).click()
  await isLocked(page)
  await page.getByRole('button', { name: 'Kluis voor iemand anders maken' }).click()
  const omar = await setUpVault(page, { naam: 'Omar', passphrase: 'zeven paarse olifanten bakken brood op zondag' })
  await expect(inList(page, 'Irene')).toHaveCount(0)
  await newDossierAbout(page, ['Martin', 'Hanna'])
  await toList(page)
  await lock(page)

  await chooseWorker(page, 'Noor')
  await tryToUnlock(page, omar.passphrase)
  await isRefused(page)
  await chooseWorker(page, 'Omar')
  await tryToUnlock(page, noor.passphrase)
  await isRefused(page)

  await chooseWorker(page, 'Noor')
  await unlock(page, noor.passphrase)
  await expect(inList(page, 'Irene en Sergio')).toBeVisible()
  await expect(inList(page, 'Martin')).toHaveCount(0)
  await lock(page)
  await chooseWorker(page, 'Omar')
  await unlock(page, omar.passphrase)
  await expect(inList(page, 'Martin en Hanna')).toBeVisible()
  await expect(inList(page, 'Irene')).toHaveCount(0)
  await app.stop()
})
