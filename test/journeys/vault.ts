// What a worker does with the vault, through the screens.
import { expect, type Locator, type Page } from '@playwright/test'
import { byHand, type Hand } from './conversation.ts'

export type Secrets = { readonly passphrase: string; readonly recoveryCode: string }

type SetUp = {
  /** Who works in it. */
  readonly naam?: string
  readonly hand?: Hand
  /** One's own, instead of the words of the app. */
  readonly passphrase?: string
}

/** Through every page of the set-up, up to the empty list of dossiers. */
export async function setUpVault(page: Page, options: SetUp = {}): Promise<Secrets> {
  const { hand = byHand(page) } = options
  const secrets = await answerSetUp(page, options)
  await hand.press('Beginnen')
  await expect(heading(page)).toHaveText('Dossiers')
  return secrets
}

/** The same, up to the button that makes the vault. */
export async function answerSetUp(page: Page, { naam = 'Noor', hand = byHand(page), passphrase }: SetUp = {}): Promise<Secrets> {
  await hand.press('Een kluis maken')
  await hand.fill('Uw naam of uw team', naam)
  await hand.press('Verder')
  const chosen = await choosePassphrase(page, hand, passphrase)
  await hand.press('Verder')
  const recoveryCode = (await secretNamed(page, 'Herstelcode')).join('-')
  await hand.press('Ik heb de code op papier')
  await hand.fill('Herstelcode', recoveryCode)
  await hand.press('Kluis maken')
  return { passphrase: chosen, recoveryCode }
}

/** Fills in the part of a form in which a new passphrase is chosen, and gives back which. */
export async function choosePassphrase(page: Page, hand: Hand, own?: string): Promise<string> {
  if (own !== undefined) {
    await hand.choose('Welke wachtwoordzin wilt u?', 'Een zin die ik zelf bedenk')
    await hand.fill('Uw eigen wachtwoordzin', own)
  }
  const passphrase = own ?? (await secretNamed(page, 'Voorstel')).join(' ')
  await hand.fill('Typ de wachtwoordzin nog een keer', passphrase)
  return passphrase
}

async function secretNamed(page: Page, name: string): Promise<readonly string[]> {
  const secret = page.getByRole('group', { name })
  await expect(secret).toHaveText(/\S/)
  return (await secret.innerText()).trim().split(/\s+/)
}

export async function unlock(page: Page, passphrase: string): Promise<void> {
  await tryToUnlock(page, passphrase)
  await expect(heading(page)).toHaveText('Dossiers')
}

export async function tryToUnlock(page: Page, passphrase: string): Promise<void> {
  await page.getByLabel('Wachtwoordzin', { exact: true }).fill(passphrase)
  await page.getByRole('button', { name: 'Openen', exact: true }).click()
}

/** On the lock screen of a device with several vaults. */
export async function chooseWorker(page: Page, naam: string): Promise<void> {
  const choice = page.getByRole('radiogroup', { name: 'Wie bent u?' }).getByRole('radio', { name: naam })
  await expect(choice).toBeVisible()
  if (await choice.isChecked()) return
  const before = await page.getByLabel('Wachtwoordzin', { exact: true }).elementHandle()
  await choice.check()
  // The field of the other vault comes in its place.
  await before.waitForElementState('hidden')
}

export function lockButton(page: Page): Locator {
  return page.getByRole('button', { name: 'Vergrendelen' })
}

export async function lock(page: Page): Promise<void> {
  await lockButton(page).click()
  await isLocked(page)
}

export async function isLocked(page: Page): Promise<void> {
  await expect(heading(page)).toHaveText('De kluis is op slot')
}

export async function newDossier(page: Page, hand: Hand = byHand(page)): Promise<void> {
  await hand.press('Nieuw gesprek')
  await expect(heading(page)).toHaveText('Past dit bij u?')
}

/** A dossier of which no more is known than who it is about. Ends at the question for their names. */
export async function newDossierAbout(page: Page, [first, second]: readonly [string, string]): Promise<void> {
  await newDossier(page)
  await goTo(page, 'huishouden')
  await page.getByLabel(NAME, { exact: true }).first().fill(first)
  await page.getByLabel(NAME, { exact: true }).last().fill(second)
  await isSaved(page)
}

export const NAME = 'Voornaam (niet verplicht)'

export async function openDossier(page: Page, name: string): Promise<void> {
  await inList(page, name).click()
  await expect(page.getByRole('navigation', { name: 'Dossier' })).toBeVisible()
  await expect(heading(page)).toBeFocused()
}

/** The line of a dossier in the list. */
export function inList(page: Page, name: string): Locator {
  return page.getByRole('listitem').getByRole('button', { name: new RegExp(`^${name}`) })
}

export async function toList(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Keukentafel' }).click()
  await expect(heading(page)).toHaveText('Dossiers')
}

/** By the address, as a bookmark or the back button does. */
export async function goTo(page: Page, screen: string): Promise<void> {
  await page.evaluate((hash) => {
    window.location.hash = hash
  }, `#/${screen}`)
}

export async function toSettings(page: Page): Promise<void> {
  await goTo(page, 'instellingen')
  await expect(heading(page)).toHaveText('Instellingen van de kluis')
}

/** The screen says that everything on it is on the device too. */
export async function isSaved(page: Page): Promise<void> {
  await expect(page.getByRole('banner')).toContainText('Bewaard')
}

export function heading(page: Page): Locator {
  return page.getByRole('heading', { level: 1 })
}

/** Gives back where the file was downloaded. */
export async function makeBackup(page: Page): Promise<string> {
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Reservekopie maken' }).first().click()
  return (await download).path()
}

/** From the first page of a device without a vault, or the lock screen, to the lock screen of what was put back. */
export async function restoreBackup(page: Page, file: string | { readonly name: string; readonly mimeType: string; readonly buffer: Buffer }): Promise<void> {
  await page.getByRole('button', { name: /^(Ik heb een reservekopie|Reservekopie terugzetten)$/ }).click()
  await page.getByLabel('Bestand met de reservekopie').setInputFiles(file)
  await page.getByRole('button', { name: 'Terugzetten', exact: true }).click()
}
