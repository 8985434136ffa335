import { day } from '../../units/day.ts'
import type { Beleid, Choice, Jaarbeleid, Toeslag } from './beleid.ts'

export const HUUR_EN_ZORG = { huurtoeslag: 'altijd', zorgtoeslag: 'altijd' } as const

const reclaimOfHuurAndZorg: Choice<readonly Toeslag[]> = { value: ['huurtoeslag', 'zorgtoeslag'], source: 'Handreiking hoofdstuk 2, Handelingsperspectief, en § 6.1 stap 9 en 10' }

const DE_GEMEENTE_BESLIST = 'Handreiking: de gemeente beslist'

/** What is the same in the years of fase 1. */
const fase1 = {
  doorGemeente: false,
  terugvordering: reclaimOfHuurAndZorg,
  werkelijkeBedragen: { value: 'berekendOfBeschikking', source: 'Handreiking § 6.1 stap 8: is er nog geen definitieve berekening, dan aan de hand van de jaaropgaven' },
  verschilPer: { value: 'maand', source: 'Handreiking § 6.1 stap 7: bereken per maand welk bedrag het huishouden tekortkwam' },
  huur: { value: 'perMaand', source: 'Handreiking hoofdstuk 6, Huurtoeslag: beide helften van het jaar, en Rekenvoorbeeld 2023' },
  bestaansminimum: { value: 'plafond', source: 'Handreiking § 6.1 stap 11 en hoofdstuk 6, Compensatie tot het sociaal minimum' },
  vermogensgrens: { value: 'geen', source: 'Handreiking § 5.6: de gemeente kan aansluiten bij de vermogensnormen van de toeslagen, en die tellen per toeslag al mee' },
  inkomenVan: { value: 'partnersEnMedebewoners', source: 'Handreiking hoofdstuk 6, Kostendelersnorm: bij huurtoeslag alle medebewoners' },
  aanvraagTotEnMet: { value: null, source: DE_GEMEENTE_BESLIST },
  vorm: { value: 'onbekend', source: DE_GEMEENTE_BESLIST },
  ambtshalve: { value: 'geen', source: 'Pw art. 35: individuele bijzondere bijstand, op aanvraag' },
  uitbetaling: { value: 'ineens', source: 'Handreiking § 6.1 stap 7 tot en met 10: een eenmalige betaling' },
  terugvorderenDoorGemeente: { value: 'volgensPw', source: 'Handreiking § 7.2: de gewone verplichtingen van de Participatiewet' },
  herberekening: { value: 'bijWijziging', source: 'Handreiking hoofdstuk 3, stap 9 en 10' },
} as const satisfies Partial<Jaarbeleid>

function vast(year: number): Jaarbeleid {
  return {
    ...fase1,
    regeling: { value: 'vasteTegemoetkoming', source: `Pw art. 78gg (toeslagjaar ${String(year)})` },
    toeslagen: { value: { ...HUUR_EN_ZORG, kindgebondenBudget: 'altijd' }, source: 'Pw art. 78gg lid 1: tegemoetkomingen op grond van de Awir' },
    terugvordering: { value: [], source: 'Pw art. 78gg: een vast bedrag' },
    beschikking: { value: 'voorlopigOfDefinitief', source: 'Pw art. 78gg: de wet noemt geen beschikking' },
    bestaansminimum: { value: 'plafond', source: 'Pw art. 78gg lid 1' },
    inkomenVan: { value: 'partners', source: 'Pw art. 78gg lid 1: het huishouden' },
    ambtshalve: { value: 'geen', source: 'Pw art. 78gg lid 5: wie op de lijst staat; verder beslist de gemeente' },
    uitbetaling: { value: 'onbekend', source: DE_GEMEENTE_BESLIST },
    terugvorderenDoorGemeente: { value: 'nooit', source: 'Pw art. 78gg lid 6: geen herziening ten nadele' },
    herberekening: { value: 'opVerzoek', source: 'Pw art. 78gg: een vast bedrag' },
  }
}

/** The defaults of the Handreiking alleenverdienersproblematiek (Stimulansz and SZW, 2nd version, September 2024) and, from 2025, of the law. */
export const handreiking: Beleid = {
  id: 'handreiking-2024-09',
  name: 'Handreiking alleenverdienersproblematiek, september 2024',
  gemeente: null,
  source: 'Stimulansz en ministerie van SZW, tweede versie, september 2024',
  geldigVanaf: day('2022-01-01'),
  geldigTotEnMet: null,
  normkeuze: { value: 'januarinorm', source: 'Handreiking hoofdstuk 6, Tekort aan toeslagen: 11.381 voor 2023 en 12.124 voor 2024' },
  brutering: { value: 'naarRato', source: 'Handreiking, rekenvoorbeeld kostendelersnorm: 12.124 × 13/15 = 10.507' },
  fiscaleRegelingVanaf: { value: 2028, source: 'Kamerbrief 1 juli 2026; Stb. 2024, 434' },
  briefadresUitgesloten: { value: false, source: 'Handreiking § 7.4: de woonplaats op de aanvraagdatum (Pw art. 40)' },
  exPartners: { value: 'samen', source: DE_GEMEENTE_BESLIST },
  inkomensbepaling: { value: ['aanslag', 'jaaropgave', 'vasteMaand', 'drieMaanden'], source: 'Handreiking bijlage 1: het verzamelinkomen van de definitieve aanslag, anders het loon van de jaaropgaaf; § 6.3: in het lopende jaar de specificaties' },
  jaren: {
    2022: {
      ...fase1,
      regeling: { value: 'terugvordering', source: 'Handreiking hoofdstuk 2, Afbakening, en hoofdstuk 6, Compensatie voor de terugvordering over 2022' },
      toeslagen: { value: HUUR_EN_ZORG, source: 'Handreiking hoofdstuk 2, Handelingsperspectief' },
      beschikking: { value: 'definitief', source: 'Handreiking hoofdstuk 6, Compensatie voor de terugvordering over 2022' },
      bestaansminimum: { value: 'geen', source: 'Handreiking hoofdstuk 6, Compensatie voor de terugvordering over 2022' },
    },
    2023: {
      ...fase1,
      regeling: { value: 'tekortEnTerugvordering', source: 'Handreiking § 6.1 stap 8 tot en met 11' },
      toeslagen: { value: { ...HUUR_EN_ZORG, kinderopvangtoeslag: 'opGrond' }, source: 'Handreiking hoofdstuk 2, Huur- en zorgtoeslag 2023 en 2024, en Kinderopvangtoeslag (uitzonderlijk)' },
      beschikking: { value: 'definitief', source: 'Handreiking § 6.1 stap 8: de definitieve berekening, anders de jaaropgaven' },
    },
    2024: {
      ...fase1,
      regeling: { value: 'tekortEnTerugvordering', source: 'Handreiking § 6.1 stap 4 tot en met 7' },
      toeslagen: { value: { ...HUUR_EN_ZORG, kindgebondenBudget: 'bovenDrempel', kinderopvangtoeslag: 'opGrond' }, source: 'Handreiking hoofdstuk 2: huur- en zorgtoeslag; kindgebonden budget alleen in 2024, boven het drempelinkomen; kinderopvangtoeslag in uitzonderlijke gevallen' },
      beschikking: { value: 'voorlopigOfDefinitief', source: 'Handreiking hoofdstuk 6, Tekort aan toeslagen 2023 en 2024' },
    },
    2025: vast(2025),
    2026: vast(2026),
  },
}
