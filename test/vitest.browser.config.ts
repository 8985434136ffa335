import { join } from 'node:path'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { findChromium } from '../.ci/chromium.mjs'

const executablePath = findChromium()

// What only a real browser can prove, such as IndexedDB. Apart from vite.config.ts, so that the app is built without a test browser.
export default defineConfig({
  // What vite finds only while the tests run makes it load the page anew, in the middle of one.
  optimizeDeps: { include: ['dexie', 'hash-wasm', '@preact/signals', 'preact', 'preact/hooks', 'i18next', 'zod/mini'] },
  test: {
    root: join(import.meta.dirname, '..'),
    name: 'browser',
    testTimeout: 30_000,
    include: ['src/**/*.browser.test.ts', 'test/**/*.browser.test.ts'],
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({
        launchOptions: {
          ...(executablePath !== undefined && { executablePath }),
          // Chromium runs in containers as root, without a graphics card.
          args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-sync'],
        },
      }),
      instances: [{ browser: 'chromium' }],
    },
  },
})
