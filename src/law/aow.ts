import type { Age } from '../units/day.ts'
import { byYear, type Parameter } from './parameter.ts'

/**
 * The age at which AOW begins, for who reaches it in that year (Algemene Ouderdomswet art. 7a).
 *
 * Who has reached it in an earlier year, at the lower age of that year, keeps it: 2021 stands here for that reason.
 */
export const aowLeeftijd: Parameter<Age> = {
  id: 'aow.leeftijd',
  description: 'AOW-leeftijd',
  article: 'AOW art. 7a',
  unit: 'age',
  values: byYear(
    [2021, { years: 66, months: 4 }, 'toVerify'],
    [2022, { years: 66, months: 7 }, 'secondary'],
    [2023, { years: 66, months: 10 }, 'secondary'],
    [[2024, 2026], { years: 67, months: 0 }, 'secondary', { source: 'Ook in 2027 67 jaar; in 2028 67 jaar en 3 maanden.' }],
  ),
}
