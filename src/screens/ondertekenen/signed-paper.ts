import { BREEDTE, HOOGTE, type Ondertekening } from '../../case/handtekening.ts'
import { geldigeHandtekeningen } from '../../case/ondertekening.ts'
import { formatDay } from '../../papers/format.ts'
import type { Paper } from '../../papers/paper.ts'
import type { Papier } from '../../papers/papieren.ts'
import type { Handtekening } from '../../pdf/extra.ts'
import { nameOf } from '../app/names.ts'
import { bestand } from '../app/state.ts'
import { papierenOp, papierOp } from './papieren.ts'

/** Of the ink, in the units of the field that was signed in. */
const DIKTE = 6

/** In the language of the papers that are signed. */
const OP_PAPIER = 'Op papier gezet, zie de foto'

type Getekend = { readonly paper: Paper; readonly handtekeningen: readonly Handtekening[] }

/**
 * A paper as it was signed, with the signatures that hold for it; null while there is none. It bears the day on which the first signed. The box of who signed
 * with a pen says where that signature is.
 */
export function signedPaper({ adres }: Pick<Papier, 'adres'>): Getekend | null {
  const current = bestand.value
  if (current === null) return null
  const sleutel = adres.replace('/', '.')
  const geldig = geldigeHandtekeningen(current, sleutel, papierenOp)
  const [first] = geldig
  const paper = first === undefined ? undefined : papierOp(first.dag, sleutel)
  return paper === undefined ? null : { paper, handtekeningen: geldig.map(handtekeningVan) }
}

function handtekeningVan({ wie, wijze, plaats, dag }: Ondertekening): Handtekening {
  const over = { wie, plaats, datum: formatDay(dag, 'nl') }
  switch (wijze.kind) {
    case 'glas': return { ...over, naam: nameOf(wie), tekening: { breedte: BREEDTE, hoogte: HOOGTE, lijnen: [{ pad: wijze.pad, dikte: DIKTE }] } }
    case 'getypt': return { ...over, naam: wijze.naam, getuige: wijze.getuige }
    case 'papier': return { ...over, naam: OP_PAPIER }
  }
}
