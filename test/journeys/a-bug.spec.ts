import { expect, test } from '@playwright/test'
import { violationsHere } from './accessibility.ts'
import { startApp } from './app-server.ts'
import { byHand } from './conversation.ts'
import { newDossier, setUpVault } from './vault.ts'

test('a bug of the app is shown as such, and the answers are still there', async ({ page }) => {
  const app = await startApp()
  await page.goto(app.url)
  await setUpVault(page)
  await newDossier(page)
  await byHand(page).choose('Welk inkomen heeft u samen?', 'Alleen bijstand')
  await page.evaluate(() => {
    setTimeout(() => {
      throw new Error('planted')
    })
  })
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Er ging iets mis in de app')
  await expect(page.getByRole('main')).not.toContainText('planted')
  expect(await violationsHere(page)).toEqual([])

  await page.getByRole('button', { name: 'Naar de eerste stap' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Past dit bij u?')
  await expect(page.getByRole('radio', { name: /^Alleen bijstand/ })).toBeChecked()
  await app.stop()
})
