// What is done to one dossier while the browser is killed.
import { setTimeout as pause } from 'node:timers/promises'
import type { Page } from '@playwright/test'
import type { Act } from './kill-acts.ts'
import { checkDossier } from './kill-checks.ts'
import { lineOf, openLine, press, show, showList } from './kill-hand.ts'
import { courseFrom, knownDossier, lossIn, readAnswers, take, untilSaved, type Course, type KnownDossier } from './kill-known.ts'
import { newMark, type Tablet } from './kill-tablet.ts'
import type { Random } from './seeded-random.ts'

const TYPED_FIELDS = ['aanvrager.naam', 'toeslagpartner.naam', 'toeslagpartner.achternaam', 'samen.postcode', 'aanvrager.geboortedatum']
const EARLY_QUESTIONS = ['toeslagEnFiscaalPartner', 'andereWeinigInkomen', 'minstverdienendeNa1962', 'onderAowLeeftijd', 'ontvangtToeslag']
const NAMELESS = 'Nog zonder namen'
const YEARS = ['jaren', 'jaren-2023', 'jaren-2024']

/** Types on and on in the fields of one step, as fast as somebody can. */
export const typing: Act = async (tablet, random) => {
  const { page } = tablet
  const dossier = inList(tablet, random)
  await openLine(page, dossier.mark)
  await show(page, 'huishouden', 'Wie wonen er?')
  const course = courseFrom(dossier.answers)
  return {
    withinMs: 3_000,
    doing: async () => {
      for (;;) await typeIn(page, course, random.pick(TYPED_FIELDS), random)
    },
    judge: (killedAt) => judged(tablet, dossier, course, killedAt),
  }
}

/** Answers questions, ticks years and goes from step to step: each step saves in full. */
export const answering: Act = async (tablet, random) => {
  const { page } = tablet
  const dossier = inList(tablet, random)
  await openLine(page, dossier.mark)
  const course = courseFrom(dossier.answers)
  return {
    withinMs: 2_500,
    doing: async () => {
      for (;;) {
        await show(page, 'doelgroep', 'Past dit bij u?')
        await choose(page, course, `doelgroep.${random.pick(EARLY_QUESTIONS)}`, random.pick(['ja', 'nee']))
        await choose(page, course, `doelgroep.${random.pick(EARLY_QUESTIONS)}`, random.pick(['ja', 'nee']))
        await show(page, 'jaren', /jaren/)
        await tick(page, course, random.pick(YEARS))
        await pause(random.whole(0, 200))
      }
    },
    judge: (killedAt) => judged(tablet, dossier, course, killedAt),
  }
}

/** A new dossier: it comes into the vault with its first answer, and gets its name after that. */
export const making: Act = (tablet, random) => {
  const { page } = tablet
  const course = courseFrom({})
  const dossier = knownDossier(newMark(tablet))
  return Promise.resolve({
    withinMs: 2_500,
    doing: () => make(page, course, dossier.mark, random),
    judge: async (killedAt) => {
      const lossMs = await judgedNew(tablet, dossier, course, killedAt)
      return { about: tablet.main.dossiers.includes(dossier) ? [dossier] : [], lossMs }
    },
  })
}

/** One that is whole and known, for the acts that need one. */
export async function makeDossier(tablet: Tablet, random: Random): Promise<KnownDossier> {
  const dossier = knownDossier(newMark(tablet))
  await make(tablet.page, courseFrom({}), dossier.mark, random)
  await openLine(tablet.page, dossier.mark)
  dossier.answers = await readAnswers(tablet.page)
  tablet.main.dossiers.push(dossier)
  await showList(tablet.page)
  return dossier
}

async function make(page: Page, course: Course, mark: string, random: Random): Promise<void> {
  await press(page.getByRole('button', { name: 'Nieuw gesprek' }))
  await choose(page, course, `doelgroep.${random.pick(EARLY_QUESTIONS)}`, random.pick(['ja', 'nee']))
  await untilSaved(course, page)
  await show(page, 'huishouden', 'Wie wonen er?')
  await take(course, page, { 'aanvrager.achternaam': mark }, () => fieldOf(page, 'aanvrager.achternaam').fill(mark))
  await untilSaved(course, page)
  await showList(page)
  await lineOf(page, mark).waitFor()
}

/** It may have no name yet, or none in the list until the list has read it; or not be there at all, if nothing of it had to be. */
async function judgedNew({ page, main }: Tablet, dossier: KnownDossier, course: Course, killedAt: number): Promise<number> {
  const text = new RegExp(`${dossier.mark}|${NAMELESS}`)
  if (!(await lineOf(page, text).isVisible())) return lossIn(course, {}, killedAt)
  await openLine(page, text)
  const found = await readAnswers(page)
  const lossMs = lossIn(course, found, killedAt)
  // It gets its name yet, so that it can be found again.
  await show(page, 'huishouden', 'Wie wonen er?')
  await fieldOf(page, 'aanvrager.achternaam').fill(dossier.mark)
  main.dossiers.push(dossier)
  dossier.answers = await readAnswers(page)
  await showList(page)
  await lineOf(page, dossier.mark).waitFor()
  return lossMs
}

async function judged({ page }: Tablet, dossier: KnownDossier, course: Course, killedAt: number) {
  return { about: [dossier], lossMs: await checkDossier(page, dossier, course, killedAt) }
}

export function inList({ main }: Tablet, random: Random): KnownDossier {
  return random.pick(main.dossiers.filter(({ place }) => place === 'list'))
}

async function typeIn(page: Page, course: Course, field: string, random: Random): Promise<void> {
  const text = typedText(random, random.whole(5, 40))
  await take(course, page, { [field]: '' }, () => fieldOf(page, field).fill(''))
  await fieldOf(page, field).focus()
  for (let length = 1; length <= text.length; length += 1) {
    await take(course, page, { [field]: text.slice(0, length) }, () => page.keyboard.insertText(text.slice(length - 1, length)))
    await pause(random.whole(0, 120))
  }
}

async function choose(page: Page, course: Course, question: string, answer: string): Promise<void> {
  await take(course, page, { [question]: answer }, () => press(page.locator(`input[name="${question}"][value="${answer}"]`)))
}

async function tick(page: Page, course: Course, id: string): Promise<void> {
  const isOn = await page.locator(`[id="${id}"]`).isChecked()
  await take(course, page, { [id]: String(!isOn) }, () => press(page.locator(`[id="${id}"]`)))
}

function fieldOf(page: Page, id: string) {
  return page.locator(`[id="${id}"]`)
}

/** Throws a dossier away. */
export async function discard(page: Page, { mark }: KnownDossier): Promise<void> {
  await openLine(page, mark)
  await show(page, 'dossier', new RegExp(mark))
  await press(page.getByText('Dit dossier weggooien'))
  await press(page.getByRole('button', { name: /^Dossier van .* weggooien$/ }))
  await page.getByText(/^Het dossier van .* is weggegooid$/).waitFor()
}

/** Text for a field: made-up words of made-up syllables. */
function typedText(random: Random, letters: number): string {
  let text = ''
  while (text.length < letters) text += `${random.pick(['zo', 'mi', 'ra', 'ke', 'lu', 'wij', 'dor', 'tem', 'bal', 'é'])}${random.whole(0, 4) === 0 ? ' ' : ''}`
  return text.trim()
}

