import { once } from 'node:events'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { expect, test } from '@playwright/test'
import { startApp } from './app-server.ts'
import { byHand, enterRekenvoorbeeld2023 } from './conversation.ts'
import { choosePassphrase, inList, isLocked, isSaved, lock, makeBackup, newDossier, newDossierAbout, openDossier, setUpVault, toList, toSettings, tryToUnlock, unlock } from './vault.ts'

// Chromium asks Google which of the fields on a page it can fill in: their names as a number, and never what is in them. No page can stop that; who
// manages the device can.
test.use({
  launchOptions: [async ({ launchOptions }, use) => {
    await use({ ...launchOptions, args: [...(launchOptions.args ?? []), '--disable-features=AutofillServerCommunication'] })
  }, { scope: 'worker' }],
})

/** Takes what the browser sends to any other address than that of the app, also what no page asked for, and answers nothing. */
async function watchTheRest() {
  const asked: string[] = []
  const proxy = createServer((socket) => {
    socket.once('data', (bytes) => {
      asked.push(bytes.toString('latin1').split('\r\n', 1)[0] ?? '')
      socket.destroy()
    })
    socket.on('error', () => undefined)
  })
  await once(proxy.listen(0, '127.0.0.1'), 'listening')
  return { asked, server: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`, stop: () => proxy.close() }
}

test('after one visit a worker sets up a vault and works for weeks, and nothing is ever sent to anybody', async ({ browser }) => {
  const rest = await watchTheRest()
  const context = await browser.newContext({ proxy: { server: rest.server, bypass: 'localhost' } })
  const page = await context.newPage()
  const requested: string[] = []
  const complaints: string[] = []
  context.on('request', (request) => requested.push(request.url()))
  context.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  context.on('weberror', (error) => complaints.push(error.error().message))

  const app = await startApp()
  await page.clock.install({ time: new Date('2026-11-02T10:00:00') })
  await page.goto(app.url)
  await page.evaluate(() => navigator.serviceWorker.ready)
  await app.stop()
  await page.reload()

  const { passphrase } = await setUpVault(page)
  await newDossier(page)
  await enterRekenvoorbeeld2023(byHand(page))
  await expect(page.getByRole('heading', { name: '€ 996' })).toBeVisible()
  await isSaved(page)
  await toList(page)
  await lock(page)

  // The next week, after the device was off.
  await page.clock.setSystemTime(new Date('2026-11-10T09:00:00'))
  await page.close()
  const second = await context.newPage()
  await second.clock.setSystemTime(new Date('2026-11-10T09:00:00'))
  await second.goto(app.url)
  await unlock(second, passphrase)
  await newDossierAbout(second, ['Martin', 'Hanna'])
  await toList(second)
  await expect(second.getByText('Tijd voor een reservekopie')).toBeVisible()
  expect(await makeBackup(second)).not.toBe('')
  await expect(second.getByText('Tijd voor een reservekopie')).toHaveCount(0)
  await toSettings(second)
  const hand = byHand(second)
  await hand.press('Andere wachtwoordzin kiezen')
  await hand.fill('Uw huidige wachtwoordzin', passphrase)
  const renewed = await choosePassphrase(second, hand, 'zeven paarse olifanten bakken brood op zondag')
  await second.getByRole('button', { name: 'Bewaren', exact: true }).last().click()
  await expect(second.getByText('De nieuwe wachtwoordzin geldt vanaf nu.')).toBeVisible()
  await lock(second)
  await tryToUnlock(second, passphrase)
  await expect(second.getByRole('alert').getByRole('link')).toHaveText(/^Hiermee gaat de kluis niet open/)

  // And three weeks later.
  await second.clock.setSystemTime(new Date('2026-12-01T09:00:00'))
  await second.reload()
  await isLocked(second)
  await unlock(second, renewed)
  await expect(second.getByText('De laatste reservekopie is ouder dan een week.')).toBeVisible()
  await expect(inList(second, 'Martin en Hanna')).toContainText('veranderd 10 november 2026')
  await openDossier(second, 'Irene en Sergio')
  await expect(second.getByRole('heading', { name: 'Irene en Sergio kwamen over 2023 € 996 tekort' })).toBeVisible()

  expect([...new Set(requested.map((url) => new URL(url).origin))]).toEqual([new URL(app.url).origin])
  expect(rest.asked).toEqual([])
  expect(complaints).toEqual([])
  await context.close()
  rest.stop()
})
