// Throwing away, taking back, erasing, and letting the days of the bin pass.
import type { Act, Started } from './kill-acts.ts'
import { NOTHING_LOST } from './kill-acts.ts'
import { discard, inList, makeDossier } from './kill-acts-dossier.ts'
import { binLines, isAtList, lineOf, openBin, openLine, opens, press, show, showList, toLockScreen } from './kill-hand.ts'
import type { KnownDossier } from './kill-known.ts'
import { DAYS_OF_BIN, reopen, type Tablet } from './kill-tablet.ts'
import type { Random } from './seeded-random.ts'

export const purging: Act = async (tablet, random) => {
  const kinds = [throwingAway, erasing, takingBack, emptying]
  const kind = random.pick(kinds)
  if (tablet.main.dossiers.filter(({ place }) => place === 'list').length < 3) await makeDossier(tablet, random)
  return kind(tablet, random)
}

async function throwingAway(tablet: Tablet, random: Random): Promise<Started> {
  const { page } = tablet
  const dossier = inList(tablet, random)
  await openLine(page, dossier.mark)
  await show(page, 'dossier', new RegExp(dossier.mark))
  await press(page.getByText('Dit dossier weggooien'))
  const done = expectation()
  return {
    withinMs: 400,
    doing: async () => {
      await press(page.getByRole('button', { name: /^Dossier van .* weggooien$/ }))
      await page.getByText(/^Het dossier van .* is weggegooid$/).waitFor()
      done.isSeen = true
    },
    judge: async () => {
      const isInList = await lineOf(tablet.page, dossier.mark).isVisible()
      if (done.isSeen && isInList) throw new Error('a dossier that was thrown away is back')
      put(tablet, dossier, isInList ? 'list' : 'bin')
      return { about: [dossier], lossMs: 0 }
    },
  }
}

async function takingBack(tablet: Tablet, random: Random): Promise<Started> {
  const { page } = tablet
  const dossier = await inBin(tablet, random)
  await openBin(page)
  const done = expectation()
  return {
    withinMs: 300,
    doing: async () => {
      await press(binLines(page).filter({ hasText: dossier.mark }).getByRole('button', { name: /^Terughalen/ }))
      await page.getByText(/^Het dossier van .* staat weer in de lijst$/).waitFor()
      done.isSeen = true
    },
    judge: async () => {
      const isInList = await lineOf(tablet.page, dossier.mark).isVisible()
      if (done.isSeen && !isInList) throw new Error('a dossier that was taken back is not there')
      put(tablet, dossier, isInList ? 'list' : 'bin')
      return { about: [dossier], lossMs: 0 }
    },
  }
}

async function erasing(tablet: Tablet, random: Random): Promise<Started> {
  const { page } = tablet
  const dossier = await inBin(tablet, random)
  await openBin(page)
  const done = expectation()
  return {
    withinMs: 300,
    doing: async () => {
      await press(binLines(page).filter({ hasText: dossier.mark }).getByRole('button', { name: /^Voorgoed wissen/ }))
      await page.getByText(/^Het dossier van .* is voorgoed weg$/).waitFor()
      done.isSeen = true
    },
    judge: async () => {
      const isThere = (await binLines(tablet.page).filter({ hasText: dossier.mark }).count()) > 0
      if (done.isSeen && isThere) throw new Error('a dossier that was erased is back')
      return isThere ? wholeAgain(tablet, dossier) : forget(tablet, dossier)
    },
  }
}

/** The days of the bin pass; after unlocking it is emptied. */
async function emptying(tablet: Tablet, random: Random): Promise<Started> {
  await inBin(tablet, random)
  await tablet.browser.kill()
  tablet.daysAhead += DAYS_OF_BIN
  await reopen(tablet)
  await toLockScreen(tablet.page, tablet.main.database)
  const { page, main } = tablet
  const [passphrase = ''] = main.passphrases
  return {
    withinMs: 2_000,
    doing: async () => {
      await opens(page, passphrase)
    },
    judge: async () => {
      // What was not erased before the kill is erased after it.
      await binLines(tablet.page).first().waitFor({ state: 'detached' })
      return NOTHING_LOST
    },
  }
}

/** What was not erased after all can be taken out of the bin again, and opens. */
async function wholeAgain(tablet: Tablet, dossier: KnownDossier) {
  const { page } = tablet
  await openBin(page)
  await press(binLines(page).filter({ hasText: dossier.mark }).getByRole('button', { name: /^Terughalen/ }))
  await lineOf(page, dossier.mark).waitFor()
  put(tablet, dossier, 'list')
  return { about: [dossier], lossMs: 0 }
}

function put({ daysAhead }: Tablet, dossier: KnownDossier, place: KnownDossier['place']): void {
  Object.assign(dossier, { place, thrownAwayOn: daysAhead })
}

function forget({ main }: Tablet, dossier: KnownDossier) {
  main.dossiers.splice(main.dossiers.indexOf(dossier), 1)
  return NOTHING_LOST
}

async function inBin(tablet: Tablet, random: Random): Promise<KnownDossier> {
  const { page, main } = tablet
  const thrown = main.dossiers.filter(({ place }) => place === 'bin')
  if (thrown.length > 0) return random.pick(thrown)
  const dossier = inList(tablet, random)
  await discard(page, dossier)
  put(tablet, dossier, 'bin')
  if (!(await isAtList(page))) await showList(page)
  return dossier
}

/** Whether the screen said that it was done, before the browser was killed. */
function expectation(): { isSeen: boolean } {
  return { isSeen: false }
}
