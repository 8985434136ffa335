import { expect, test } from '@playwright/test'
import { startApp } from './app-server.ts'
import { violationsOn } from './accessibility.ts'
import { answerDoelgroep, byHand } from './conversation.ts'
import { newDossier, setUpVault } from './vault.ts'

test('a couple with five years sees what each year gives, and why', async ({ page }) => {
  const app = await startApp()
  const hand = byHand(page)
  const { fill, choose, tick, press, goOn } = hand
  await page.goto(app.url)
  await setUpVault(page)
  await newDossier(page)
  await answerDoelgroep(hand)
  for (const jaar of ['2022', '2023', '2024', '2025', '2026']) await tick(jaar)
  await goOn()
  await fill('Geboortedatum', '15-7-1979', 0)
  await fill('Geboortedatum', '17051987', 1)
  await goOn()

  // 2022, 'Voorbeeld 4' of the guide: only what is asked back.
  await fill('Kale huur in januari', '660')
  await goOn()
  await fill('Toetsingsinkomen 2022: Partner 1', '26.000')
  await fill('Toetsingsinkomen 2022: Partner 2', '0')
  await choose('Hoe hoog was het netto-inkomen van beiden samen in 2022?', 'Niet hoger')
  await goOn()
  await fill('Huurtoeslag die u kreeg (voorlopig), heel 2022', '3.000')
  await fill('Huurtoeslag waar u recht op had (definitief), heel 2022', '2.500')
  await page.getByRole('radiogroup', { name: 'Komt dat door' }).getByRole('radio', { name: /^Helemaal/ }).check()
  await fill('Zorgtoeslag die u kreeg (voorlopig), heel 2022', '2.200')
  await fill('Zorgtoeslag waar u recht op had (definitief), heel 2022', '1.800')
  await page.getByRole('radiogroup', { name: 'Komt dat door' }).nth(1).getByRole('radio', { name: /^Helemaal/ }).check()
  await goOn()
  await choose('Had u samen op 1 januari 2022', 'Nee')
  await goOn()
  await goOn()

  for (const jaar of ['2023', '2024', '2025', '2026']) {
    await press(`Woning en huur van ${String(Number(jaar) - 1)} overnemen`)
    await expect(page.getByLabel('Kale huur in januari', { exact: true })).toHaveValue('660')
    await goOn()
    await fill(`Toetsingsinkomen ${jaar}: Partner 1`, '30.020')
    await fill(`Toetsingsinkomen ${jaar}: Partner 2`, '3.020')
    await choose(`Hoe hoog was het netto-inkomen van beiden samen in ${jaar}?`, 'Niet hoger')
    await goOn()
    await goOn()
    await choose(`Had u samen op 1 januari ${jaar}`, 'Nee')
    await goOn()
    await goOn()
  }
  await goOn()
  await goOn()

  const panel = page.getByRole('complementary', { name: 'Tot nu toe' })
  await expect(panel.getByRole('definition')).toHaveText(['€ 900', '€ 2.796', '€ 2.052', '€ 1.000', '€ 1.100'])
  await expect(panel).toContainText('€ 7.848')
  for (const screen of ['uitkomst/2022', 'uitkomst/2025', 'samen/2022', 'samen/2025', 'berekening/2025', 'alles']) expect(await violationsOn(page, screen)).toEqual([])
  await app.stop()
})

test('a partner of AOW age is told that the app does not compute that', async ({ page }) => {
  const app = await startApp()
  const hand = byHand(page)
  await page.goto(app.url)
  await setUpVault(page)
  await newDossier(page)
  await answerDoelgroep(hand)
  await hand.tick('2024')
  await hand.goOn()
  await hand.fill('Geboortedatum', '1-1-1950', 0)
  await hand.fill('Geboortedatum', '17-5-1987', 1)
  await page.goto(`${app.url}#/uitkomst`)
  await expect(page.getByRole('heading', { level: 2, name: 'Deze app kan 2024 niet voor u uitrekenen' })).toBeVisible()
  await page.goto(`${app.url}#/samen/2024`)
  await expect(page.getByRole('main')).not.toContainText('€')
  await app.stop()
})
