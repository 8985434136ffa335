import { expect, test } from '@playwright/test'
import { show, violationsHere } from './accessibility.ts'
import { startApp } from './app-server.ts'
import { complaintsOf } from './complaints.ts'
import { byHand, byKeyboard } from './conversation.ts'
import { cardOf, consent, drawByTouch, enterWhatIsSigned, fillCircumstances, inkOn, lightestInk, signByName, signOnGlass } from './signing.ts'
import { inList, lock, openDossier, setUpVault, toList, unlock } from './vault.ts'

const READY = 'Alles is ondertekend en er is toestemming. De papieren kunnen naar de gemeente.'

test.describe('on a tablet', () => {
  test.use({ hasTouch: true, viewport: { width: 820, height: 1180 } })

  test('both sign on glass, with the server stopped', async ({ page }) => {
    const complaints = complaintsOf(page)
    const app = await startApp()
    const hand = byHand(page)
    await page.goto(app.url)
    await setUpVault(page)
    await page.evaluate(() => navigator.serviceWorker.ready)
    await enterWhatIsSigned(page, hand)
    await app.stop()
    await expect(page.getByText('Ondertekenen kan nog niet. Dit is nog open:')).toHaveCount(2)
    await consent(hand)
    await signOnGlass(page, 'Irene')
    await expect(page.getByText('Wacht op de handtekening van Sergio')).toBeVisible()
    await signOnGlass(page, 'Sergio')
    await expect(page.getByText('Alle papieren zijn ondertekend.')).toBeVisible()
    await expect(page.getByText(READY)).toBeVisible()
    await expect(page.getByRole('img', { name: /^Handtekening van/ })).toHaveCount(2)
    // A breach of the security policy, such as a style that the pen puts itself, shows up here.
    expect(complaints).toEqual([])
  })

  test('what was drawn stays through undo, another step, a turn of the tablet, the dark and the lock', async ({ page }) => {
    const app = await startApp()
    const hand = byHand(page)
    await page.goto(app.url)
    const { passphrase } = await setUpVault(page)
    await enterWhatIsSigned(page, hand)
    await consent(hand)
    await fillCircumstances(page, 'Irene')
    await cardOf(page, 'Irene').getByRole('radio', { name: /^Tekenen op het scherm/ }).check()
    await hand.press('Ondertekenen: Irene')
    await expect(page.getByRole('alert').getByRole('link', { name: 'Er staat nog geen handtekening. Teken in het vlak.' })).toBeVisible()
    await drawByTouch(page)
    const drawn = await inkOn(page)
    expect(drawn).toBeGreaterThan(100)
    await hand.press('Laatste lijn weghalen')
    await expect(async () => { expect(await inkOn(page)).toBeLessThan(drawn) }).toPass()
    await drawByTouch(page)

    for (const size of [{ width: 320, height: 640 }, { width: 1180, height: 820 }]) {
      await page.setViewportSize(size)
      await expect(async () => {
        expect(await inkOn(page)).toBeGreaterThan(100)
        expect(await page.locator('canvas').evaluate((canvas: HTMLCanvasElement) => canvas.width === Math.round(canvas.clientWidth * devicePixelRatio))).toBe(true)
      }).toPass()
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(size.width)
    }
    await page.emulateMedia({ colorScheme: 'dark' })
    await expect(async () => {
      // Light ink on a dark field.
      expect(await lightestInk(page)).toBeGreaterThan(200)
    }).toPass()
    await show(page, 'uitkomst')
    await show(page, 'ondertekenen')
    await expect(page.getByRole('img', { name: 'Tekenvlak, getekend' })).toBeVisible()
    await lock(page)
    await unlock(page, passphrase)
    await openDossier(page, 'Irene Jansen en Sergio Silva')
    await show(page, 'ondertekenen')
    await fillCircumstances(page, 'Irene')
    await cardOf(page, 'Irene').getByRole('radio', { name: /^Tekenen op het scherm/ }).check()
    await expect(page.getByRole('img', { name: 'Tekenvlak, getekend' })).toBeVisible()
    await expect(async () => { expect(await inkOn(page)).toBeGreaterThan(100) }).toPass()
    await hand.press('Ondertekenen: Irene')
    await expect(page.getByText('Irene heeft ondertekend.')).toBeVisible()
    await app.stop()
  })
})

test('both sign by keyboard, with their name typed and a witness', async ({ page }) => {
  const app = await startApp()
  const hand = byKeyboard(page)
  await page.goto(app.url)
  await setUpVault(page)
  await enterWhatIsSigned(page, byHand(page))
  await consent(hand)
  for (const naam of ['Irene', 'Sergio']) {
    // The form of who has signed is gone: that of the other is then the first.
    await hand.fill('Plaats', 'Voorbeeldstad')
    await hand.choose('Welk identiteitsbewijs heeft u gezien?', 'Identiteitskaart')
    await hand.choose(`Hoe ondertekent ${naam}?`, 'De naam typen, met een getuige')
    await hand.fill('Naam van wie ondertekent', naam)
    await hand.press(`Ondertekenen: ${naam}`)
    await expect(page.getByRole('alert')).toContainText('Vul de naam van de getuige in')
    await expect(page.getByRole('alert')).toContainText('Kruis de verklaring aan')
    await hand.fill('Naam van de getuige', 'sergio  SILVA')
    await hand.tick('Ik heb de papieren gelezen')
    await hand.press(`Ondertekenen: ${naam}`)
    await expect(page.getByRole('alert')).toContainText('De getuige is een van de partners. Vul de naam van iemand anders in.')
    await hand.fill('Naam van de getuige', 'Omar')
    await hand.press(`Ondertekenen: ${naam}`)
    await expect(page.getByText(`Getypt als ‘${naam}’, met Omar als getuige.`)).toBeVisible()
  }
  await expect(page.getByText(READY)).toBeVisible()
  await app.stop()
})

test('one signs, the list says that it waits, and the other signs another day', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-12-30T10:00:00') })
  const app = await startApp()
  const hand = byHand(page)
  await page.goto(app.url)
  const { passphrase } = await setUpVault(page)
  await enterWhatIsSigned(page, hand)
  await consent(hand)
  await signByName(page, 'Irene')
  await toList(page)
  await expect(inList(page, 'Irene Jansen en Sergio Silva')).toContainText('wacht op een handtekening')
  await lock(page)
  await page.clock.setSystemTime(new Date('2027-01-04T10:00:00'))
  await page.reload()
  await unlock(page, passphrase)
  await openDossier(page, 'Irene Jansen en Sergio Silva')
  await page.getByRole('link', { name: 'Ondertekenen' }).click()
  await expect(page.getByText('Wacht op de handtekening van Sergio')).toBeVisible()
  await signByName(page, 'Sergio')
  await expect(page.getByText(READY)).toBeVisible()
  await toList(page)
  await expect(inList(page, 'Irene Jansen en Sergio Silva')).not.toContainText('wacht op een handtekening')
  await app.stop()
})

test('after another amount both sign again, and a signature or a consent can be taken back', async ({ page }) => {
  const app = await startApp()
  const hand = byHand(page)
  await page.goto(app.url)
  await setUpVault(page)
  await enterWhatIsSigned(page, hand)
  await consent(hand)
  for (const naam of ['Irene', 'Sergio']) await signByName(page, naam)
  await expect(page.getByText(READY)).toBeVisible()

  await show(page, '2023/wonen')
  await hand.fill('Kale huur in januari', '700')
  await show(page, 'ondertekenen')
  await expect(page.getByText(READY)).toHaveCount(0)
  await expect(page.getByText('Aanvraag bijzondere bijstand: veranderd nadat Irene ondertekende.')).toBeVisible()
  await expect(page.getByText('Na het ondertekenen is er iets veranderd in: Aanvraag bijzondere bijstand.')).toHaveCount(2)
  await expect(page.getByText('Aanvraag bijzondere bijstand: Irene')).toBeVisible()
  await signByName(page, 'Irene')
  await expect(page.getByText('Aanvraag bijzondere bijstand: veranderd nadat Sergio ondertekende.')).toBeVisible()
  await signByName(page, 'Sergio')
  await expect(page.getByText(READY)).toBeVisible()

  await hand.choose('Mag uw hulpverlener de aanvraag', 'Nee', 1)
  await expect(page.getByText('Sergio geeft geen toestemming om te versturen, of die is nog niet gevraagd.')).toBeVisible()
  await hand.choose('Mag uw hulpverlener de aanvraag', 'Ja', 1)
  await expect(page.getByText(READY)).toBeVisible()
  await hand.press('Handtekening intrekken: Sergio')
  await expect(page.getByText('De handtekening van Sergio is ingetrokken. Er staat nog een andere handtekening van Sergio.')).toBeVisible()
  await hand.press('Handtekening intrekken: Sergio')
  await expect(page.getByText('De handtekening van Sergio is ingetrokken.', { exact: true })).toBeVisible()
  await expect(page.getByText(READY)).toHaveCount(0)
  await app.stop()
})

test('the form is accessible to all, in each way to sign, also with mistakes and in the dark', async ({ page }) => {
  const app = await startApp()
  const hand = byHand(page)
  await page.goto(app.url)
  await setUpVault(page)
  await enterWhatIsSigned(page, hand)
  const found = [...await violationsHere(page)]
  await consent(hand)
  const card = cardOf(page, 'Irene')
  for (const wijze of ['Tekenen op het scherm', 'De naam typen, met een getuige', 'Met een pen op papier']) {
    await card.getByRole('radio', { name: new RegExp(`^${wijze}`) }).check()
    await hand.press('Ondertekenen: Irene')
    await expect(page.getByRole('alert').first()).toBeVisible()
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      found.push(...(await violationsHere(page)).map((violation) => `${wijze}, ${colorScheme}: ${violation}`))
    }
  }
  await page.setViewportSize({ width: 320, height: 640 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  await signByName(page, 'Irene')
  found.push(...await violationsHere(page))
  expect(found).toEqual([])
  await app.stop()
})
