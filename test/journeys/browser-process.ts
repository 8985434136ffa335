// Chromium as a process of its own, with a profile on the disk: it can be killed as a device kills it, and opened again on what was left.
import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import { chromium, type Browser, type Page } from '@playwright/test'
import { findChromium } from '../../.ci/chromium.mjs'

const START_PATIENCE_MS = 20_000
const END_PATIENCE_MS = 5_000
const POLL_MS = 10

/** A folder for what one browser keeps, and one for what it downloads. */
export type Profile = { readonly folder: string; readonly downloads: string; readonly remove: () => void }

export type BrowserProcess = {
  readonly browser: Browser
  /** The only window. */
  readonly page: Page
  /** What the browser itself said about the database: that it finds it broken, and begins anew without it. */
  readonly databaseErrors: readonly string[]
  /** The whole group of processes at once, without a word. */
  readonly kill: () => Promise<void>
  /** As a user closes it. */
  readonly close: () => Promise<void>
}

const ARGUMENTS = [
  '--headless',
  // Chromium runs in containers as root, without a graphics card.
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-sync', '--no-first-run', '--disable-background-networking', '--disable-component-update',
  '--password-store=basic', '--use-mock-keychain', '--lang=nl-NL',
  '--remote-debugging-port=0',
]

/** On a busy machine a window without a screen is taken for one that nobody sees, and is drawn no more: nothing in it can be clicked then. */
const KEEPS_DRAWING = ['--disable-backgrounding-occluded-windows', '--disable-renderer-backgrounding']

const running = new Set<ChildProcess>()
const profiles = new Set<string>()
let isWatched = false

export function newProfile(): Profile {
  if (!isWatched) process.once('exit', cleanUp)
  isWatched = true
  const root = mkdtempSync(join(tmpdir(), 'keukentafel-profiel-'))
  profiles.add(root)
  const downloads = join(root, 'downloads')
  mkdirSync(downloads)
  return {
    folder: join(root, 'profiel'),
    downloads,
    remove: () => {
      rmSync(root, { recursive: true, force: true, maxRetries: 5 })
      profiles.delete(root)
    },
  }
}

type Options = {
  /** Leaves the window as a browser has it, instead of keeping it in sight and in focus: only then it can be hidden and frozen. */
  readonly noDefaults?: boolean
}

/** Starts on what the profile holds; nothing else may run on it. */
export async function openBrowser({ folder, downloads }: Profile, { noDefaults = false }: Options = {}): Promise<BrowserProcess> {
  const executable = findChromium()
  if (executable === undefined) throw new Error('there is no Chromium')
  removeTraces(folder)
  const child = spawn(executable, [...ARGUMENTS, ...(noDefaults ? [] : KEEPS_DRAWING), `--user-data-dir=${folder}`, 'about:blank'], { detached: true, stdio: ['ignore', 'ignore', 'pipe'] })
  const databaseErrors: string[] = []
  createInterface(child.stderr).on('line', (line) => {
    if (line.includes('indexed_db')) databaseErrors.push(line)
  })
  running.add(child)
  const ended = new Promise<void>((resolve) => {
    for (const event of ['exit', 'error']) child.once(event, () => {
      running.delete(child)
      resolve()
    })
  })
  const kill = async () => {
    killGroup(child)
    await ended
    await isGone(child)
    removeTraces(folder)
  }
  try {
    const browser = await chromium.connectOverCDP(await addressOf(folder, ended), { noDefaults })
    const page = await pageOf(browser, downloads)
    const close = async () => {
      const session = await browser.newBrowserCDPSession()
      await session.send('Browser.close').catch(() => undefined)
      await Promise.race([ended, pause(END_PATIENCE_MS)])
      await kill()
    }
    return { browser, page, databaseErrors, kill, close }
  } catch (error) {
    await kill()
    throw error
  }
}

/** The browser writes down where it listens as soon as it does. */
async function addressOf(folder: string, ended: Promise<void>): Promise<string> {
  const signs = new AbortController()
  void ended.then(() => {
    signs.abort()
  })
  for (const since = Date.now(); Date.now() - since < START_PATIENCE_MS && !signs.signal.aborted;) {
    const [port = '', path] = (await readFile(join(folder, 'DevToolsActivePort'), 'utf8').catch(() => '')).split('\n')
    if (path !== undefined) return `ws://127.0.0.1:${port}${path}`
    await pause(POLL_MS)
  }
  throw new Error('Chromium does not start')
}

async function pageOf(browser: Browser, downloads: string): Promise<Page> {
  const [context] = browser.contexts()
  if (context === undefined) throw new Error('Chromium has no window')
  const session = await browser.newBrowserCDPSession()
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads })
  return context.pages()[0] ?? (await context.newPage())
}

function killGroup(child: ChildProcess): void {
  if (child.pid === undefined) return
  if (process.platform === 'win32') {
    spawnSync('taskkill', ['/pid', String(child.pid), '/t', '/f'])
    return
  }
  try {
    process.kill(-child.pid, 'SIGKILL')
  } catch {
    // All of it has ended already.
  }
}

/**
 * Until no process of the group runs any more: each may still have its files open, and a browser that finds them locked by another takes them
 * for broken, and begins anew without them.
 */
async function isGone({ pid }: ChildProcess): Promise<void> {
  if (pid === undefined || process.platform === 'win32') return
  for (const since = Date.now(); Date.now() - since < END_PATIENCE_MS && runs(pid);) await pause(POLL_MS)
}

function runs(group: number): boolean {
  try {
    process.kill(-group, 0)
  } catch {
    return false
  }
  // The dead that nobody fetches, as in a container, are still there for `kill`.
  return process.platform !== 'linux' || readdirSync('/proc').some((name) => /^\d+$/.test(name) && isOf(group, name))
}

/** `pid (name) state parent group …`. */
function isOf(group: number, pid: string): boolean {
  try {
    const [state, , inGroup] = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /s, '').split(' ')
    return Number(inGroup) === group && state !== 'Z' && state !== 'X'
  } catch {
    return false
  }
}

/** What a killed browser leaves, and would keep the next one from starting, or point it to the port of the old one. */
function removeTraces(folder: string): void {
  try {
    const socket = dirname(readlinkSync(join(folder, 'SingletonSocket')))
    if (basename(socket).startsWith('org.chromium.')) rmSync(socket, { recursive: true, force: true })
  } catch {
    // There was none.
  }
  for (const name of ['SingletonLock', 'SingletonCookie', 'SingletonSocket', 'DevToolsActivePort']) rmSync(join(folder, name), { force: true })
}

function cleanUp(): void {
  for (const child of running) killGroup(child)
  for (const root of profiles) rmSync(root, { recursive: true, force: true, maxRetries: 5 })
}
