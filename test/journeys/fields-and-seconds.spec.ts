// What docs/fields-and-seconds.md says is counted here, on the app as it stands.
import { expect, test, type Page } from '@playwright/test'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { handreikingvoorbeelden } from '../examples/law-examples.ts'
import { startApp } from './app-server.ts'
import { byKeyboard, type Hand } from './conversation.ts'
import { newDossier, setUpVault } from './vault.ts'
import { enterWorkedExample } from './worked-example.ts'

/** Keystroke-Level Model (Card, Moran and Newell, 1980): a key of somebody who types now and then, and the thought before each field. */
const [KEY_SECONDS, THOUGHT_SECONDS] = [0.28, 1.35]

type Count = { fields: number; keys: number }

/** Counts fields as they are answered, and every key. */
function counting(page: Page, hand: Hand, count: Count): Hand {
  const { keyboard } = page
  const [press, type] = [keyboard.press.bind(keyboard), keyboard.type.bind(keyboard)]
  keyboard.press = (key, options) => {
    count.keys += 1
    return press(key, options)
  }
  keyboard.type = (text, options) => {
    count.keys += text.length
    return type(text, options)
  }
  const counted = <Args extends unknown[]>(act: (...args: Args) => Promise<void>) => (...args: Args) => {
    count.fields += 1
    return act(...args)
  }
  return { ...hand, fill: counted(hand.fill), choose: counted(hand.choose), tick: counted(hand.tick) }
}

const examples = [['rekenvoorbeeld-2023', 'Rekenvoorbeeld 2023'], ['rekenvoorbeeld-2024-kostendelersnorm-oma-12810', 'Rekenvoorbeeld 2024, kostendelersnorm']] as const

for (const [id, name] of examples) {
  test(`${name} takes as many fields and keys as docs/fields-and-seconds.md says`, async ({ page }) => {
    const voorbeeld = handreikingvoorbeelden.vergelijkingen.find((each) => each.id === id)
    if (voorbeeld === undefined) throw new RangeError('there is such an example')
    const app = await startApp()
    await page.goto(app.url)
    await setUpVault(page)
    await newDossier(page)
    const count = { fields: 0, keys: 0 }
    await enterWorkedExample(page, counting(page, byKeyboard(page), count), voorbeeld)
    await expect(page.getByRole('heading', { level: 2, name: new RegExp(`over ${voorbeeld.jaar} €`) })).toBeVisible()
    const seconds = Math.round(count.keys * KEY_SECONDS + count.fields * THOUGHT_SECONDS)
    const document = readFileSync(join(import.meta.dirname, '../../docs/fields-and-seconds.md'), 'utf8')
    expect(document).toContain(`| ${name} | ${count.fields} | ${count.keys} | ${seconds} |`)
    await app.stop()
  })
}
