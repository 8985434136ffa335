import { expect, test } from '@playwright/test'
import { startApp } from './app-server.ts'
import { byHand } from './conversation.ts'
import { goTo, newDossier, setUpVault } from './vault.ts'

test('wrong input gets a clear sentence at its field, and nothing is lost', async ({ page }) => {
  const app = await startApp()
  const { fill, choose, tick, press, goOn } = byHand(page)
  await page.goto(app.url)
  await setUpVault(page)
  await newDossier(page)
  await goTo(page, 'jaren')
  await tick('2024')
  await goOn()

  await fill('Geboortedatum', '2-3-2085', 0)
  await fill('Geboortedatum', '31-2-1986', 1)
  await choose('Was u in alle gekozen jaren het hele jaar partners op hetzelfde adres?', 'Nee')
  await fill('Partners vanaf (niet verplicht)', '1-7-2024')
  await fill('Geen partners meer vanaf (niet verplicht)', '1-6-2024')
  await press(/^Verder: /)
  const summary = page.getByRole('alert')
  await expect(summary.getByRole('link')).toHaveText([
    'Deze datum is te ver in de toekomst. Kijk of het jaar klopt.',
    'Deze datum kan ik niet lezen. Schrijf dag, maand en jaar, zoals 2-3-1985.',
    'Het einde ligt vóór het begin. Kijk welke van de twee datums niet klopt.',
  ])
  await summary.getByRole('link').first().click()
  await expect(page.getByLabel('Geboortedatum').first()).toBeFocused()
  await expect(page.getByLabel('Geboortedatum').first()).toHaveAccessibleDescription(/te ver in de toekomst/)
  await expect(page.getByLabel('Geboortedatum').first()).toHaveValue('2-3-2085')

  await page.goto(`${app.url}#/2024/wonen`)
  await fill('Kale huur in januari', '100.000')
  await fill('Kale huur na een wijziging (niet verplicht)', '12.34,5')
  await press(/^Verder: /)
  await expect(summary.getByRole('link')).toHaveText([
    'Dit bedrag is wel erg hoog. Kijk of de komma goed staat en of er geen cijfer te veel is.',
    'Dit bedrag kan ik niet lezen. Schrijf het als 1.234,56.',
  ])
  await expect(page.getByLabel('Kale huur in januari')).toHaveValue('100.000')

  await fill('Kale huur in januari', '1.000')
  await fill('Kale huur na een wijziging (niet verplicht)', '')
  await goOn()
  await page.goto(`${app.url}#/huishouden`)
  await expect(page.getByLabel('Geboortedatum').nth(1)).toHaveValue('31-2-1986')
  await app.stop()
})

test('an open question leads to its field on another screen', async ({ page }) => {
  const app = await startApp()
  await page.goto(app.url)
  await setUpVault(page)
  await newDossier(page)
  await goTo(page, 'jaren')
  await byHand(page).tick('2024')
  await page.getByRole('complementary').getByRole('link', { name: /^Huur/ }).click()
  await expect(page.getByLabel('Kale huur in januari', { exact: true })).toBeFocused()
  await app.stop()
})
