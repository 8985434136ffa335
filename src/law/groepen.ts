import { euro, type Cents } from '../units/cents.ts'
import { byYear, type Parameter } from './parameter.ts'

/**
 * The borders of the groups, as table 1 of the guide prints them for 2023 and 2024: the gross benefit of UWV or of a private insurer, a year.
 *
 * They overlap in 2024, and most are 'ca.': where two groups fit, the words above the columns decide.
 */

const printed = { source: 'Handreiking § 4.1 tabel 1.' }
const circa = { source: 'Handreiking § 4.1 tabel 1: ‘ca.’.' }
const article = 'Handreiking § 4.1 tabel 1'

export const groepsgrens = {
  groep1Tot: {
    id: 'groepen.groep1Tot',
    description: 'Groep 1: bruto-uitkering lager dan',
    article,
    unit: 'euroPerYear',
    values: byYear([2023, euro('25.000'), 'guide', printed], [2024, euro('27.500'), 'guide', circa]),
  },
  groep2Vanaf: {
    id: 'groepen.groep2Vanaf',
    description: 'Groep 2: bruto-uitkering gelijk aan of hoger dan',
    article,
    unit: 'euroPerYear',
    values: byYear([2023, euro('25.000'), 'guide', printed], [2024, euro('27.000'), 'guide', circa]),
  },
  groep2Tot: {
    id: 'groepen.groep2Tot',
    description: 'Groep 2: bruto-uitkering lager dan',
    article,
    unit: 'euroPerYear',
    values: byYear([2023, euro('28.500'), 'guide', circa], [2024, euro('34.000'), 'guide', circa]),
  },
  groep3Vanaf: {
    id: 'groepen.groep3Vanaf',
    description: 'Groep 3: bruto-uitkering gelijk aan of hoger dan',
    article,
    unit: 'euroPerYear',
    values: byYear([2023, euro('28.500'), 'guide', printed], [2024, euro('30.500'), 'guide', circa]),
  },
  groep3Tot: {
    id: 'groepen.groep3Tot',
    description: 'Groep 3: bruto-uitkering lager dan',
    article,
    unit: 'euroPerYear',
    values: byYear([2023, euro('44.000'), 'guide', circa], [2024, euro('48.000'), 'guide', circa]),
  },
} as const satisfies Readonly<Record<string, Parameter<Cents>>>

/** The guide prints a lower border for 2024 only. */
export const groep1Vanaf: Parameter<Cents> = {
  id: 'groepen.groep1Vanaf',
  description: 'Groep 1: bruto-uitkering gelijk aan of hoger dan',
  article,
  unit: 'euroPerYear',
  values: byYear([2024, euro('13.500'), 'guide', circa]),
}

const sociaalMinimum = { source: 'Handreiking § 2.4: het bruto-inkomen waarbij het netto-inkomen op het sociaal minimum ligt, ‘circa’.' }

/** From this gross benefit on the net income is not below the norm: where a couple of 2024 fits in group 2 and in group 3. */
export const brutoBijNorm = {
  uwv: {
    id: 'groepen.brutoBijNorm.uwv',
    description: 'Bruto-uitkering van UWV waarbij het netto-inkomen op de bijstandsnorm ligt',
    article: 'Handreiking § 2.4',
    unit: 'euroPerYear',
    values: byYear([2024, euro('30.500'), 'guide', sociaalMinimum]),
  },
  verzekeraar: {
    id: 'groepen.brutoBijNorm.verzekeraar',
    description: 'Bruto-uitkering van een private verzekeraar waarbij het netto-inkomen op de bijstandsnorm ligt',
    article: 'Handreiking § 2.4',
    unit: 'euroPerYear',
    values: byYear([2024, euro('34.000'), 'guide', sociaalMinimum]),
  },
} as const satisfies Readonly<Record<'uwv' | 'verzekeraar', Parameter<Cents>>>
