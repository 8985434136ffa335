import { decodeGemeente, encodeGemeente, type Gemeentebestand } from '../../case/gemeente-codec.ts'
import type { Gemeentegegevens } from '../../case/gemeentegegevens.ts'
import { saveSettings, settings } from '../kluis/session.ts'

/** What was kept on this device of the municipality of a policy; nothing where nobody filled in anything. */
export function gegevensVan(beleid: string): Gemeentegegevens {
  return settings.value.gemeenten.flatMap((text) => {
    const read = decodeGemeente(text)
    return read.kind === 'gemeente' && read.beleid === beleid ? [read.gegevens] : []
  })[0] ?? {}
}

/** Takes the place of what was kept for the same policy. */
export async function bewaarGegevens(bestand: Gemeentebestand): Promise<void> {
  const others = settings.peek().gemeenten.filter((text) => {
    const read = decodeGemeente(text)
    return read.kind !== 'gemeente' || read.beleid !== bestand.beleid
  })
  await saveSettings({ ...settings.peek(), gemeenten: [...others, encodeGemeente(bestand)] })
}
