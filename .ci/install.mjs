// Installs node_modules when it is missing or does not belong to package-lock.json. Plain Node: it runs before there is any package.
// Everything is said on stderr, so that a command that prints a result can be piped.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'

const root = new URL('../', import.meta.url)
const marker = new URL('node_modules/.keukentafel-lock', root)

/** @param {string} sentence @returns {never} */
function stop(sentence) {
  console.error(sentence)
  process.exit(1)
}

// The same condition as "engines" in package.json; npm itself only warns.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < 20 || major === 21 || (major === 20 && minor < 19) || (major === 22 && minor < 12)) {
  stop(
    `Keukentafel heeft Node 20.19 of nieuwer nodig (van Node 22 versie 22.12 of nieuwer). Op deze computer staat Node ${process.versions.node}. ` +
      'Haal een nieuwere versie op van https://nodejs.org en probeer het opnieuw.',
  )
}

const lockHash = createHash('sha256').update(readFileSync(new URL('package-lock.json', root))).digest('hex')
if (!existsSync(marker) || readFileSync(marker, 'utf8') !== lockHash) {
  console.error('De onderdelen van Keukentafel worden opgehaald. Dat duurt ongeveer een minuut.')
  const { status } = spawnSync('npm ci --include=dev', { cwd: root, shell: true, stdio: ['ignore', 2, 2] })
  if (status !== 0) stop('Het ophalen van de onderdelen is niet gelukt. Controleer uw internetverbinding en probeer het opnieuw.')
  writeFileSync(marker, lockHash)
}
