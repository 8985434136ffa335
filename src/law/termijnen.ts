import { byYear, type Parameter } from './parameter.ts'

/** Algemene wet bestuursrecht (Awb) and Algemene termijnenwet: how long one can object. */
export const bezwaartermijn: Parameter<number> = {
  id: 'awb.bezwaartermijn',
  description: 'Bezwaartermijn, in dagen na de dag van de beschikking',
  article: 'Awb art. 6:7 en 6:8',
  unit: 'choice',
  values: byYear([[2022, 2029], 42, 'guide', { source: 'Handreiking § 6.1 stap 2: 6 weken.' }]),
}

const rondPasen = { source: 'Goede Vrijdag, tweede paasdag, Hemelvaartsdag en tweede pinksterdag volgen uit de datum van Pasen; Koningsdag is een dag eerder als 27 april een zondag is.' }

function feestdagenIn(...bewegend: readonly string[]): readonly string[] {
  return ['01-01', '05-05', '12-25', '12-26', ...bewegend]
}

/** As `'12-25'`, month and day. */
export const feestdagen: Parameter<readonly string[]> = {
  id: 'termijnenwet.feestdagen',
  description: 'Algemeen erkende feestdagen',
  article: 'Algemene termijnenwet art. 3',
  unit: 'choice',
  values: byYear(
    [2022, feestdagenIn('04-15', '04-18', '04-27', '05-26', '06-06'), 'toVerify', rondPasen],
    [2023, feestdagenIn('04-07', '04-10', '04-27', '05-18', '05-29'), 'toVerify', rondPasen],
    [2024, feestdagenIn('03-29', '04-01', '04-27', '05-09', '05-20'), 'toVerify', rondPasen],
    [2025, feestdagenIn('04-18', '04-21', '04-26', '05-29', '06-09'), 'toVerify', rondPasen],
    [2026, feestdagenIn('04-03', '04-06', '04-27', '05-14', '05-25'), 'toVerify', rondPasen],
    [2027, feestdagenIn('03-26', '03-29', '04-27', '05-06', '05-17'), 'toVerify', rondPasen],
    [2028, feestdagenIn('04-14', '04-17', '04-27', '05-25', '06-05'), 'toVerify', rondPasen],
    [2029, feestdagenIn('03-30', '04-02', '04-27', '05-10', '05-21'), 'toVerify', rondPasen],
    [2030, feestdagenIn('04-19', '04-22', '04-27', '05-30', '06-10'), 'toVerify', rondPasen],
  ),
}
