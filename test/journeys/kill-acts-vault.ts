// What is done to a whole vault while the browser is killed.
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { readInside } from '../vectors/inside.ts'
import { byHand } from './conversation.ts'
import { NOTHING_LOST, type Act } from './kill-acts.ts'
import { card, opens, press, toLockScreen } from './kill-hand.ts'
import { knownDossier, knownVault } from './kill-known.ts'
import { databasesOn } from './kill-tablet.ts'
import { makeOldVault, plantOldVault, type OldVault } from './old-database.ts'
import { choosePassphrase, isLocked, lock, restoreBackup, toSettings } from './vault.ts'

const CHEAP = 'kluis-1-goedkoop'
/** So many that laying new indexes on them takes a while. */
const OLD_DOSSIERS = 120

export const changingPassphrase: Act = async ({ page, main }) => {
  const [current = ''] = main.passphrases
  await toSettings(page)
  const part = card(page, 'Wachtwoordzin')
  await press(part.getByRole('button', { name: 'Andere wachtwoordzin kiezen' }))
  await part.getByLabel('Uw huidige wachtwoordzin').fill(current)
  const next = await choosePassphrase(page, byHand(page))
  return {
    withinMs: 2_500,
    // The try that is counted, and the new slot.
    writes: [1, 2],
    doing: async () => {
      main.passphrases = [current, next]
      await press(part.getByRole('button', { name: 'Bewaren' }))
      await page.getByText('De nieuwe wachtwoordzin geldt vanaf nu.').waitFor()
      main.passphrases = [next]
    },
    judge: () => Promise.resolve(NOTHING_LOST),
  }
}

/** A vault of long ago, put back: its first unlock stretches the passphrase anew. */
export const raisingCost: Act = async (tablet) => {
  const { page } = tablet
  const [slot] = readInside(CHEAP).slots
  const passphrase = slot?.kind === 'passphrase' ? slot.text : ''
  await lock(page)
  const vault = knownVault(await restored(page, join(import.meta.dirname, `../vectors/${CHEAP}.keukentafel`)), passphrase, [knownDossier('Bakker')])
  tablet.others.push(vault)
  return {
    withinMs: 2_500,
    // The try that is counted, the unlock, and the new slot.
    writes: [1, 3],
    doing: async () => {
      await opens(page, passphrase)
    },
    vault: () => Promise.resolve(vault),
    judge: () => Promise.resolve(NOTHING_LOST),
  }
}

let old: Promise<OldVault> | null = null

/** The database of an older version is brought to this one, as soon as its lock screen comes up. */
export const migrating: Act = async (tablet) => {
  const { page, url } = tablet
  old ??= makeOldVault(OLD_DOSSIERS)
  const { passphrase, marks } = await old
  const database = `keukentafel-kluis-${randomUUID()}`
  const vault = knownVault(database, passphrase, marks.map(knownDossier))
  // A file of the app that is no page of it: so the app is not on the screen.
  await page.goto(`${url}manifest.webmanifest`)
  // With a name by which it comes first.
  await plantOldVault(page, await old, database, `0 ${database}`)
  tablet.others.push(vault)
  return {
    withinMs: 1_200,
    // After the probe and the registry.
    writes: [3, 3],
    doing: async () => {
      await page.goto(url)
      await isLocked(page)
    },
    vault: () => Promise.resolve(vault),
    judge: () => Promise.resolve(NOTHING_LOST),
  }
}

/** Puts a backup back from the lock screen; gives its database. */
async function restored(page: Page, file: string): Promise<string> {
  const before = await databasesOn(page)
  await restoreBackup(page, file)
  await isLocked(page)
  const database = (await databasesOn(page)).find((each) => !before.includes(each))
  if (database === undefined) throw new Error('the vault was not put back')
  await toLockScreen(page, database)
  return database
}
