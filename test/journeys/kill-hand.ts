// The vault in the hand of who looks whether all is still there.
import { expect, type Locator, type Page } from '@playwright/test'
import { goTo, heading, isLocked, lock, tryToUnlock } from './vault.ts'

/** A press that cannot miss: a browser that was just killed draws late, and what it has drawn may move. */
export async function press(what: Locator): Promise<void> {
  await what.evaluate((element: HTMLElement) => { element.click() })
}

/** To a screen, and waits until it is there. */
export async function show(page: Page, screen: string, title: string | RegExp): Promise<void> {
  await goTo(page, screen)
  await page.getByRole('heading', { level: 1, name: title }).waitFor()
}

export async function showList(page: Page): Promise<void> {
  await show(page, '', /^Dossiers$/)
}

/** Whether this opens the vault of the lock screen. */
export async function opens(page: Page, passphrase: string): Promise<boolean> {
  await tryToUnlock(page, passphrase)
  await page.locator('form button[aria-busy]').waitFor({ state: 'detached' })
  if (await isAtList(page)) return true
  await expect(page.getByRole('alert')).toContainText('Hiermee gaat de kluis niet open')
  return false
}

export async function isAtList(page: Page): Promise<boolean> {
  return (await heading(page).textContent()) === 'Dossiers'
}

/** From whatever screen to the lock screen of this vault. */
export async function toLockScreen(page: Page, database: string): Promise<void> {
  if ((await heading(page).textContent()) !== 'De kluis is op slot') await lock(page)
  const choice = page.locator(`input[name="slot-wie"][value="${database}"]`)
  if ((await choice.count()) === 0 || (await choice.isChecked())) return
  const field = await page.getByLabel('Wachtwoordzin', { exact: true }).elementHandle()
  await press(choice)
  // Its own lock screen comes up when its database is open.
  await field.waitForElementState('hidden')
  await expect(choice).toBeChecked()
  await isLocked(page)
}

/** What the app finds when it checks every row: `Alles in de kluis klopt.` when all is well. */
export async function checkResult(page: Page): Promise<string> {
  await show(page, 'instellingen', 'Instellingen van de kluis')
  const result = card(page, 'Controle van de kluis').getByRole('status')
  await expect(result).not.toHaveText('De kluis wordt nagekeken…')
  return (await result.textContent()) ?? ''
}

/** As many lines of the log as are needed, the newest first; the settings are on the screen. */
export async function readLog(page: Page, areEnough: (lines: readonly string[]) => boolean): Promise<readonly string[]> {
  const log = card(page, 'Logboek van de kluis')
  await press(log.getByRole('button', { name: 'Logboek tonen' }))
  await log.locator('tbody tr').first().waitFor()
  for (;;) {
    const lines = await log.locator('tbody tr').allTextContents()
    const more = log.getByRole('button', { name: 'Meer tonen' })
    if (areEnough(lines) || !(await more.isVisible())) return lines
    await press(more)
  }
}

/** Part of a screen, by its heading. */
export function card(page: Page, title: string) {
  return page.locator('.kt-card').filter({ has: page.getByRole('heading', { level: 2, name: title, exact: true }) })
}

/** What stands in the bin. */
export function binLines(page: Page) {
  return page.locator('details', { hasText: /^\s*Prullenbak/ }).locator('li')
}

/** Unfolds the bin. */
export async function openBin(page: Page): Promise<void> {
  await press(page.getByText(/^Prullenbak: /))
  await expect(binLines(page).first()).toBeVisible()
}

/** The line of a dossier in the list, by a text in it. */
export function lineOf(page: Page, text: string | RegExp) {
  return page.locator('.kt-link-list__link', { hasText: text })
}

export async function openLine(page: Page, text: string | RegExp): Promise<void> {
  await press(lineOf(page, text))
  await page.getByRole('navigation', { name: 'Dossier' }).waitFor()
}
