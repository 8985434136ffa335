import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, type BrowserContext, type Page } from '@playwright/test'
import { build } from 'vite'
import { findChromium } from '../../.ci/chromium.mjs'
import { startApp } from '../journeys/app-server.ts'
import { PASSPHRASE } from '../vault/fixtures.ts'
import type { Recorder } from './recorder.ts'
import { report, reportTimes, spreadOf, textOf } from './report.ts'
import type { Compared, VaultPage } from './vault-page.ts'

declare const recorder: Recorder
declare const vaultPage: VaultPage

// On the disk of the project: a temporary folder can be in memory, where everything is durable at once.
const FOLDER = 'node_modules/.bench'
const SITE = join(FOLDER, 'site')

const DOSSIERS = 5000
const SLOW = 4
const UNLOCKS = 15
const COLD_STARTS = 10
const OPENED = 40
const SEARCHES = ['jansen', 'yildiz', 'van den berg', 'el amrani fatima', '2024 smit', 'obrien']
const BETWEEN_KEYS_MS = 40
/** After this the check of all rows, that begins at unlocking, is over. */
const CHECKED_MS = 5000

const FIELD = '#slot-zin'
const LINE = '.kt-link-list__link'
const DOSSIER_ON_SCREEN = '.kt-nav'

/** The vault in the installed Chromium, on the app as it was built. */
export async function benchVault(): Promise<void> {
  const executablePath = findChromium()
  if (executablePath === undefined) {
    report('The vault', 'not measured: there is no Chromium')
    return
  }
  rmSync(FOLDER, { recursive: true, force: true })
  await buildSite()
  const openBrowser = async () => {
    const context = await chromium.launchPersistentContext(join(FOLDER, 'profile'), { executablePath, locale: 'nl-NL', args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-sync'] })
    await context.addInitScript({ path: join(SITE, 'recorder.js') })
    return context
  }
  const server = await startApp({ folder: SITE })
  const context = await openBrowser()
  report('Measured on Chromium', context.browser()?.version() ?? '')
  await benchStore(context, server.url)
  await benchScreens(context, server.url)
  await context.close()
  await server.stop()
  await benchColdStart(openBrowser, server.url)
  rmSync(FOLDER, { recursive: true, force: true })
}

/** The built app, and next to it the page that fills the vault. */
async function buildSite(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true })
  cpSync('dist', SITE, { recursive: true })
  for (const name of ['vault-page', 'recorder']) {
    await build({
      configFile: false, publicDir: false, logLevel: 'warn',
      build: { outDir: SITE, emptyOutDir: false, rolldownOptions: { input: `test/bench/${name}.ts`, output: { format: 'iife', entryFileNames: `${name}.js` } } },
    })
  }
  writeFileSync(join(SITE, 'vault-page.html'), '<!doctype html><title>bench</title><script src="/vault-page.js"></script>')
}

async function benchStore(context: BrowserContext, url: string): Promise<void> {
  const page = await context.newPage()
  await page.goto(`${url}vault-page.html`)
  const found = await page.evaluate(([count, passphrase]) => vaultPage.fillAndCompare(count, passphrase), [DOSSIERS, PASSPHRASE] as const)
  await page.close()
  report('One dossier, and its card in the index', `${found.kilobytes.dossier.toFixed(1)} and ${found.kilobytes.card.toFixed(2)} kB`)
  reportTimes('An answer durable on the disk (autosave)', spreadOf(found.autosave.sealed), { ms: 50, of: 'p95Ms' })
  reportTimes(`A whole dossier durable on the disk, with ${String(DOSSIERS)} in the index`, spreadOf(found.save.sealed), { ms: 50, of: 'p95Ms' })
  reportTimes('Every row checked, in the background', spreadOf(found.check))
  reportRatio(`create ${String(DOSSIERS)}`, found.create)
  reportRatio('read the list', found.list)
  reportRatio('open one', found.open)
  reportRatio('autosave one', found.autosave)
  reportRatio('save one in full', found.save)
}

function reportRatio(what: string, compared: Compared): void {
  const [sealed, plain] = [spreadOf(compared.sealed), spreadOf(compared.plain)]
  report(`The vault against plain Dexie: ${what}`, textOf(sealed), `plain ${textOf(plain)}: ${(sealed.medianMs / plain.medianMs).toFixed(2)} times as long`)
}

async function benchScreens(context: BrowserContext, url: string): Promise<void> {
  const page = await context.newPage()
  await page.goto(url)
  await page.evaluate(() => navigator.serviceWorker.ready)
  const setSpeed = await throttleOf(page)
  await unlockAndLock(page)
  const full = await timesOf(UNLOCKS, () => unlockAndLock(page))
  await setSpeed(SLOW)
  const slow = await timesOf(UNLOCKS, () => unlockAndLock(page))
  await setSpeed(1)
  reportUnlocks(full, slow)

  await unlock(page)
  await page.waitForTimeout(CHECKED_MS)
  reportTimes('Search: from a key to the screen', spreadOf(await searchTimes(page)), { ms: 50, of: 'p95Ms' })
  const opened = await timesOf(OPENED, async (nth) => {
    const { shownMs } = await press(page, LINE, nth, DOSSIER_ON_SCREEN)
    await press(page, `${DOSSIER_ON_SCREEN} a`, 0, LINE)
    return shownMs
  })
  reportTimes('Open a dossier: from the press to its screen', spreadOf(opened), { ms: 150, of: 'p95Ms' })
  await page.close()
}

type Pressed = Awaited<ReturnType<Recorder['press']>>

function reportUnlocks(full: readonly Pressed[], slow: readonly Pressed[]): void {
  const worker = { full: spreadOf(full.map(({ workerMs }) => workerMs)), slow: spreadOf(slow.map(({ workerMs }) => workerMs)) }
  reportTimes('Unlock: from the press to the keys', spreadOf(full.map(({ workerDoneMs }) => workerDoneMs)), { ms: 1000, of: 'p95Ms' })
  reportTimes('  of which Argon2id in its worker', worker.full)
  reportTimes(`Unlock, CPU slowed ${String(SLOW)} times`, spreadOf(slow.map(({ workerDoneMs }) => workerDoneMs)), { ms: 3000, of: 'p95Ms' })
  if (worker.slow.medianMs < worker.full.medianMs * SLOW / 2) {
    reportTimes('  the slowing does not reach the worker, where Argon2id took', worker.slow)
    const computed = slow.map(({ workerDoneMs, workerMs }, index) => workerDoneMs - workerMs + SLOW * (full[index]?.workerMs ?? NaN))
    reportTimes(`  computed, with ${String(SLOW)} times what the worker takes at full speed`, spreadOf(computed), { ms: 3000, of: 'p95Ms' })
  }
  reportTimes(`List of ${String(DOSSIERS)}: from the keys to the screen`, spreadOf(full.map(listMs)), { ms: 300, of: 'p95Ms' })
  reportTimes(`  CPU slowed ${String(SLOW)} times`, spreadOf(slow.map(listMs)))
}

function listMs({ shownMs, workerDoneMs }: Pressed): number {
  return shownMs - workerDoneMs
}

/** Each in a browser that was just started; the server is no longer there. */
async function benchColdStart(openBrowser: () => Promise<BrowserContext>, url: string): Promise<void> {
  const times = await timesOf(COLD_STARTS, async () => {
    const context = await openBrowser()
    const page = await context.newPage()
    const setSpeed = await throttleOf(page)
    await setSpeed(SLOW)
    await page.goto(url)
    const lockScreen = await page.evaluate(() => recorder.lockScreen)
    await context.close()
    return lockScreen
  })
  reportTimes(`Cold start without a server to the lock screen, CPU slowed ${String(SLOW)} times`, spreadOf(times), { ms: 1500, of: 'p95Ms' })
}

async function searchTimes(page: Page): Promise<readonly number[]> {
  await page.locator('#zoek').click()
  // What was typed before is no search.
  await page.evaluate(() => recorder.keys())
  for (const text of SEARCHES) {
    for (const key of [...text.split(''), ...Array<string>(text.length).fill('Backspace')]) {
      await page.keyboard.press(key)
      await page.waitForTimeout(BETWEEN_KEYS_MS)
    }
  }
  return page.evaluate(() => recorder.keys())
}

async function unlockAndLock(page: Page): Promise<Pressed> {
  const times = await unlock(page)
  await page.keyboard.press('Alt+L')
  await page.locator(FIELD).waitFor()
  return times
}

async function unlock(page: Page): Promise<Pressed> {
  await page.locator(FIELD).fill(PASSPHRASE)
  return press(page, 'form button[type=submit]', 0, LINE)
}

function press(page: Page, button: string, nth: number, until: string): Promise<Pressed> {
  return page.evaluate(([selector, index, sign]) => recorder.press(selector, index, sign), [button, nth, until] as const)
}

async function throttleOf(page: Page): Promise<(rate: number) => Promise<void>> {
  const session = await page.context().newCDPSession(page)
  return async (rate) => {
    await session.send('Emulation.setCPUThrottlingRate', { rate })
  }
}

async function timesOf<T>(runs: number, work: (run: number) => Promise<T>): Promise<readonly T[]> {
  const times: T[] = []
  for (let run = 0; run < runs; run += 1) times.push(await work(run))
  return times
}
