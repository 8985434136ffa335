import { euro, type Cents } from '../units/cents.ts'
import { byYear, type Parameter } from './parameter.ts'

/** The scheme runs over 2025 to 2027; the amount of 2027 has not been published. */
export const vasteTegemoetkoming: Parameter<Cents> = {
  id: 'vasteTegemoetkoming.bedrag',
  description: 'Vaste tegemoetkoming alleenverdieners',
  article: 'Pw art. 78gg; Regeling Participatiewet, IOAW en IOAZ art. 15ba',
  unit: 'euroPerYear',
  values: byYear(
    [2025, euro('1.000'), 'official', { source: 'Stcrt. 2024, 42274; Kamerbrief 1 juli 2026.' }],
    [2026, euro('1.100'), 'official', { source: 'Stcrt. 2025, 44064; Kamerbrief 1 juli 2026.' }],
  ),
}
