import { expect, test } from '@playwright/test'
import { show, violationsHere } from './accessibility.ts'
import { startApp } from './app-server.ts'
import { byHand } from './conversation.ts'
import { goTo, newDossier, setUpVault } from './vault.ts'

test('a couple that lives in another municipality is told at once where to go, and nothing that is not about them', async ({ page }) => {
  const app = await startApp()
  const { tick, choose } = byHand(page)
  await page.goto(app.url)
  await setUpVault(page)
  await newDossier(page)
  await goTo(page, 'jaren')
  for (const jaar of ['2023', '2025', '2026']) await tick(jaar)
  await choose('In welke gemeente woont u nu?', 'Horst aan de Maas')
  const late = page.getByText(/De aanvraag over \d+ is te laat|aanvragen kan tot en met/)
  await expect(late.first()).toBeVisible()
  await choose('Woont u op dit moment in Horst aan de Maas?', 'Nee')

  await expect(page.getByRole('status').filter({ hasText: 'Vraag de compensatie aan waar u woont' })).toBeVisible()
  await expect(late).toHaveCount(0)
  await expect(page.getByText('alleen een briefadres')).toHaveCount(0)
  const panel = page.getByRole('complementary', { name: 'Tot nu toe' })
  await expect(panel.getByRole('definition')).toHaveText(Array<string>(3).fill('Bij uw eigen gemeente'))
  await expect(panel).toContainText('Vraag de compensatie aan bij de gemeente waar u nu woont')
  await expect(panel).not.toContainText('Geen recht')
  expect(await violationsHere(page)).toEqual([])

  await show(page, 'uitkomst/2026')
  await expect(page.getByRole('heading', { name: 'Voor 2026 moet u bij uw eigen gemeente zijn' })).toBeVisible()
  await expect(late).toHaveCount(0)
  await show(page, 'samen/2026')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Geld over 2026 vraagt u aan in uw eigen gemeente')
  await show(page, 'uitkomst/2026')
  await panel.getByRole('link', { name: 'Een andere gemeente kiezen' }).click()
  await choose('In welke gemeente woont u nu?', 'Een andere gemeente')
  await expect(panel.getByRole('definition').first()).not.toHaveText('Bij uw eigen gemeente')
  await app.stop()
})
