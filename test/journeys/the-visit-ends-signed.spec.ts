import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { readPdf } from '../papers/read-pdf.ts'
import { show } from './accessibility.ts'
import { startApp } from './app-server.ts'
import { byHand } from './conversation.ts'
import { cardOf, consent, enterWhatIsSigned, fillCircumstances, signOnGlass } from './signing.ts'
import { setUpVault } from './vault.ts'

test.use({ hasTouch: true, viewport: { width: 820, height: 1180 } })

test('one signs on glass and one with a pen, with a photo of that page, and the signed application is kept as a PDF, all with the server stopped', async ({ page }) => {
  const app = await startApp()
  const hand = byHand(page)
  await page.goto(app.url)
  await setUpVault(page)
  await page.evaluate(() => navigator.serviceWorker.ready)
  await enterWhatIsSigned(page, hand)
  await app.stop()
  await consent(hand)
  await signOnGlass(page, 'Irene')

  await fillCircumstances(page, 'Sergio')
  const card = cardOf(page, 'Sergio')
  await card.getByRole('radio', { name: /^Met een pen op papier/ }).check()
  await card.getByRole('button', { name: 'Foto van de ondertekende pagina toevoegen' }).click()
  await card.getByLabel('Foto’s kiezen die er al zijn').setInputFiles({ name: 'pagina.png', mimeType: 'image/png', buffer: await page.screenshot() })
  await card.getByRole('button', { name: 'Foto bewaren' }).click()
  await card.getByRole('button', { name: 'Klaar met foto’s' }).click()
  await card.getByRole('radio', { name: /^Foto van/ }).check()
  await card.getByRole('button', { name: 'Ondertekenen: Sergio' }).click()
  await expect(page.getByText('Alle papieren zijn ondertekend.')).toBeVisible()

  await show(page, 'papieren/aanvraagBijzondereBijstand/samen')
  await expect(page.getByRole('img', { name: 'Handtekening: Irene' })).toBeVisible()
  const saving = page.waitForEvent('download')
  await hand.press('Bewaren als PDF')
  const { text, faults, attached } = readPdf(readFileSync(await (await saving).path()))
  expect(faults).toBe('')
  expect(text).toContain('Irene Jansen')
  expect(text.split('Voorbeeldstad')).toHaveLength(3)
  expect(text).toContain('Op papier gezet, zie de foto')
  expect(text).toContain('Wij vragen 2023 € 996 € 0 € 996')
  expect(Object.keys(attached)).toEqual(['aanvraagBijzondereBijstand.json'])
})
