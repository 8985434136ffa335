import { expect, test, type Page } from '@playwright/test'
import { handreikingvoorbeelden } from '../examples/law-examples.ts'
import { show } from './accessibility.ts'
import { startApp } from './app-server.ts'
import { answerDoelgroep, byHand } from './conversation.ts'
import { newDossier, setUpVault } from './vault.ts'
import { enterWorkedExample, untilStep } from './worked-example.ts'

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

/** A new dossier with the early questions, the year and two partners of working age. */
async function beginWith(page: Page, jaar: number) {
  const app = await startApp()
  const hand = byHand(page)
  await page.goto(app.url)
  await setUpVault(page)
  await newDossier(page)
  await answerDoelgroep(hand)
  await untilStep(page, hand, 'Welke jaren?')
  await hand.tick(String(jaar))
  await untilStep(page, hand, 'Wie wonen er?')
  for (const partner of [0, 1]) await hand.fill('Geboortedatum', '2-3-1985', partner)
  return { app, hand }
}

test(`${handreikingvoorbeelden.scheiding.bron}, entered through the screens`, async ({ page }) => {
  const { jaar, inkomens } = handreikingvoorbeelden.scheiding
  const { app, hand } = await beginWith(page, jaar)
  await hand.choose('het hele jaar partners', 'Nee')
  await hand.fill('Geen partners meer vanaf (niet verplicht)', `1-7-${jaar}`)
  await hand.choose('Waardoor bent u geen partners meer?', 'Uit elkaar gegaan')
  await untilStep(page, hand, `Wonen in ${jaar}`)
  await hand.fill('Kale huur in januari', '660')
  await untilStep(page, hand, `Inkomen in ${jaar}`)
  for (const [index, inkomen] of inkomens.entries()) await hand.fill(`Toetsingsinkomen ${jaar}: Partner ${index + 1}`, inkomen)
  await hand.choose('Hoe hoog was het netto-inkomen van beiden samen', 'Niet hoger')
  await untilStep(page, hand, `Vermogen in ${jaar}`)
  await hand.choose(`Had u samen op 1 januari ${jaar}`, 'Nee')
  await show(page, `${jaar}/verloop`)
  const alone = page.getByRole('table', { name: `Maanden in ${jaar} dat u geen partners was` })
  // Each below the drempelinkomen: as much as Jerry and Anton alone.
  for (const [index, { zorgtoeslag }] of handreikingvoorbeelden.alleenstaanden.entries()) {
    const row = alone.getByRole('row', { name: `Partner ${index + 1}` })
    await expect(row).toContainText('juli tot en met december')
    await expect(row).toContainText(`€ ${zorgtoeslag}`)
  }
  await app.stop()
})

test(`${handreikingvoorbeelden.terugvordering.bron}, entered through the screens`, async ({ page }) => {
  const { jaar, voorlopig, definitief, gezamenlijkInkomen, verwacht } = handreikingvoorbeelden.terugvordering
  const { app, hand } = await beginWith(page, jaar)
  await untilStep(page, hand, `Wonen in ${jaar}`)
  await hand.fill('Kale huur in januari', '660')
  await untilStep(page, hand, `Inkomen in ${jaar}`)
  await hand.fill(`Toetsingsinkomen ${jaar}: Partner 1`, gezamenlijkInkomen.definitief)
  await hand.fill(`Toetsingsinkomen ${jaar}: Partner 2`, '0')
  await hand.choose('Hoe hoog was het netto-inkomen van beiden samen', 'Niet hoger')
  await untilStep(page, hand, `Toeslagen in ${jaar}`)
  for (const [index, toeslag] of (['huurtoeslag', 'zorgtoeslag'] as const).entries()) {
    const name = `${toeslag.charAt(0).toUpperCase()}${toeslag.slice(1)}`
    await hand.fill(`${name} die u kreeg (voorlopig), heel ${jaar}`, voorlopig[toeslag])
    await hand.fill(`${name} waar u recht op had (definitief), heel ${jaar}`, definitief[toeslag])
    await hand.choose('Komt dat door', 'Helemaal', index)
  }
  await untilStep(page, hand, `Vermogen in ${jaar}`)
  await hand.choose(`Had u samen op 1 januari ${jaar}`, 'Nee')
  await untilStep(page, hand, 'Uitkomst')
  await expect(page.getByRole('heading', { level: 2, name: new RegExp(`€.${verwacht.totaal}`) })).toBeVisible()
  await app.stop()
})
