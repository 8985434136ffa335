import { byYear, type Parameter } from './parameter.ts'

/** The ages of table 2 of the guide: from when family can be partners. */

const article = 'Handreiking § 4.2 tabel 2'

/** A child for the toeslagen on 1 January of the year; child and parent both for the income tax. */
export const leeftijdFamilieAlsPartner: Parameter<number> = {
  id: 'partnerschap.leeftijdFamilie',
  description: 'Leeftijd vanaf wanneer een kind toeslagpartner of fiscaal partner van een ouder kan zijn',
  article,
  unit: 'years',
  values: byYear([[2022, 2026], 27, 'guide']),
}

export const leeftijdStiefkindAlsPartner: Parameter<number> = {
  id: 'partnerschap.leeftijdStiefkind',
  description: 'Leeftijd vanaf wanneer een stiefkind fiscaal partner van een stiefouder kan zijn',
  article,
  unit: 'years',
  values: byYear([[2022, 2026], 18, 'guide']),
}
