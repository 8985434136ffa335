import type { Beleid, Choice, Jaarbeleid, Toeslag } from './beleid.ts'

const HUUR_EN_ZORG = { huurtoeslag: 'altijd', zorgtoeslag: 'altijd' } as const

const reclaimOfHuurAndZorg: Choice<readonly Toeslag[]> = { value: ['huurtoeslag', 'zorgtoeslag'], source: 'Handreiking hoofdstuk 2, Handelingsperspectief, en § 6.1 stap 9 en 10' }
const capAtMinimum: Choice<boolean> = { value: true, source: 'Handreiking § 6.1 stap 11 en hoofdstuk 6, Compensatie tot het sociaal minimum' }

function vast(year: number): Jaarbeleid {
  return {
    regeling: { value: 'vasteTegemoetkoming', source: `Pw art. 78gg (toeslagjaar ${String(year)})` },
    toeslagen: { value: { ...HUUR_EN_ZORG, kindgebondenBudget: 'altijd' }, source: 'Pw art. 78gg lid 1: tegemoetkomingen op grond van de Awir' },
    terugvordering: { value: [], source: 'Pw art. 78gg: een vast bedrag' },
    beschikking: { value: 'voorlopigOfDefinitief', source: 'Pw art. 78gg: de wet noemt geen beschikking' },
    plafondBestaansminimum: { value: true, source: 'Pw art. 78gg lid 1' },
  }
}

/** The defaults of the Handreiking alleenverdienersproblematiek (Stimulansz and SZW, 2nd version, September 2024) and, from 2025, of the law. */
export const handreiking: Beleid = {
  id: 'handreiking-2024-09',
  name: 'Handreiking alleenverdienersproblematiek, september 2024',
  source: 'Stimulansz en ministerie van SZW, tweede versie, september 2024',
  normkeuze: { value: 'januarinorm', source: 'Handreiking hoofdstuk 6, Tekort aan toeslagen: 11.381 voor 2023 en 12.124 voor 2024' },
  brutering: { value: 'naarRato', source: 'Handreiking, rekenvoorbeeld kostendelersnorm: 12.124 × 13/15 = 10.507' },
  fiscaleRegelingVanaf: { value: 2028, source: 'Kamerbrief 1 juli 2026; Stb. 2024, 434' },
  jaren: {
    2022: {
      regeling: { value: 'terugvordering', source: 'Handreiking hoofdstuk 2, Afbakening, en hoofdstuk 6, Compensatie voor de terugvordering over 2022' },
      toeslagen: { value: HUUR_EN_ZORG, source: 'Handreiking hoofdstuk 2, Handelingsperspectief' },
      terugvordering: reclaimOfHuurAndZorg,
      beschikking: { value: 'definitief', source: 'Handreiking hoofdstuk 6, Compensatie voor de terugvordering over 2022' },
      plafondBestaansminimum: { value: false, source: 'Handreiking hoofdstuk 6, Compensatie voor de terugvordering over 2022' },
    },
    2023: {
      regeling: { value: 'tekortEnTerugvordering', source: 'Handreiking § 6.1 stap 8 tot en met 11' },
      toeslagen: { value: { ...HUUR_EN_ZORG, kinderopvangtoeslag: 'opGrond' }, source: 'Handreiking hoofdstuk 2, Huur- en zorgtoeslag 2023 en 2024, en Kinderopvangtoeslag (uitzonderlijk)' },
      terugvordering: reclaimOfHuurAndZorg,
      beschikking: { value: 'definitief', source: 'Handreiking § 6.1 stap 8: de definitieve berekening, anders de jaaropgaven' },
      plafondBestaansminimum: capAtMinimum,
    },
    2024: {
      regeling: { value: 'tekortEnTerugvordering', source: 'Handreiking § 6.1 stap 4 tot en met 7' },
      toeslagen: { value: { ...HUUR_EN_ZORG, kindgebondenBudget: 'bovenDrempel', kinderopvangtoeslag: 'opGrond' }, source: 'Handreiking hoofdstuk 2: huur- en zorgtoeslag; kindgebonden budget alleen in 2024, boven het drempelinkomen; kinderopvangtoeslag in uitzonderlijke gevallen' },
      terugvordering: reclaimOfHuurAndZorg,
      beschikking: { value: 'voorlopigOfDefinitief', source: 'Handreiking hoofdstuk 6, Tekort aan toeslagen 2023 en 2024' },
      plafondBestaansminimum: capAtMinimum,
    },
    2025: vast(2025),
    2026: vast(2026),
  },
}
