import { expect, test } from '@playwright/test'
import { startApp } from './app-server.ts'
import { heading, isLocked, NAME, newDossierAbout, openDossier, setUpVault, unlock } from './vault.ts'

const ELSEWHERE = 'Keukentafel is open in een ander venster'

test('a second window says where the work is, and takes it over with the last words', async ({ page, context }) => {
  const app = await startApp()
  await page.goto(app.url)
  const { passphrase } = await setUpVault(page)
  await newDossierAbout(page, ['Irene', 'Sergio'])

  const second = await context.newPage()
  await second.goto(app.url)
  await expect(heading(second)).toHaveText(ELSEWHERE)
  await expect(second.getByRole('textbox')).toHaveCount(0)
  await page.getByLabel(NAME, { exact: true }).first().press('End')
  await page.keyboard.type(' Maria')
  await second.getByRole('button', { name: 'Hier verdergaan' }).click()
  await isLocked(second)
  await expect(heading(page)).toHaveText(ELSEWHERE)
  await expect(page.locator('body')).not.toContainText('Irene')

  await unlock(second, passphrase)
  await openDossier(second, 'Irene Maria en Sergio')
  await expect(second.getByLabel(NAME, { exact: true }).first()).toHaveValue('Irene Maria')

  // And back again.
  await second.getByLabel(NAME, { exact: true }).last().fill('Sergio Luis')
  await page.getByRole('button', { name: 'Hier verdergaan' }).click()
  await isLocked(page)
  await expect(heading(second)).toHaveText(ELSEWHERE)
  await unlock(page, passphrase)
  await openDossier(page, 'Irene Maria en Sergio Luis')
  await app.stop()
})

test('a window that was closed leaves the vault to the other one', async ({ page, context }) => {
  const app = await startApp()
  await page.goto(app.url)
  await setUpVault(page)
  const second = await context.newPage()
  await second.goto(app.url)
  await expect(heading(second)).toHaveText(ELSEWHERE)
  await page.close()
  // As the browser does when somebody comes back to this window.
  await second.evaluate(() => window.dispatchEvent(new Event('focus')))
  await isLocked(second)
  await app.stop()
})

test('the work is taken over from a window that does not answer, and what it still tries is not written', async ({ page, context }) => {
  const app = await startApp()
  await page.goto(app.url)
  const { passphrase } = await setUpVault(page)
  await newDossierAbout(page, ['Irene', 'Sergio'])
  const devTools = await context.newCDPSession(page)
  await devTools.send('Debugger.enable')
  const stopped = new Promise((resolve) => devTools.once('Debugger.paused', resolve))
  await devTools.send('Debugger.pause')
  // It stands still in the middle of a key.
  void page.getByLabel(NAME, { exact: true }).first().press('x').catch(() => undefined)
  await stopped

  const second = await context.newPage()
  await second.goto(app.url)
  await expect(heading(second)).toHaveText(ELSEWHERE)
  await second.getByRole('button', { name: 'Hier verdergaan' }).click()
  await expect(second.getByText('Het andere venster bewaart en gaat op slot…')).toBeVisible()
  await expect(heading(second)).toHaveText('De kluis is op slot', { timeout: 15_000 })
  await unlock(second, passphrase)
  await openDossier(second, 'Irene en Sergio')
  await second.getByLabel(NAME, { exact: true }).last().fill('Anton')
  await expect(second.getByRole('banner')).toContainText('Dossier Irene en Anton')

  await devTools.send('Debugger.disable')
  await expect(heading(page)).toHaveText(ELSEWHERE)
  await expect(page.locator('body')).not.toContainText('Irene')
  await page.getByRole('button', { name: 'Hier verdergaan' }).click()
  await unlock(page, passphrase)
  await openDossier(page, 'Irene en Anton')
  await app.stop()
})
