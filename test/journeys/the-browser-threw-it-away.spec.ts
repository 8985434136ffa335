import { expect, test, type Page } from '@playwright/test'
import { startApp } from './app-server.ts'
import { heading, inList, isLocked, lock, lockButton, makeBackup, NAME, newDossierAbout, openDossier, restoreBackup, setUpVault, toList, unlock } from './vault.ts'

const VANISHED = 'Deze kluis staat niet meer op dit toestel'

/** As the browser does when the device is full, or a person who clears its data. */
async function clearDatabases(page: Page, url: string): Promise<void> {
  const devTools = await page.context().newCDPSession(page)
  await devTools.send('Storage.clearDataForOrigin', { origin: new URL(url).origin, storageTypes: 'indexeddb' })
}

test('a vault that the browser cleared away is missed, and comes back from a backup', async ({ page }) => {
  const app = await startApp()
  await page.goto(app.url)
  const { passphrase } = await setUpVault(page, { naam: 'Noor' })
  await newDossierAbout(page, ['Irene', 'Sergio'])
  await toList(page)
  await lock(page)
  const file = await makeBackup(page)

  await clearDatabases(page, app.url)
  await page.reload()
  await expect(heading(page)).toHaveText(VANISHED)
  await expect(page.getByText('Op dit toestel was een kluis van Noor.')).toBeVisible()
  // It stays so: nothing makes an empty vault in its place.
  await page.reload()
  await expect(heading(page)).toHaveText(VANISHED)

  await restoreBackup(page, file)
  await isLocked(page)
  await expect(page.getByText('Kluis: Noor')).toBeVisible()
  await unlock(page, passphrase)
  await openDossier(page, 'Irene en Sergio')
  await app.stop()
})

test('when it goes while somebody types, the words stay on the screen and nothing is called saved', async ({ page }) => {
  const app = await startApp()
  await page.goto(app.url)
  await setUpVault(page)
  await newDossierAbout(page, ['Irene', 'Sergio'])
  await clearDatabases(page, app.url)
  const name = page.getByLabel(NAME, { exact: true }).first()
  await name.fill('Irene Maria')
  await expect(page.getByRole('banner')).toContainText('Niet bewaard')
  await expect(name).toHaveValue('Irene Maria')
  await expect(page.getByText(/^Niet bewaard: /).last()).toBeVisible()

  await lockButton(page).click()
  await expect(heading(page)).toHaveText(VANISHED)
  await page.getByRole('button', { name: 'Deze kluis van de lijst halen' }).click()
  await expect(heading(page)).toHaveText('Een kluis voor uw dossiers')
  await page.reload()
  await expect(heading(page)).toHaveText('Een kluis voor uw dossiers')
  await setUpVault(page)
  await expect(inList(page, 'Irene')).toHaveCount(0)
  await app.stop()
})
