import type { Doelgroepantwoorden } from './doelgroep.ts'

/** The characteristics of the households that the problem hits. */
export type Kenmerk = 'partners' | 'eenInkomen' | 'geenHeffingskorting' | 'uitkering' | 'toeslagen' | 'onderAow'

export type Kenmerktoets = { readonly kenmerk: Kenmerk; readonly voldaan: boolean | null }

/**
 * Each characteristic against the early answers; `null` while it is not known. Income from work only is one 'in beperkte gevallen'.
 *
 * Bron: Handreiking § 4.1, Kenmerken betrokken huishoudens.
 */
export function toetsKenmerken(antwoorden: Doelgroepantwoorden): readonly Kenmerktoets[] {
  const { inkomensbron, minstverdienendeNa1962, heffingskortingUitbetaald } = antwoorden
  return [
    { kenmerk: 'partners', voldaan: antwoorden.toeslagEnFiscaalPartner ?? null },
    { kenmerk: 'eenInkomen', voldaan: antwoorden.andereWeinigInkomen ?? null },
    { kenmerk: 'geenHeffingskorting', voldaan: minstverdienendeNa1962 === true ? true : minstverdienendeNa1962 === undefined || heffingskortingUitbetaald === undefined ? null : !heffingskortingUitbetaald },
    { kenmerk: 'uitkering', voldaan: inkomensbron === undefined ? null : inkomensbron === 'uitkering' || inkomensbron === 'werk' },
    { kenmerk: 'toeslagen', voldaan: antwoorden.ontvangtToeslag ?? null },
    { kenmerk: 'onderAow', voldaan: antwoorden.onderAowLeeftijd ?? null },
  ]
}
