import type { Toeslag } from '../law/beleid/beleid.ts'
import { ingangsmaand } from '../engine/tijdlijn.ts'
import { monthNumber, yearOf, type Day } from '../units/day.ts'
import { gebeurtenisrijenIn, maandVanRij, rijenIn, rijnummersIn, withAntwoord, withInwonende, type Dossier, type Partner, type Reeks, type Veld, type Wie } from './dossier.ts'
import { VERLOOPSOORTEN, type Verloopsoort } from './gebeurtenissen.ts'

/** A change of who the household is. */
type Gezinsgebeurtenis =
  | { readonly soort: 'samenwonen' | 'uitElkaar' | 'geboren' | 'komtWonen'; readonly dag: Day }
  | { readonly soort: 'overlijden'; readonly dag: Day; readonly wie: Partner }
  | { readonly soort: 'vertrekt'; readonly dag: Day; readonly wie: `inwonende.${string}` }

/** A change of an amount. */
type Bedragsgebeurtenis =
  | { readonly soort: 'huur' | 'netto'; readonly dag: Day }
  | { readonly soort: 'schatting'; readonly dag: Day; readonly wie: Wie }
  | { readonly soort: 'beschikking'; readonly dag: Day; readonly toeslag: Toeslag }
  | { readonly soort: Verloopsoort; readonly dag: Day; readonly wie: Partner }

/** A change that somebody tells of: what happened, on which day, and to whom. */
export type NieuweGebeurtenis = Gezinsgebeurtenis | Bedragsgebeurtenis

/** The dossier with the answers that the change comes down to, and the field where what is still open of it is filled in. */
export type MetGebeurtenis = { readonly dossier: Dossier; readonly veld: Veld }

/**
 * Writes a change as the answers that it comes down to. Nothing that was answered is taken away by what `belemmeringVoor` lets through.
 *
 * An amount changes from the first month for which it counts: what is so on the first of a month holds for that month.
 *
 * @throws RangeError if the change does not count in the year of its day; see `telInJaar`
 */
export function metGebeurtenis(dossier: Dossier, nieuw: NieuweGebeurtenis): MetGebeurtenis {
  const dag = geschreven(nieuw.dag)
  if (!telInJaar(nieuw.soort, nieuw.dag)) throw new RangeError('a change that counts from the next year')
  switch (nieuw.soort) {
    case 'samenwonen': return met(dossier, 'samen.vanaf', [['samen.altijd', 'nee'], ['samen.vanaf', dag]])
    case 'uitElkaar': return met(dossier, 'samen.tot', [['samen.altijd', 'nee'], ['samen.tot', dag], ['samen.einde', 'scheiding']])
    case 'overlijden': return met(dossier, 'samen.tot', [['samen.altijd', 'nee'], ['samen.tot', dag], ['samen.einde', 'overlijden'], ['samen.overledene', nieuw.wie]])
    case 'geboren': return metInwonende(dossier, 'geboortedatum', dag)
    case 'komtWonen': return metInwonende(dossier, 'vanaf', dag)
    case 'vertrekt': return met(dossier, `${nieuw.wie}.tot`, [[`${nieuw.wie}.tot`, dag]])
    default: return metBedrag(dossier, nieuw)
  }
}

function metBedrag(dossier: Dossier, nieuw: Bedragsgebeurtenis): MetGebeurtenis {
  const jaar = yearOf(nieuw.dag)
  switch (nieuw.soort) {
    case 'huur': return metRij(dossier, `${jaar}.huur`, nieuw.dag, [keuzes.huur(jaar)])
    case 'netto': return metNetto(dossier, nieuw.dag)
    case 'schatting': return metRij(dossier, `${jaar}.schatting.${nieuw.wie}`, nieuw.dag, [keuzes.schatting(jaar)])
    case 'beschikking': return metRij(dossier, `${jaar}.beschikking.${nieuw.toeslag}.voorlopig`, nieuw.dag, [keuzes.beschikking(jaar, nieuw.toeslag)])
    default: return metVerlooprij(dossier, nieuw.soort, nieuw.dag, nieuw.wie)
  }
}

type Keuze = readonly [Veld, string]

/** The choice by which an amount of a kind counts. */
const keuzes = {
  huur: (jaar: number): Keuze => [`${jaar}.huurwoning`, 'ja'],
  schatting: (jaar: number): Keuze => [`${jaar}.maatstaf`, 'zoalsToegekend'],
  netto: (jaar: number): Keuze => [`${jaar}.netto.keuze`, 'bedrag'],
  beschikking: (jaar: number, toeslag: Toeslag): Keuze => [`${jaar}.beschikking.${toeslag}.voorlopig.wijze`, 'perMaand'],
}

/** A choice of a year that a new amount changes, so that what was answered by it counts no more. */
export type Wissel = keyof typeof keuzes

/**
 * What adding a change of this kind makes of the choices of a year, told before it is added; null where they stay as they are.
 *
 * @param toeslag - which decision it is, of a new decision
 */
export function wisselBij(dossier: Dossier, jaar: number, soort: NieuweGebeurtenis['soort'], toeslag?: Toeslag): Wissel | null {
  const { antwoorden } = dossier
  const isNot = ([veld, text]: Keuze, usual: string) => (antwoorden[veld] ?? usual) !== text
  switch (soort) {
    case 'huur': return isNot(keuzes.huur(jaar), 'ja') ? 'huur' : null
    case 'schatting': return isNot(keuzes.schatting(jaar), 'jaarinkomen') ? 'schatting' : null
    case 'beschikking': return toeslag !== undefined && heeftJaarbedrag(dossier, jaar, toeslag) && isNot(keuzes.beschikking(jaar, toeslag), 'perJaar') ? 'beschikking' : null
    default: return raaktNetto(dossier, jaar, soort) && isNot(keuzes.netto(jaar), 'bedrag') ? 'netto' : null
  }
}

function heeftJaarbedrag({ antwoorden }: Dossier, jaar: number, toeslag: Toeslag): boolean {
  return antwoorden[`${jaar}.beschikking.${toeslag}.voorlopig.jaarbedrag`] !== undefined
}

/** A benefit or bijstand changes no amount below the norm all year. */
function raaktNetto({ antwoorden }: Dossier, jaar: number, soort: NieuweGebeurtenis['soort']): boolean {
  return soort === 'netto' || (VERLOOPSOORTEN.some((each) => each === soort) && antwoorden[`${jaar}.netto.keuze`] !== 'nietBovenNorm')
}

/** Whether a change counts in the year of its day: an amount of which the first month is the next January belongs to the next year. */
export function telInJaar(soort: NieuweGebeurtenis['soort'], dag: Day): boolean {
  const isAmount = !['samenwonen', 'uitElkaar', 'overlijden', 'geboren', 'komtWonen', 'vertrekt'].includes(soort)
  return !isAmount || yearOf(ingangsmaand(dag)) === yearOf(dag)
}

function met(dossier: Dossier, veld: Veld, antwoorden: readonly (readonly [Veld, string])[]): MetGebeurtenis {
  return { dossier: antwoorden.reduce((before, [each, text]) => withAntwoord(before, each, text), dossier), veld }
}

function metInwonende(dossier: Dossier, part: 'geboortedatum' | 'vanaf', dag: string): MetGebeurtenis {
  const erbij = withInwonende(dossier)
  const wie = `inwonende.${erbij.inwonenden.at(-1) ?? ''}` as const
  return met(erbij, part === 'vanaf' ? `${wie}.geboortedatum` : `${wie}.naam`, [[`${wie}.${part}`, dag]])
}

/** What a benefit or bijstand changes is the net income: a row there, and one that says why. */
function metVerlooprij(dossier: Dossier, soort: Verloopsoort, dag: Day, wie: Partner): MetGebeurtenis {
  const jaar = yearOf(dag)
  const rij = gebeurtenisrijenIn(dossier, jaar)
  const veld = `${jaar}.verloop.${rij}` as const
  const verteld = met(dossier, `${veld}.dag`, [[`${jaar}.verloop.rijen`, String(rij + 1)], [`${veld}.soort`, soort], [`${veld}.dag`, geschreven(dag)], [`${veld}.wie`, wie]])
  return raaktNetto(dossier, jaar, soort) ? metNetto(verteld.dossier, dag) : verteld
}

function metNetto(dossier: Dossier, dag: Day): MetGebeurtenis {
  return metRij(dossier, `${yearOf(dag)}.netto`, dag, [keuzes.netto(yearOf(dag))])
}

/** A row from the month in which it counts: one that is there already, the first that is still empty, or a new one. */
function metRij(dossier: Dossier, reeks: Reeks, dag: Day, eerst: readonly (readonly [Veld, string])[]): MetGebeurtenis {
  const nummer = String(monthNumber(ingangsmaand(dag)))
  const rijen = rijenIn(dossier, reeks)
  const all = rijnummersIn(dossier, reeks)
  const isEmpty = (rij: number) => (dossier.antwoorden[`${reeks}.${rij}.bedrag`] ?? '').trim() === ''
  const rij = all.find((each) => maandVanRij(dossier, reeks, each) === nummer) ?? all.find((each) => each > 0 && isEmpty(each)) ?? rijen
  return met(dossier, `${reeks}.${rij}.bedrag`, [
    ...eerst, ...(rij === rijen ? [[`${reeks}.rijen`, String(rijen + 1)] as const] : []), ...(maandVanRij(dossier, reeks, rij) === nummer ? [] : [[`${reeks}.${rij}.vanaf`, nummer] as const]),
  ])
}

/** As people write a day: `1-7-2024`. */
function geschreven(dag: Day): string {
  const [jaar = '', maand = '', dagVanMaand = ''] = dag.split('-')
  return `${String(Number(dagVanMaand))}-${String(Number(maand))}-${jaar}`
}
