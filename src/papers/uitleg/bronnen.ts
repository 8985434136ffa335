import type { Cijfer, Stap } from '../../engine/stap.ts'
import { formatDay } from '../format.ts'
import { vouw } from './vouw.ts'
import type { Woorden } from './woorden.ts'

/** Where a step comes from. `wet` and `keten` are Dutch in every language. */
export type Bron = { readonly wet: string; readonly oordeel: readonly string[]; readonly keten?: string }

/** The articles of a step and of all that was folded into it, then each figure with how sure we are of it. */
export function bronnenVan(stap: Stap, woorden: Woorden): readonly Bron[] {
  const { lagen } = vouw(stap)
  const artikelen = lagen.filter(({ cijfer }) => cijfer === undefined).map(({ artikel }) => artikel).filter((artikel) => artikel !== undefined)
  const wet = [...new Set(artikelen)].map(voluit).join('; ')
  const cijfers = lagen.flatMap(({ cijfer, getoetst = [] }) => [...(cijfer === undefined ? [] : [cijfer]), ...getoetst]).map((each) => bronVanCijfer(each, woorden))
  return wet === '' ? cijfers : [{ wet, oordeel: [] }, ...cijfers]
}

/** The same figure on other days is another source: it may be less sure. */
export function sleutelVan({ wet, oordeel, keten }: Bron): string {
  return [wet, ...oordeel, keten].join(' · ')
}

/** Whether the amount was filled in, and neither counted nor read in the law. */
export function isIngevuld({ bewerking, eenheid, begrip }: Stap): boolean {
  return bewerking === 'gegeven' && eenheid.startsWith('euro') && begrip !== 'nihil'
}

function bronVanCijfer({ description, article, confidence, confirmedByGuide, from, until, source }: Cijfer, { t, taal }: Woorden): Bron {
  return {
    wet: `${description}: ${voluit(article)}`,
    oordeel: [
      t(`bewerking:zekerheid.${confidence}`),
      ...(confirmedByGuide ? [t('bewerking:bevestigd')] : []),
      t('bewerking:geldig', { van: formatDay(from, taal), totEnMet: formatDay(until, taal) }),
    ],
    ...(source === undefined ? {} : { keten: voluit(source) }),
  }
}

const wetten: Readonly<Record<string, string>> = {
  Wht: 'Wet op de huurtoeslag',
  Wzt: 'Wet op de zorgtoeslag',
  Wkb: 'Wet op het kindgebonden budget',
  Awir: 'Algemene wet inkomensafhankelijke regelingen',
  Pw: 'Participatiewet',
  IB: 'inkomstenbelasting',
}

function voluit(verwijzing: string): string {
  return verwijzing.replace(/\b(?:Wht|Wzt|Wkb|Awir|Pw|IB)\b/g, (afkorting) => wetten[afkorting] ?? afkorting).replace(/\bart\. /g, 'artikel ')
}
