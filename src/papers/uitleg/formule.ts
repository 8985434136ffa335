import type { Stap } from '../../engine/stap.ts'
import type { Periode } from '../../engine/tijdlijn.ts'
import { formatCount, formatEuros, formatFactor, formatPercentage } from '../format.ts'
import { namenVanDelen, naamVan } from './namen.ts'
import { vouw, type Gevouwen } from './vouw.ts'
import type { Uitlegsleutel, Woorden } from './woorden.ts'

/** The result of a step, in its own unit. */
export function waardeVan({ eenheid, uitkomst }: Stap, { taal }: Woorden): string {
  switch (eenheid) {
    case 'euro':
    case 'euroPerJaar':
    case 'euroPerMaand': return formatEuros(uitkomst, taal)
    case 'percentage': return formatPercentage(uitkomst, taal)
    case 'factor': return formatFactor(uitkomst, taal)
    case 'aantal': return formatCount(uitkomst, taal)
  }
}

/**
 * How a step is computed, in words with the amounts filled in; or why it is nothing.
 *
 * @returns pieces that make one sentence; a long one is broken between them. Empty where there is nothing to compute.
 */
export function formule(stap: Stap, woorden: Woorden, perioden: readonly Periode[] = []): readonly string[] {
  const gevouwen = vouw(stap)
  return sluitAf(begin(gevouwen, woorden, perioden), gevouwen, woorden)
}

function begin({ kern, slot }: Gevouwen, woorden: Woorden, perioden: readonly Periode[]): readonly string[] {
  if (kern.bewerking === 'geen') return kern.reden === undefined ? [] : [woorden.t(`reden:${kern.reden}`)]
  if (kern.delen.length === 0) return slot.length === 0 ? [] : [startSentence(metBedrag(kern, naamVan(kern, woorden), woorden))]
  const namen = namenVanDelen(kern, woorden, perioden)
  const delen = kern.delen.map((deel) => metBedrag(deel, namen.get(deel) ?? naamVan(deel, woorden), woorden))
  return [...opgeschreven(kern, delen, woorden), woorden.t('bewerking:is', { bedrag: metEenheid(kern, woorden) })]
}

function opgeschreven({ bewerking }: Stap, [first = '', ...rest]: readonly string[], { t }: Woorden): readonly string[] {
  switch (bewerking) {
    case 'laagste':
    case 'hoogste': return [t(`bewerking:${bewerking}`, { deel: first }), ...rest.map((deel) => t('bewerking:en', { deel }))]
    case 'som':
    case 'verschil':
    case 'product':
    case 'quotient': return [startSentence(first), ...rest.map((deel) => t(`bewerking:${bewerking}`, { deel }))]
    default: throw new RangeError(`a step that is folded or has no parts: ${bewerking}`)
  }
}

function sluitAf(pieces: readonly string[], { slot }: Gevouwen, woorden: Woorden): readonly string[] {
  return slot.reduce((written, { soort, stap }) => {
    const last = written.at(-1) ?? ''
    const before = written.slice(0, -1)
    const bedrag = waardeVan(stap, woorden)
    const { t } = woorden
    if (soort.kind === 'vloer') return [...before, soort.lager ? `${last}${t('bewerking:lagerDanNul', { bedrag })}` : `${last} ${t('bewerking:nietLagerDanNul')}`]
    return [...before, `${last},`, t('bewerking:afgerond', { afronding: afrondingVan(stap, woorden), bedrag })]
  }, pieces)
}

function afrondingVan({ afronding }: Stap, { t }: Woorden): string {
  if (afronding === undefined) throw new RangeError('a rounded step says how it was rounded')
  return t(`bewerking:afronding.${afronding.direction}.${afronding.unit}`)
}

const geteld: Readonly<Partial<Record<Stap['begrip'], Uitlegsleutel>>> = {
  maandenPerJaar: 'bewerking:maanden', aantalMaanden: 'bewerking:maanden', aantalPartners: 'bewerking:partners', aantalKostendelers: 'bewerking:kostendelers',
}

/** Counts are read as '6 maanden', all else as a name with its amount. */
function metBedrag(stap: Stap, begrip: string, woorden: Woorden): string {
  const counted = geteld[stap.begrip]
  if (counted !== undefined) return woorden.t(counted, { count: Number(stap.uitkomst.numerator / stap.uitkomst.denominator) })
  return woorden.t('bewerking:deel', { begrip: midSentence(begrip), bedrag: waardeVan(stap, woorden) })
}

/** The unit is said where it changes: a year becomes a month, or the other way round. */
function metEenheid(stap: Stap, woorden: Woorden): string {
  const bedrag = waardeVan(stap, woorden)
  if (!stap.delen.some(({ begrip, eenheid }) => begrip === 'maandenPerJaar' || eenheid === 'factor')) return bedrag
  return woorden.t(stap.eenheid === 'euroPerMaand' ? 'bewerking:perMaand' : 'bewerking:perJaar', { bedrag })
}

/** Without its capital, but `AOW` keeps its own. */
function midSentence(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? `${text.charAt(0).toLowerCase()}${text.slice(1)}` : text
}

function startSentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`
}
