import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, sep } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, test as base, type Page } from '@playwright/test'
import { startApp } from './app-server.ts'
import { newProfile, openBrowser, type Profile } from './browser-process.ts'
import { answerDoelgroep, byHand } from './conversation.ts'
import { filesIn, findTexts, formsOf, type Place } from './find-text.ts'
import { plantEverywhere, storageOf } from './page-storage.ts'
import { goTo, lock, openDossier, setUpVault, toList, unlock } from './vault.ts'

/** Who works here stands on the lock screen, and so it is plain by design: that it is found shows that the search finds. */
const LABEL = 'Wijkteam Zevenblad'

/** Made-up people, with names, dates and amounts that stand nowhere else: not in the app, and not in the browser. */
const ENTERED = {
  naam: 'Wobkelina', achternaam: 'Kwakkelsteyn', geboortedatum: '17-11-1983',
  naam2: 'Zygmundo', achternaam2: 'Ożarówskij', geboortedatum2: '23-08-1979',
  postcode: '7493 QX', samenVanaf: '19-6-2003',
  huisgenoot: 'Fleurtjen', geboortedatum3: '29-10-2014',
  huur: '713,46', huurLater: '731,87', inkomen: '31.847,29', inkomen2: '6.293,47',
  notitie: 'Zwaluwnestje kwettert',
}
/** The same in the form in which the app computes with it. */
const COMPUTED = ['1983-11-17', '1979-08-23', '2014-10-29', '7493QX', '31847.29', '31847,29', '6293.47']

/** Of what was chosen and not typed: the browser would note it under the names of the fields. */
const FIELDS = ['doelgroep.inkomensbron', 'jaren-2023', 'aanvrager.verzekerd', '2023.netto']

/** By then a browser has noted what it would show again after a crash. */
const NOTED_MS = 6_000

const test = base.extend<{ profile: Profile }>({
  // eslint-disable-next-line no-empty-pattern -- Playwright asks for the pattern
  profile: async ({}, use) => {
    const profile = newProfile()
    await use(profile)
    profile.remove()
  },
})

test('whoever copies the disk reads no name, no date, no amount and no key, after a full journey, a crash and a clean end', async ({ profile }) => {
  test.setTimeout(180_000)
  const app = await startApp()
  const first = await openBrowser(profile)
  await first.page.goto(app.url)
  const { passphrase, recoveryCode } = await setUpVault(first.page, { naam: LABEL })
  const secrets = [...Object.values(ENTERED), ...COMPUTED, passphrase, recoveryCode, recoveryCode.replaceAll('-', '')]
  expect(findTexts(secrets, filesIn('dist')), 'texts that prove nothing, because the app itself has them').toEqual([])

  await journey(first.page)
  expect(findTexts(secrets, await storageOf(first.page))).toEqual([])
  await inMidSentence(first.page)
  await pause(NOTED_MS)
  await first.kill()
  const afterCrash = filesIn(profile.folder)
  expect(findTexts(secrets, afterCrash), 'after a crash').toEqual([])
  expect(findTexts(FIELDS, sessionsIn(afterCrash)), 'what was chosen').toEqual([])
  expect(findTexts([app.url], sessionsIn(afterCrash))).not.toEqual([])

  const second = await openBrowser(profile)
  await second.page.goto(app.url)
  await unlock(second.page, passphrase)
  await openDossier(second.page, ENTERED.naam)
  await lock(second.page)
  await second.page.getByRole('button', { name: 'Reservekopie maken' }).click()
  await second.page.getByText(/^De reservekopie is gemaakt/).waitFor()
  const kept = await storageOf(second.page)
  expect(findTexts(secrets, kept)).toEqual([])
  expect(findTexts([LABEL], kept)).toEqual([`${LABEL} in IndexedDB keukentafel vaults.3.0.label`, `${LABEL} in localStorage.keukentafel.kluizen`])
  await pause(NOTED_MS)
  await second.close()
  await app.stop()

  const files = filesIn(profile.folder)
  expect(findTexts(secrets, files), 'after a clean end').toEqual([])
  expect(findTexts([LABEL], files)).toEqual(expect.arrayContaining([expect.stringMatching(/IndexedDB/), expect.stringMatching(/Local Storage/)]))
  const downloads = filesIn(profile.downloads)
  expect(downloads.filter(({ name }) => name.endsWith('.kluis'))).toHaveLength(1)
  expect(findTexts([...secrets, LABEL], downloads)).toEqual([])
})

test('the search finds a text in every form, and in everything that a browser keeps for an app', async ({ profile }) => {
  const planted = 'Ślązák & zoon 31.847,29'
  const folder = await mkdtemp(join(tmpdir(), 'keukentafel-'))
  const forms = formsOf(planted)
  await Promise.all(forms.map((form, index) => writeFile(join(folder, String(index)), Buffer.concat([Buffer.from('before'), form, Buffer.from('after')]))))
  expect(findTexts([planted], filesIn(folder))).toHaveLength(forms.length)
  for (const ahead of ['', 'a', 'ab']) {
    const encoded = Buffer.from(`${ahead}${planted}, and more`).toString('base64')
    expect(findTexts([planted], [{ name: 'base64', bytes: Buffer.from(`"${encoded}"`) }])).toEqual([`${planted} in base64`])
  }
  expect(findTexts([planted], [{ name: 'another', bytes: Buffer.from('Ślązák & zoon 31.847,28') }])).toEqual([])

  const app = await startApp()
  const { page, kill } = await openBrowser(profile)
  await page.goto(`${app.url}manifest.webmanifest`)
  await plantEverywhere(page, planted)
  const found = findTexts([planted], await storageOf(page)).join('\n')
  for (const place of ['localStorage', 'sessionStorage', 'cookies', 'Cache Storage', 'IndexedDB']) expect(found).toContain(`${planted} in ${place}`)
  await page.evaluate(() => {
    document.body.append(document.createElement('input'))
  })
  await page.locator('input').fill(planted)
  await pause(NOTED_MS)
  await kill()
  expect(findTexts([planted], sessionsIn(filesIn(profile.folder)))).not.toEqual([])
  await app.stop()
  await rm(folder, { recursive: true })
})

/** From the first question to the outcome, and everything around it. */
async function journey(page: Page): Promise<void> {
  const hand = byHand(page)
  const { fill, choose, tick, press, goOn } = hand
  await press('Nieuw gesprek')
  await answerDoelgroep(hand)
  await tick('2023')
  await goOn()
  await fill('Voornaam (niet verplicht)', ENTERED.naam, 0)
  await fill('Achternaam (niet verplicht)', ENTERED.achternaam, 0)
  await fill('Geboortedatum', ENTERED.geboortedatum, 0)
  await fill('Voornaam (niet verplicht)', ENTERED.naam2, 1)
  await fill('Achternaam (niet verplicht)', ENTERED.achternaam2, 1)
  await fill('Geboortedatum', ENTERED.geboortedatum2, 1)
  await fill('Postcode (niet verplicht)', ENTERED.postcode)
  await choose('Was u in alle gekozen jaren het hele jaar partners op hetzelfde adres?', 'Nee')
  await fill('Partners vanaf (niet verplicht)', ENTERED.samenVanaf)
  await press('Huisgenoot toevoegen')
  await fill('Voornaam (niet verplicht)', ENTERED.huisgenoot, 2)
  await fill('Geboortedatum', ENTERED.geboortedatum3, 2)
  await goOn()
  await goOn()
  await fill('Kale huur in januari', ENTERED.huur)
  await fill('Kale huur na een wijziging (niet verplicht)', ENTERED.huurLater)
  await goOn()
  await fill(`Toetsingsinkomen 2023: ${ENTERED.naam}`, ENTERED.inkomen)
  await fill(`Toetsingsinkomen 2023: ${ENTERED.naam2}`, ENTERED.inkomen2)
  await choose('Hoe hoog was het netto-inkomen van beiden samen in 2023?', 'Niet hoger dan de bijstandsnorm')
  await goOn()
  await goOn()
  await choose('Had u samen op 1 januari 2023', 'Nee')
  await goOn()
  await goOn()
  await goOn()
  await goOn()

  await goTo(page, 'verder')
  await page.getByLabel('Notities bij dit dossier').fill(ENTERED.notitie)
  await goTo(page, 'dossier')
  await page.getByLabel('Waar wacht dit dossier op?').selectOption({ label: 'Papieren' })
  await expect(page.getByRole('table', { name: 'Wie veranderde wat?' })).toContainText(ENTERED.huurLater)
  await toList(page)
  await page.getByLabel('Zoeken').fill(ENTERED.achternaam.slice(0, -1))
  await openDossier(page, ENTERED.naam)
}

/** With everything on one screen, and the cursor in a name. */
async function inMidSentence(page: Page): Promise<void> {
  await goTo(page, 'alles')
  await page.locator('[id="toeslagpartner.achternaam"]').focus()
  await page.keyboard.type(' en zo')
}

/** What the browser notes to show the same windows again. */
function sessionsIn(files: readonly Place[]): readonly Place[] {
  return files.filter(({ name }) => name.split(sep).includes('Sessions'))
}
