import { readFileSync } from 'node:fs'
import { expect, test, type Page } from '@playwright/test'
import { readPdf } from '../papers/read-pdf.ts'
import { show } from './accessibility.ts'
import { startApp } from './app-server.ts'
import { complaintsOf } from './complaints.ts'
import { byHand, enterRekenvoorbeeld2023 } from './conversation.ts'
import { newDossier, setUpVault } from './vault.ts'

async function savedPdf(page: Page) {
  const saving = page.waitForEvent('download')
  await byHand(page).press('Bewaren als PDF')
  const saved = await saving
  return { name: saved.suggestedFilename(), read: readPdf(readFileSync(await saved.path())) }
}

test('without a network a paper is read, and kept as a PDF that says the same', async ({ page }) => {
  const complaints = complaintsOf(page)
  const app = await startApp()
  await page.goto(app.url)
  await page.evaluate(() => navigator.serviceWorker.ready)
  await setUpVault(page)
  await newDossier(page)
  await enterRekenvoorbeeld2023(byHand(page))
  await app.stop()

  await show(page, 'uitkomst')
  await page.getByRole('link', { name: 'Naar de papieren' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Papieren')
  await page.getByRole('main').getByRole('link', { name: 'Voorblad' }).click()
  const paper = page.getByRole('article')
  await expect(paper.getByRole('heading', { level: 1 })).toHaveText('Voorblad bij uw papieren')
  await expect(paper.getByRole('row', { name: '2023' })).toContainText('€ 996')

  const { name, read } = await savedPdf(page)
  await expect(page.getByText('De PDF is gemaakt.')).toBeVisible()
  expect(name).toBe('keukentafel-voorblad.pdf')
  expect(read.faults).toBe('')
  expect(read.info).toMatchObject({ Title: 'Voorblad bij uw papieren', Tagged: 'yes' })
  expect(read.fonts.every(({ isEmbedded }) => isEmbedded)).toBe(true)
  expect(read.text).toContain('Irene')
  expect(read.text).toContain('2023 U kunt geld aanvragen € 996')
  expect(complaints).toEqual([])
})

test.describe('while the letters are slow to come', () => {
  // The service worker would have them at once.
  test.use({ serviceWorkers: 'block' })

  test('making a PDF can be stopped, and when they do not come that is said', async ({ page }) => {
    const app = await startApp()
    let arrive: () => void = () => undefined
    await page.route('**/*.ttf', async (route) => {
      await new Promise<void>((resolve) => { arrive = resolve })
      await route.abort().catch(() => null)
    })
    const { press } = byHand(page)
    await page.goto(app.url)
    await setUpVault(page)
    await newDossier(page)
    await enterRekenvoorbeeld2023(byHand(page))
    await show(page, 'papieren/voorblad')

    await press('Bewaren als PDF')
    await expect(page.getByText('De PDF wordt gemaakt.')).toBeVisible()
    await press('Stoppen')
    await expect(page.getByText('Gestopt. Er is geen PDF bewaard.')).toBeVisible()
    arrive()

    const asked = page.waitForRequest('**/*.ttf')
    await press('Bewaren als PDF')
    await asked
    await expect(async () => {
      arrive()
      await expect(page.getByRole('alert')).toContainText('De letters voor de PDF zijn niet gevonden.', { timeout: 500 })
    }).toPass()
    await app.stop()
  })
})

test('a PDF that cannot be made is said, and the paper is still there', async ({ page }) => {
  const app = await startApp()
  await page.addInitScript(() => {
    const Real = window.Worker
    window.Worker = class extends Real {
      constructor(url: string | URL, options?: WorkerOptions) {
        if (String(url).includes('pdf-worker')) throw new TypeError('refused')
        super(url, options)
      }
    }
  })
  await page.goto(app.url)
  await setUpVault(page)
  await newDossier(page)
  await enterRekenvoorbeeld2023(byHand(page))
  await show(page, 'papieren/voorblad')
  await byHand(page).press('Bewaren als PDF')
  await expect(page.getByRole('alert')).toContainText('De PDF kan hier niet worden gemaakt. Uw dossier is veilig.')
  await expect(page.getByRole('article')).toBeVisible()
  await app.stop()
})
