// What must be on the device, by what was done on its screen.
import type { Page } from '@playwright/test'
import { show } from './kill-hand.ts'

/** What stands in the fields of one dossier, by their ids; of radio buttons the chosen value by their name. */
export type Answers = Readonly<Record<string, string>>

export type KnownDossier = {
  /** Its last name, that no other dossier has: by that it is found in the list. */
  readonly mark: string
  answers: Answers
  place: 'list' | 'bin'
  /** Of what is in the bin: how far the clock of the device was ahead then, in days. */
  thrownAwayOn: number
}

export function knownDossier(mark: string): KnownDossier {
  return { mark, answers: {}, place: 'list', thrownAwayOn: 0 }
}

export type KnownVault = {
  readonly database: string
  dossiers: KnownDossier[]
  /** More than one where the browser was killed while it was changed: just one of them opens. */
  passphrases: readonly string[]
  /** The newest lines of its log at the last check. */
  log: readonly string[]
}

export function knownVault(database: string, passphrase: string, dossiers: readonly KnownDossier[]): KnownVault {
  return { database, passphrases: [passphrase], log: [], dossiers: [...dossiers] }
}

type Step = { readonly answers: Answers; doneAt: number; isShownAsSaved: boolean }

/** All that was done to one dossier before the browser was killed, as it was done. Times of `performance.now()`. */
export type Course = { readonly steps: Step[] }

/** At most this much of typing may be lost. */
const LOSS_ALLOWED_MS = 1_000

export function courseFrom(answers: Answers): Course {
  return { steps: [{ answers, doneAt: -Infinity, isShownAsSaved: true }] }
}

/** Notes an answer, gives it, and looks whether the screen says that it was saved. */
export async function take({ steps }: Course, page: Page, changed: Answers, act: () => Promise<void>): Promise<void> {
  const step: Step = { answers: { ...steps.at(-1)?.answers, ...changed }, doneAt: Infinity, isShownAsSaved: false }
  steps.push(step)
  await act()
  step.doneAt = performance.now()
  step.isShownAsSaved = await saysSaved(page)
}

/** Once the screen says that all of it was saved. */
export async function untilSaved({ steps }: Course, page: Page): Promise<void> {
  const last = steps.at(-1)
  await savedPill(page).waitFor()
  if (last !== undefined) last.isShownAsSaved = true
}

async function saysSaved(page: Page): Promise<boolean> {
  // As somebody would see it: what the screen shows after it was drawn anew.
  await page.evaluate(() => new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(resolve))
  }))
  return savedPill(page).isVisible()
}

function savedPill(page: Page) {
  return page.locator('.kt-top').getByText(/^Bewaard( |$)/)
}

/**
 * How much of the course is lost, in milliseconds before the kill; 0 when the last thing that was done is there.
 *
 * @throws when that is too much, when something is gone that was shown as saved, or when what is there never was
 */
export function lossIn({ steps }: Course, found: Answers, killedAt: number): number {
  const reached = steps.findLastIndex(({ answers }) => Object.entries(answers).every(([field, text]) => (found[field] ?? '') === text))
  const due = steps.findLastIndex(({ doneAt, isShownAsSaved }) => isShownAsSaved || doneAt <= killedAt - LOSS_ALLOWED_MS)
  const lost = steps.slice(reached + 1).filter(({ doneAt }) => doneAt < killedAt)
  const lossMs = lost[0] === undefined ? 0 : Math.round(killedAt - lost[0].doneAt)
  if (reached === -1) throw new Error(`a dossier holds what it never held: ${differences(steps.at(-1), found)}`)
  if (reached < due) {
    const wasShown = steps.slice(reached + 1).some(({ isShownAsSaved }) => isShownAsSaved)
    throw new Error(`${lossMs} ms is lost, in ${lost.length} steps${wasShown ? ', of which one was shown as saved' : ''}: ${differences(steps[due], found)}`)
  }
  return lossMs
}

function differences(step: Step | undefined, found: Answers): string {
  return Object.entries(step?.answers ?? {}).filter(([field, text]) => (found[field] ?? '') !== text)
    .map(([field, text]) => `${field} had to be '${text}' or later, and is '${found[field] ?? ''}'`).join('; ')
}

/** Of the dossier on the table, all but the questions about one year: they come and go with the tick of that year, and nothing is entered there. */
export async function readAnswers(page: Page): Promise<Answers> {
  await show(page, 'alles', 'Alle vragen op één pagina')
  return page.evaluate(() => Object.fromEntries(Array.from(document.querySelectorAll<HTMLInputElement>('main input'))
    .filter(({ type, checked, id }) => (type !== 'radio' || checked) && !/^\d/.test(id))
    .map(({ type, id, name, value, checked }) => {
      if (type === 'checkbox') return [id, String(checked)]
      return type === 'radio' ? [name, value] : [id, value]
    })))
}
