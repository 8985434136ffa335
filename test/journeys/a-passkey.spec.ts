import { expect, test, type Page } from '@playwright/test'
import { startApp } from './app-server.ts'
import { inList, lock, newDossierAbout, setUpVault, toList, toSettings, unlock } from './vault.ts'

/** The fingerprint reader of the device; its user is recognised at once. */
async function withAuthenticator(page: Page, options: { readonly hasPrf: boolean }) {
  const devTools = await page.context().newCDPSession(page)
  await devTools.send('WebAuthn.enable')
  const { authenticatorId } = await devTools.send('WebAuthn.addVirtualAuthenticator', {
    options: { ...options, protocol: 'ctap2', ctap2Version: 'ctap2_1', transport: 'internal', hasResidentKey: true, hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true },
  })
  return { wrongFinger: () => devTools.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: false }) }
}

test('a worker opens the vault with a fingerprint, until that passkey is taken away', async ({ page }) => {
  const app = await startApp()
  expect(new URL(app.url).hostname).toBe('localhost')
  const { wrongFinger } = await withAuthenticator(page, { hasPrf: true })
  await page.goto(app.url)
  const { passphrase } = await setUpVault(page)
  await newDossierAbout(page, ['Irene', 'Sergio'])
  await toSettings(page)
  await expect(page.getByText('Er is nog geen toegangssleutel.')).toBeVisible()

  // Who finds the device unlocked cannot add one.
  await page.getByRole('button', { name: 'Toegangssleutel toevoegen' }).click()
  await page.getByLabel('Uw huidige wachtwoordzin').fill('een andere zin')
  await page.getByRole('button', { name: 'Toegangssleutel toevoegen' }).click()
  await expect(page.getByRole('alert').getByRole('link')).toHaveText(/^Hiermee gaat de kluis niet open/)
  await expect(page.getByText('Er is nog geen toegangssleutel.')).toBeVisible()
  await page.getByLabel('Uw huidige wachtwoordzin').fill(passphrase)
  await page.getByRole('button', { name: 'Toegangssleutel toevoegen' }).click()
  await expect(page.getByText('De toegangssleutel is toegevoegd.')).toBeVisible()

  await lock(page)
  await page.getByRole('button', { name: 'Openen met toegangssleutel' }).click()
  await expect(inList(page, 'Irene en Sergio')).toBeVisible()
  // After a reload too: nothing of it is kept in the memory of the page.
  await page.reload()
  await page.getByRole('button', { name: 'Openen met toegangssleutel' }).click()
  await expect(inList(page, 'Irene en Sergio')).toBeVisible()

  // The wrong finger: the passphrase goes on working.
  await toList(page)
  await lock(page)
  await wrongFinger()
  await page.getByRole('button', { name: 'Openen met toegangssleutel' }).click()
  await expect(page.getByText(/^Het is niet gelukt met de toegangssleutel/)).toBeVisible()
  await unlock(page, passphrase)

  await toSettings(page)
  await page.getByRole('button', { name: /^Toegangssleutel van .* weghalen$/ }).click()
  await expect(page.getByText(/^De toegangssleutel opent de kluis niet meer/)).toBeVisible()
  await toList(page)
  await lock(page)
  await expect(page.getByRole('button', { name: 'Openen met toegangssleutel' })).toHaveCount(0)
  await app.stop()
})

test('a passkey that computes nothing is refused, and the passphrase goes on working', async ({ page }) => {
  const app = await startApp()
  await withAuthenticator(page, { hasPrf: false })
  await page.goto(app.url)
  const { passphrase } = await setUpVault(page)
  await toSettings(page)
  await page.getByRole('button', { name: 'Toegangssleutel toevoegen' }).click()
  await page.getByLabel('Uw huidige wachtwoordzin').fill(passphrase)
  await page.getByRole('button', { name: 'Toegangssleutel toevoegen' }).click()
  await expect(page.getByRole('alert').getByRole('link')).toHaveText(/^Het is niet gelukt met de toegangssleutel/)
  await page.getByRole('button', { name: 'Annuleren' }).click()
  await expect(page.getByText('Er is nog geen toegangssleutel.')).toBeVisible()
  await app.stop()
})
