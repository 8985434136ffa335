import { expect, test } from '@playwright/test'
import { show } from './accessibility.ts'
import { startApp } from './app-server.ts'
import { byHand } from './conversation.ts'
import { goTo, isSaved, newDossierAbout, openDossier, setUpVault, tryToUnlock } from './vault.ts'

test('a change that is half written stays through another step and a reload, until it is added', async ({ page }) => {
  const app = await startApp()
  const { tick, press } = byHand(page)
  const [soort, wie, dag] = [page.getByLabel('Wat veranderde er?', { exact: true }), page.getByLabel('Wie?', { exact: true }), page.getByLabel('Op welke dag?', { exact: true })]
  await page.goto(app.url)
  const { passphrase } = await setUpVault(page)
  await newDossierAbout(page, ['Irene', 'Sergio'])
  await goTo(page, 'jaren')
  await tick('2023')

  await show(page, '2023/verloop')
  await soort.selectOption('Een uitkering begon')
  await wie.selectOption('Sergio')
  await dag.fill('1-7')
  await show(page, '2023/wonen')
  await show(page, '2023/verloop')
  await expect(dag).toHaveValue('1-7')
  await isSaved(page)
  await page.reload()
  await tryToUnlock(page, passphrase)
  await openDossier(page, 'Irene')
  await show(page, '2023/verloop')
  await expect(soort).toHaveValue('uitkeringBegint')
  await expect(wie).toHaveValue('toeslagpartner')
  await expect(dag).toHaveValue('1-7')

  // It is no answer yet: the year goes on without it, and the summary says so.
  await press(/^Verder: /)
  await show(page, 'samenvatting')
  await expect(page.getByRole('row', { name: 'Nog niet toegevoegd: Op welke dag? 1-7' })).toBeVisible()

  await show(page, '2023/verloop')
  await press('Toch niet toevoegen')
  await expect(soort).toBeFocused()
  await expect(dag).toHaveValue('')
  await press('Ongedaan maken')
  await expect(dag).toHaveValue('1-7')
  await dag.fill('1-7-2023')
  await press('Toevoegen')
  await show(page, '2023/verloop')
  await expect(page.getByRole('listitem').filter({ hasText: 'uitkering' })).toContainText('1 juli 2023')
  await expect(dag).toHaveValue('')
  await expect(soort).toHaveValue('')
  await app.stop()
})
