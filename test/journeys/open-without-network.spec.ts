import { expect, test } from '@playwright/test'
import { startApp } from './app-server.ts'
import { complaintsOf } from './complaints.ts'

test('opens again without a server after one visit', async ({ page }) => {
  const complaints = complaintsOf(page)

  const app = await startApp()
  await page.goto(app.url)
  await page.evaluate(() => navigator.serviceWorker.ready)
  await app.stop()
  await page.reload()

  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  // A breach of the security policy shows up here too.
  expect(complaints).toEqual([])
})
