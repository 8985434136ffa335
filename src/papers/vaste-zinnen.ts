import type { Toeslag } from '../law/beleid/beleid.ts'

/** Words that say the same in every paper, because the law or the guide hangs something on them. */
export type VasteZin = { readonly tekst: string; readonly bron: string }

export const VASTE_ZINNEN = {
  onbelast: {
    tekst: 'Omdat dit geld voor deze kosten is, betaalt u er geen belasting over. Het telt ook niet mee voor uw toeslagen.',
    bron: 'Handreiking § 2.3 en § 7.1',
  },
  geenBeslag: {
    tekst: 'Niemand mag beslag leggen op dit geld. Ook niet als u schulden heeft.',
    bron: 'Participatiewet artikel 46; Handreiking § 7.5',
  },
  inlichtingenplicht: {
    tekst: 'Verandert er iets in uw situatie? Geef dat zo snel mogelijk door aan de gemeente. Dat moet van de wet: het heet de inlichtingenplicht.',
    bron: 'Participatiewet artikel 17; Handreiking § 7.2',
  },
  bezwaar: {
    tekst: 'Bent u het niet eens met een besluit van de gemeente? Stuur dan een bezwaarschrift. Doe dat binnen 6 weken na de datum op het besluit.',
    bron: 'Algemene wet bestuursrecht artikel 6:7 en 6:8',
  },
  bezwaarDienstToeslagen: {
    tekst: 'Klopt een beschikking van Dienst Toeslagen niet? Maak dan binnen 6 weken bezwaar. Is die tijd voorbij, dan kan de beschikking misschien nog worden herzien.',
    bron: 'Algemene wet bestuursrecht artikel 6:7; Handreiking § 6.3',
  },
  woonplaats: {
    tekst: 'U vraagt dit aan bij de gemeente waar u op de dag van de aanvraag woont. Bent u verhuisd? Dan is dat uw nieuwe gemeente.',
    bron: 'Participatiewet artikel 40; Handreiking § 7.4',
  },
  doorzenden: {
    tekst: 'Komt uw aanvraag bij de verkeerde gemeente? Dan moet die de aanvraag doorsturen naar de juiste gemeente.',
    bron: 'Algemene wet bestuursrecht artikel 2:3; Handreiking § 7.4',
  },
  eerdereJaren: {
    tekst: 'U mag ook over eerdere jaren een aanvraag doen. De gemeente moet die behandelen.',
    bron: 'Participatiewet artikel 35; Handreiking § 7.3',
  },
  vastIsGeenBijstand: {
    tekst: 'De vaste tegemoetkoming is geen bijstand. Zij telt ook niet mee voor uw bijstand.',
    bron: 'Participatiewet artikel 78gg',
  },
  vastNetto: {
    tekst: 'Het bedrag is netto. U krijgt het hele bedrag.',
    bron: 'Kamerbrief 1 juli 2026',
  },
  vastNooitLager: {
    tekst: 'De gemeente mag een toekenning later niet in uw nadeel veranderen.',
    bron: 'Participatiewet artikel 78gg lid 6',
  },
} as const satisfies Readonly<Record<string, VasteZin>>

/** For which costs the money is that makes up for a toeslag: the amount stays untaxed only where they are named. */
export const KOSTEN: Readonly<Record<Toeslag, { readonly kosten: string; readonly toeslag: string }>> = {
  huurtoeslag: { kosten: 'uw huur', toeslag: 'de huurtoeslag' },
  zorgtoeslag: { kosten: 'uw zorgpremie', toeslag: 'de zorgtoeslag' },
  kindgebondenBudget: { kosten: 'de kosten van uw kinderen', toeslag: 'het kindgebonden budget' },
  kinderopvangtoeslag: { kosten: 'uw kinderopvang', toeslag: 'de kinderopvangtoeslag' },
}

/**
 * The sentences of a grant that name its costs.
 *
 * Bron: Handreiking § 7.1, Formulering bij toekennen bijzondere bijstand.
 *
 * @param toeslagen - that are compensated
 * @throws RangeError without one: bijzondere bijstand without costs is taxed.
 */
export function bestemmingVan(toeslagen: readonly Toeslag[]): string {
  if (toeslagen.length === 0) throw new RangeError('bijzondere bijstand is for named costs')
  const named = (what: 'kosten' | 'toeslag') => opsomming(toeslagen.map((toeslag) => KOSTEN[toeslag][what]), 'en')
  return `De bijzondere bijstand is voor ${named('kosten')}. Die kosten zijn te hoog voor u, omdat u een deel van ${named('toeslag')} misloopt.`
}

/** 'a, b en c'. */
export function opsomming(delen: readonly string[], en: string): string {
  return delen.length < 2 ? delen.join('') : `${delen.slice(0, -1).join(', ')} ${en} ${delen.slice(-1).join('')}`
}
