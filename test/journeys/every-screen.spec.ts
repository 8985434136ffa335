import { expect, test } from '@playwright/test'
import { show, violationsOn } from './accessibility.ts'
import { startApp } from './app-server.ts'
import { byHand, enterRekenvoorbeeld2023 } from './conversation.ts'

const SCREENS = [
  'doelgroep', 'jaren', 'huishouden', '2023/wonen', '2023/inkomen', '2023/toeslagen', '2023/vermogen', 'samenvatting', 'uitkomst', 'samen/2023', 'berekening/2023', 'alles',
]

for (const colorScheme of ['light', 'dark'] as const) {
  test(`every screen is accessible to all, with a case and in ${colorScheme} colours`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    const app = await startApp()
    await page.goto(app.url)
    await enterRekenvoorbeeld2023(byHand(page))
    const found = []
    for (const screen of SCREENS) found.push(...await violationsOn(page, screen))
    expect(found).toEqual([])
    await app.stop()
  })
}

test('every screen is accessible to all in English and before there is any answer', async ({ page }) => {
  const app = await startApp()
  await page.goto(app.url)
  await page.getByRole('button', { name: 'English' }).click()
  const found = []
  for (const screen of ['doelgroep', 'jaren', 'huishouden', 'samenvatting', 'uitkomst', 'samen/2023', 'berekening/2023']) found.push(...await violationsOn(page, screen))
  expect(found).toEqual([])
  await app.stop()
})

test('no screen scrolls sideways at 320 pixels or at twice the size', async ({ page }) => {
  const app = await startApp()
  await page.goto(app.url)
  await enterRekenvoorbeeld2023(byHand(page))
  for (const width of [320, 640]) {
    await page.setViewportSize({ width, height: 640 })
    for (const screen of SCREENS) {
      await show(page, screen)
      expect([screen, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([screen, width])
    }
  }
  await app.stop()
})
