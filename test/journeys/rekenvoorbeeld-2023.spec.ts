import { expect, test } from '@playwright/test'
import { startApp } from './app-server.ts'
import { byHand, byKeyboard, enterRekenvoorbeeld2023 } from './conversation.ts'
import { heading, isLocked, isSaved, newDossier, setUpVault } from './vault.ts'

test('a raadsman sets up a vault and enters Rekenvoorbeeld 2023 by keyboard alone, reads € 996, and finds it back', async ({ page }) => {
  const app = await startApp()
  const hand = byKeyboard(page)
  await page.goto(app.url)
  const { passphrase } = await setUpVault(page, { hand })
  await newDossier(page, hand)
  await enterRekenvoorbeeld2023(hand)
  await expect(page.getByRole('heading', { name: 'Irene en Sergio kwamen over 2023 € 996 tekort' })).toBeVisible()
  const january = page.getByRole('row', { name: /^januari/ }).first()
  await expect(january.getByRole('cell').filter({ hasText: '€' })).toHaveText(['€ 565', '€ 648', '€ 83'])
  await isSaved(page)

  await page.keyboard.press('Alt+L')
  await isLocked(page)
  await hand.fill('Wachtwoordzin', passphrase)
  await page.keyboard.press('Enter')
  await expect(heading(page)).toHaveText('Dossiers')
  await hand.press(/^Irene en Sergio/)
  await expect(page.getByRole('heading', { name: 'Irene en Sergio kwamen over 2023 € 996 tekort' })).toBeVisible()
  await app.stop()
})

test('with the server gone and the page loaded anew, it goes the same way', async ({ page }) => {
  const app = await startApp()
  await page.goto(app.url)
  await page.evaluate(() => navigator.serviceWorker.ready)
  await app.stop()
  await page.reload()
  await setUpVault(page)
  await newDossier(page)
  await enterRekenvoorbeeld2023(byHand(page))
  await expect(page.getByRole('heading', { name: '€ 996' })).toBeVisible()
  await page.getByRole('link', { name: 'Samen bekijken' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('U kreeg in 2023 te weinig toeslag')
  await expect(page.getByRole('main')).toContainText('€ 996')
})

test('a cold start without a server, in a new window, shows the app and its English texts', async ({ context, page }) => {
  const app = await startApp()
  await page.goto(app.url)
  await page.evaluate(() => navigator.serviceWorker.ready)
  await app.stop()
  await page.close()
  const again = await context.newPage()
  await again.goto(app.url)
  await again.getByRole('button', { name: 'English' }).click()
  await expect(again.locator('html')).toHaveAttribute('lang', 'en')
  await expect(again.getByRole('heading', { level: 1 })).toHaveText('A vault for your files')
})

test('on a narrow telephone nothing scrolls sideways and the outcome stays in view', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  const app = await startApp()
  await page.goto(app.url)
  await setUpVault(page)
  await newDossier(page)
  await enterRekenvoorbeeld2023(byHand(page))
  await expect(page.getByRole('heading', { name: '€ 996' })).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  await app.stop()
})
