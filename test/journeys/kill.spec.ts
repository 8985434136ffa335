import { expect, test } from '@playwright/test'
import { startApp } from './app-server.ts'
import { killCampaign } from './kill-campaign.ts'

const RUNS = 12

test('whatever a worker is doing when the browser is killed, no dossier is lost and at most a second of typing', async () => {
  test.setTimeout(300_000)
  const app = await startApp()
  const { kills } = await killCampaign({ url: app.url, runs: RUNS, seed: 1 })
  expect(kills).toHaveLength(RUNS)
  await app.stop()
})
