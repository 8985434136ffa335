import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/** Opens a screen and waits until its heading has the focus. */
export async function show(page: Page, screen: string) {
  await page.evaluate((hash) => {
    window.location.hash = hash
  }, `#/${screen}`)
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
}

/** What axe finds on a screen with everything unfolded. */
export async function violationsOn(page: Page, screen: string) {
  await show(page, screen)
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
  })
  return (await violationsHere(page)).map((violation) => `${screen}: ${violation}`)
}

/** What axe finds on the screen as it stands. */
export async function violationsHere(page: Page) {
  // In the page alone: there are no frames, and a second page to put the results together takes as long as the rules.
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] })
  const { violations } = await axe.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}
