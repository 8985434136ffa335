import { readFile } from 'node:fs/promises'
import { expect, test } from '@playwright/test'
import { startApp } from './app-server.ts'
import { leaveApp, rowsOf, setVersion, vaultDatabase } from './raw-database.ts'
import { heading, lock, makeBackup, newDossierAbout, openDossier, setUpVault, toList } from './vault.ts'

const NEWER = 'Deze kluis is gemaakt met een nieuwere versie'

test('a vault of a newer version of the app is left as it is, and goes into a backup', async ({ page }) => {
  const app = await startApp()
  await page.goto(app.url)
  await setUpVault(page)
  await newDossierAbout(page, ['Irene', 'Sergio'])
  await toList(page)
  await lock(page)
  const database = await vaultDatabase(page)
  await leaveApp(page, app.url)
  await setVersion(page, database, 9990)
  const before = await rowsOf(page, database)

  await page.goto(app.url)
  await expect(heading(page)).toHaveText(NEWER)
  await expect(page.getByText(/Er is niets veranderd en er is niets weg/)).toBeVisible()
  await expect(page.getByRole('textbox')).toHaveCount(0)
  const file = await readFile(await makeBackup(page), 'utf8')
  expect(file.split('\n', 1)).toEqual([expect.stringContaining('"keukentafel":"reservekopie"')])
  await page.getByRole('button', { name: 'Opnieuw laden' }).click()
  await expect(heading(page)).toHaveText(NEWER)

  await leaveApp(page, app.url)
  expect(await rowsOf(page, database)).toBe(before)
  await app.stop()
})

test('when a newer version takes the database over while somebody types, nothing is overwritten and the words stay', async ({ page, context }) => {
  const app = await startApp()
  await page.goto(app.url)
  await setUpVault(page)
  await newDossierAbout(page, ['Irene', 'Sergio'])
  await toList(page)
  await openDossier(page, 'Irene en Sergio')
  const database = await vaultDatabase(page)
  const other = await context.newPage()
  await leaveApp(other, app.url)
  await setVersion(other, database, 9990)
  const before = await rowsOf(other, database)

  const postcode = page.getByLabel('Postcode (niet verplicht)')
  await postcode.fill('5951 AB')
  await expect(page.getByRole('banner')).toContainText('Niet bewaard')
  await expect(postcode).toHaveValue('5951 AB')
  expect(await rowsOf(other, database)).toBe(before)
  await page.keyboard.press('Alt+L')
  await expect(heading(page)).toHaveText(NEWER)
  await app.stop()
})
