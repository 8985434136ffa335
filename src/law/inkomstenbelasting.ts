import { euro, type Cents } from '../units/cents.ts'
import { fraction, percent, type Fraction } from '../units/fraction.ts'
import type { Rounding } from '../units/rounding.ts'
import { byYear, type Parameter, type Row } from './parameter.ts'

/** Wet inkomstenbelasting 2001 (BWBR0011353), below the AOW age: what turns a gross income into a net one. `bijstand.ts` has the rate of the first bracket and the maximum of the algemene heffingskorting. */

function bedrag(id: string, description: string, article: string, ...rows: readonly Row<Cents>[]): Parameter<Cents> {
  return { id: `inkomstenbelasting.${id}`, description, article, unit: 'euroPerYear', values: byYear(...rows) }
}

function aandeel(id: string, description: string, article: string, ...rows: readonly Row<Fraction>[]): Parameter<Fraction> {
  return { id: `inkomstenbelasting.${id}`, description, article, unit: 'percentage', values: byYear(...rows) }
}

const SCHIJVEN = 'Wet IB 2001 art. 2.10'

export const eindeEersteSchijf = bedrag('eindeEersteSchijf', 'Einde van de eerste schijf', SCHIJVEN,
  [2022, euro('69.398'), 'official'], [2023, euro('73.031'), 'official'], [2024, euro('75.518'), 'official'], [2025, euro('38.441'), 'official'], [2026, euro('38.883'), 'official'])

export const tariefTweedeSchijf = aandeel('tariefTweedeSchijf', 'Tarief van de tweede schijf', SCHIJVEN,
  [2022, percent('49,50'), 'official'], [2023, percent('49,50'), 'official'], [2024, percent('49,50'), 'official'], [2025, percent('37,48'), 'official'], [2026, percent('37,56'), 'official'])

/** Above it a third rate holds that has not been read: no estimate is made there. In 2022 to 2024 the second bracket has no end. */
export const eindeTweedeSchijf = bedrag('eindeTweedeSchijf', 'Einde van de tweede schijf', SCHIJVEN, [2025, euro('76.817'), 'official'], [2026, euro('78.426'), 'official'])

const KORTING = 'Wet IB 2001 art. 8.10'

export const afbouwHeffingskorting = aandeel('afbouwHeffingskorting', 'Afbouw van de algemene heffingskorting', KORTING,
  [2022, percent('6,007'), 'official'], [2023, percent('6,095'), 'secondary'], [2024, percent('6,630'), 'secondary'], [2025, percent('6,337'), 'secondary'], [2026, percent('6,398'), 'official'])

export const beginAfbouwHeffingskorting = bedrag('beginAfbouwHeffingskorting', 'Inkomen waarboven de algemene heffingskorting afbouwt', KORTING,
  [2022, euro('21.317'), 'official'], [2023, euro('22.660'), 'secondary'], [2024, euro('24.812'), 'secondary'], [2025, euro('28.406'), 'secondary'], [2026, euro('29.736'), 'official'])

const ARBEID = 'Wet IB 2001 art. 8.11'

/** The arbeidskorting grows in three steps: a share of the income from work above a beginning, together at most a maximum. */
export const arbeidskorting = {
  deel1: aandeel('arbeidskorting.deel1', 'Arbeidskorting, eerste deel', ARBEID,
    [2022, percent('4,541'), 'secondary'], [2023, percent('8,231'), 'secondary'], [2024, percent('8,425'), 'secondary'], [2025, percent('8,053'), 'secondary'], [2026, percent('8,324'), 'secondary']),
  deel2: aandeel('arbeidskorting.deel2', 'Arbeidskorting, tweede deel', ARBEID,
    [2022, percent('28,461'), 'secondary'], [2023, percent('29,861'), 'secondary'], [2024, percent('31,433'), 'secondary'], [2025, percent('30,030'), 'secondary'], [2026, percent('31,009'), 'secondary']),
  deel3: aandeel('arbeidskorting.deel3', 'Arbeidskorting, derde deel', ARBEID,
    [2022, percent('2,610'), 'secondary'], [2023, percent('3,085'), 'secondary'], [2024, percent('2,471'), 'secondary'], [2025, percent('2,258'), 'secondary'], [2026, percent('1,950'), 'secondary']),
  afbouw: aandeel('arbeidskorting.afbouw', 'Arbeidskorting, afbouw', ARBEID,
    [2022, percent('5,86'), 'secondary'], [[2023, 2026], percent('6,51'), 'secondary']),
} as const

export const arbeidskortingBegin = {
  deel2: bedrag('arbeidskorting.begin2', 'Inkomen uit werk waar het tweede deel begint', ARBEID,
    [2022, euro('10.350'), 'secondary'], [2023, euro('10.740'), 'secondary'], [2024, euro('11.490'), 'secondary'], [2025, euro('12.169'), 'secondary'], [2026, euro('11.965'), 'secondary']),
  deel3: bedrag('arbeidskorting.begin3', 'Inkomen uit werk waar het derde deel begint', ARBEID,
    [2022, euro('22.356'), 'secondary'], [2023, euro('23.201'), 'secondary'], [2024, euro('24.820'), 'secondary'], [2025, euro('26.288'), 'secondary'], [2026, euro('25.845'), 'secondary']),
  afbouw: bedrag('arbeidskorting.beginAfbouw', 'Inkomen uit werk waarboven de arbeidskorting afbouwt', ARBEID,
    [2022, euro('36.649'), 'secondary'], [2023, euro('37.691'), 'secondary'], [2024, euro('39.957'), 'secondary'], [2025, euro('43.071'), 'secondary'], [2026, euro('45.592'), 'secondary']),
} as const

export const arbeidskortingMaximum = {
  deel1: bedrag('arbeidskorting.maximum1', 'Arbeidskorting, maximum van het eerste deel', ARBEID,
    [2022, euro('470'), 'secondary'], [2023, euro('884'), 'secondary'], [2024, euro('968'), 'secondary'], [2025, euro('980'), 'secondary'], [2026, euro('996'), 'secondary']),
  deel2: bedrag('arbeidskorting.maximum2', 'Arbeidskorting, maximum van de eerste twee delen', ARBEID,
    [2022, euro('3.887'), 'secondary'], [2023, euro('4.605'), 'secondary'], [2024, euro('5.158'), 'secondary'], [2025, euro('5.220'), 'secondary'], [2026, euro('5.300'), 'secondary']),
  deel3: bedrag('arbeidskorting.maximum3', 'Arbeidskorting, maximum', ARBEID,
    [2022, euro('4.260'), 'secondary'], [2023, euro('5.052'), 'secondary'], [2024, euro('5.532'), 'secondary'], [2025, euro('5.599'), 'secondary'], [2026, euro('5.685'), 'secondary']),
} as const

export const jonggehandicaptenkorting = bedrag('jonggehandicaptenkorting', 'Jonggehandicaptenkorting', 'Wet IB 2001 art. 8.16a',
  [2022, euro('771'), 'official'], [2023, euro('820'), 'toVerify'], [2024, euro('898'), 'toVerify'], [2025, euro('909'), 'toVerify'], [2026, euro('923'), 'official'])

/** From this age on the jonggehandicaptenkorting is no means for the bijstand. */
export const leeftijdJonggehandicaptenkortingGeenMiddel: Parameter<number> = {
  id: 'bijstand.leeftijdJonggehandicaptenkorting',
  description: 'Leeftijd vanaf wanneer de jonggehandicaptenkorting niet als middel telt',
  article: 'Pw art. 31 lid 2 onder c',
  unit: 'years',
  values: byYear([[2022, 2026], 27, 'official']),
}

/** Withheld from the benefit of a private insurer; not from those of UWV and the municipality. */
export const zvwLageBijdrage = aandeel('zvwLageBijdrage', 'Inkomensafhankelijke bijdrage Zvw, lage bijdrage', 'Zvw art. 43',
  [2022, percent('5,50'), 'toVerify'], [2023, percent('5,43'), 'toVerify'], [2024, percent('5,32'), 'toVerify'], [2025, percent('5,26'), 'toVerify'], [2026, percent('4,85'), 'toVerify'])

/** Of the maximum of the algemene heffingskorting, what is paid at most to a lowest earner who owes too little tax. */
export const uitbetalingHeffingskorting = {
  voor1963: aandeel('uitbetalingHeffingskorting.voor1963', 'Uitbetaling van de algemene heffingskorting aan wie voor 1963 is geboren', 'Wet IB 2001 art. 8.9', [[2022, 2026], percent('100'), 'official']),
  vanaf1963: aandeel('uitbetalingHeffingskorting.vanaf1963', 'Uitbetaling van de algemene heffingskorting aan wie in 1963 of later is geboren', 'Wet IB 2001 art. 8.9', [2022, fraction(20, 300), 'official'], [[2023, 2026], percent('0'), 'official']),
} as const

export const afrondingNetto: Parameter<Rounding> = {
  id: 'inkomstenbelasting.afrondingNetto',
  description: 'Afronding van het geschatte netto-inkomen per maand',
  article: 'Pw art. 32',
  unit: 'rounding',
  values: byYear([[2022, 2026], { direction: 'nearest', unit: 'cent' }, 'toVerify', { source: 'Een schatting, op hele centen; de wet kent haar niet.' }]),
}
