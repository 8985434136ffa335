import { expect, test } from '@playwright/test'
import { startApp } from './app-server.ts'

test('opens again without a server after one visit', async ({ page }) => {
  const complaints: string[] = []
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))

  const app = await startApp()
  await page.goto(app.url)
  await page.evaluate(() => navigator.serviceWorker.ready)
  await app.stop()
  await page.reload()

  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  // A breach of the security policy shows up here too.
  expect(complaints).toEqual([])
})
