// What is done on the screen where papers are signed.
import { expect, type Page } from '@playwright/test'
import { show } from './accessibility.ts'
import { enterRekenvoorbeeld2023, type Hand } from './conversation.ts'
import { newDossier } from './vault.ts'

/** 'Rekenvoorbeeld 2023' with all that the application asks, up to the screen where it is signed. */
export async function enterWhatIsSigned(page: Page, hand: Hand): Promise<void> {
  await newDossier(page, hand)
  await enterRekenvoorbeeld2023(hand)
  await show(page, 'huishouden')
  await hand.fill('Achternaam (niet verplicht)', 'Jansen', 0)
  await hand.fill('Achternaam (niet verplicht)', 'Silva', 1)
  await hand.fill('Postcode (niet verplicht)', '1234 AB')
  await show(page, 'ondertekenen')
}

const VRAGEN = ['Mag uw hulpverlener dit dossier bewaren?', 'Mag uw hulpverlener de aanvraag', 'Mag uw partner uw gegevens', 'Mag de gemeente uw gegevens opvragen']

/** Each asks it apart: the first is of the aanvrager. */
export async function consent(hand: Hand): Promise<void> {
  for (const nth of [0, 1]) for (const vraag of VRAGEN) await hand.choose(vraag, 'Ja', nth)
}

/** Two strokes with a finger. */
export async function drawByTouch(page: Page): Promise<void> {
  const canvas = page.locator('canvas')
  await canvas.scrollIntoViewIfNeeded()
  await expect(canvas).toHaveJSProperty('style.touchAction', 'none')
  const devTools = await page.context().newCDPSession(page)
  for (const [from, to] of [[0.1, 0.5], [0.5, 0.9]] as const) {
    const box = await canvas.boundingBox()
    if (box === null) throw new Error('there is nothing to draw in')
    const at = (part: number) => [{ x: box.x + box.width * part, y: box.y + box.height * (0.3 + part / 2) }]
    await devTools.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(from) })
    for (let part = from; part < to; part += 0.05) await devTools.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(part) })
    await devTools.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  }
  await expect(page.getByRole('img', { name: 'Tekenvlak, getekend' })).toBeVisible()
}

/** How many pixels of the field have ink. */
export function inkOn(page: Page): Promise<number> {
  return page.locator('canvas').evaluate((canvas: HTMLCanvasElement) => {
    const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] }
    return Array.from(data).filter((value, index) => index % 4 === 3 && value > 0).length
  })
}

/** The lightest red of all ink in the field, from 0 to 255. */
export function lightestInk(page: Page): Promise<number> {
  return page.locator('canvas').evaluate((canvas: HTMLCanvasElement) => {
    const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] }
    return Array.from(data).reduce((lightest, value, index) => (index % 4 === 0 ? Math.max(lightest, value) : lightest), 0)
  })
}

/** The card of one of the two. */
export function cardOf(page: Page, naam: string) {
  return page.locator('section').filter({ has: page.getByRole('heading', { name: `Handtekening van ${naam}` }) })
}

export async function fillCircumstances(page: Page, naam: string): Promise<void> {
  const card = cardOf(page, naam)
  await card.getByLabel('Plaats', { exact: true }).fill('Voorbeeldstad')
  await card.getByRole('radiogroup', { name: 'Welk identiteitsbewijs' }).getByRole('radio', { name: 'Paspoort' }).check()
}

export async function signOnGlass(page: Page, naam: string): Promise<void> {
  await fillCircumstances(page, naam)
  await cardOf(page, naam).getByRole('radiogroup', { name: `Hoe ondertekent ${naam}?` }).getByRole('radio', { name: /^Tekenen op het scherm/ }).check()
  await drawByTouch(page)
  // Once, with the finger that drew: a tap that is lost leaves the paper unsigned.
  await page.getByRole('button', { name: `Ondertekenen: ${naam}` }).tap()
  await expect(page.getByText(`${naam} heeft ondertekend.`)).toBeVisible()
}

export async function signByName(page: Page, naam: string): Promise<void> {
  const card = cardOf(page, naam)
  await fillCircumstances(page, naam)
  await card.getByRole('radio', { name: /^De naam typen/ }).check()
  await card.getByLabel('Naam van wie ondertekent', { exact: true }).fill(naam)
  await card.getByLabel('Naam van de getuige', { exact: true }).fill('Omar')
  await card.getByRole('checkbox', { name: 'Ik heb de papieren gelezen' }).check()
  await card.getByRole('button', { name: `Ondertekenen: ${naam}` }).click()
  await expect(page.getByText(`${naam} heeft ondertekend.`)).toBeVisible()
}
