import type { Partner } from '../../case/dossier.ts'
import type { Lijn } from '../../case/handtekening.ts'
import { antwoordOp } from '../app/state.ts'
import type { TextKey } from '../texts/i18n.ts'
import type { Concept } from './concept.ts'

export type Conceptfout = { readonly veld: keyof Concept | 'lijnen'; readonly text: TextKey }

/** What is missing before somebody can sign. */
export function foutenIn(concept: Concept, lijnen: readonly Lijn[]): readonly Conceptfout[] {
  const { plaats, aanwezig, anderen, identiteit, soort } = concept
  const isAnders = aanwezig.includes('tolk') || aanwezig.includes('anders')
  return [
    ...when(isLeeg(plaats), 'plaats', 'teken.fout.plaats'),
    ...when(isAnders && isLeeg(anderen), 'anderen', 'teken.fout.anderen'),
    ...when(identiteit === undefined, 'identiteit', 'teken.fout.identiteit'),
    ...when(soort === undefined, 'soort', 'teken.fout.wijze'),
    ...foutenInWijze(concept, lijnen),
  ]
}

function foutenInWijze({ soort, naam, getuige, akkoord, foto }: Concept, lijnen: readonly Lijn[]): readonly Conceptfout[] {
  switch (soort) {
    case 'glas': return when(lijnen.length === 0, 'lijnen', 'teken.fout.lijnen')
    case 'getypt': return [
      ...when(isLeeg(naam), 'naam', 'teken.fout.naam'),
      ...when(isLeeg(getuige), 'getuige', 'teken.fout.getuige'),
      ...when(!isLeeg(getuige) && isPartner(getuige), 'getuige', 'teken.fout.getuigePartner'),
      ...when(!akkoord, 'akkoord', 'teken.fout.akkoord'),
    ]
    case 'papier': return when(foto === undefined, 'foto', 'teken.fout.foto')
    case undefined: return []
  }
}

function when(isWrong: boolean, veld: Conceptfout['veld'], text: TextKey): readonly Conceptfout[] {
  return isWrong ? [{ veld, text }] : []
}

function isLeeg(text: string): boolean {
  return text.trim() === ''
}

/** Whether a name is that of one of the two, by first name, surname or both. */
function isPartner(getuige: string): boolean {
  const written = plain(getuige)
  return (['aanvrager', 'toeslagpartner'] as const satisfies readonly Partner[]).some((wie) => {
    const [voornaam, achternaam] = [plain(antwoordOp(`${wie}.naam`)), plain(antwoordOp(`${wie}.achternaam`))]
    return [voornaam, `${voornaam} ${achternaam}`.trim()].some((naam) => naam !== '' && naam === written)
  })
}

function plain(naam: string): string {
  return naam.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
}
