import { expect, test } from '@playwright/test'
import { startApp } from './app-server.ts'
import { byHand } from './conversation.ts'
import { choosePassphrase, heading, inList, isLocked, lock, newDossierAbout, setUpVault, toList, tryToUnlock, unlock } from './vault.ts'

/** Of another vault: without a writing error, and still not of this one. */
const CODE_OF_ANOTHER_VAULT = 'E95Y-R2W0-DEFC-1C9F-K10V-TP9A-SD8B'

test('who forgot the passphrase opens the vault with the code on paper, and chooses a new one', async ({ page }) => {
  const app = await startApp()
  const hand = byHand(page)
  await page.goto(app.url)
  const { passphrase, recoveryCode } = await setUpVault(page)
  await newDossierAbout(page, ['Irene', 'Sergio'])
  await toList(page)
  await lock(page)

  await hand.press('Ik ben mijn wachtwoordzin kwijt')
  await expect(heading(page)).toHaveText('Openen met de herstelcode')
  const complaint = page.getByRole('alert').getByRole('link')
  await hand.press('Openen')
  await expect(complaint).toHaveText('Typ de herstelcode over van uw papier.')
  await hand.fill('Herstelcode', recoveryCode.replace(/.$/, (last) => (last === '0' ? '1' : '0')))
  await hand.press('Openen')
  await expect(complaint).toHaveText(/^In deze herstelcode zit een schrijffout/)
  await hand.fill('Herstelcode', CODE_OF_ANOTHER_VAULT)
  await hand.press('Openen')
  await expect(complaint).toHaveText(/^Hiermee gaat de kluis niet open/)

  // As people write it.
  await hand.fill('Herstelcode', recoveryCode.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o'))
  await hand.press('Openen')
  await expect(heading(page)).toHaveText('Kies een nieuwe wachtwoordzin')
  await choosePassphrase(page, hand, 'welkom welkom welkom')
  await hand.press('Wachtwoordzin bewaren en openen')
  await expect(complaint).toHaveText(/te makkelijk te raden/)
  const renewed = await choosePassphrase(page, hand, 'zeven paarse olifanten bakken brood op zondag')
  await hand.press('Wachtwoordzin bewaren en openen')
  await expect(inList(page, 'Irene en Sergio')).toBeVisible()

  await lock(page)
  await tryToUnlock(page, passphrase)
  await expect(complaint).toHaveText(/^Hiermee gaat de kluis niet open/)
  await unlock(page, renewed)
  await expect(inList(page, 'Irene en Sergio')).toBeVisible()
  await app.stop()
})

test('wrong tries take ever longer and never cost a dossier', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-11-25T10:00:00') })
  const app = await startApp()
  await page.goto(app.url)
  const { passphrase, recoveryCode } = await setUpVault(page)
  await newDossierAbout(page, ['Irene', 'Sergio'])
  await toList(page)
  await lock(page)

  const complaint = page.getByRole('alert').getByRole('link')
  const wait = page.getByText(/^Wacht nog/)
  for (const text of ['een', 'twee', 'drie']) {
    await tryToUnlock(page, text)
    await expect(complaint).toHaveText(/^Hiermee gaat de kluis niet open/)
  }
  await expect(wait).toHaveText('Wacht nog 5 seconden')
  // Even the right one has to wait, on another screen and after a reload too.
  await tryToUnlock(page, passphrase)
  await expect(complaint).toHaveText(/^Er is te vaak iets verkeerds getypt.*Wacht tot de tijd om is/)
  await page.reload()
  await expect(wait).toBeVisible()
  const hand = byHand(page)
  await hand.press('Ik ben mijn wachtwoordzin kwijt')
  await hand.fill('Herstelcode', recoveryCode)
  await hand.press('Openen')
  await expect(complaint).toHaveText(/^Er is te vaak iets verkeerds getypt/)
  await hand.press('Annuleren')

  for (const [waited, next] of [['00:05', '10 seconden'], ['00:10', '20 seconden'], ['00:20', '40 seconden'], ['00:40', '80 seconden']] as const) {
    await page.clock.fastForward(waited)
    await expect(wait).toHaveCount(0)
    await tryToUnlock(page, 'vier')
    await expect(complaint).toHaveText(/^Hiermee gaat de kluis niet open/)
    await expect(wait).toHaveText(`Wacht nog ${next}`)
  }
  // A clock that is set back makes it start anew, and no longer.
  await page.clock.setSystemTime(new Date('2026-11-24T10:00:00'))
  await page.reload()
  await expect(wait).toHaveText('Wacht nog 80 seconden')
  await page.clock.setSystemTime(new Date('2026-11-26T10:00:00'))
  await page.reload()
  await isLocked(page)
  await expect(wait).toHaveCount(0)
  await unlock(page, passphrase)
  await expect(inList(page, 'Irene en Sergio')).toBeVisible()
  await app.stop()
})
