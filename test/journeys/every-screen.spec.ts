import { expect, test, type Page } from '@playwright/test'
import { show, violationsHere, violationsOn } from './accessibility.ts'
import { startApp } from './app-server.ts'
import { byHand, enterRekenvoorbeeld2023 } from './conversation.ts'
import { leaveApp, setVersion, vaultDatabase } from './raw-database.ts'
import { startWithRekenvoorbeeld2023 } from './rekenvoorbeeld.ts'
import { chooseWorker, heading, isLocked, lock, newDossier, newDossierAbout, openDossier, setUpVault, toList, toSettings, tryToUnlock, unlock } from './vault.ts'

const SCREENS = [
  'stappenplan', 'doelgroep', 'toegang', 'jaren', 'huishouden', '2023/wonen', '2023/inkomen', '2023/toeslagen', '2023/vermogen', '2023/verloop', 'stukken',
  'samenvatting', 'uitkomst', 'verder', 'ondertekenen', 'samen/2023', 'berekening/2023', 'alles', 'dossier', 'woorden', 'beleid', 'gemeente', 'papieren', 'papieren/voorblad',
]

for (const colorScheme of ['light', 'dark'] as const) {
  test(`every screen is accessible to all, with a case and in ${colorScheme} colours`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    const app = await startApp()
    await page.goto(app.url)
    await setUpVault(page)
    await newDossier(page)
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
  await setUpVault(page)
  await newDossier(page)
  await page.getByRole('button', { name: 'English' }).click()
  const found = []
  for (const screen of ['stappenplan', 'toegang', 'stukken', 'verder', 'woorden', 'jaren', 'doelgroep', 'huishouden', 'samenvatting', 'uitkomst', 'ondertekenen', 'samen/2023', 'berekening/2023', 'dossier', 'papieren']) found.push(...await violationsOn(page, screen))
  expect(found).toEqual([])
  await app.stop()
})

test('what only some couples see is accessible to all, and scrolls no screen sideways', async ({ page }) => {
  const { app, hand } = await startWithRekenvoorbeeld2023(page)
  await show(page, 'huishouden')
  await hand.choose('Was u in alle gekozen jaren', 'Nee')
  await show(page, 'partners')
  await hand.choose('Bent of was u getrouwd', 'Ja')
  // Nothing is known of the days yet: the months say so, and lead to the question.
  for (const screen of ['uitkomst', '2023/verloop']) {
    await show(page, screen)
    await expect(page.getByText('De maanden hieronder staan er alsof u dat steeds was.')).toBeVisible()
  }
  await page.getByRole('link', { name: 'Invullen wanneer u partners was' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/partners/i)
  await show(page, '2023/inkomen')
  for (const name of ['Irene', 'Sergio']) await hand.press(`Per bron invullen: ${name}`)
  await show(page, '2023/verloop')
  await page.getByLabel('Wat veranderde er?').selectOption({ index: 1 })
  await hand.press('Toevoegen')
  const found = []
  for (const screen of ['huishouden', 'partners', '2023/inkomen', '2023/verloop', 'samenvatting', 'uitkomst']) {
    found.push(...await violationsOn(page, screen))
    await page.setViewportSize({ width: 320, height: 640 })
    if (await page.evaluate(() => document.documentElement.scrollWidth) > 320) found.push(`${screen}: scrolls sideways`)
    await page.setViewportSize({ width: 1280, height: 720 })
  }
  expect(found).toEqual([])
  await app.stop()
})

test('no screen scrolls sideways at 320 pixels or at twice the size', async ({ page }) => {
  const app = await startApp()
  await page.goto(app.url)
  await setUpVault(page)
  await newDossier(page)
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

/** What is wrong with a screen around the vault: in Dutch and English, in light and dark colours, and on a narrow telephone. */
async function faultsOf(page: Page, screen: string): Promise<readonly string[]> {
  const found: string[] = []
  const look = async (how: string) => {
    found.push(...(await violationsHere(page)).map((violation) => `${screen}, ${how}: ${violation}`))
  }
  const narrow = async (how: string) => {
    const size = page.viewportSize() ?? { width: 1280, height: 720 }
    for (const width of [320, 640]) {
      await page.setViewportSize({ width, height: 640 })
      const wide = await page.evaluate(() => document.documentElement.scrollWidth)
      if (wide !== width) found.push(`${screen}, ${how}: ${wide} pixels wide on ${width}`)
    }
    await page.setViewportSize(size)
  }
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
  })
  await look('light')
  await narrow('in Dutch')
  await page.emulateMedia({ colorScheme: 'dark' })
  await look('dark')
  await page.emulateMedia({ colorScheme: 'light' })
  await page.getByRole('button', { name: 'English' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await look('in English')
  await narrow('in English')
  await page.getByRole('button', { name: 'Nederlands' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'nl')
  return found
}

test('every page of the set-up is accessible to all, also with mistakes', async ({ page }) => {
  const app = await startApp()
  const { press, fill, choose } = byHand(page)
  await page.goto(app.url)
  const found: string[] = []
  const look = async (screen: string) => {
    found.push(...await faultsOf(page, screen))
  }
  await look('what it is')
  await press('Ik heb een reservekopie')
  await press('Terugzetten')
  await look('restore, without a file')
  await press('Annuleren')
  await press('Een kluis maken')
  await press('Verder')
  await look('who, without a name')
  await fill('Uw naam of uw team', 'Noor')
  await press('Verder')
  await expect(page.getByRole('group', { name: 'Voorstel' })).toHaveText(/\S/)
  await look('passphrase of the app')
  await choose('Welke wachtwoordzin wilt u?', 'Een zin die ik zelf bedenk')
  await fill('Uw eigen wachtwoordzin', 'welkom')
  await press('Verder')
  await expect(page.getByRole('alert')).toBeVisible()
  await look('passphrase of one’s own, too weak')
  await fill('Uw eigen wachtwoordzin', 'zeven paarse olifanten bakken brood op zondag')
  await fill('Typ de wachtwoordzin nog een keer', 'zeven paarse olifanten bakken brood op zondag')
  await press('Verder')
  await expect(heading(page)).toHaveText('Uw herstelcode')
  const code = (await page.getByRole('group', { name: 'Herstelcode' }).innerText()).trim()
  await look('recovery code')
  await press('Ik heb de code op papier')
  await press('Kluis maken')
  await look('recovery code typed back, empty')
  await fill('Herstelcode', code)
  await press('Kluis maken')
  await expect(heading(page)).toHaveText('Uw kluis is klaar')
  await look('done')
  await press('Beginnen')
  await expect(page.getByText('Er zijn nog geen dossiers')).toBeVisible()
  await look('empty list')
  expect(found).toEqual([])
  await app.stop()
})

test('every screen at the lock is accessible to all', async ({ page, context }) => {
  const app = await startApp()
  const { press, fill } = byHand(page)
  await page.goto(app.url)
  const { recoveryCode } = await setUpVault(page, { naam: 'Noor' })
  const found: string[] = []
  const look = async (screen: string, on = page) => {
    found.push(...await faultsOf(on, screen))
  }
  const second = await context.newPage()
  await second.goto(app.url)
  await expect(heading(second)).toHaveText('Keukentafel is open in een ander venster')
  await look('elsewhere', second)
  await second.close()

  await lock(page)
  for (let tries = 0; tries < 3; tries += 1) {
    await tryToUnlock(page, 'verkeerd')
    await expect(page.getByRole('alert')).toBeVisible()
  }
  await look('locked, after wrong tries')
  await press('Kluis voor iemand anders maken')
  await setUpVault(page, { naam: 'Omar' })
  await lock(page)
  await chooseWorker(page, 'Omar')
  await look('locked, with two vaults')
  await chooseWorker(page, 'Noor')
  await press('Ik ben mijn wachtwoordzin kwijt')
  await look('recover')
  await fill('Herstelcode', recoveryCode)
  await expect(page.getByText(/^Wacht nog/)).toHaveCount(0, { timeout: 10_000 })
  await press('Openen')
  await expect(heading(page)).toHaveText('Kies een nieuwe wachtwoordzin')
  await look('another passphrase')
  await press('Annuleren')
  await isLocked(page)

  const devTools = await context.newCDPSession(page)
  await devTools.send('Storage.clearDataForOrigin', { origin: new URL(app.url).origin, storageTypes: 'indexeddb' })
  await page.reload()
  await expect(heading(page)).toHaveText('Deze kluis staat niet meer op dit toestel')
  await look('vanished')
  await press('Deze kluis van de lijst halen')
  await expect(page.getByRole('radiogroup', { name: 'Wie bent u?' })).toHaveCount(0)
  await press('Deze kluis van de lijst halen')
  await expect(heading(page)).toHaveText('Een kluis voor uw dossiers')
  await setUpVault(page)
  const database = await vaultDatabase(page)
  await leaveApp(page, app.url)
  await setVersion(page, database, 9990)
  await page.goto(app.url)
  await expect(heading(page)).toHaveText('Deze kluis is gemaakt met een nieuwere versie')
  await look('newer')

  await page.addInitScript(() => {
    navigator.storage.getDirectory = () => Promise.reject(new DOMException('', 'SecurityError'))
  })
  await page.reload()
  await expect(heading(page)).toHaveText('Keukentafel kan hier niets bewaren')
  await look('refused')
  expect(found).toEqual([])
  await app.stop()
})

test('the list and the settings are accessible to all, with everything unfolded', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-03-02T10:00:00') })
  const app = await startApp()
  const { press, fill } = byHand(page)
  await page.goto(app.url)
  const { passphrase } = await setUpVault(page)
  for (const couple of [['Irene', 'Sergio'], ['Martin', 'Hanna'], ['Jerry', 'Anton']] as const) {
    await newDossierAbout(page, couple)
    await toList(page)
  }
  await openDossier(page, 'Jerry en Anton')
  await page.getByRole('link', { name: 'Over dit dossier' }).click()
  await page.getByText('Dit dossier weggooien').click()
  await press('Dossier van Jerry en Anton weggooien')
  await expect(page.getByText('Prullenbak: 1 dossier')).toBeVisible()
  await page.clock.setSystemTime(new Date('2026-03-08T10:00:00'))
  await page.reload()
  await page.clock.setSystemTime(new Date('2027-02-28T10:00:00'))
  await page.reload()
  await unlock(page, passphrase)
  await expect(page.getByText('De bewaartermijn van 2 dossiers loopt af')).toBeVisible()
  const found = [...await faultsOf(page, 'list')]
  await fill('Zoeken', 'zzz')
  await expect(page.getByText('Niets gevonden.')).toBeVisible()
  found.push(...await faultsOf(page, 'list, nothing found'))

  await toSettings(page)
  found.push(...await faultsOf(page, 'settings'))
  await press('Andere wachtwoordzin kiezen')
  await press('Nieuwe herstelcode maken')
  await press('Toegangssleutel toevoegen')
  await press('Logboek tonen')
  await expect(page.getByRole('table')).toBeVisible()
  for (const button of await page.getByRole('button', { name: 'Bewaren', exact: true }).all()) await button.click()
  await page.getByRole('button', { name: 'Toegangssleutel toevoegen' }).click()
  await expect(page.getByRole('alert')).toHaveCount(3)
  found.push(...await faultsOf(page, 'settings, unfolded and with mistakes'))
  await show(page, 'controle')
  found.push(...await faultsOf(page, 'check'))
  expect(found).toEqual([])
  await app.stop()
})
