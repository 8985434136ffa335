/** What a raadsman may notice beside the shortfall, and where to refer it. */

export const SIGNALEN = [
  'aanvullendeBijstand', 'toeslagenwet', 'schulden', 'betalingsregeling', 'ambtshalveAanslag', 'aangifte', 'gegevensOnjuist', 'administratie', 'minimaregelingen',
  'belastingaanslag', 'eigenBijdragen', 'bewindvoerder', 'zorgverzekering', 'energie',
] as const

export type Signaal = (typeof SIGNALEN)[number]

const PROACTIEF = 'Handreiking § 5.8, Proactieve houding bij financiële problemen'

/** Where each comes from. Two stand in no document at hand: practice of the work, and marked as such. */
export const bronVanSignaal: Readonly<Record<Signaal, string>> = {
  aanvullendeBijstand: `${PROACTIEF}; § 6.1 stap 4`,
  toeslagenwet: 'Handreiking § 5.4, Volgorde van behandelen alleenverdieners',
  schulden: `${PROACTIEF}; VNG, uitvoeringstoets, verwachte effecten`,
  betalingsregeling: 'Handreiking hoofdstuk 6, Compensatie voor de terugvordering over 2022',
  ambtshalveAanslag: PROACTIEF,
  aangifte: PROACTIEF,
  gegevensOnjuist: `${PROACTIEF}; § 6.1 stap 2`,
  administratie: `${PROACTIEF}; VNG, uitvoeringstoets, stap 3`,
  minimaregelingen: PROACTIEF,
  belastingaanslag: 'VNG, uitvoeringstoets § 3.5, Benodigde expertise',
  eigenBijdragen: 'VNG, uitvoeringstoets § 3.5, Benodigde expertise',
  bewindvoerder: 'VNG, uitvoeringstoets § 3.4, In gesprek; Pw art. 57',
  zorgverzekering: 'Praktijk: één van beiden niet verzekerd halveert de zorgtoeslag (Wzt art. 1 en 2)',
  energie: 'Praktijk: geen bron in deze regeling',
}
