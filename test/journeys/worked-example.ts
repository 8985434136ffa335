// The worked examples of the guide, entered as somebody would who has them on paper.
import { expect, type Page } from '@playwright/test'
import type { Vergelijkingsvoorbeeld } from '../examples/law-examples.ts'
import { answerDoelgroep, type Hand } from './conversation.ts'

const MOST_SCREENS = 16

/** Presses on until the screen with this title is there. */
export async function untilStep(page: Page, { press }: Hand, title: string): Promise<void> {
  const heading = page.getByRole('heading', { level: 1 })
  for (let presses = 0; presses < MOST_SCREENS; presses += 1) {
    const shown = await heading.textContent()
    if (shown === title) return
    await press(/^Verder: /)
    await expect(heading).not.toHaveText(shown ?? '')
  }
  throw new Error(`there is no screen '${title}'`)
}

/** From the first question to the outcome of the year. */
export async function enterWorkedExample(page: Page, hand: Hand, voorbeeld: Vergelijkingsvoorbeeld): Promise<void> {
  const { jaar } = voorbeeld
  await answerDoelgroep(hand)
  await untilStep(page, hand, 'Welke jaren?')
  await hand.tick(String(jaar))
  await untilStep(page, hand, 'Wie wonen er?')
  await enterHousehold(hand, voorbeeld)
  await untilStep(page, hand, `Wonen in ${jaar}`)
  await enterRent(hand, voorbeeld)
  await untilStep(page, hand, `Inkomen in ${jaar}`)
  await enterIncome(page, hand, voorbeeld)
  await untilStep(page, hand, `Vermogen in ${jaar}`)
  await hand.choose(`Had u samen op 1 januari ${jaar}`, 'Nee')
  await untilStep(page, hand, 'Uitkomst')
}

async function enterHousehold({ fill, choose, press }: Hand, { partners, inwonenden, partnersVanaf }: Vergelijkingsvoorbeeld): Promise<void> {
  for (const [index, { geboortedatum }] of partners.entries()) await fill('Geboortedatum', written(geboortedatum), index)
  if (partnersVanaf !== undefined) {
    await choose('het hele jaar partners', 'Nee')
    await fill('Partners vanaf (niet verplicht)', written(`${partnersVanaf}-01`))
  }
  for (const [index, { relatie, geboortedatum }] of inwonenden.entries()) {
    await press('Huisgenoot toevoegen')
    if (relatie === 'medebewoner') await choose('Wie is dit?', 'Andere huisgenoot', index)
    await fill('Geboortedatum', written(geboortedatum), partners.length + index)
  }
}

/** As people write a date. */
function written(day: string): string {
  return day.split('-').map(Number).reverse().join('-')
}

async function enterRent({ fill }: Hand, { huur: [january, july] }: Vergelijkingsvoorbeeld): Promise<void> {
  if (january !== undefined) await fill('Kale huur in januari', january.kaleHuur)
  if (july !== undefined) await fill('Kale huur na een wijziging (niet verplicht)', july.kaleHuur)
}

async function enterIncome(page: Page, hand: Hand, voorbeeld: Vergelijkingsvoorbeeld): Promise<void> {
  const { jaar, partners, inwonenden } = voorbeeld
  const changes = [...partners, ...inwonenden].some(({ schattingen }) => schattingen.length > 1)
  await (changes ? enterEstimates(page, hand, voorbeeld) : enterYearIncomes(page, hand, voorbeeld))
  await hand.choose(`Hoe hoog was het netto-inkomen van beiden samen in ${jaar}?`, 'Niet hoger dan de bijstandsnorm')
}

/** A child without an income is left empty. */
async function enterYearIncomes(page: Page, { fill }: Hand, { jaar, partners, inwonenden }: Vergelijkingsvoorbeeld): Promise<void> {
  for (const [index, { schattingen: [first] }] of partners.entries()) await fill(`Toetsingsinkomen ${jaar}: Partner ${index + 1}`, first?.bedrag ?? '0')
  for (const [index, { schattingen: [first] }] of inwonenden.entries()) {
    const label = `Toetsingsinkomen ${jaar}: Huisgenoot ${index + 1}`
    if (first !== undefined && first.bedrag !== '0') await fill((await page.getByLabel(label, { exact: true }).count()) > 0 ? label : `${label} (niet verplicht)`, first.bedrag)
  }
}

async function enterEstimates(page: Page, { fill, choose }: Hand, { jaar, partners, inwonenden }: Vergelijkingsvoorbeeld): Promise<void> {
  await choose('Welk inkomen gebruikt u?', 'Zoals het in de loop van het jaar is geschat')
  let later = 0
  for (const [index, { schattingen: [first, ...others] }] of [...partners, ...inwonenden].entries()) {
    await fill(`Geschat jaarinkomen in januari ${jaar}`, first?.bedrag ?? '0', index)
    for (const { vanaf, bedrag } of others) {
      await page.getByRole('button', { name: 'Nog een schatting' }).nth(index).click()
      await fill('Nieuw geschat jaarinkomen (niet verplicht)', bedrag, later)
      await page.getByLabel('Vanaf de maand (niet verplicht)', { exact: true }).nth(later).selectOption(String(Number(vanaf.slice('2024-'.length))))
      later += 1
    }
  }
}
