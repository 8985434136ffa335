import { euro, type Cents } from '../units/cents.ts'
import { percent, type Fraction } from '../units/fraction.ts'
import { byYear, confirmedByGuide, type Parameter } from './parameter.ts'

/** Wet op de zorgtoeslag (BWBR0018451), abbreviated Wzt. */

export const standaardpremie: Parameter<Cents> = {
  id: 'zorgtoeslag.standaardpremie',
  description: 'Standaardpremie',
  article: 'Wzt art. 1 en 4',
  unit: 'euroPerYear',
  values: byYear(
    [2022, euro('1.749'), 'secondary'],
    [2023, euro('1.889'), 'secondary', confirmedByGuide],
    [2024, euro('1.987'), 'official'],
    [2025, euro('2.112'), 'official'],
    [2026, euro('2.119'), 'secondary'],
  ),
}

export const drempelinkomen: Parameter<Cents> = {
  id: 'zorgtoeslag.drempelinkomen',
  description: 'Drempelinkomen',
  article: 'Wzt art. 1',
  unit: 'euroPerYear',
  values: byYear(
    [2022, euro('22.356'), 'derived'],
    [2023, euro('25.070'), 'derived', confirmedByGuide],
    [2024, euro('26.819'), 'official', confirmedByGuide],
    [2025, euro('28.406'), 'secondary'],
    [2026, euro('29.736'), 'secondary'],
  ),
}

const readIn2023 = { source: 'De tekst van de wet zoals die in 2023 gold, is niet gelezen.' }

/** Share of the drempelinkomen that is the normpremie, without and with a toeslagpartner. */
export const normpremiepercentage: Readonly<Record<'alleen' | 'metPartner', Parameter<Fraction>>> = {
  alleen: {
    id: 'zorgtoeslag.normpremiepercentage.alleen',
    description: 'Percentage van het drempelinkomen, zonder toeslagpartner',
    article: 'Wzt art. 2',
    unit: 'percentage',
    values: byYear(
      [2022, percent('1,848'), 'official'],
      [2023, percent('0,123'), 'secondary', confirmedByGuide, readIn2023],
      [2024, percent('1,879'), 'official'],
      [2025, percent('1,896'), 'official'],
      [2026, percent('1,912'), 'official'],
    ),
  },
  metPartner: {
    id: 'zorgtoeslag.normpremiepercentage.metPartner',
    description: 'Percentage van het drempelinkomen, met toeslagpartner',
    article: 'Wzt art. 2',
    unit: 'percentage',
    values: byYear(
      [2022, percent('4,225'), 'official'],
      [2023, percent('2,378'), 'secondary', confirmedByGuide, readIn2023],
      [2024, percent('4,256'), 'official'],
      [2025, percent('4,273'), 'official'],
      [2026, percent('4,289'), 'official'],
    ),
  },
}

export const percentageBovenDrempel: Parameter<Fraction> = {
  id: 'zorgtoeslag.percentageBovenDrempel',
  description: 'Percentage van het inkomen boven het drempelinkomen',
  article: 'Wzt art. 2',
  unit: 'percentage',
  values: byYear(
    [2022, percent('13,610'), 'official'],
    [2023, percent('13,640'), 'secondary', confirmedByGuide, readIn2023],
    [2024, percent('13,670'), 'official'],
    [2025, percent('13,700'), 'official'],
    [2026, percent('13,730'), 'official'],
  ),
}

/** What is left of the couple's amount when one of the two is not insured. */
export const deelBijEenVerzekerde: Parameter<Fraction> = {
  id: 'zorgtoeslag.deelBijEenVerzekerde',
  description: 'Deel van het bedrag voor twee als één van beiden niet verzekerd is',
  article: 'Wzt art. 2 lid 4',
  unit: 'percentage',
  values: byYear([[2022, 2026], percent('50'), 'official']),
}

/** Also the limit of the kindgebonden budget (Wkb art. 1). Measured on 1 January. */
export const vermogensgrensZorgtoeslag: Readonly<Record<'alleen' | 'metPartner', Parameter<Cents>>> = {
  alleen: {
    id: 'zorgtoeslag.vermogensgrens.alleen',
    description: 'Vermogensgrens, zonder toeslagpartner',
    article: 'Wzt art. 3',
    unit: 'euro',
    values: byYear(
      [2022, euro('120.020'), 'official'],
      [2023, euro('127.582'), 'secondary'],
      [2024, euro('140.213'), 'official'],
      [2025, euro('141.896'), 'official'],
      [2026, euro('146.011'), 'official'],
    ),
  },
  metPartner: {
    id: 'zorgtoeslag.vermogensgrens.metPartner',
    description: 'Vermogensgrens, met toeslagpartner',
    article: 'Wzt art. 3',
    unit: 'euro',
    values: byYear(
      [2022, euro('151.767'), 'official'],
      [2023, euro('161.329'), 'secondary', { source: 'Staat ook in de handreiking.' }],
      [2024, euro('177.301'), 'official'],
      [2025, euro('179.429'), 'official'],
      [2026, euro('184.633'), 'official'],
    ),
  },
}
