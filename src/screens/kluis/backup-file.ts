import { makeBackup } from '../../vault/backup.ts'
import { lastBackup } from './health.ts'
import { afterLock, held } from './session.ts'

/** A download is read from its address after the click; nobody says when it is done. */
const DOWNLOAD_MS = 60_000

const addresses = new Set<string>()

/** To be called once, when the app starts. */
export function forgetDownloadsAtLock(): void {
  afterLock(() => {
    for (const address of addresses) forget(address)
  })
}

/**
 * Makes a backup and gives it to the browser to save. The name of the file tells no one who works here, and about whom.
 *
 * @throws VaultError
 */
export async function saveBackup(database: string): Promise<void> {
  const at = Date.now()
  const file = await makeBackup(database, at)
  download(file, `keukentafel-reservekopie-${new Date(at).toLocaleDateString('sv-SE')}.kluis`)
  if (held.peek()?.database === database) lastBackup.value = at
}

/** Gives a file to the browser to save. */
export function download(file: Blob, name: string): void {
  const address = URL.createObjectURL(file)
  addresses.add(address)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(forget, DOWNLOAD_MS, address)
}

function forget(address: string): void {
  URL.revokeObjectURL(address)
  addresses.delete(address)
}
