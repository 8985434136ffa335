import { expect, test } from '@playwright/test'
import { readInside } from '../vectors/inside.ts'
import { makeKluis } from '../vectors/make-kluis.ts'
import { violationsHere } from './accessibility.ts'
import { startApp } from './app-server.ts'
import { rowsOf, vaultDatabase } from './raw-database.ts'
import { goTo, heading, inList, openDossier, restoreBackup, toList, unlock } from './vault.ts'

const PASSPHRASE = 'tafel café fiets wolk sleutel gras'

/** What a newer version of the app has sealed: answers that this one knows, and things that it does not. */
function vaultOfNewerApp(): Buffer {
  const inside = readInside('kluis-1-goedkoop')
  const op = '2026-11-25T09:00:00.000Z'
  const antwoorden = {
    'aanvrager.naam': 'Irene', 'toeslagpartner.naam': 'Sergio', 'aanvrager.geboortedatum': '2-3-1985', 'toeslagpartner.geboortedatum': '3-4-1986',
    '2023.inkomen.aanvrager': '23.762', '2023.energielabel': 'A',
  }
  const dossier = { version: 2, jaren: [2023], inwonenden: [], antwoorden, bijlagen: [] }
  const content = JSON.stringify({ version: 3, dossier, aangemaakt: op, gewijzigd: op, plaats: '2023/energie', wachtOp: 'energieleverancier', gearchiveerd: false, geschiedenis: [], handtekening: 'ja' })
  const id = '7d8c8c1e-5f0a-4a8e-9a53-6b1f0c2d3e4f'
  const summary = JSON.stringify({ version: 2, namen: ['Irene', 'Sergio'] })
  return makeKluis({
    ...inside,
    // The part of the index in which that id stands.
    revisions: { ...inside.revisions, index: { [String(0x7d & 63)]: 1 } },
    dossiers: [{ id, rev: 1, sv: 3, state: 'draft', purgeAfter: '2099-11-25', content, summary, draftSeq: 1, drafts: [{ seq: 1, rev: 1, sv: 3, at: Date.parse(op), content }] }],
    events: [{ at: Date.parse(op), kind: 'setUp', dossierId: null }, { at: Date.parse(op), kind: 'created', dossierId: id }],
  })
}

test('a dossier of a newer version of the app can be read and not be changed', async ({ page }) => {
  const app = await startApp()
  await page.goto(app.url)
  await restoreBackup(page, { name: 'nieuwer.kluis', mimeType: '', buffer: vaultOfNewerApp() })
  await unlock(page, PASSPHRASE)
  const dossiers = async () => JSON.stringify((JSON.parse(await rowsOf(page, await vaultDatabase(page))) as readonly (readonly [string, unknown])[]).filter(([table]) => table === 'dossiers' || table === 'drafts'))
  const before = await dossiers()

  // Its card is newer too, so the names are read from the dossier itself.
  await openDossier(page, 'Irene en Sergio')
  await expect(heading(page)).toHaveText('Nakijken')
  await expect(page.getByText('Dit dossier kunt u alleen lezen')).toBeVisible()
  await expect(page.getByRole('banner')).toContainText('Alleen lezen')
  await expect(page.getByRole('main')).toContainText('23.762')
  await expect(page.getByRole('link', { name: /^Wijzigen/ })).toHaveCount(0)
  expect(await violationsHere(page)).toEqual([])
  for (const screen of ['huishouden', '2023/inkomen', 'alles']) {
    await goTo(page, screen)
    await expect(page.getByText('Dit dossier kunt u alleen lezen')).toBeVisible()
    await expect(page.getByRole('textbox')).toHaveCount(0)
    await expect(page.getByRole('radio')).toHaveCount(0)
  }
  await goTo(page, 'dossier')
  await expect(heading(page)).toHaveText('Irene en Sergio')
  await expect(page.getByRole('combobox')).toHaveCount(0)
  await toList(page)
  await expect(inList(page, 'Irene en Sergio')).toBeVisible()
  await page.keyboard.press('Alt+L')
  await expect(heading(page)).toHaveText('De kluis is op slot')
  expect(await dossiers()).toBe(before)
  await app.stop()
})
