import type { Doelgroepreden, Doelgroepvraag } from './begrippen.ts'

/** The early questions, in the order in which they are asked. An answer that is not there is not known yet. */
export type Doelgroepantwoorden = {
  /** Each other's toeslagpartner and fiscaal partner, for at least a part of the year. */
  readonly toeslagEnFiscaalPartner?: boolean
  /** What income the couple has, besides bijstand as a supplement; who has a benefit of UWV or an insurer answers `uitkering`, whatever else comes in. */
  readonly inkomensbron?: 'uitkering' | 'werk' | 'alleenBijstand' | 'anders'
  readonly andereWeinigInkomen?: boolean
  readonly minstverdienendeNa1962?: boolean
  /** Only asked about a lowest earner born before 1963. */
  readonly heffingskortingUitbetaald?: boolean
  /** For at least a part of the time. */
  readonly onderAowLeeftijd?: boolean
  readonly ontvangtToeslag?: boolean
}

export type Doelgroep =
  | { readonly kind: 'mogelijk' }
  | { readonly kind: 'nee'; readonly redenen: readonly Doelgroepreden[] }
  | { readonly kind: 'onvolledig'; readonly ontbreekt: readonly Doelgroepvraag[] }

/**
 * Whether a couple may be one that the law works against: a 'no' as soon as one answer rules it out.
 *
 * Bron: Handreiking § 4.1, Kenmerken betrokken huishoudens; Wet IB 2001 art. 8.9.
 * Not covered: the groups of table 1 and the partner concepts of table 2 of the guide.
 */
export function toetsDoelgroep(antwoorden: Doelgroepantwoorden): Doelgroep {
  const redenen = redenenVoorNee(antwoorden)
  if (redenen.length > 0) return { kind: 'nee', redenen }
  const ontbreekt = vragenVoor(antwoorden).filter((vraag) => antwoorden[vraag] === undefined)
  return ontbreekt.length > 0 ? { kind: 'onvolledig', ontbreekt } : { kind: 'mogelijk' }
}

/** The questions that matter, given the answers so far. */
export function vragenVoor(antwoorden: Doelgroepantwoorden): readonly Doelgroepvraag[] {
  return [
    'toeslagEnFiscaalPartner', 'inkomensbron', 'andereWeinigInkomen', 'minstverdienendeNa1962',
    ...(antwoorden.minstverdienendeNa1962 === false ? ['heffingskortingUitbetaald'] as const : []),
    'onderAowLeeftijd', 'ontvangtToeslag',
  ]
}

function redenenVoorNee(antwoorden: Doelgroepantwoorden): readonly Doelgroepreden[] {
  const { inkomensbron } = antwoorden
  const rules: readonly (readonly [Doelgroepreden, boolean])[] = [
    ['geenPartners', antwoorden.toeslagEnFiscaalPartner === false],
    ['alleenBijstand', inkomensbron === 'alleenBijstand'],
    ['geenUitkering', inkomensbron === 'anders'],
    ['tweeInkomens', antwoorden.andereWeinigInkomen === false],
    ['heffingskortingUitbetaald', antwoorden.minstverdienendeNa1962 === false && antwoorden.heffingskortingUitbetaald === true],
    ['aowLeeftijd', antwoorden.onderAowLeeftijd === false],
    ['geenToeslagen', antwoorden.ontvangtToeslag === false],
  ]
  return rules.filter(([, holds]) => holds).map(([reden]) => reden)
}
