// The device of the kill campaign: a profile that is carried over from kill to kill, and what must be on it.
import type { Page } from '@playwright/test'
import { newProfile, openBrowser, type BrowserProcess, type Profile } from './browser-process.ts'
import { knownVault, type KnownVault } from './kill-known.ts'
import { setUpVault } from './vault.ts'
import { watchWrites, type WriteWatch } from './write-watch.ts'

export type Tablet = {
  readonly url: string
  readonly profile: Profile
  browser: BrowserProcess
  page: Page
  writes: WriteWatch
  /** What the browser reported of bugs in the app. */
  bugs: readonly string[]
  /** How far the clock of the device is ahead of the real one. */
  daysAhead: number
  /** Of who works on it; other vaults come beside it. */
  main: KnownVault
  readonly others: KnownVault[]
  count: number
}

/** More than the bin keeps what is in it. */
export const DAYS_OF_BIN = 8

const DAY_MS = 24 * 60 * 60_000

export async function newTablet(url: string): Promise<Tablet> {
  const profile = newProfile()
  try {
    const started = await start(profile, url, 0)
    const { passphrase } = await setUpVault(started.page, { naam: 'Mies' })
    const [database = ''] = await databasesOn(started.page)
    return { url, profile, ...started, daysAhead: 0, main: knownVault(database, passphrase, []), others: [], count: 0 }
  } catch (error) {
    profile.remove()
    throw error
  }
}

/** After a kill, or to let days pass: the lock screen of what is on the disk. */
export async function reopen(tablet: Tablet): Promise<void> {
  Object.assign(tablet, await start(tablet.profile, tablet.url, tablet.daysAhead))
}

/** Ends it, whatever state it is in; nothing stays behind. */
export async function discardTablet({ browser, profile }: Tablet): Promise<void> {
  await browser.kill()
  profile.remove()
}

async function start(profile: Profile, url: string, daysAhead: number) {
  const browser = await openBrowser(profile)
  const { page } = browser
  try {
    page.setDefaultTimeout(20_000)
    const bugs: string[] = []
    page.on('pageerror', (error) => bugs.push(error.stack ?? error.message))
    page.on('console', (message) => {
      if (message.type() === 'error') bugs.push(message.text())
    })
    const writes = await watchWrites(page)
    if (daysAhead > 0) await page.addInitScript(clockAhead(daysAhead * DAY_MS))
    await page.goto(url)
    await page.getByRole('heading', { level: 1 }).waitFor()
    return { browser, page, writes, bugs }
  } catch (error) {
    await browser.kill()
    throw error
  }
}

function clockAhead(ms: number): string {
  return `(() => {
    const Real = Date
    globalThis.Date = class extends Real {
      constructor(...parts) {
        if (parts.length === 0) super(Real.now() + ${ms})
        else super(...parts)
      }
      static now() {
        return Real.now() + ${ms}
      }
    }
  })()`
}

/** The databases of vaults that this device does not know: of a restore that was broken off. */
export async function strayDatabases({ page }: Tablet): Promise<readonly string[]> {
  const [known, all] = [await databasesOn(page), await page.evaluate(() => indexedDB.databases())]
  return all.flatMap(({ name }) => (name?.startsWith('keukentafel-kluis-') === true && !known.includes(name) ? [name] : []))
}

/** The vaults that this device knows, as the marker says it. */
export function databasesOn(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => (JSON.parse(localStorage.getItem('keukentafel.kluizen') ?? '[]') as { readonly database: string }[]).map(({ database }) => database))
}

export function newMark(tablet: Tablet): string {
  tablet.count += 1
  return `Dossier${String(tablet.count).padStart(4, '0')}`
}
