import { expect, test } from '@playwright/test'
import { violationsHere } from './accessibility.ts'
import { startApp } from './app-server.ts'
import { byHand, enterRekenvoorbeeld2023 } from './conversation.ts'
import { startWithRekenvoorbeeld2023 } from './rekenvoorbeeld.ts'
import { goTo, newDossier, setUpVault } from './vault.ts'

const INCOME = 'Toetsingsinkomen 2023: Irene'

test('with a paper missing one sees what it can still change, and goes straight to the question that matters most', async ({ page }) => {
  const app = await startApp()
  const hand = byHand(page)
  const panel = page.getByRole('complementary', { name: 'Tot nu toe' })
  await page.goto(app.url)
  await setUpVault(page)
  await newDossier(page)
  await enterRekenvoorbeeld2023(hand)

  await goTo(page, '2023/inkomen')
  await hand.fill(INCOME, '')
  await expect(panel).toContainText(/Tussen €\s0 en €\s[\d.]+, zolang het inkomen van Irene ontbreekt/)
  expect(await violationsHere(page)).toEqual([])

  await goTo(page, '2023/wonen')
  await page.getByRole('link', { name: /^Volgende vraag die het meest uitmaakt: Toetsingsinkomen/ }).click()
  await expect(page.getByLabel(INCOME, { exact: true })).toBeFocused()
  await hand.fill(INCOME, '23.762')
  await expect(panel).toContainText('Alle vragen die meetellen, zijn beantwoord.')

  // With a second year that is open, the sum is no amount that looks final.
  await goTo(page, 'jaren')
  await hand.tick('2025')
  await expect(panel).toContainText(/Samen tussen €\s[\d.]+ en €\s[\d.]+1 van de 2 jaren staat vast\./)
  await expect(panel).not.toContainText('Samen aan te vragen')
  await app.stop()
})

test('an unusual answer is asked about once, and a decision that differs is explained', async ({ page }) => {
  const { app, hand } = await startWithRekenvoorbeeld2023(page)

  await goTo(page, '2023/wonen')
  await expect(page.getByText('De huur gaat hier omlaag. Klopt dat?')).toBeVisible()
  expect(await violationsHere(page)).toEqual([])
  await hand.press(/^Klopt zo/)
  await expect(page.getByText('De huur gaat hier omlaag. Klopt dat?')).toBeHidden()
  await expect(page.getByLabel('Kale huur na een wijziging (niet verplicht)', { exact: true })).toBeFocused()
  await hand.fill('Kale huur na een wijziging (niet verplicht)', '100')
  await expect(page.getByText(/veel hoger of veel lager dan de huur daarvoor/)).toBeVisible()
  await hand.fill('Kale huur na een wijziging (niet verplicht)', '575,03')

  await goTo(page, '2023/toeslagen')
  await page.getByText('Vraagt Dienst Toeslagen geld terug?').click()
  await page.getByLabel(/^Huurtoeslag die u kreeg \(voorlopig\)/).fill('1')
  await expect(page.getByText('Dit bedrag is anders dan onze berekening')).toBeVisible()
  expect(await violationsHere(page)).toEqual([])
  await app.stop()
})
