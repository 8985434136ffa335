import { expect, test } from '@playwright/test'
import { show, violationsHere } from './accessibility.ts'
import { startWithRekenvoorbeeld2023 } from './rekenvoorbeeld.ts'

test('a change says what it switches and takes no other one away, and a reclaim leads to where it is filled in', async ({ page }) => {
  const { app, hand } = await startWithRekenvoorbeeld2023(page)

  await show(page, '2023/verloop')
  await page.getByLabel('Wat veranderde er?').selectOption('Het geschatte inkomen veranderde')
  await expect(page.getByText('De app rekent daarna voor 2023 met de geschatte inkomens')).toBeVisible()
  await page.getByLabel('Wat veranderde er?').selectOption('Uit elkaar gegaan')
  await page.getByLabel('Op welke dag?').fill('1-9-2023')
  await hand.press('Toevoegen')
  await show(page, '2023/verloop')
  await page.getByLabel('Wat veranderde er?').selectOption('Een partner is overleden')
  await page.getByLabel('Wie?').selectOption('Irene')
  await page.getByLabel('Op welke dag?').fill('1-10-2023')
  await hand.press('Toevoegen')
  await expect(page.getByText('Er staat al: U bent geen partners meer (1 september 2023).')).toBeVisible()
  expect(await violationsHere(page)).toEqual([])
  await page.getByRole('link', { name: /^Naar het antwoord/ }).click()
  await expect(page.getByLabel('Geen partners meer vanaf')).toBeFocused()
  await expect(page.getByLabel('Geen partners meer vanaf')).toHaveValue('1-9-2023')

  await show(page, 'jaren')
  await hand.choose('Vraagt Dienst Toeslagen over 2023 geld terug?', 'Ja')
  await page.getByRole('link', { name: 'Vul de terugvordering van 2023 in bij de beschikkingen' }).click()
  await expect(page.getByLabel(/huurtoeslag die u kreeg \(voorlopig\), /i).first()).toBeFocused()
  await app.stop()
})
