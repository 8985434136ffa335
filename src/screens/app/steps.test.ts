import { describe, expect, it } from 'vitest'
import { bevestigingsveld } from '../../case/aandacht.ts'
import type { Aandachtspunt } from '../../case/aandachtspunt.ts'
import { pathOf } from './steps.ts'

const punten: readonly Omit<Aandachtspunt, 'waarden'>[] = [
  { code: 'kindOuderDanOuder', veld: 'inwonende.1.geboortedatum' }, { code: 'dagNaDeJaren', veld: 'samen.tot' }, { code: 'afspraakVoorbij', veld: 'afspraak.dag' },
  { code: 'huurOmlaag', veld: '2024.huur.1.bedrag', jaar: 2024 }, { code: 'inkomenLijktMaandbedrag', veld: '2024.schatting.aanvrager.0.bedrag', jaar: 2024 },
  { code: 'inkomenLijktMaandbedrag', veld: '2024.bronnen.aanvrager.0.bruto', jaar: 2024 }, { code: 'nettoBovenBruto', veld: '2024.netto.0.bedrag', jaar: 2024 },
  { code: 'toegekendBovenMaximum', veld: '2024.beschikking.huurtoeslag.definitief.jaarbedrag', jaar: 2024 }, { code: 'teruggevorderdSpreektTegen', veld: '2024.teruggevorderd', jaar: 2024 }, { code: 'verloopNaOverlijden', veld: '2024.verloop.0.dag', jaar: 2024 },
]

describe('that an unusual answer is right', () => {
  it.each(punten)('is told in the summary at the step of the answer: $code', (punt) => {
    expect(pathOf(bevestigingsveld({ ...punt, waarden: '' }))).toBe(pathOf(punt.veld))
  })
})
