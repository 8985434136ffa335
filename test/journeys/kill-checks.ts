// What must hold of a vault after the browser was killed.
import { expect, type Page } from '@playwright/test'
import { binLines, checkResult, isAtList, lineOf, openLine, opens, press, readLog, showList, toLockScreen } from './kill-hand.ts'
import { lossIn, readAnswers, type Course, type KnownDossier, type KnownVault } from './kill-known.ts'
import { DAYS_OF_BIN, type Tablet } from './kill-tablet.ts'

/** Of the log, to see that it goes on. */
const LINES_REMEMBERED = 10

/** Opens it; where the passphrase was being changed, just one of the old and the new may. */
export async function openVault(tablet: Tablet, vault: KnownVault): Promise<void> {
  const { page } = tablet
  const opening: string[] = []
  for (const passphrase of vault.passphrases) {
    await toLockScreen(page, vault.database)
    if (await opens(page, passphrase)) opening.push(passphrase)
  }
  const [passphrase = ''] = opening
  expect(opening, 'passphrases that open the vault').toHaveLength(1)
  vault.passphrases = opening
  if (!(await isAtList(page))) await opens(page, passphrase)
  vault.dossiers = vault.dossiers.filter(({ place, thrownAwayOn }) => place === 'list' || thrownAwayOn + DAYS_OF_BIN > tablet.daysAhead)
}

/** All that must hold of a vault that was just opened; leaves it at its list. */
export async function checkVault(tablet: Tablet, vault: KnownVault, alsoOpen: readonly KnownDossier[]): Promise<void> {
  const { page } = tablet
  await checkList(page, vault)
  for (const dossier of alsoOpen) {
    if (dossier.place === 'list') await checkDossier(page, dossier, { steps: [{ answers: dossier.answers, doneAt: 0, isShownAsSaved: true }] }, Infinity)
  }
  expect(await checkResult(page), 'the check of the vault').toBe('Alles in de kluis klopt.')
  const log = await readLog(page, (lines) => isContinued(vault.log, lines))
  expect(isContinued(vault.log, log), `the log goes on where it was, with\n${vault.log.join('\n')}\nand not as\n${log.join('\n')}`).toBe(true)
  vault.log = log.slice(0, LINES_REMEMBERED)
  expect(await strayRows(page, vault.database), 'autosaves and photos of dossiers that are gone').toEqual([])
  await showList(page)
}

/** Each dossier in its place, and nothing else. */
async function checkList(page: Page, { dossiers }: KnownVault): Promise<void> {
  const listed = dossiers.filter(({ place }) => place === 'list')
  if (listed.length > 0) await expect(page.getByText(new RegExp(`^${listed.length} dossiers? op dit toestel`)), 'how many dossiers there are').toBeVisible()
  const more = page.getByRole('button', { name: /^Toon er nog/ })
  while (await more.isVisible()) await press(more)
  expect(marksIn(await page.locator('.kt-link-list__title').allTextContents()), 'the list').toEqual(listed.map(({ mark }) => mark).sort())
  expect(marksIn(await binLines(page).allTextContents()), 'the bin').toEqual(dossiers.filter(({ place }) => place === 'bin').map(({ mark }) => mark).sort())
}

function marksIn(lines: readonly string[]): readonly string[] {
  return lines.map((line) => /(Dossier|Oud)\d{4}|Bakker/.exec(line)?.[0] ?? line).sort()
}

/** Opens it from the list, and compares. Gives back what was lost of the course, in milliseconds. */
export async function checkDossier(page: Page, dossier: KnownDossier, course: Course, killedAt: number): Promise<number> {
  // Only the first of a long list are on the screen.
  if (!(await lineOf(page, dossier.mark).isVisible())) await page.getByLabel('Zoeken').fill(dossier.mark)
  await openLine(page, dossier.mark)
  const found = await readAnswers(page)
  const lossMs = lossIn(course, found, killedAt)
  dossier.answers = found
  await showList(page)
  return lossMs
}

/** Lines came before it, and those that were there still follow. */
function isContinued(before: readonly string[], now: readonly string[]): boolean {
  return now.some((_, added) => now.length >= added + before.length && before.every((line, index) => line === now[added + index]))
}

/** Read beside the app, which reports what is in a row and not which rows belong to nothing. */
function strayRows(page: Page, database: string): Promise<readonly string[]> {
  return page.evaluate((name) => new Promise<string[]>((resolve, reject) => {
    const request = indexedDB.open(name)
    request.addEventListener('error', () => {
      reject(new Error(String(request.error)))
    })
    request.addEventListener('success', () => {
      const transaction = request.result.transaction(['dossiers', 'drafts', 'attachments'], 'readonly')
      const dossiers = transaction.objectStore('dossiers').getAllKeys()
      const drafts = transaction.objectStore('drafts').getAllKeys()
      const pieces = transaction.objectStore('attachments').getAllKeys()
      transaction.addEventListener('complete', () => {
        const known = new Set(dossiers.result)
        request.result.close()
        resolve(([...drafts.result, ...pieces.result] as [string, ...unknown[]][]).filter(([id]) => !known.has(id)).map(([id]) => id))
      })
    })
  }), database)
}
