import type { Page } from '@playwright/test'
import { startApp } from './app-server.ts'
import { byHand, enterRekenvoorbeeld2023, type Hand } from './conversation.ts'
import { newDossier, setUpVault } from './vault.ts'

/** The app with a vault of its own, and 'Rekenvoorbeeld 2023' on the table. */
export async function startWithRekenvoorbeeld2023(page: Page): Promise<{ readonly app: Awaited<ReturnType<typeof startApp>>; readonly hand: Hand }> {
  const app = await startApp()
  const hand = byHand(page)
  await page.goto(app.url)
  await setUpVault(page)
  await newDossier(page)
  await enterRekenvoorbeeld2023(hand)
  return { app, hand }
}
