import { join } from 'node:path'
import { build, type Plugin } from 'vite'
import { defineConfig } from 'vitest/config'
import { injectManifest } from 'workbox-build'
import { pruneTokens } from './src/screens/look/prune-tokens.ts'

// What a tablet of about 2020 can still run.
const target = ['es2022', 'safari15']

const securityHeaders = {
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types keukentafel',
  ].join('; '),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
}

/**
 * Builds src/service-worker.ts to dist/service-worker.js: one file under a fixed name, because the browser looks for a newer version at
 * the same address. It is built last, so that its precache list holds everything else in dist.
 */
function serviceWorker(): Plugin {
  return {
    name: 'service-worker',
    apply: 'build',
    async writeBundle() {
      await build({
        configFile: false,
        publicDir: false,
        logLevel: 'warn',
        build: {
          target,
          emptyOutDir: false,
          rolldownOptions: { input: 'src/service-worker.ts', output: { format: 'iife', entryFileNames: 'service-worker.js' } },
        },
      })
      const { warnings } = await injectManifest({
        swSrc: 'dist/service-worker.js',
        swDest: 'dist/service-worker.js',
        globDirectory: 'dist',
        globPatterns: ['**/*'],
        dontCacheBustURLsMatching: /^assets\//,
        maximumFileSizeToCacheInBytes: 10_000_000,
      })
      // A file that is left out of the precache is missing offline.
      if (warnings.length > 0) throw new Error(warnings.join('\n'))
    },
  }
}

export default defineConfig({
  oxc: { jsx: { importSource: 'preact' } },
  plugins: [pruneTokens(join(import.meta.dirname, 'src/screens/look/look.ts')), serviceWorker()],
  build: {
    target,
    rolldownOptions: {
      output: {
        // The address of the manifest stays the same, as an installed app knows it by that address.
        assetFileNames: ({ names }) => (names.includes('manifest.webmanifest') ? '[name][extname]' : 'assets/[name]-[hash][extname]'),
      },
    },
  },
  // By name: a passkey belongs to a host name and refuses an IP address. It still answers on this computer only.
  preview: { host: 'localhost', port: 4173, headers: securityHeaders },
  test: {
    projects: [
      { extends: true, test: { name: 'node', setupFiles: 'src/screens/texts/behind-the-lock.ts', testTimeout: 30_000, include: ['src/**/*.test.{ts,tsx}', 'test/**/*.test.ts'], exclude: ['**/*.browser.test.ts'] } },
      'test/vitest.browser.config.ts',
    ],
  },
})
