import { render } from 'preact'
import { Workbox } from 'workbox-window'
import { App } from './screens/app/App.tsx'
import { takeNewVersion } from './screens/app/Messages.tsx'
import { mishap } from './screens/app/Mishap.tsx'
import { today } from './screens/app/state.ts'
import { path } from './screens/app/steps.ts'
import './screens/look/look.ts'
import { watchPointer } from './screens/velden/after-click.ts'
import { day } from './units/day.ts'

/** Browsers with Trusted Types accept a script address from this policy only; it can be made once and never leaves this function. */
function serviceWorkerUrl() {
  const url = '/service-worker.js'
  return window.trustedTypes?.createPolicy('keukentafel', { createScriptURL: (trusted) => trusted }).createScriptURL(url) ?? url
}

/** A newer version is offered, never forced: it takes over only when the user says so, and then the page is loaded anew. */
async function registerServiceWorker() {
  const workbox = new Workbox(serviceWorkerUrl())
  workbox.addEventListener('waiting', () => {
    takeNewVersion.value = () => {
      workbox.addEventListener('controlling', () => {
        window.location.reload()
      })
      workbox.messageSkipWaiting()
    }
  })
  await workbox.register()
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
render(<App />, root)

// `vite` itself serves no service worker, only a build has one.
if (import.meta.env.PROD && 'serviceWorker' in navigator) await registerServiceWorker()
