import { teruggevorderd } from '../engine/terugvordering.ts'
import type { Beleid, Toeslag } from '../law/beleid/beleid.ts'
import type { Day } from '../units/day.ts'
import type { Dossier, Veld } from './dossier.ts'
import { beschikkingVan, feitenVan } from './feiten.ts'
import { jaarbeleidVan } from './gevraagd.ts'
import { beschikkingsveld } from './plaats.ts'

/**
 * Whether Dienst Toeslagen asks something back over a year of which a reclaim counts: by the decisions where they say it, else as was answered.
 * A year that is compensated for its reclaim only has one until the decisions say otherwise.
 */
export function terugvorderingIn(dossier: Dossier, jaar: number, beleid: Beleid, peildatum: Day): 'ja' | 'nee' | 'onbekend' {
  const jaarbeleid = jaarbeleidVan(jaar, beleid)
  if (jaarbeleid === null || jaarbeleid.terugvordering.value.length === 0) return 'nee'
  const amounts = teruggevorderdePerToeslag(dossier, jaar, beleid, peildatum).map(({ bedrag }) => bedrag)
  if (amounts.some((amount) => amount !== undefined && amount > 0)) return 'ja'
  if (amounts.every((amount) => amount === 0)) return 'nee'
  if (jaarbeleid.regeling.value === 'terugvordering') return 'ja'
  const antwoord = dossier.antwoorden[`${jaar}.teruggevorderd`]
  return antwoord === 'ja' || antwoord === 'nee' ? antwoord : 'onbekend'
}

/** What is asked back of each toeslag of which a reclaim counts, in eurocents; undefined while a decision is missing. */
export function teruggevorderdePerToeslag(dossier: Dossier, jaar: number, beleid: Beleid, peildatum: Day): readonly { readonly toeslag: Toeslag; readonly bedrag: number | undefined }[] {
  const feiten = feitenVan(dossier, jaar, peildatum)
  return (jaarbeleidVan(jaar, beleid)?.terugvordering.value ?? []).map((toeslag) => ({ toeslag, bedrag: teruggevorderd(feiten, toeslag) }))
}

/** Where the first decision is filled in that is missing to know what is asked back; undefined where none is. */
export function openBeschikkingsveld(dossier: Dossier, jaar: number, beleid: Beleid, peildatum: Day): Veld | undefined {
  const open = teruggevorderdePerToeslag(dossier, jaar, beleid, peildatum).find(({ bedrag }) => bedrag === undefined)
  if (open === undefined) return undefined
  const soort = beschikkingVan(dossier, jaar, open.toeslag)?.voorlopig === undefined ? 'voorlopig' : 'definitief'
  return beschikkingsveld(dossier, jaar, open.toeslag, soort)
}
