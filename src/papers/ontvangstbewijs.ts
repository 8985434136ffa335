import { alinea, lijst } from './brief.ts'
import type { Paper } from './paper.ts'

/** What was received, without saying whose it is: a reference, the hash of the file, and the moment (UTC, as `2026-11-25T09:00:00.000Z`). */
export type Ontvangst = { readonly id: string; readonly sha256: string; readonly moment: string }

const HASH = /^[0-9a-f]{64}$/
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?Z$/
const REFERENCE = /^[A-Za-z0-9-]{1,64}$/

/**
 * The proof that an application was received: it holds no personal data, so that it can be shown to anyone.
 *
 * @throws RangeError for anything but a reference, a hash and a moment: nothing else may get into the square.
 */
export function ontvangstbewijs(ontvangst: Ontvangst): Paper {
  const { id, sha256, moment } = ontvangst
  if (!REFERENCE.test(id) || !HASH.test(sha256) || !MOMENT.test(moment)) throw new RangeError('a proof of receipt holds a reference, a hash and a moment')
  return {
    version: 1, soort: 'ontvangstbewijs', taal: 'nl',
    titel: 'Ontvangstbewijs',
    briefhoofd: [[`Ontvangen op ${nederlandseTijd(moment)}`]],
    blokken: [
      ...alinea('Met dit bewijs laat u zien dat uw aanvraag is ontvangen. Bewaar het goed.'),
      { kind: 'gegevens', regels: [{ label: 'Kenmerk', waarde: [{ nadruk: id }] }, { label: 'Ontvangen', waarde: [nederlandseTijd(moment)] }, { label: 'Controlegetal (SHA-256)', waarde: [inGroepen(sha256)] }] },
      { kind: 'qr', inhoud: qrInhoud(ontvangst), tekst: `Kenmerk ${id}, ontvangen op ${nederlandseTijd(moment)}.` },
      lijst([
        'Belt of mailt u over uw aanvraag? Noem dan het kenmerk.',
        'Met het controlegetal kan de gemeente zien dat er niets aan de aanvraag is veranderd.',
        'Op dit bewijs staan geen persoonsgegevens. Er staat niet op wie u bent, en niet om hoeveel geld het gaat.',
      ]),
    ],
    voet: 'Keukentafel. Ontvangstbewijs, versie 1.',
  }
}

/** One line that a program can read back. */
export function qrInhoud({ id, sha256, moment }: Ontvangst): string {
  return `keukentafel-ontvangst/1 ${id} sha256:${sha256} ${moment}`
}

/** Groups of eight, so that it can be read aloud and compared. */
function inGroepen(sha256: string): string {
  return (sha256.match(/.{8}/g) ?? []).join(' ')
}

/** As the clock stood in the Netherlands. */
function nederlandseTijd(moment: string): string {
  const at = new Date(moment)
  const deel = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat('nl-NL', { ...options, timeZone: 'Europe/Amsterdam' }).format(at)
  return `${deel({ day: 'numeric', month: 'long', year: 'numeric' })} om ${deel({ hour: '2-digit', minute: '2-digit' }).replace(':', '.')} uur`
}
