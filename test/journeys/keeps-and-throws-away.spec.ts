import { expect, test, type Page } from '@playwright/test'
import { startApp } from './app-server.ts'
import { byHand, enterRekenvoorbeeld2023 } from './conversation.ts'
import { goTo, heading, inList, isSaved, lock, NAME, newDossier, newDossierAbout, openDossier, setUpVault, toList, unlock } from './vault.ts'

async function about(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Over dit dossier' }).click()
  await expect(page.getByRole('heading', { level: 2, name: 'Wie veranderde wat?' })).toBeVisible()
}

/** From the page about the dossier. */
async function throwAway(page: Page, names: string): Promise<void> {
  await page.getByText('Dit dossier weggooien').click()
  await page.getByRole('button', { name: `Dossier van ${names} weggooien` }).click()
  await expect(page.getByText(`Het dossier van ${names} is weggegooid`)).toBeVisible()
}

test('what was thrown away can be taken back, at once or later from the bin, and is gone only after a person said so', async ({ page }) => {
  const app = await startApp()
  await page.goto(app.url)
  const { passphrase } = await setUpVault(page)
  for (const couple of [['Irene', 'Sergio'], ['Martin', 'Hanna']] as const) {
    await newDossierAbout(page, couple)
    await about(page)
    await throwAway(page, couple.join(' en '))
  }
  await expect(page.getByText('Prullenbak: 2 dossiers')).toBeVisible()
  await expect(inList(page, 'Irene')).toHaveCount(0)

  // The second one that was thrown away did not take the place of the first.
  await page.getByRole('button', { name: 'Terughalen', exact: true }).first().click()
  await expect(inList(page, 'Martin en Hanna')).toBeVisible()
  await lock(page)
  await unlock(page, passphrase)
  await page.getByText('Prullenbak: 1 dossier').click()
  await expect(page.getByRole('listitem').filter({ hasText: 'nog 7 dagen terug te halen' })).toContainText('Irene en Sergio')
  await page.getByRole('button', { name: 'Terughalen: Irene en Sergio' }).click()
  await expect(page.getByText('Het dossier van Irene en Sergio staat weer in de lijst')).toBeVisible()
  await openDossier(page, 'Irene en Sergio')
  await expect(page.getByLabel(NAME, { exact: true }).first()).toHaveValue('Irene')

  await about(page)
  await throwAway(page, 'Irene en Sergio')
  await page.getByText('Prullenbak: 1 dossier').click()
  await page.getByRole('button', { name: 'Voorgoed wissen: Irene en Sergio' }).click()
  await expect(page.getByText('Het dossier van Irene en Sergio is voorgoed weg')).toBeVisible()
  await expect(page.getByText(/^Prullenbak/)).toHaveCount(0)
  await page.reload()
  await unlock(page, passphrase)
  await expect(inList(page, 'Martin en Hanna')).toBeVisible()
  await expect(page.getByText('Irene')).toHaveCount(0)
  await app.stop()
})

test('the end of a term is announced at two weeks, a week and a day, and nothing goes by itself', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-03-02T10:00:00') })
  const app = await startApp()
  await page.goto(app.url)
  const { passphrase } = await setUpVault(page)
  await newDossierAbout(page, ['Irene', 'Sergio'])
  await toList(page)
  const line = page.getByRole('listitem').filter({ has: page.getByRole('button', { name: 'Een jaar langer bewaren: Irene en Sergio' }) })
  const on = async (day: string) => {
    await page.clock.setSystemTime(new Date(`${day}T10:00:00`))
    await page.reload()
    await unlock(page, passphrase)
    await expect(inList(page, 'Irene en Sergio')).toBeVisible()
  }
  await on('2027-02-15')
  await expect(line).toHaveCount(0)
  for (const [day, words] of [
    ['2027-02-16', 'Nog 14 dagen'], ['2027-02-23', 'Nog 7 dagen'], ['2027-03-01', 'Nog 1 dag'], ['2027-03-02', 'Voorbij sinds 2 maart 2027'], ['2028-01-31', 'Voorbij sinds 2 maart 2027'],
  ] as const) {
    await on(day)
    await expect(line).toContainText(words)
  }
  await expect(page.getByRole('link', { name: 'Reservekopie maken' })).toBeVisible()
  await line.getByRole('button', { name: 'Bekijken' }).click()
  await expect(page.getByText('Dit dossier hoeft vanaf 2 maart 2027 niet meer bewaard te worden.')).toBeVisible()
  await toList(page)
  await line.getByRole('button', { name: 'Een jaar langer bewaren' }).click()
  await expect(page.getByText('Het dossier van Irene en Sergio blijft langer bewaard')).toBeVisible()
  await expect(line).toHaveCount(0)
  await openDossier(page, 'Irene en Sergio')
  await about(page)
  await expect(page.getByText('Dit dossier hoeft vanaf 30 januari 2029 niet meer bewaard te worden.')).toBeVisible()

  // From the bin it does go, after its seven days and at the next time that the vault is opened.
  await throwAway(page, 'Irene en Sergio')
  await page.clock.setSystemTime(new Date('2028-02-06T10:00:00'))
  await page.reload()
  await unlock(page, passphrase)
  await expect(page.getByText('Prullenbak: 1 dossier')).toBeVisible()
  await page.clock.setSystemTime(new Date('2028-02-07T10:00:00'))
  await page.reload()
  await unlock(page, passphrase)
  await expect(page.getByText('Er zijn nog geen dossiers')).toBeVisible()
  await expect(page.getByText(/^Prullenbak/)).toHaveCount(0)
  await app.stop()
})

test('a worker finds a dossier back by name, postcode, year, state and what it waits for, also in the archive', async ({ page }) => {
  const app = await startApp()
  await page.goto(app.url)
  await setUpVault(page)
  await newDossier(page)
  const hand = byHand(page)
  await enterRekenvoorbeeld2023(hand)
  await newDossierFrom(page, 'Martin', 'Hanna', '5951 AB')
  await about(page)
  await page.getByLabel('Waar wacht dit dossier op?').selectOption('Papieren')
  await isSaved(page)
  await newDossierFrom(page, 'Jérôme', 'Anton', '1234 AB')
  await about(page)
  await page.getByRole('button', { name: 'Naar het archief' }).click()
  await expect(page.getByText(/^Dit dossier staat in het archief/)).toBeVisible()
  await isSaved(page)
  await toList(page)

  const shown = async (names: readonly string[]) => {
    const titles = page.locator('main').getByRole('listitem').getByRole('button')
    await expect(titles).toHaveCount(names.length)
    for (const name of names) await expect(inList(page, name)).toBeVisible()
  }
  const search = page.getByLabel('Zoeken')
  await shown(['Martin en Hanna', 'Irene en Sergio'])
  await search.fill('sergio irene')
  await shown(['Irene en Sergio'])
  await search.fill('5951ab')
  await shown(['Martin en Hanna'])
  await search.fill('2023')
  await shown(['Irene en Sergio'])
  await search.fill('jerome')
  await expect(page.getByText('Niets gevonden.')).toBeVisible()
  await expect(page.getByText('Er is nog 1 dossier in het archief dat past.')).toBeVisible()
  await page.getByRole('button', { name: 'Toon ze ook' }).click()
  await shown(['Jérôme en Anton'])
  await search.fill('')

  await page.getByText(/^Kiezen/).click()
  const filters = { stand: page.getByLabel('Hoe ver'), jaar: page.getByLabel('Jaar', { exact: true }), wacht: page.getByLabel('Wacht op'), archief: page.getByLabel('Archief') }
  await shown(['Jérôme en Anton', 'Martin en Hanna', 'Irene en Sergio'])
  await filters.archief.selectOption('Alleen het archief')
  await shown(['Jérôme en Anton'])
  await page.getByRole('button', { name: 'Alle keuzes weghalen' }).click()
  await filters.stand.selectOption('Uitgerekend')
  await shown(['Irene en Sergio'])
  await filters.stand.selectOption('In gesprek')
  await shown(['Martin en Hanna'])
  await page.getByRole('button', { name: 'Alle keuzes weghalen' }).click()
  await filters.wacht.selectOption('Papieren')
  await shown(['Martin en Hanna'])
  await filters.jaar.selectOption('2023')
  await expect(page.getByText('Niets gevonden.')).toBeVisible()
  await app.stop()
})

async function newDossierFrom(page: Page, first: string, second: string, postcode: string): Promise<void> {
  await toList(page)
  await newDossierAbout(page, [first, second])
  await page.getByLabel('Postcode (niet verplicht)').fill(postcode)
  await isSaved(page)
}

test('another year of the same couple begins with who they are and where they live', async ({ page }) => {
  const app = await startApp()
  await page.goto(app.url)
  await setUpVault(page)
  await newDossier(page)
  await enterRekenvoorbeeld2023(byHand(page))
  await about(page)
  await page.getByRole('button', { name: 'Nieuw dossier maken' }).click()
  await expect(page.getByText('Kies eerst een jaar.')).toBeVisible()
  await page.getByLabel('Voor welk jaar?').selectOption('2024')
  await page.getByRole('button', { name: 'Nieuw dossier maken' }).click()
  await expect(heading(page)).toHaveText('Wie wonen er?')
  await expect(page.getByLabel('Geboortedatum').first()).toHaveValue('2-3-1985')
  await goTo(page, '2024/wonen')
  await expect(page.getByLabel('Kale huur in januari', { exact: true })).toHaveValue('575,03')
  await goTo(page, '2024/inkomen')
  await expect(page.getByLabel('Toetsingsinkomen 2024: Irene', { exact: true })).toHaveValue('')

  await toList(page)
  await expect(inList(page, 'Irene en Sergio')).toHaveCount(2)
  await page.getByLabel('Zoeken').fill('2023')
  await openDossier(page, 'Irene en Sergio')
  await expect(page.getByRole('heading', { name: 'Irene en Sergio kwamen over 2023 € 996 tekort' })).toBeVisible()
  await app.stop()
})
