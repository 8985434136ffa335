// Making a backup, and putting one back, while the browser is killed.
import { readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Page } from '@playwright/test'
import { readBackup } from '../../src/vault/backup-format.ts'
import { DATABASE_VERSION } from '../../src/vault/dexie-store.ts'
import { NOTHING_LOST, type Act } from './kill-acts.ts'
import { card, press } from './kill-hand.ts'
import { knownVault, type KnownDossier } from './kill-known.ts'
import { databasesOn, type Tablet } from './kill-tablet.ts'
import { isLocked, lock, toSettings } from './vault.ts'

export const makingBackup: Act = async (tablet, random) => {
  const { page, profile: { downloads } } = tablet
  await toSettings(page)
  return {
    withinMs: 600,
    doing: async () => {
      for (;;) {
        await makeBackup(page)
        await pause(random.whole(0, 100))
      }
    },
    judge: async () => {
      for (const name of readdirSync(downloads)) {
        const file = join(downloads, name)
        // What the browser was still writing has another name, so that nobody takes it for a backup.
        if (name.endsWith('.kluis')) await readBackup(new Blob([readFileSync(file)]), DATABASE_VERSION)
        rmSync(file)
      }
      return NOTHING_LOST
    },
  }
}

/** A backup of the main vault, put back beside it: as a whole or not at all. */
export const restoring: Act = async (tablet) => {
  const { page } = tablet
  const backup = await backupOf(tablet)
  await lock(page)
  const before = await databasesOn(page)
  await chooseBackup(page, backup.file)
  let isSeen = false
  return {
    withinMs: 600,
    // The database, its tables, what goes in, and the registry.
    writes: [1, 4],
    doing: async () => {
      await press(page.getByRole('button', { name: 'Terugzetten', exact: true }))
      await isLocked(page)
      isSeen = true
    },
    vault: async () => {
      const database = (await databasesOn(tablet.page)).find((each) => !before.includes(each))
      if (database === undefined) {
        if (isSeen) throw new Error('a vault that was put back is gone')
        return null
      }
      const vault = knownVault(database, backup.passphrase, backup.dossiers)
      tablet.others.push(vault)
      return vault
    },
    judge: () => Promise.resolve(NOTHING_LOST),
  }
}

type Backup = { readonly file: string; readonly passphrase: string; readonly dossiers: readonly KnownDossier[] }

/** A new one, with what must be in it. */
async function backupOf(tablet: Tablet): Promise<Backup> {
  const { page, main, profile: { downloads, folder } } = tablet
  await toSettings(page)
  await makeBackup(page)
  const name = await finished(downloads)
  const file = `${folder}.kluis`
  renameSync(join(downloads, name), file)
  return { file, passphrase: main.passphrases[0] ?? '', dossiers: main.dossiers.map((dossier) => ({ ...dossier })) }
}

async function makeBackup(page: Page): Promise<void> {
  await press(card(page, 'Reservekopie').getByRole('button', { name: 'Reservekopie maken' }))
  await page.getByText(/^De reservekopie is gemaakt/).waitFor()
}

async function finished(downloads: string): Promise<string> {
  for (;;) {
    const name = readdirSync(downloads).find((each) => each.endsWith('.kluis'))
    if (name !== undefined) return name
    await pause(20)
  }
}

async function chooseBackup(page: Page, file: string): Promise<void> {
  await press(page.getByRole('button', { name: 'Reservekopie terugzetten' }))
  await page.getByLabel('Bestand met de reservekopie').setInputFiles(file)
}
