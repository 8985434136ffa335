import { expect, test, type Page } from '@playwright/test'
import { startApp } from './app-server.ts'
import { newProfile, openBrowser } from './browser-process.ts'
import { heading, isLocked, isSaved, lockButton, NAME, newDossierAbout, openDossier, setUpVault, toSettings, unlock } from './vault.ts'

const MINUTE_MS = 60_000

/** Names that stand nowhere in the texts of the app. */
const COUPLE = ['Wilhelmina', 'Bartholomeus'] as const

/** A vault with one dossier, which is on the screen. */
async function atTheTable(page: Page, url: string) {
  await page.goto(url)
  const secrets = await setUpVault(page)
  await newDossierAbout(page, COUPLE)
  await expect(page.getByRole('banner')).toContainText('Dossier Wilhelmina en Bartholomeus')
  return secrets
}

/** Everything a page shows or holds where somebody could look: what is drawn, typed, in its name, its address, and beside IndexedDB. */
function everythingIn(page: Page): Promise<string> {
  return page.evaluate(() => [
    document.title,
    window.location.href,
    document.documentElement.outerHTML,
    ...Array.from(document.querySelectorAll('input, textarea, select'), (field) => (field as HTMLInputElement).value),
    JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)]),
    JSON.stringify(window.history.state),
  ].join('\n'))
}

async function nothingIsLeft(page: Page): Promise<void> {
  await isLocked(page)
  await expect(page).toHaveTitle('De kluis is op slot · Keukentafel')
  const everything = await everythingIn(page)
  for (const name of COUPLE) expect(everything).not.toContain(name)
}

test('locks at once by the button and by Alt+L, with nothing of the couple left in the window', async ({ page }) => {
  const app = await startApp()
  const { passphrase } = await atTheTable(page, app.url)
  expect(await everythingIn(page)).toContain('Wilhelmina')
  await lockButton(page).click()
  await nothingIsLeft(page)
  await page.goBack()
  await nothingIsLeft(page)

  await unlock(page, passphrase)
  await openDossier(page, 'Wilhelmina')
  const field = page.getByLabel(NAME, { exact: true }).first()
  await field.press('End')
  await field.pressSequentially(' Frederika')
  await page.keyboard.press('Alt+L')
  await nothingIsLeft(page)
  // The passphrase that was typed is gone too.
  await expect(page.getByLabel('Wachtwoordzin', { exact: true })).toHaveValue('')

  await unlock(page, passphrase)
  await openDossier(page, 'Wilhelmina Frederika')
  await expect(field).toHaveValue('Wilhelmina Frederika')
  await app.stop()
})

test('locks by itself after the minutes that were set, counted from the last thing that was done', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-11-25T10:00:00') })
  const app = await startApp()
  const { passphrase } = await atTheTable(page, app.url)
  await page.clock.fastForward(4 * MINUTE_MS)
  await page.keyboard.press('Shift')
  await page.clock.fastForward(4 * MINUTE_MS)
  await expect(heading(page)).toHaveText('Wie wonen er?')
  await page.clock.fastForward(MINUTE_MS)
  await expect(page.getByText('Daarom ging de kluis vanzelf op slot')).toBeVisible()
  await nothingIsLeft(page)

  await unlock(page, passphrase)
  await toSettings(page)
  await page.getByRole('radiogroup', { name: 'Na hoeveel tijd zonder gebruik' }).getByRole('radio', { name: '1 minuut' }).check()
  await expect(page.getByText('Bewaard.')).toBeVisible()
  await page.clock.fastForward(MINUTE_MS)
  await nothingIsLeft(page)

  // The choice is kept in the vault.
  await unlock(page, passphrase)
  await page.clock.fastForward(MINUTE_MS)
  await nothingIsLeft(page)
  await app.stop()
})

test('a window that wakes after it was frozen past its time is locked before anything can be seen or touched', async () => {
  const app = await startApp()
  const profile = newProfile()
  const { page, close } = await openBrowser(profile, { noDefaults: true })
  await page.clock.install({ time: new Date('2026-11-25T10:00:00') })
  const { passphrase } = await atTheTable(page, app.url)
  // What there is in the first task after the event: nothing has been painted yet.
  await page.evaluate(() => {
    document.addEventListener('resume', () => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => {
        document.documentElement.dataset.woken = JSON.stringify([document.body.innerText, Array.from(document.querySelectorAll('input'), ({ value }) => value)])
      }
      port2.postMessage(null)
    })
  })
  const devTools = await page.context().newCDPSession(page)
  const freeze = async () => {
    // The window goes out of sight first.
    await devTools.send('Emulation.setFocusEmulationEnabled', { enabled: false })
    await devTools.send('Page.setWebLifecycleState', { state: 'frozen' })
  }
  const wake = async () => {
    await devTools.send('Page.setWebLifecycleState', { state: 'active' })
    await devTools.send('Emulation.setFocusEmulationEnabled', { enabled: true })
  }
  await freeze()
  await page.clock.setSystemTime(new Date('2026-11-25T10:30:00'))
  expect(await everythingIn(page)).toContain('Wilhelmina')
  await wake()
  const root = page.locator('html')
  await expect(root).toHaveAttribute('data-woken', /gaat op slot|is op slot/)
  for (const name of COUPLE) await expect(root).not.toHaveAttribute('data-woken', new RegExp(name))
  await nothingIsLeft(page)

  // Frozen for less than its time it goes on where it was.
  await unlock(page, passphrase)
  await openDossier(page, 'Wilhelmina')
  await freeze()
  await page.clock.setSystemTime(new Date('2026-11-25T10:33:00'))
  await wake()
  await expect(root).toHaveAttribute('data-woken', /Wie wonen er/)
  await expect(heading(page)).toHaveText('Wie wonen er?')
  await close()
  profile.remove()
  await app.stop()
})

test('does not trust a clock that was set back', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-11-25T10:00:00') })
  const app = await startApp()
  const { passphrase } = await atTheTable(page, app.url)
  // By some seconds, as a device sets its clock right.
  await page.clock.setSystemTime(new Date('2026-11-25T09:59:40'))
  await page.getByLabel(NAME, { exact: true }).first().press('End')
  await page.keyboard.type(' M')
  await isSaved(page)
  await page.clock.setSystemTime(new Date('2026-11-25T09:00:00'))
  await page.keyboard.press('x')
  await nothingIsLeft(page)

  await unlock(page, passphrase)
  await openDossier(page, 'Wilhelmina M')
  await expect(page.getByLabel(NAME, { exact: true }).first()).toHaveValue('Wilhelmina M')
  await app.stop()
})
