import { euro, type Cents } from '../units/cents.ts'
import { percent, type Fraction } from '../units/fraction.ts'
import { byYear, type Parameter } from './parameter.ts'

/** Wet op het kindgebonden budget (BWBR0022751), abbreviated Wkb. */

export const bedragPerKind: Readonly<Record<'eerste' | 'tweede' | 'volgende', Parameter<Cents>>> = {
  eerste: {
    id: 'kindgebondenBudget.bedragPerKind.eerste',
    description: 'Bedrag voor het eerste kind',
    article: 'Wkb art. 2',
    unit: 'euroPerYear',
    values: byYear(
      [2022, euro('1.220'), 'secondary'], [2023, euro('1.653'), 'secondary'],
      [2024, euro('2.436'), 'official'], [2025, euro('2.511'), 'official'], [2026, euro('2.580'), 'official'],
    ),
  },
  tweede: {
    id: 'kindgebondenBudget.bedragPerKind.tweede',
    description: 'Bedrag voor het tweede kind',
    article: 'Wkb art. 2',
    unit: 'euroPerYear',
    values: byYear(
      [2022, euro('1.106'), 'secondary'], [2023, euro('1.532'), 'secondary'],
      [2024, euro('2.436'), 'official'], [2025, euro('2.511'), 'official'], [2026, euro('2.580'), 'official'],
    ),
  },
  volgende: {
    id: 'kindgebondenBudget.bedragPerKind.volgende',
    description: 'Bedrag voor elk volgend kind',
    article: 'Wkb art. 2',
    unit: 'euroPerYear',
    values: byYear(
      [2022, euro('1.001'), 'secondary'], [2023, euro('1.532'), 'secondary'],
      [2024, euro('2.436'), 'official'], [2025, euro('2.511'), 'official'], [2026, euro('2.580'), 'official'],
    ),
  },
}

export const leeftijdsverhoging: Readonly<Record<'vanaf12' | 'vanaf16', Parameter<Cents>>> = {
  vanaf12: {
    id: 'kindgebondenBudget.leeftijdsverhoging.vanaf12',
    description: 'Verhoging voor een kind van 12 tot en met 15 jaar',
    article: 'Wkb art. 2',
    unit: 'euroPerYear',
    values: byYear(
      [2022, euro('251'), 'secondary'], [2023, euro('267'), 'secondary'],
      [2024, euro('694'), 'official'], [2025, euro('703'), 'official'], [2026, euro('724'), 'official'],
    ),
  },
  vanaf16: {
    id: 'kindgebondenBudget.leeftijdsverhoging.vanaf16',
    description: 'Verhoging voor een kind van 16 of 17 jaar',
    article: 'Wkb art. 2',
    unit: 'euroPerYear',
    values: byYear(
      [2022, euro('447'), 'secondary'], [2023, euro('476'), 'secondary'],
      [2024, euro('924'), 'official'], [2025, euro('936'), 'official'], [2026, euro('964'), 'official'],
    ),
  },
}

/** The birthdays after whose month the increases begin and the right ends. */
export const leeftijdsgrens: Readonly<Record<'eersteVerhoging' | 'tweedeVerhoging' | 'eindeRecht', Parameter<number>>> = {
  eersteVerhoging: {
    id: 'kindgebondenBudget.leeftijdsgrens.eersteVerhoging',
    description: 'Leeftijd van de eerste verhoging', article: 'Wkb art. 2', unit: 'years',
    values: byYear([[2022, 2023], 12, 'secondary'], [[2024, 2026], 12, 'official']),
  },
  tweedeVerhoging: {
    id: 'kindgebondenBudget.leeftijdsgrens.tweedeVerhoging',
    description: 'Leeftijd van de tweede verhoging', article: 'Wkb art. 2', unit: 'years',
    values: byYear([[2022, 2023], 16, 'secondary'], [[2024, 2026], 16, 'official']),
  },
  eindeRecht: {
    id: 'kindgebondenBudget.leeftijdsgrens.eindeRecht',
    description: 'Leeftijd waarop het recht eindigt', article: 'Wkb art. 2', unit: 'years',
    values: byYear([[2022, 2023], 18, 'secondary'], [[2024, 2026], 18, 'official']),
  },
}

export const alleenstaandeOuderkop: Parameter<Cents> = {
  id: 'kindgebondenBudget.alleenstaandeOuderkop',
  description: 'Alleenstaande-ouderkop',
  article: 'Wkb art. 2',
  unit: 'euroPerYear',
  values: byYear(
    [2022, euro('3.285'), 'secondary'],
    [2023, euro('3.848'), 'secondary'],
    [2024, euro('3.480'), 'official'],
    [2025, euro('3.389'), 'official'],
    [2026, euro('3.416'), 'official'],
  ),
}

export const drempelinkomenKindgebondenBudget: Parameter<Cents> = {
  id: 'kindgebondenBudget.drempelinkomen',
  description: 'Drempelinkomen',
  article: 'Wkb art. 1',
  unit: 'euroPerYear',
  values: byYear(
    [2022, euro('22.356'), 'secondary'],
    [2023, euro('25.070'), 'secondary'],
    [2024, euro('26.819'), 'official'],
    [2025, euro('28.406'), 'official'],
    [2026, euro('29.736'), 'official'],
  ),
}

export const verhogingDrempelMetPartner: Parameter<Cents> = {
  id: 'kindgebondenBudget.verhogingDrempelMetPartner',
  description: 'Verhoging van het drempelinkomen met een toeslagpartner',
  article: 'Wkb art. 2',
  unit: 'euroPerYear',
  values: byYear(
    [2022, euro('17.240'), 'secondary'],
    [2023, euro('18.327'), 'secondary'],
    [2024, euro('9.030'), 'official'],
    [2025, euro('9.139'), 'official'],
    [2026, euro('9.405'), 'official'],
  ),
}

export const afbouwpercentageKindgebondenBudget: Parameter<Fraction> = {
  id: 'kindgebondenBudget.afbouwpercentage',
  description: 'Afbouwpercentage',
  article: 'Wkb art. 2',
  unit: 'percentage',
  values: byYear(
    [[2022, 2023], percent('6,75'), 'secondary'],
    [2024, percent('6,75'), 'official'],
    [2025, percent('7,10'), 'official'],
    [2026, percent('7,60'), 'official'],
  ),
}
