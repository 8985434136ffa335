import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const candidates = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/** The browser the journeys run in: KEUKENTAFEL_CHROMIUM, or an installed Chromium or Chrome. */
export function findChromium() {
  return process.env.KEUKENTAFEL_CHROMIUM ?? candidates.find((path) => existsSync(path))
}

/** Installs Debian's Chromium where this process may; elsewhere it says what to install. */
export function ensureChromium() {
  if (findChromium() === undefined && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const command = 'apt-get update && apt-get install -y --no-install-recommends chromium'
    spawnSync(command, { shell: true, stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
  }
  if (findChromium() !== undefined) return true
  console.error(
    'Er is geen Chromium of Chrome gevonden. Installeer Chromium (op Debian en Ubuntu: sudo apt-get install chromium), ' +
      'of zet het pad van uw browser in de variabele KEUKENTAFEL_CHROMIUM. Draai daarna npm test opnieuw.',
  )
  return false
}
