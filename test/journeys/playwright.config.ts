import { defineConfig } from '@playwright/test'
import { findChromium } from '../../.ci/chromium.mjs'

const executablePath = findChromium()

// The journeys test the app as it stands in dist; each starts its own server with startApp.
export default defineConfig({
  outputDir: '../../node_modules/.reports/journeys',
  reporter: [['list'], ['json', { outputFile: '../../node_modules/.reports/playwright.json' }]],
  forbidOnly: true,
  fullyParallel: true,
  retries: 0,
  // A journey through every screen takes half a minute on two busy cores.
  timeout: 120_000,
  workers: 2,
  use: {
    locale: 'nl-NL',
    trace: 'off',
    actionTimeout: 20_000,
    launchOptions: {
      ...(executablePath !== undefined && { executablePath }),
      // Chromium runs in containers as root, without a graphics card.
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-sync'],
    },
  },
})
