import { euro, type Cents } from '../units/cents.ts'
import { day, type Day } from '../units/day.ts'
import { byYear, type Parameter } from './parameter.ts'

/** Toeslagenwet (BWBR0004043), abbreviated TW: tops a benefit up to the gross minimum wage. */

const grossed = { source: 'Afgeleid: het minimumloon van de maanden van het jaar, met 8% vakantiebijslag.' }

/** Gross a year, for a couple. */
export const normToeslagenwet: Parameter<Cents> = {
  id: 'toeslagenwet.norm',
  description: 'Norm van de Toeslagenwet voor een paar, per jaar',
  article: 'TW art. 2 en 8; WML',
  unit: 'euroPerYear',
  values: byYear(
    [2022, euro('22.558'), 'derived', grossed], [2023, euro('25.463'), 'derived', grossed], [2024, euro('27.235'), 'derived', grossed],
    [2025, euro('28.760'), 'derived', grossed], [2026, euro('30.011'), 'derived', grossed],
  ),
}

/** Whose partner was born later has no right, unless a child is young. */
export const laatsteGeboortedatumPartner: Parameter<Day> = {
  id: 'toeslagenwet.geboortedatumPartner',
  description: 'Laatste geboortedatum van de partner met recht op een toeslag op grond van de TW',
  article: 'TW art. 3',
  unit: 'choice',
  values: byYear([[2022, 2026], day('1971-12-31'), 'official']),
}

export const leeftijdJongKind: Parameter<number> = {
  id: 'toeslagenwet.leeftijdKind',
  description: 'Leeftijd waaronder een inwonend eigen kind toch recht geeft',
  article: 'TW art. 3',
  unit: 'years',
  values: byYear([[2022, 2026], 12, 'official']),
}
