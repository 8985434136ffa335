import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const packages = { pdfinfo: 'poppler-utils', pdftotext: 'poppler-utils', pdffonts: 'poppler-utils', pdfdetach: 'poppler-utils', pdftoppm: 'poppler-utils', qpdf: 'qpdf' }

/** The programs that read PDF files independently of the app, and are not here. */
function missing() {
  return Object.keys(packages).filter((name) => spawnSync(name, ['--version'], { stdio: 'ignore' }).error !== undefined)
}

/** Installs Debian's readers of PDF where this process may; elsewhere it says what to install. */
export function ensurePdfTools() {
  if (missing().length > 0 && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const command = 'apt-get update && apt-get install -y --no-install-recommends poppler-utils qpdf'
    spawnSync(command, { shell: true, stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
  }
  const names = missing()
  if (names.length === 0) return true
  console.error(
    `Deze programma's om PDF-bestanden te controleren ontbreken: ${names.join(', ')}. Installeer ze ` +
      '(op Debian en Ubuntu: sudo apt-get install poppler-utils qpdf; op macOS: brew install poppler qpdf). Draai daarna npm test opnieuw.',
  )
  return false
}
