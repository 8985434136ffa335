import type { Toeslag } from '../law/beleid/beleid.ts'
import { ingangsmaand } from '../engine/tijdlijn.ts'
import { monthNumber, yearOf, type Day } from '../units/day.ts'
import { gebeurtenisrijenIn, maandVanRij, rijenIn, rijnummersIn, withAntwoord, withInwonende, type Dossier, type Partner, type Reeks, type Veld, type Wie } from './dossier.ts'
import type { Verloopsoort } from './gebeurtenissen.ts'

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
    case 'huur': return metRij(dossier, `${jaar}.huur`, nieuw.dag, [[`${jaar}.huurwoning`, 'ja']])
    case 'netto': return metNetto(dossier, nieuw.dag)
    case 'schatting': return metRij(dossier, `${jaar}.schatting.${nieuw.wie}`, nieuw.dag, [[`${jaar}.maatstaf`, 'zoalsToegekend']])
    case 'beschikking': {
      const reeks = `${jaar}.beschikking.${nieuw.toeslag}.voorlopig` as const
      return metRij(dossier, reeks, nieuw.dag, [[`${reeks}.wijze`, 'perMaand']])
    }
    default: return metVerlooprij(dossier, nieuw.soort, nieuw.dag, nieuw.wie)
  }
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

/** What a benefit or bijstand changes is the net income: a row there, and one that says why. Below the norm all year it changes no amount. */
function metVerlooprij(dossier: Dossier, soort: Verloopsoort, dag: Day, wie: Partner): MetGebeurtenis {
  const jaar = yearOf(dag)
  const rij = gebeurtenisrijenIn(dossier, jaar)
  const veld = `${jaar}.verloop.${rij}` as const
  const verteld = met(dossier, `${veld}.dag`, [[`${jaar}.verloop.rijen`, String(rij + 1)], [`${veld}.soort`, soort], [`${veld}.dag`, geschreven(dag)], [`${veld}.wie`, wie]])
  return dossier.antwoorden[`${jaar}.netto.keuze`] === 'nietBovenNorm' ? verteld : metNetto(verteld.dossier, dag)
}

function metNetto(dossier: Dossier, dag: Day): MetGebeurtenis {
  return metRij(dossier, `${yearOf(dag)}.netto`, dag, [[`${yearOf(dag)}.netto.keuze`, 'bedrag']])
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
