import { expect, test } from '@playwright/test'
import { readFile } from 'node:fs/promises'
import { startApp } from './app-server.ts'
import { byHand } from './conversation.ts'
import { heading, setUpVault, tryToUnlock } from './vault.ts'

test('what papers say of a municipality is filled in once, seen in a letter, and taken along in a file', async ({ page }) => {
  const app = await startApp()
  const { fill, press, choose } = byHand(page)
  await page.goto(app.url)
  const { passphrase } = await setUpVault(page)
  await page.getByRole('link', { name: 'Instellingen' }).click()
  await page.getByRole('link', { name: 'Gegevens van de gemeente voor brieven' }).click()
  await choose('Voor welke gemeente?', 'Hoorn')
  const example = page.getByRole('article').filter({ has: page.getByRole('heading', { level: 3, name: 'Mogelijk recht op een aanvulling op uw inkomen' }) })
  await expect(example).toContainText('gemeente Hoorn')
  await expect(example).toContainText('[nog invullen: telefoonnummer]')
  await fill('Telefoonnummer', '0229 00 00 00')
  await expect(example).toContainText('via 0229 00 00 00.')
  await expect(example).not.toContainText('[nog invullen: telefoonnummer]')

  await fill('Website', '<@url_website@>')
  await press('Gegevens bewaren')
  await expect(page.getByRole('alert')).toContainText('leeg vak van een modelbrief')
  await fill('Website', 'www.hoorn.example')
  await press('Gegevens bewaren')
  await expect(page.getByText('De gegevens zijn bewaard.')).toBeVisible()

  const downloading = page.waitForEvent('download')
  await press('Opslaan als bestand')
  const file = await downloading
  expect(file.suggestedFilename()).toBe('keukentafel-gemeente-hoorn-2025.json')
  const written = await readFile(await file.path(), 'utf8')
  expect(JSON.parse(written)).toEqual({ soort: 'keukentafel-gemeente', versie: 1, beleid: 'hoorn-2025', gegevens: { telefoonnummer: '0229 00 00 00', website: 'www.hoorn.example' } })

  await page.reload()
  await tryToUnlock(page, passphrase)
  await expect(heading(page)).toHaveText('Gegevens van de gemeente voor brieven')
  await expect(page.getByLabel('Telefoonnummer', { exact: true })).toHaveValue('')
  const load = async (text: string) => {
    await page.getByLabel('Bestand met gegevens').setInputFiles({ name: 'gemeente.json', mimeType: 'application/json', buffer: Buffer.from(text) })
    await press('Bestand laden')
  }
  await load(written.replace('www.hoorn.example', '{website}').replace('hoorn-2025', 'Hoorn'))
  await expect(page.getByText('gegevens.website: In deze tekst staat nog een leeg vak')).toBeVisible()
  await expect(page.getByText('beleid: Dit heeft de verkeerde vorm.')).toBeVisible()
  await load(written.replace('hoorn-2025', 'elders-1'))
  await expect(page.getByRole('alert')).toContainText('Laad eerst het beleid.')
  await load(written.replace('0229 00 00 00', '0229 11 11 11'))
  await expect(page.getByText('De gegevens zijn geladen en bewaard.')).toBeVisible()
  await expect(page.getByLabel('Telefoonnummer', { exact: true })).toHaveValue('0229 11 11 11')
  await app.stop()
})
