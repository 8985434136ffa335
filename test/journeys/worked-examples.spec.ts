import { expect, test } from '@playwright/test'
import { handreikingvoorbeelden } from '../examples/law-examples.ts'
import { startApp } from './app-server.ts'
import { byHand } from './conversation.ts'
import { newDossier, setUpVault } from './vault.ts'
import { enterWorkedExample } from './worked-example.ts'

const MONTHS = ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december']

for (const voorbeeld of handreikingvoorbeelden.vergelijkingen) {
  const { naam, bron, jaar, zoalsToegekend: { perMaand, tekort } } = voorbeeld
  test(`${bron}: ${naam}, entered through the screens`, async ({ page }) => {
    const app = await startApp()
    await page.goto(app.url)
    await setUpVault(page)
    await newDossier(page)
    await enterWorkedExample(page, byHand(page), voorbeeld)
    if (tekort > 0) await expect(page.getByRole('heading', { level: 2, name: new RegExp(`over ${jaar} €.${tekort.toLocaleString('nl-NL')} tekort`) })).toBeVisible()
    else await page.getByText('Bekijk de maanden').click()
    for (const { vanaf, totEnMet, nu, bijstand, verschil } of perMaand) {
      for (const maand of [vanaf, totEnMet]) {
        const row = page.getByRole('row', { name: new RegExp(`^${MONTHS[Number(maand.slice(5)) - 1] ?? ''}`) }).first()
        await expect(row.getByRole('cell').filter({ hasText: '€' })).toHaveText([nu, bijstand, verschil].map(({ huurtoeslag, zorgtoeslag }) => `€ ${huurtoeslag + zorgtoeslag}`))
      }
    }
    await app.stop()
  })
}
