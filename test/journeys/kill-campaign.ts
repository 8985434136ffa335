// Kills the browser again and again in the middle of things, on one and the same profile, and looks each time whether all is still there.
import { setTimeout as pause } from 'node:timers/promises'
import { answering, makeDossier, making, typing } from './kill-acts-dossier.ts'
import { purging } from './kill-acts-bin.ts'
import { makingBackup, restoring } from './kill-acts-backup.ts'
import { addingPhoto } from './kill-acts-photo.ts'
import { changingPassphrase, migrating, raisingCost } from './kill-acts-vault.ts'
import type { Act, Started, Verdict } from './kill-acts.ts'
import { checkVault, openVault } from './kill-checks.ts'
import type { KnownDossier, KnownVault } from './kill-known.ts'
import { discardTablet, newTablet, reopen, strayDatabases, type Tablet } from './kill-tablet.ts'
import { seededRandom, type Random } from './seeded-random.ts'

const ACTS: Readonly<Record<string, Act>> = { typing, answering, making, changingPassphrase, raisingCost, migrating, purging, makingBackup, restoring, addingPhoto }

/** Of the dossiers that nothing was done to, this many are opened after each kill; after the last one all are. */
const ALSO_OPENED = 2
/** Of the writes that begin during an act. */
const FIRST_WRITES = [1, 3] as const
/** How long into a write a kill comes. */
const MOST_INTO_A_WRITE_MS = 8

type Options = { readonly url: string; readonly runs: number; readonly seed: number; readonly say?: (line: string) => void }

export type Kill = {
  readonly act: string
  /** How long after the act began. */
  readonly afterMs: number
  /** Whether a write was going on, as far as it was known. */
  readonly inWrite: boolean
  readonly lossMs: number
  /** Whether the browser then found databases broken, and began anew without them. */
  readonly wasBroken: boolean
}

export type Campaign = {
  readonly kills: readonly Kill[]
  readonly dossiers: number
  readonly vaults: number
  /** Databases that no vault is known of: what is left of a restore that was broken off. */
  readonly strays: number
}

/** @throws at the first thing that is lost, with the seed and the run */
export async function killCampaign({ url, runs, seed, say = () => undefined }: Options): Promise<Campaign> {
  const tablet = await newTablet(url)
  const kills: Kill[] = []
  try {
    const random = seededRandom(seed)
    for (let made = 0; made < 3; made += 1) await makeDossier(tablet, random)
    const acts = actsOf(seed)
    for (let run = 1; run <= runs; run += 1) {
      const act = acts()
      try {
        kills.push(await killOnce(tablet, act, seededRandom(seed, run)))
      } catch (cause) {
        throw await failure(tablet, `seed ${seed}, run ${run}: the browser was killed while ${act}`, cause)
      }
      say(lineOf(run, kills.at(-1)))
    }
    await checkAll(tablet, random).catch(async (cause: unknown) => {
      throw await failure(tablet, `seed ${seed}, after the last run`, cause)
    })
    return { kills, dossiers: tablet.main.dossiers.length, vaults: 1 + tablet.others.length, strays: (await strayDatabases(tablet)).length }
  } finally {
    await discardTablet(tablet)
  }
}

/** By chance, but all of them before any comes again. */
function actsOf(seed: number): () => string {
  const random = seededRandom(seed, 0)
  let deck: string[] = []
  return () => {
    if (deck.length === 0) deck = [...random.shuffled(Object.keys(ACTS))]
    return deck.pop() ?? ''
  }
}

async function killOnce(tablet: Tablet, name: string, random: Random): Promise<Kill> {
  const act = ACTS[name]
  if (act === undefined) throw new RangeError('no such act')
  const started = await act(tablet, random)
  const { killedAt, afterMs, inWrite } = await killDuring(tablet, started, random)
  await reopen(tablet)
  const lossMs = await judged(tablet, started, killedAt, random)
  return { act: name, afterMs, inWrite, lossMs, wasBroken: tablet.browser.databaseErrors.some((line) => line.includes('corrupted')) }
}

/** At a random moment, or at a random moment of a random write. */
async function killDuring({ browser, writes }: Tablet, { doing, withinMs, writes: among = FIRST_WRITES }: Started, random: Random) {
  const [moment, write, into, byWrite] = [random.whole(0, withinMs), random.whole(...among), random.whole(0, MOST_INTO_A_WRITE_MS), random.pick([true, false])]
  const begun = writes.begun(write)
  const since = performance.now()
  let failure: unknown = null
  let isKilled = false
  const work = doing().catch((error: unknown) => {
    if (!isKilled) failure = error
  })
  await (byWrite ? Promise.race([begun.then(() => pause(into)), pause(withinMs)]) : pause(moment))
  isKilled = true
  const killedAt = performance.now()
  const inWrite = writes.open() > 0
  await browser.kill()
  await work
  if (failure !== null) throw new Error('the act itself failed', { cause: failure })
  return { killedAt, afterMs: Math.round(killedAt - since), inWrite }
}

/** First the vault that it was done to, then the main one, which everybody goes on with. */
async function judged(tablet: Tablet, { vault, judge }: Started, killedAt: number, random: Random): Promise<number> {
  const other = await vault?.()
  if (other !== undefined && other !== null) {
    await openVault(tablet, other)
    await checkVault(tablet, other, someOf(random, other, ALSO_OPENED))
  }
  await openVault(tablet, tablet.main)
  const verdict: Verdict = await judge(killedAt)
  await checkVault(tablet, tablet.main, [...verdict.about, ...someOf(random, tablet.main, ALSO_OPENED)])
  return verdict.lossMs
}

/** At the end every vault that there is, and of the main one every dossier. */
async function checkAll(tablet: Tablet, random: Random): Promise<void> {
  for (const vault of [...tablet.others, tablet.main]) {
    await openVault(tablet, vault)
    await checkVault(tablet, vault, vault === tablet.main ? vault.dossiers : someOf(random, vault, ALSO_OPENED))
  }
}

function someOf(random: Random, { dossiers }: KnownVault, count: number): readonly KnownDossier[] {
  return random.shuffled(dossiers).slice(0, count)
}

async function failure(tablet: Tablet, when: string, cause: unknown): Promise<Error> {
  return new Error(`${when}\n${cause instanceof Error ? cause.message : String(cause)}\n${await onScreen(tablet)}`, { cause })
}

async function onScreen({ page, bugs, browser: { databaseErrors } }: Tablet): Promise<string> {
  const text = await page.locator('main').innerText({ timeout: 1_000 }).catch(() => 'nothing')
  return [`on the screen: ${text.replaceAll(/\s+/g, ' ').slice(0, 1_000)}`, ...bugs, ...databaseErrors].join('\n')
}

function lineOf(run: number, kill: Kill | undefined): string {
  if (kill === undefined) return ''
  return `${run}\t${kill.act}\tkilled after ${kill.afterMs} ms${kill.inWrite ? ', in a write' : ''}${kill.lossMs > 0 ? `\tlost ${kill.lossMs} ms of typing` : ''}${kill.wasBroken ? '\tthe browser threw databases away' : ''}`
}
