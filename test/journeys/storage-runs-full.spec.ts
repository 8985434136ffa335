import { expect, test, type Page } from '@playwright/test'
import { startApp } from './app-server.ts'
import { answerSetUp, heading, isLocked, lockButton, makeBackup, NAME, newDossierAbout, openDossier, setUpVault, toList, toSettings, tryToUnlock, unlock } from './vault.ts'

// Chromium tells a page that it may use ten gigabytes more than it does, whatever there is. Then no page can warn, and only what it writes shows it.
test.use({
  launchOptions: [async ({ launchOptions }, use) => {
    await use({ ...launchOptions, args: [...(launchOptions.args ?? []), '--disable-features=StaticStorageQuota,IncognitoStaticStorageQuota'] })
  }, { scope: 'worker' }],
})

/** How much room the device has for this app, in bytes. */
async function roomOn(page: Page, url: string) {
  const { origin } = new URL(url)
  const devTools = await page.context().newCDPSession(page)
  return {
    is: (bytes: number) => devTools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: Math.round(bytes) }),
    used: async () => (await devTools.send('Storage.getUsageAndQuota', { origin })).usage,
  }
}

/** Something else takes all that is left: the browser asks for the room anew only when what it last knew of has been used. */
async function fill(page: Page, room: Awaited<ReturnType<typeof roomOn>>): Promise<void> {
  await page.evaluate(() => new Promise<void>((resolve) => {
    const request = indexedDB.open('something else')
    request.onupgradeneeded = () => {
      request.result.createObjectStore('bytes', { autoIncrement: true })
    }
    request.onsuccess = () => {
      const write = (length: number) => {
        const transaction = request.result.transaction('bytes', 'readwrite')
        transaction.objectStore('bytes').add(crypto.getRandomValues(new Uint8Array(length)))
        transaction.oncomplete = () => {
          write(length)
        }
        transaction.onabort = () => {
          if (length > 64) write(length / 4)
          else {
            request.result.close()
            resolve()
          }
        }
      }
      write(65_536)
    }
  }))
  // And no more comes free when the browser tidies up.
  await room.is(1_000)
}

test('on a full device the answers stay on the screen, the vault still opens, and all is saved as soon as there is room', async ({ page }) => {
  const app = await startApp()
  const room = await roomOn(page, app.url)
  await room.is(6_000_000)
  await page.goto(app.url)
  await page.evaluate(() => navigator.serviceWorker.ready)
  const { passphrase } = await setUpVault(page)
  await newDossierAbout(page, ['Irene', 'Sergio'])
  await toList(page)
  await openDossier(page, 'Irene en Sergio')
  await fill(page, room)

  const name = page.getByLabel(NAME, { exact: true }).first()
  await name.fill('Irene Maria')
  await expect(page.getByRole('banner')).toContainText('Niet bewaard: toestel vol')
  await expect(page.getByText('Niet bewaard: dit toestel heeft geen ruimte meer')).toBeVisible()
  // Leaving would lose something, so the browser asks.
  const asked: string[] = []
  page.once('dialog', (dialog) => {
    asked.push(dialog.type())
    void dialog.dismiss()
  })
  await page.evaluate(() => {
    window.location.reload()
  })
  await expect.poll(() => asked).toEqual(['beforeunload'])
  // Another dossier cannot push it away.
  await toList(page)
  await page.getByRole('button', { name: 'Nieuw gesprek' }).click()
  await expect(page.getByText('Het dossier dat open is, is nog niet bewaard')).toBeVisible()
  await openDossier(page, 'Irene en Sergio')
  await expect(name).toHaveValue('Irene Maria')

  await lockButton(page).click()
  await isLocked(page)
  // What could not be saved waits in this window, sealed.
  await expect(page.getByText('Uw laatste antwoorden staan nog niet op het toestel')).toBeVisible()
  expect(await page.content()).not.toContain('Irene')
  expect(await makeBackup(page)).not.toBe('')
  await tryToUnlock(page, passphrase)
  await expect(name).toHaveValue('Irene Maria')
  await expect(page.getByRole('banner')).toContainText('Niet bewaard: toestel vol')
  await name.fill('Irene Frederika')
  await expect(page.getByRole('banner')).toContainText('Niet bewaard: toestel vol')

  await room.is(60_000_000)
  await expect(page.getByRole('banner')).toContainText('Bewaard om', { timeout: 20_000 })
  await expect(page.getByText('Niet bewaard: dit toestel heeft geen ruimte meer')).toHaveCount(0)
  await page.reload()
  await unlock(page, passphrase)
  await openDossier(page, 'Irene')
  await expect(name).toHaveValue('Irene Frederika')
  await app.stop()
})

test('setting up a vault on a full device says so, and works once there is room', async ({ page }) => {
  const app = await startApp()
  const room = await roomOn(page, app.url)
  await room.is(6_000_000)
  await page.goto(app.url)
  await page.evaluate(() => navigator.serviceWorker.ready)
  await expect(heading(page)).toHaveText('Een kluis voor uw dossiers')
  await fill(page, room)
  await answerSetUp(page)
  await expect(page.getByRole('alert').getByRole('link')).toHaveText(/^Dit toestel heeft geen ruimte meer/)
  await room.is(60_000_000)
  await page.getByRole('button', { name: 'Kluis maken' }).click()
  await page.getByRole('button', { name: 'Beginnen' }).click()
  await expect(heading(page)).toHaveText('Dossiers')
  await app.stop()
})

test('the list warns when more than 60, 80 and 95 percent of the room is in use', async ({ page }) => {
  const app = await startApp()
  const room = await roomOn(page, app.url)
  await page.goto(app.url)
  await page.evaluate(() => navigator.serviceWorker.ready)
  await setUpVault(page)
  await newDossierAbout(page, ['Irene', 'Sergio'])
  await toList(page)
  const used = await room.used()
  for (const [percent, title, footer] of [
    ['55%', null, 'De browser meldt genoeg ruimte op dit toestel.'],
    ['65%', 'Er is meer dan de helft van de ruimte in gebruik', 'Ruimte op dit toestel: ruim de helft is vol.'],
    ['85%', 'De ruimte op dit toestel raakt op', 'Ruimte op dit toestel: bijna vol. Maak ruimte vrij.'],
    ['97%', 'De ruimte op dit toestel is bijna op', 'Ruimte op dit toestel: vol. Maak nu ruimte vrij.'],
  ] as const) {
    await room.is(used / (Number.parseInt(percent) / 100))
    await toSettings(page)
    await expect(page.getByText(`Van de ruimte die de browser geeft, is ${percent} in gebruik.`)).toBeVisible()
    await toList(page)
    await expect(page.getByRole('main')).toContainText(footer)
    await expect(page.getByText(/^(Er is meer dan de helft|De ruimte op dit toestel)/)).toHaveCount(title === null ? 0 : 1)
    if (title !== null) await expect(page.getByText(title, { exact: true })).toBeVisible()
  }
  await app.stop()
})
