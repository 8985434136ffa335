import { fileURLToPath } from 'node:url'
import { expect, test } from '@playwright/test'
import { show, violationsHere } from './accessibility.ts'
import { startApp } from './app-server.ts'
import { byHand } from './conversation.ts'
import { setUpVault } from './vault.ts'

const VOORBEELD = fileURLToPath(new URL('../../docs/beleid-voorbeeld.json', import.meta.url))

test('a policy of one’s own is loaded, taken off the device, and had back with one press', async ({ page }) => {
  const app = await startApp()
  const { press } = byHand(page)
  await page.goto(app.url)
  await setUpVault(page)
  await show(page, 'beleid')
  await page.getByLabel('Bestand').setInputFiles(VOORBEELD)
  await press('Beleid laden')
  const remove = page.getByRole('button', { name: /van dit toestel halen$/ })
  await expect(remove).toHaveCount(1)

  await remove.click()
  await expect(remove).toHaveCount(0)
  const takeBack = page.getByRole('button', { name: 'Ongedaan maken' })
  await expect(takeBack).toBeFocused()
  expect(await violationsHere(page)).toEqual([])
  await takeBack.click()
  await expect(remove).toHaveCount(1)
  await expect(takeBack).toHaveCount(0)
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()

  await remove.click()
  await expect(takeBack).toBeFocused()
  await show(page, 'instellingen')
  await show(page, 'beleid')
  await expect(takeBack).toHaveCount(0)
  await expect(remove).toHaveCount(0)
  await app.stop()
})
