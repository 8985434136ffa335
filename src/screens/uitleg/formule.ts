import type { Stap } from '../../engine/stap.ts'
import type { Periode } from '../../engine/tijdlijn.ts'
import { formatCount, formatEuros, formatFactor, formatPercentage } from '../../papers/format.ts'
import { language, t, type TextKey } from '../texts/i18n.ts'
import { namenVanDelen, naamVan } from './namen.ts'
import { vouw, type Gevouwen } from './vouw.ts'

/** The result of a step, in its own unit. */
export function waardeVan({ eenheid, uitkomst }: Stap): string {
  switch (eenheid) {
    case 'euro':
    case 'euroPerJaar':
    case 'euroPerMaand': return formatEuros(uitkomst, language.value)
    case 'percentage': return formatPercentage(uitkomst, language.value)
    case 'factor': return formatFactor(uitkomst, language.value)
    case 'aantal': return formatCount(uitkomst, language.value)
  }
}

/**
 * How a step is computed, in words with the amounts filled in; or why it is nothing.
 *
 * @returns pieces that make one sentence; a long one is broken between them. Empty where there is nothing to compute.
 */
export function formule(stap: Stap, perioden: readonly Periode[] = []): readonly string[] {
  const gevouwen = vouw(stap)
  return sluitAf(begin(gevouwen, perioden), gevouwen)
}

function begin({ kern, slot }: Gevouwen, perioden: readonly Periode[]): readonly string[] {
  if (kern.bewerking === 'geen') return kern.reden === undefined ? [] : [t(`reden:${kern.reden}`)]
  if (kern.delen.length === 0) return slot.length === 0 ? [] : [startSentence(metBedrag(kern, naamVan(kern)))]
  const namen = namenVanDelen(kern, perioden)
  const delen = kern.delen.map((deel) => metBedrag(deel, namen.get(deel) ?? naamVan(deel)))
  return [...opgeschreven(kern, delen), t('bewerking:is', { bedrag: metEenheid(kern) })]
}

function opgeschreven({ bewerking }: Stap, [first = '', ...rest]: readonly string[]): readonly string[] {
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

function sluitAf(pieces: readonly string[], { slot }: Gevouwen): readonly string[] {
  return slot.reduce((written, { soort, stap }) => {
    const last = written.at(-1) ?? ''
    const before = written.slice(0, -1)
    const bedrag = waardeVan(stap)
    if (soort.kind === 'vloer') return [...before, soort.lager ? `${last}${t('bewerking:lagerDanNul', { bedrag })}` : `${last} ${t('bewerking:nietLagerDanNul')}`]
    return [...before, `${last},`, t('bewerking:afgerond', { afronding: afrondingVan(stap), bedrag })]
  }, pieces)
}

function afrondingVan({ afronding }: Stap): string {
  if (afronding === undefined) throw new RangeError('a rounded step says how it was rounded')
  return t(`bewerking:afronding.${afronding.direction}.${afronding.unit}`)
}

const geteld: Readonly<Partial<Record<Stap['begrip'], TextKey>>> = {
  maandenPerJaar: 'bewerking:maanden', aantalMaanden: 'bewerking:maanden', aantalPartners: 'bewerking:partners', aantalKostendelers: 'bewerking:kostendelers',
}

/** Counts are read as '6 maanden', all else as a name with its amount. */
function metBedrag(stap: Stap, begrip: string): string {
  const counted = geteld[stap.begrip]
  if (counted !== undefined) return t(counted, { count: Number(stap.uitkomst.numerator / stap.uitkomst.denominator) })
  return t('bewerking:deel', { begrip: midSentence(begrip), bedrag: waardeVan(stap) })
}

/** The unit is said where it changes: a year becomes a month, or the other way round. */
function metEenheid(stap: Stap): string {
  const bedrag = waardeVan(stap)
  if (!stap.delen.some(({ begrip, eenheid }) => begrip === 'maandenPerJaar' || eenheid === 'factor')) return bedrag
  return t(stap.eenheid === 'euroPerMaand' ? 'bewerking:perMaand' : 'bewerking:perJaar', { bedrag })
}

/** Without its capital, but `AOW` keeps its own. */
function midSentence(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? `${text.charAt(0).toLowerCase()}${text.slice(1)}` : text
}

function startSentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`
}
