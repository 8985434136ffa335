import { render } from 'preact'
import { Workbox } from 'workbox-window'
import { App, loadBehindTheLock } from './screens/app/App.tsx'
import { takeNewVersion } from './screens/app/new-version.ts'
import { mishap } from './screens/app/Mishap.tsx'
import { today } from './screens/app/clock.ts'
import { path } from './screens/app/address.ts'
import { held, lock } from './screens/kluis/session.ts'
import { startSession } from './screens/kluis/start.ts'
import { unwritten } from './screens/kluis/unwritten.ts'
import './screens/look/look.ts'
import { startPdfWorker } from './screens/papieren/pdf-worker.ts'
import { watchPointer } from './screens/velden/after-click.ts'
import { day } from './units/day.ts'
import pdfWorkerUrl from './pdf/pdf-worker.ts?worker&url'
import argon2WorkerUrl from './vault/argon2-worker.ts?worker&url'

const MINUTE_MS = 60_000
const SERVICE_WORKER_URL = '/service-worker.js'

/** Browsers with Trusted Types accept a script address from this policy only; it can be made once, and knows three addresses. */
const policy = window.trustedTypes?.createPolicy('keukentafel', {
  createScriptURL: (url) => {
    if (![SERVICE_WORKER_URL, argon2WorkerUrl, pdfWorkerUrl].includes(url)) throw new TypeError('no script of this app')
    return url
  },
})

/** The declarations of the browser know a text only; with Trusted Types a text is just what it refuses. */
function scriptUrl(url: string): string {
  return (policy?.createScriptURL(url) ?? url) as string
}

function startWorker(url: string) {
  // Only `vite` itself serves the worker as a module.
  return new Worker(scriptUrl(url), { type: import.meta.env.PROD ? 'classic' : 'module' })
}

/** A newer version is offered, never forced: it takes over only when the user says so, and then the page is loaded anew. */
async function registerServiceWorker() {
  const workbox = new Workbox(scriptUrl(SERVICE_WORKER_URL))
  workbox.addEventListener('waiting', () => {
    takeNewVersion.value = () => {
      void lock().then(() => {
        if (unwritten.peek()?.state !== 'waiting') workbox.messageSkipWaiting()
      })
    }
  })
  let isControlled = navigator.serviceWorker.controller !== null
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    // In this window or in another: the files of the older version are no longer kept. Only a locked window can have asked for it.
    if (isControlled && held.peek() === null && unwritten.peek()?.state !== 'waiting') window.location.reload()
    isControlled = true
  })
  // Where the browser refuses it the app works as well, as long as there is a network.
  await workbox.register().catch(() => null)
}

function readAddress() {
  mishap.value = false
  path.value = window.location.hash.replace(/^#\/?/, '')
}

function readClock() {
  // 'sv-SE' writes a date as 2026-01-31, in the time zone of the table it stands on.
  today.value = day(new Date().toLocaleDateString('sv-SE'))
}

const root = document.getElementById('app')
if (root === null) throw new RangeError('index.html has no #app')
readClock()
readAddress()
window.addEventListener('hashchange', readAddress)
watchPointer()
for (const kind of ['error', 'unhandledrejection']) {
  window.addEventListener(kind, () => {
    mishap.value = true
  })
}
document.addEventListener('visibilitychange', readClock)
// A window that is left open sees midnight pass.
setInterval(readClock, MINUTE_MS)
render(<App />, root)
startPdfWorker.value = () => startWorker(pdfWorkerUrl)
void startSession({ startWorker: () => startWorker(argon2WorkerUrl) })
void loadBehindTheLock()

// `vite` itself serves no service worker, only a build has one.
if (import.meta.env.PROD && 'serviceWorker' in navigator) await registerServiceWorker()
