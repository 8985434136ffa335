import { expect, test } from '@playwright/test'
import { violationsHere } from './accessibility.ts'
import { startApp } from './app-server.ts'
import { heading } from './vault.ts'

test('a window that keeps nothing is refused before anybody types an answer', async ({ page }) => {
  // What Firefox answers in a private window; Chromium does not show that it is in one.
  await page.addInitScript(() => {
    navigator.storage.getDirectory = () => Promise.reject(new DOMException('Security error when calling GetDirectory', 'SecurityError'))
  })
  const app = await startApp()
  await page.goto(app.url)
  await expect(heading(page)).toHaveText('Keukentafel kan hier niets bewaren')
  await expect(page.getByRole('main')).toContainText('Open Keukentafel in een gewoon venster.')
  await expect(page.getByRole('textbox')).toHaveCount(0)
  expect(await violationsHere(page)).toEqual([])
  await page.getByRole('button', { name: 'Opnieuw proberen' }).click()
  await expect(heading(page)).toHaveText('Keukentafel kan hier niets bewaren')
  expect(await page.evaluate(async () => [(await indexedDB.databases()).length, localStorage.length])).toEqual([0, 0])
  await app.stop()
})

test('a browser that gives no database is refused in the same way', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('A mutation operation was attempted on a database that did not allow mutations.', 'InvalidStateError')
    }
  })
  const app = await startApp()
  await page.goto(app.url)
  await expect(heading(page)).toHaveText(/^(Keukentafel kan hier niets bewaren|De kluis is nu niet bereikbaar)$/)
  await expect(page.getByRole('textbox')).toHaveCount(0)
  await app.stop()
})
