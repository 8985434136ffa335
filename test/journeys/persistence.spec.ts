import { expect, test, type Page } from '@playwright/test'
import { startApp } from './app-server.ts'
import { newDossierAbout, setUpVault, toList, toSettings } from './vault.ts'

/** What a browser decides by itself, or asks its user. */
async function promiseToKeep(page: Page, url: string): Promise<void> {
  const { targetInfo } = await (await page.context().newCDPSession(page)).send('Target.getTargetInfo')
  const devTools = await page.context().browser()?.newBrowserCDPSession()
  await devTools?.send('Browser.grantPermissions', {
    origin: new URL(url).origin,
    permissions: ['durableStorage'],
    ...(targetInfo.browserContextId !== undefined && { browserContextId: targetInfo.browserContextId }),
  })
}

test('the worker sees that the browser promises nothing, and that it does once it has', async ({ page }) => {
  const app = await startApp()
  await page.goto(app.url)
  await setUpVault(page)
  const warning = page.getByText('De browser belooft niet dat hij uw dossiers bewaart')
  await expect(warning).toHaveCount(0)
  await newDossierAbout(page, ['Irene', 'Sergio'])
  await toList(page)
  await expect(warning).toBeVisible()
  await expect(page.getByText('De browser belooft niet dat hij de dossiers bewaart.')).toBeVisible()
  await page.getByRole('button', { name: 'Begrepen' }).click()
  await expect(warning).toHaveCount(0)

  await toSettings(page)
  await expect(page.getByText(/^De browser heeft niet beloofd de dossiers te bewaren/)).toBeVisible()
  const ask = page.getByRole('button', { name: 'Vraag het de browser' })
  await ask.click()
  await expect(page.getByText(/^De browser heeft niet beloofd de dossiers te bewaren/)).toBeVisible()

  await promiseToKeep(page, app.url)
  await ask.click()
  await expect(page.getByText(/^De browser heeft beloofd de dossiers te bewaren/)).toBeVisible()
  await expect(ask).toHaveCount(0)
  await toList(page)
  await expect(page.getByText('De browser ruimt de dossiers niet vanzelf op.')).toBeVisible()
  await app.stop()
})

test('the promise is asked for with the first dossier, unasked by the worker', async ({ page }) => {
  await page.addInitScript(() => {
    const ask = navigator.storage.persist.bind(navigator.storage)
    navigator.storage.persist = () => {
      document.documentElement.dataset.asked = 'ja'
      return ask()
    }
  })
  const app = await startApp()
  await page.goto(app.url)
  await promiseToKeep(page, app.url)
  await setUpVault(page)
  await expect(page.locator('html')).not.toHaveAttribute('data-asked')
  await newDossierAbout(page, ['Irene', 'Sergio'])
  await expect(page.locator('html')).toHaveAttribute('data-asked', 'ja')
  await toList(page)
  await expect(page.getByText('De browser ruimt de dossiers niet vanzelf op.')).toBeVisible()
  await expect(page.getByText('De browser belooft niet dat hij uw dossiers bewaart')).toHaveCount(0)
  expect(await page.evaluate(() => navigator.storage.persisted())).toBe(true)
  await app.stop()
})
