import type { Bestand } from '../../case/bestand.ts'
import type { Partner } from '../../case/dossier.ts'
import type { GetekendPapier, Ondertekening, Wijze } from '../../case/handtekening.ts'
import { nogTeTekenen, withIntrekking, withOndertekening, type TeTekenen } from '../../case/ondertekening.ts'
import { padVan } from '../../case/pennenstreek.ts'
import type { Day } from '../../units/day.ts'
import { today } from '../app/clock.ts'
import { saveNow } from '../app/saving.ts'
import { bestand, changeBestand } from '../app/state.ts'
import { settings } from '../kluis/session.ts'
import { t } from '../texts/i18n.ts'
import { conceptVan, lijnenVan, vergeetConcept } from './concept.ts'
import { isKlaar, papierenOp } from './papieren.ts'
import { sha256 } from './sha256.ts'

/**
 * Freezes what somebody signs, and saves it. Nothing must be missing in what was filled in.
 *
 * @returns false when the papers changed meanwhile: then nothing was signed
 */
export async function onderteken(wie: Partner): Promise<boolean> {
  const [concept, wijze, current] = [conceptVan(wie), wijzeVan(wie), bestand.peek()]
  const { identiteit } = concept
  if (current === null || wijze === null || identiteit === undefined) return false
  const dag = today.peek()
  const te = klaarVoor(current, wie, dag)
  const papieren = await Promise.all(te.map(bevries))
  const now = bestand.peek()
  if (now === null || te.length === 0 || tekstenVan(klaarVoor(now, wie, dag)) !== tekstenVan(te)) return false
  const ondertekening: Ondertekening = {
    wie, op: new Date().toISOString(), dag, door: settings.peek().naam, plaats: concept.plaats.trim(), aanwezig: concept.aanwezig, anderen: concept.anderen.trim(), identiteit, wijze, papieren, ingetrokken: null,
  }
  changeBestand((before) => withOndertekening(before, ondertekening, papierenOp))
  vergeetConcept(wie)
  await saveNow()
  return true
}

export async function trekIn(ondertekening: Ondertekening): Promise<void> {
  changeBestand((before) => withIntrekking(before, ondertekening, { op: new Date().toISOString(), vandaag: today.peek() }, papierenOp))
  await saveNow()
}

/** What is complete: a paper with something open is not signed. */
function klaarVoor(current: Bestand, wie: Partner, dag: Day): readonly TeTekenen[] {
  return nogTeTekenen(current, wie, dag, papierenOp).filter(isKlaar)
}

function tekstenVan(papieren: readonly TeTekenen[]): string {
  return papieren.map(({ tekst }) => tekst).join('\n')
}

async function bevries({ sleutel, tekst, bedragen }: TeTekenen): Promise<GetekendPapier> {
  return { sleutel, tekst, bedragen, sha256: await sha256(tekst) }
}

function wijzeVan(wie: Partner): Wijze | null {
  const { soort, naam, getuige, foto } = conceptVan(wie)
  switch (soort) {
    case 'glas': return { kind: 'glas', lijnen: lijnenVan(wie), pad: padVan(lijnenVan(wie)) }
    case 'getypt': return { kind: 'getypt', naam: naam.trim(), getuige: getuige.trim(), verklaring: t('teken.akkoord.tekst') }
    case 'papier': return foto === undefined ? null : { kind: 'papier', bijlage: foto }
    case undefined: return null
  }
}
