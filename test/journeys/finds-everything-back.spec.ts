import { expect, test, type Page } from '@playwright/test'
import { startApp } from './app-server.ts'
import { byHand, enterRekenvoorbeeld2023 } from './conversation.ts'
import { goTo, heading, isLocked, isSaved, NAME, newDossier, newDossierAbout, openDossier, setUpVault, toList, unlock } from './vault.ts'

const POSTCODE = 'Postcode (niet verplicht)'

/** The process of the window ends without a word to the app, as when the device runs out of memory. */
async function crash(page: Page): Promise<void> {
  const devTools = await page.context().newCDPSession(page)
  const gone = page.waitForEvent('crash')
  void devTools.send('Page.crash').catch(() => undefined)
  await gone
  await page.close()
}

for (const [how, leave] of [
  ['the lid is closed', async (page: Page) => {
    const context = page.context()
    await page.close()
    return context.newPage()
  }],
  ['the page is loaded anew', async (page: Page) => {
    await page.reload()
    return page
  }],
] as const) {
  test(`${how} in mid-sentence: the same step and the same words are there again`, async ({ page }) => {
    const app = await startApp()
    await page.goto(app.url)
    const { passphrase } = await setUpVault(page)
    await newDossier(page)
    const { choose, tick, goOn } = byHand(page)
    await choose('Welk inkomen heeft u samen?', 'Alleen werk')
    await goOn()
    await goOn()
    await tick('2023')
    await tick('2024')
    await goOn()
    const name = page.getByLabel(NAME, { exact: true }).first()
    await expect(heading(page)).toBeFocused()
    await name.pressSequentially('Irene van der')
    await expect(name).toHaveValue('Irene van der')
    await isSaved(page)
    // Up to a second of typing may be lost, and never what the screen called saved.
    await name.pressSequentially(' Woude')
    const again = await leave(page)

    await again.goto(app.url)
    await isLocked(again)
    await unlock(again, passphrase)
    // The list knows it too, though an autosave is small and leaves the index alone.
    await openDossier(again, 'Irene van der')
    await expect(heading(again)).toHaveText('Wie wonen er?')
    await expect(again.getByText(/^Stap 4 van \d+$/)).toBeVisible()
    await expect(again.getByLabel(NAME, { exact: true }).first()).toHaveValue(/^Irene van der( W?o?u?d?e?)?$/)
    await goTo(again, 'jaren')
    for (const jaar of ['2023', '2024']) await expect(again.getByRole('checkbox', { name: jaar })).toBeChecked()
    await goTo(again, 'doelgroep')
    await expect(again.getByRole('radio', { name: /^Alleen werk/ })).toBeChecked()
    await app.stop()
  })
}

test('after a crash the autosave is there, and what was saved before it one press away', async ({ page, context }) => {
  const app = await startApp()
  await page.goto(app.url)
  const { passphrase } = await setUpVault(page)
  await newDossierAbout(page, ['Irene', 'Sergio'])
  await toList(page)
  await openDossier(page, 'Irene en Sergio')
  await page.getByLabel(POSTCODE).fill('5951 AB')
  await expect(page.getByRole('banner')).toContainText('Bewaren…')
  await isSaved(page)
  // Before the dossier itself is saved, which is after three seconds of rest.
  await crash(page)

  const again = await context.newPage()
  await again.goto(app.url)
  await unlock(again, passphrase)
  await openDossier(again, 'Irene en Sergio')
  await expect(again.getByText(/^Hersteld tot en met vandaag/)).toBeVisible()
  await expect(again.getByLabel(POSTCODE)).toHaveValue('5951 AB')
  await again.getByRole('button', { name: 'Terug naar wat bewaard was' }).click()
  await expect(again.getByLabel(POSTCODE)).toHaveValue('')
  await expect(again.getByText(/^Hersteld tot en met/)).toHaveCount(0)
  await again.getByRole('button', { name: 'Ongedaan maken: Terug naar wat bewaard was' }).click()
  await expect(again.getByLabel(POSTCODE)).toHaveValue('5951 AB')
  await toList(again)
  await openDossier(again, 'Irene en Sergio')
  await expect(again.getByText(/^Hersteld tot en met/)).toHaveCount(0)
  await app.stop()
})

test('the last changes can be taken back and done again, and the dossier tells who changed what', async ({ page }) => {
  const app = await startApp()
  await page.goto(app.url)
  await setUpVault(page, { naam: 'Team Noord' })
  await newDossier(page)
  const hand = byHand(page)
  await enterRekenvoorbeeld2023(hand)
  await goTo(page, '2023/inkomen')
  const income = page.getByLabel('Toetsingsinkomen 2023: Irene', { exact: true })
  await income.fill('26.000')
  await expect(page.getByRole('complementary')).not.toContainText('€ 996')
  await goTo(page, '2023/wonen')
  await hand.fill('Kale huur in januari', '700')

  // From another step too, the last one first.
  await goTo(page, 'huishouden')
  await page.getByRole('button', { name: 'Ongedaan maken: Wonen in 2023, Kale huur per maand, vanaf januari' }).click()
  await page.getByRole('button', { name: 'Ongedaan maken: Inkomen in 2023, Toetsingsinkomen 2023: Irene' }).click()
  await expect(page.getByRole('complementary')).toContainText('€ 996')
  await page.getByRole('button', { name: 'Toch weer doen: Inkomen in 2023, Toetsingsinkomen 2023: Irene' }).click()
  await goTo(page, '2023/inkomen')
  await expect(income).toHaveValue('26.000')
  await page.getByRole('button', { name: 'Ongedaan maken: Toetsingsinkomen 2023: Irene' }).click()
  await expect(income).toHaveValue('23.762')

  await page.getByRole('link', { name: 'Over dit dossier' }).click()
  const history = page.getByRole('table', { name: 'Wie veranderde wat?' })
  await expect(history.getByRole('row').filter({ hasText: 'Welk inkomen heeft u samen?' })).toContainText('Team Noord')
  await expect(history.getByRole('row').filter({ hasText: 'Over welke jaren gaat het?' })).toContainText('(leeg)2023Team Noord')
  await expect(history.getByRole('row').filter({ hasText: 'Toetsingsinkomen 2023: Irene' })).toContainText('23.762')
  await app.stop()
})
