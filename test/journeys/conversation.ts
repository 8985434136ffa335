import { expect, type Locator, type Page } from '@playwright/test'

/** The name of a choice goes on with its hint. */
function startingWith(answer: string): RegExp {
  return new RegExp(`^${answer}`)
}

export type Hand = {
  /** `nth` counts from 0, where a label stands on the page more than once. */
  fill: (label: string, text: string, nth?: number) => Promise<void>
  choose: (question: string, answer: string, nth?: number) => Promise<void>
  tick: (box: string) => Promise<void>
  press: (button: string | RegExp) => Promise<void>
  /** To the next step, and waits until it is there. */
  goOn: () => Promise<void>
}

/** Presses 'Verder' once, however quick the hand is. */
async function stepOn(page: Page, press: Hand['press']): Promise<void> {
  const step = /^Stap (\d+) van \d+$/
  const shown = await page.getByText(step).textContent()
  await press(/^Verder: /)
  await expect(page.getByText(step)).toHaveText(new RegExp(`^Stap ${Number(step.exec(shown ?? '')?.[1]) + 1} van`))
}

/** The conversation as somebody has it who never touches a mouse. */
export function byKeyboard(page: Page): Hand {
  const tabTo = async (target: Locator) => {
    await expect(target).toBeVisible()
    for (let presses = 0; presses < 150; presses += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) return
      await page.keyboard.press('Tab')
    }
    throw new Error('the Tab key never reached this field')
  }
  const press: Hand['press'] = async (button) => {
    await tabTo(page.getByRole('button', { name: button }).first())
    await page.keyboard.press('Enter')
  }
  return {
    press,
    goOn: () => stepOn(page, press),
    fill: async (label, text, nth = 0) => {
      await tabTo(page.getByLabel(label, { exact: true }).nth(nth))
      await page.keyboard.press('Control+A')
      await page.keyboard.type(text)
    },
    choose: async (question, answer, nth = 0) => {
      const group = page.getByRole('radiogroup', { name: question }).nth(nth)
      const wanted = group.getByRole('radio', { name: startingWith(answer) })
      const checked = group.getByRole('radio', { checked: true })
      await tabTo((await checked.count()) > 0 ? checked : group.getByRole('radio').first())
      for (let presses = 0; presses < 6; presses += 1) {
        if (await wanted.evaluate((element) => element === document.activeElement)) break
        await page.keyboard.press('ArrowDown')
      }
      if (!(await wanted.isChecked())) await page.keyboard.press('Space')
      await expect(wanted).toBeChecked()
    },
    tick: async (box) => {
      await tabTo(page.getByRole('checkbox', { name: box }))
      await page.keyboard.press('Space')
      await expect(page.getByRole('checkbox', { name: box })).toBeChecked()
    },
  }
}

/** The same, with mouse or finger. */
export function byHand(page: Page): Hand {
  const press: Hand['press'] = async (button) => {
    await page.getByRole('button', { name: button }).first().click()
  }
  return {
    press,
    goOn: () => stepOn(page, press),
    fill: async (label, text, nth = 0) => {
      await page.getByLabel(label, { exact: true }).nth(nth).fill(text)
    },
    choose: async (question, answer, nth = 0) => {
      await page.getByRole('radiogroup', { name: question }).nth(nth).getByRole('radio', { name: startingWith(answer) }).check()
    },
    tick: async (box) => {
      await page.getByRole('checkbox', { name: box }).check()
    },
  }
}

/** The early questions, answered as Irene and Sergio would, and on past the way into Mijn toeslagen. */
export async function answerDoelgroep({ choose, goOn }: Hand) {
  await choose('Bent u beiden toeslagpartner en fiscaal partner van elkaar?', 'Ja')
  await choose('Welk inkomen heeft u samen?', 'Een uitkering van UWV of van een verzekeraar')
  await choose('Heeft de ander geen of heel weinig eigen inkomen?', 'Ja')
  await choose('Is degene met het laagste inkomen geboren na 1962?', 'Ja')
  await choose('Was u beiden een deel van die tijd jonger dan de AOW-leeftijd?', 'Ja')
  await choose('Krijgt of kreeg u huurtoeslag of zorgtoeslag?', 'Ja')
  await goOn()
  await goOn()
}

/** 'Rekenvoorbeeld 2023' of the guide, from the first question to the outcome. */
export async function enterRekenvoorbeeld2023(hand: Hand) {
  const { fill, choose, tick, press, goOn } = hand
  await answerDoelgroep(hand)
  await tick('2023')
  await goOn()
  await fill('Voornaam (niet verplicht)', 'Irene', 0)
  await fill('Geboortedatum', '2-3-1985', 0)
  await fill('Voornaam (niet verplicht)', 'Sergio', 1)
  await fill('Geboortedatum', '03-04-1986', 1)
  await press('Huisgenoot toevoegen')
  await fill('Geboortedatum', '12-6-2015', 2)
  await goOn()
  await fill('Kale huur in januari', '720')
  await fill('Kale huur na een wijziging (niet verplicht)', '575,03')
  await goOn()
  await fill('Toetsingsinkomen 2023: Irene', '23.762')
  await fill('Toetsingsinkomen 2023: Sergio', '4322')
  await choose('Hoe hoog was het netto-inkomen van beiden samen in 2023?', 'Niet hoger dan de bijstandsnorm')
  await goOn()
  await goOn()
  await choose('Had u samen op 1 januari 2023', 'Nee')
  await goOn()
  await goOn()
  await goOn()
  await goOn()
}
