import type { Toeslag } from '../law/beleid/beleid.ts'
import type { Controlepunt } from '../law/stappenplan.ts'
import type { Doelgroepvraag } from '../engine/begrippen.ts'
import type { Partnerband } from '../engine/tabel2.ts'
import type { Aandachtcode } from './aandachtcode.ts'
import type { Doel } from './doel.ts'

/** Whom an answer is about. Residents have an id of their own, so that removing one moves no answer to another. */
export type Wie = 'aanvrager' | 'toeslagpartner' | `inwonende.${string}`

type Jaar = `${number}`
type Rij = `${number}.${'vanaf' | 'bedrag'}`

/** Where periods of a year stand under each other: a month from which an amount holds. */
export type Reeks =
  | `${Jaar}.huur` | `${Jaar}.schatting.${Wie}` | `${Jaar}.netto` | `${Jaar}.beschikking.${Toeslag}.${Beschikkingsoort}` | `${Jaar}.kinderopvang` | `${Jaar}.bronnen.${Partner}`

export type Beschikkingsoort = 'voorlopig' | 'definitief'

export type Partner = 'aanvrager' | 'toeslagpartner'

export type Servicekostenpost = 'energie' | 'schoonmaak' | 'huismeester' | 'dienstruimten'

/** A change that is being written down and was not added to the year yet. */
export type Nieuwdeel = 'soort' | 'wie' | 'dag'

/** What is asked about two people to find out when they are partners, and for which law. */
export type Partnervraag =
  | 'gehuwd' | 'gehuwdVanaf' | 'adres' | 'adresVanaf' | 'adresTot' | 'verpleeghuis' | 'gescheidenVanaf' | 'scheidingsverzoek' | Partnerband | `${Partnerband}Vanaf`
  | 'huurder' | 'verzoek' | 'vorigJaarToeslag' | 'vorigJaarFiscaal' | 'huishoudenVanaf' | 'familie' | 'zorgbehoefte'

/** The name of one answer; also the id of its field on the screen. */
export type Veld =
  | `doelgroep.${Doelgroepvraag}`
  | `${Wie}.${'naam' | 'geboortedatum'}` | `${'aanvrager' | 'toeslagpartner'}.${'achternaam' | 'verzekerd'}`
  | `samen.${'vanaf' | 'tot' | 'postcode' | 'gemeente' | 'woontInGemeente' | 'briefadres'}`
  | `samen.${'altijd' | 'einde' | 'overledene' | 'blijft'}` | `partners.${Partnervraag}`
  | `inwonende.${string}.${'relatie' | 'vanaf' | 'tot' | 'student' | 'kinderbijslag'}`
  | `${Jaar}.${'huurwoning' | 'aangepasteWoning' | 'eerderRecht' | 'maatstaf' | 'bron'}`
  | `${Jaar}.servicekosten.${Servicekostenpost}`
  | `${Jaar}.inkomen.${Wie}`
  | `${Jaar}.verloop.${'rijen' | `${number}.${'soort' | 'wie' | 'dag'}`}`
  | `${Jaar}.nieuw.${Nieuwdeel}`
  | `${Jaar}.netto.keuze`
  | `${Jaar}.beschikking.${Toeslag}.${Beschikkingsoort}.${'wijze' | 'jaarbedrag'}`
  | `${Jaar}.kinderopvang.grond` | `${Jaar}.ambtshalve` | `${Jaar}.controle.dagtekening`
  | `${Jaar}.samenstelling.${Partner}` | `${Jaar}.bronnen.${Partner}.rijen`
  | `${Jaar}.bronnen.${Partner}.${number}.${'soort' | 'wijze' | 'bruto' | 'maand1' | 'maand2' | 'maand3' | 'netto'}`
  | `${Jaar}.aanvulling.${Partner}`
  | `${Jaar}.oordeel.${Toeslag}.${'deel' | 'andereOorzaak' | 'oorzaak' | 'terugbetaling'}`
  | `${Jaar}.vermogen.${'keuze' | Wie}`
  | `${Reeks}.${Rij | 'rijen'}`
  | `plan.${'stap' | 'minuten'}.${number}` | `plan.toegang.${Partner}` | `plan.${'aanwezig' | 'toestemming' | 'bijstand'}`
  | `${Jaar}.teruggevorderd` | `${Jaar}.controle.${Controlepunt}`
  | `stuk.${string}` | `${Jaar}.stuk.${string}`
  | `${'samen' | Jaar}.klopt.${Aandachtcode}`
  | `toestemming.${Doel}.${Partner}`
  | `signaal.${string}` | `afspraak.${'dag' | 'tijd' | 'duur'}` | 'notitie.tekst'

/**
 * What was answered about one couple, as it was written: what cannot be read is kept too, until it is put right.
 *
 * Plain data. `version` rises with every change of form.
 */
export type Dossier = {
  readonly version: 1
  /** The toeslagjaren it is about, in order. */
  readonly jaren: readonly number[]
  /** The ids of the residents, in the order in which they were entered. */
  readonly inwonenden: readonly string[]
  readonly antwoorden: Readonly<Partial<Record<Veld, string>>>
}

export const EMPTY_DOSSIER: Dossier = { version: 1, jaren: [], inwonenden: [], antwoorden: {} }

/** An empty text takes the answer away. */
export function withAntwoord(dossier: Dossier, veld: Veld, text: string): Dossier {
  const { [veld]: previous, ...others } = dossier.antwoorden
  if (text === (previous ?? '')) return dossier
  return { ...dossier, antwoorden: text === '' ? others : { ...dossier.antwoorden, [veld]: text } }
}

export function withJaren(dossier: Dossier, jaren: readonly number[]): Dossier {
  return { ...dossier, jaren: [...jaren].sort((a, b) => a - b) }
}

/** Adds a resident under a number that no other one has. */
export function withInwonende(dossier: Dossier): Dossier {
  const used = Math.max(0, ...dossier.inwonenden.map(Number))
  return { ...dossier, inwonenden: [...dossier.inwonenden, String(used + 1)] }
}

export function withoutInwonende(dossier: Dossier, id: string): Dossier {
  const isAbout = (veld: string) => veld.startsWith(`inwonende.${id}.`) || `${veld}.`.includes(`.inwonende.${id}.`)
  const antwoorden = Object.fromEntries(Object.entries(dossier.antwoorden).filter(([veld]) => !isAbout(veld)))
  return { ...dossier, inwonenden: dossier.inwonenden.filter((each) => each !== id), antwoorden }
}

/** Takes away one source of income; those after it move up. */
export function withoutBron(dossier: Dossier, jaar: number, wie: Partner, rij: number): Dossier {
  const reeks = `${jaar}.bronnen.${wie}` as const
  const antwoorden = Object.fromEntries(Object.entries(dossier.antwoorden).flatMap(([veld, text]) => {
    const [, place, part = ''] = new RegExp(`^${reeks}\\.(\\d+)\\.(\\w+)$`).exec(veld) ?? []
    if (place === undefined || Number(place) < rij) return [[veld, text]]
    return Number(place) === rij ? [] : [[`${reeks}.${Number(place) - 1}.${part}`, text]]
  }))
  return { ...dossier, antwoorden: { ...antwoorden, [`${reeks}.rijen`]: String(rijenIn(dossier, reeks) - 1) } }
}

/** Takes away what was being written down of a change that was not added yet. */
export function zonderNieuw(dossier: Dossier, jaar: number): Dossier {
  return (['soort', 'wie', 'dag'] as const).reduce((before, deel) => withAntwoord(before, `${jaar}.nieuw.${deel}`, ''), dossier)
}

/** The home of another year, its last rent for January: only where nothing was written for this year. */
export function withWoningVan(dossier: Dossier, van: number, naar: number): Dossier {
  const { antwoorden } = dossier
  const kept = Object.entries(antwoorden).filter(([veld]) => new RegExp(`^${van}\\.(huurwoning|servicekosten\\..*|aangepasteWoning|eerderRecht)$`).test(veld))
    .map(([veld, text]) => [veld.replace(String(van), String(naar)), text] as const)
  const huur = laatsteHuur(dossier, van)
  return { ...dossier, antwoorden: { ...Object.fromEntries(kept), ...(huur === undefined ? {} : { [`${naar}.huur.0.bedrag`]: huur }), ...antwoorden } }
}

/** The rent at the end of a year, as it was written. */
export function laatsteHuur(dossier: Dossier, jaar: number): string | undefined {
  const reeks = `${jaar}.huur` as const
  const rows = rijnummersIn(dossier, reeks).map((rij) => ({ maand: Number(maandVanRij(dossier, reeks, rij)), bedrag: dossier.antwoorden[`${reeks}.${rij}.bedrag`] }))
  return rows.filter(({ bedrag }) => bedrag !== undefined).sort((a, b) => a.maand - b.maand).at(-1)?.bedrag
}

export function personenIn({ inwonenden }: Dossier): readonly Wie[] {
  return ['aanvrager', 'toeslagpartner', ...inwonenden.map((id) => `inwonende.${id}` as const)]
}

/** Rows that stand on the screen: one more than were asked for before, two for the rent (January and July). */
export function rijenIn({ antwoorden }: Dossier, reeks: Reeks): number {
  return aantalRijen(antwoorden[`${reeks}.rijen`], reeks.endsWith('.huur') ? 2 : 1)
}

/** The numbers of those rows. */
export function rijnummersIn(dossier: Dossier, reeks: Reeks): readonly number[] {
  return nummersTot(rijenIn(dossier, reeks))
}

function nummersTot(aantal: number): readonly number[] {
  return Array.from({ length: aantal }, (_, rij) => rij)
}

/** What was stored may be anything: what is no such number counts as not written. */
function aantalRijen(text: string | undefined, usual: number): number {
  return text !== undefined && /^\d{1,3}$/.test(text) ? Number(text) : usual
}

/** Rows for what begins or ends in a year and is no amount, such as a benefit. */
export function gebeurtenisrijenIn({ antwoorden }: Dossier, jaar: number): number {
  return aantalRijen(antwoorden[`${jaar}.verloop.rijen`], 0)
}

/** The numbers of those rows. */
export function gebeurtenisrijnummersIn(dossier: Dossier, jaar: number): readonly number[] {
  return nummersTot(gebeurtenisrijenIn(dossier, jaar))
}

/** The month from which a row holds when nobody said otherwise: the first row the whole year, the second row of the rent from July. */
export function maandVanRij({ antwoorden }: Dossier, reeks: Reeks, rij: number): string {
  const january = '1'
  const july = '7'
  return antwoorden[`${reeks}.${rij}.vanaf`] ?? (rij === 0 ? january : reeks.endsWith('.huur') && rij === 1 ? july : '')
}
