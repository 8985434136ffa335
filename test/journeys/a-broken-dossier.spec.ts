import { expect, test, type Page } from '@playwright/test'
import { violationsHere, violationsOn } from './accessibility.ts'
import { startApp } from './app-server.ts'
import { leaveApp, spoilDossier, vaultDatabase } from './raw-database.ts'
import { inList, NAME, newDossierAbout, openDossier, setUpVault, toList, toSettings, unlock } from './vault.ts'

const COUPLES = [['Irene', 'Sergio'], ['Martin', 'Hanna'], ['Jerry', 'Anton']] as const

const NAMES = COUPLES.map((couple) => couple.join(' en '))

/** A vault with three dossiers, of which one is spoilt behind the back of the app: whose it is, and who are whole. */
async function withSpoiltDossier(page: Page, url: string, options: { readonly withAutosaves: boolean }) {
  await page.goto(url)
  const { passphrase } = await setUpVault(page)
  for (const couple of COUPLES) {
    await newDossierAbout(page, couple)
    await toList(page)
  }
  const database = await vaultDatabase(page)
  await leaveApp(page, url)
  await spoilDossier(page, database, options)
  await page.goto(url)
  await unlock(page, passphrase)

  await expect(page.getByText('1 dossier is niet zoals het was')).toBeVisible()
  const line = page.getByRole('listitem').filter({ hasText: 'Beschadigd' })
  const text = await line.innerText()
  const spoilt = NAMES.find((name) => text.startsWith(name)) ?? text
  const whole = NAMES.filter((name) => name !== spoilt)
  expect(whole).toHaveLength(2)
  return { passphrase, line, spoilt, whole }
}

async function opens(page: Page, names: string): Promise<void> {
  await openDossier(page, names)
  const field = page.getByLabel(NAME, { exact: true }).first()
  await expect(field).toHaveValue(names.split(' ')[0] ?? '')
  await toList(page)
}

test('a dossier that a failing disk spoilt stands beside the whole rest, and comes back from its last autosave', async ({ page }) => {
  const app = await startApp()
  const { passphrase, line, spoilt, whole } = await withSpoiltDossier(page, app.url, { withAutosaves: false })
  await expect(line).toContainText('Er is een kopie van vandaag')
  await expect(inList(page, spoilt)).toHaveCount(0)
  for (const names of whole) await opens(page, names)
  expect(await violationsHere(page)).toEqual([])
  await page.getByRole('link', { name: 'Bekijk wat er niet klopt' }).click()
  await expect(page.getByRole('heading', { level: 2, name: 'Een dossier is beschadigd' })).toBeVisible()
  expect(await violationsOn(page, 'controle')).toEqual([])

  await toList(page)
  await line.getByRole('button', { name: 'Herstellen' }).click()
  await expect(page.getByText(`Het dossier van ${spoilt} is hersteld`)).toBeVisible()
  await expect(page.getByText('1 dossier is niet zoals het was')).toHaveCount(0)
  await opens(page, spoilt)
  await toSettings(page)
  await expect(page.getByText('Alles in de kluis klopt.')).toBeVisible()
  await toList(page)
  await page.reload()
  await unlock(page, passphrase)
  for (const names of NAMES) await expect(inList(page, names)).toBeVisible()
  await app.stop()
})

test('a dossier of which nothing opens any more is set aside by name, and never unasked', async ({ page }) => {
  const app = await startApp()
  const { passphrase, line, spoilt, whole } = await withSpoiltDossier(page, app.url, { withAutosaves: true })
  await expect(line).toContainText('Er is geen kopie op dit toestel')
  await expect(line.getByRole('button', { name: 'Herstellen' })).toHaveCount(0)
  await expect(page.getByRole('link', { name: 'Een reservekopie terugzetten' })).toBeVisible()
  await line.getByRole('button', { name: `Weghalen: ${spoilt}` }).click()
  await expect(line).toBeVisible()
  await line.getByRole('button', { name: `Ja, voorgoed weghalen: ${spoilt}` }).click()
  await expect(page.getByText(`Het dossier van ${spoilt} is voorgoed weg`)).toBeVisible()
  await expect(line).toHaveCount(0)
  await page.reload()
  await unlock(page, passphrase)
  for (const names of whole) await opens(page, names)
  await expect(inList(page, spoilt)).toHaveCount(0)
  await app.stop()
})
