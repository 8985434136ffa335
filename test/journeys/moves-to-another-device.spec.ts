import { readFile } from 'node:fs/promises'
import { expect, test, type Page } from '@playwright/test'
import { startApp } from './app-server.ts'
import { chooseWorker, heading, inList, isLocked, lock, makeBackup, newDossierAbout, openDossier, restoreBackup, setUpVault, toList, unlock } from './vault.ts'

const WHOLE = 'reservekopie.kluis'

/** Which databases there are, and what the marker beside them says. */
function onDevice(page: Page) {
  return page.evaluate(async () => [(await indexedDB.databases()).map(({ name }) => name).sort(), Object.entries(localStorage)])
}

test('a backup that was made while locked is put back on another device', async ({ page, browser }) => {
  const app = await startApp()
  await page.goto(app.url)
  const { passphrase, recoveryCode } = await setUpVault(page, { naam: 'Noor' })
  await newDossierAbout(page, ['Irene', 'Sergio'])
  await toList(page)
  await lock(page)
  const file = await readFile(await makeBackup(page))
  await expect(page.getByText(/^De reservekopie is gemaakt/)).toBeVisible()
  for (const secret of ['Irene', 'Sergio', 'Noor', passphrase, recoveryCode]) expect(file.toString('latin1')).not.toContain(secret)

  const other = await (await browser.newContext()).newPage()
  await other.goto(app.url)
  const before = await onDevice(other)
  const complaint = other.getByRole('alert').getByRole('link')
  await restoreBackup(other, { name: WHOLE, mimeType: '', buffer: file.subarray(0, -100) })
  await expect(complaint).toHaveText(/^Dit bestand is geen hele reservekopie/)
  for (const [name, buffer] of [
    ['foto.png', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')],
    ['leeg.kluis', Buffer.alloc(0)],
    [WHOLE, Buffer.from(file.toString('latin1').replace(/"box":\{"\$bytes":"(.)/, (found, first) => `${found.slice(0, -1)}${first === 'A' ? 'B' : 'A'}`), 'latin1')],
  ] as const) {
    await other.getByLabel('Bestand met de reservekopie').setInputFiles({ name, mimeType: '', buffer })
    await other.getByRole('button', { name: 'Terugzetten', exact: true }).click()
    await expect(complaint).toHaveText(/^Dit bestand is geen hele reservekopie/)
  }
  await other.getByLabel('Bestand met de reservekopie').setInputFiles({ name: WHOLE, mimeType: '', buffer: Buffer.from(file.toString('latin1').replace('"version":1', '"version":2'), 'latin1') })
  await other.getByRole('button', { name: 'Terugzetten', exact: true }).click()
  await expect(complaint).toHaveText(/^Dit is gemaakt met een nieuwere versie van Keukentafel/)
  expect(await onDevice(other)).toEqual(before)

  await other.getByLabel('Bestand met de reservekopie').setInputFiles({ name: WHOLE, mimeType: '', buffer: file })
  await other.getByRole('button', { name: 'Terugzetten', exact: true }).click()
  await isLocked(other)
  await unlock(other, passphrase)
  await openDossier(other, 'Irene en Sergio')
  await toList(other)
  await lock(other)
  // From now on the lock screen knows whose it is.
  await expect(other.getByText('Kluis: Noor')).toBeVisible()
  await other.context().close()

  // The device that it came from works on.
  await unlock(page, passphrase)
  await expect(inList(page, 'Irene en Sergio')).toBeVisible()
  await app.stop()
})

test('a backup that is put back beside the vault that it came from leaves that one alone', async ({ page }) => {
  const app = await startApp()
  await page.goto(app.url)
  const { passphrase } = await setUpVault(page, { naam: 'Noor' })
  await newDossierAbout(page, ['Irene', 'Sergio'])
  await toList(page)
  await lock(page)
  const file = await makeBackup(page)
  await unlock(page, passphrase)
  await newDossierAbout(page, ['Martin', 'Hanna'])
  await toList(page)
  await lock(page)
  await restoreBackup(page, file)
  await expect(heading(page)).toHaveText('De kluis is op slot')
  await expect(page.getByRole('radiogroup', { name: 'Wie bent u?' }).getByRole('radio', { name: /^Teruggezet op/ })).toBeChecked()
  await unlock(page, passphrase)
  await expect(inList(page, 'Irene en Sergio')).toBeVisible()
  await expect(inList(page, 'Martin')).toHaveCount(0)
  await lock(page)
  await chooseWorker(page, 'Noor')
  await unlock(page, passphrase)
  await expect(inList(page, 'Irene en Sergio')).toBeVisible()
  await expect(inList(page, 'Martin en Hanna')).toBeVisible()
  await app.stop()
})
