import { day } from '../../units/day.ts'
import type { Beleid, Jaarbeleid } from './beleid.ts'
import { handreiking, HUUR_EN_ZORG } from './handreiking.ts'

/** Fase 1, chapter 2. Its art. 3 lid 4 refers to art. 4 lid 4, and means the last paragraph of art. 4: a slip that is not copied here. */
function fase1(jaar: 2022 | 2023 | 2024, over: Partial<Jaarbeleid>): Jaarbeleid {
  const guide = handreiking.jaren[jaar]
  if (guide === undefined) throw new RangeError('the guide rules this year')
  return {
    ...guide,
    doorGemeente: true,
    toeslagen: { value: HUUR_EN_ZORG, source: 'Beleidsregel Horst aan de Maas art. 2 lid 1 onder b' },
    vermogensgrens: { value: 'zorgtoeslag', source: 'Beleidsregel Horst aan de Maas art. 4 lid 9' },
    inkomenVan: { value: 'partnersEnMedebewoners', source: 'Beleidsregel Horst aan de Maas art. 4 lid 5' },
    aanvraagTotEnMet: { value: day('2026-06-30'), source: 'Beleidsregel Horst aan de Maas art. 4 lid 3: vóór 1 juli 2026' },
    vorm: { value: 'formulier', source: 'Beleidsregel Horst aan de Maas art. 4 lid 1: op het aanvraagformulier, tijdens het gesprek' },
    uitbetaling: { value: 'ineens', source: 'Beleidsregel Horst aan de Maas art. 3 lid 3' },
    herberekening: { value: 'opVerzoek', source: 'Beleidsregel Horst aan de Maas, toelichting bij art. 3' },
    ...over,
  }
}

const tekort = {
  werkelijkeBedragen: { value: 'beschikking', source: 'Beleidsregel Horst aan de Maas art. 3 lid 1 onder b' },
  verschilPer: { value: 'jaar', source: 'Beleidsregel Horst aan de Maas art. 3 lid 1 onder b: in een toeslagenjaar' },
  huur: { value: 'juliTenzijVerlaagd', source: 'Beleidsregel Horst aan de Maas art. 3 lid 1 onder b, en toelichting: tenzij de huur is verlaagd' },
  bestaansminimum: { value: 'voorwaarde', source: 'Beleidsregel Horst aan de Maas art. 2 lid 1 onder c' },
} as const satisfies Partial<Jaarbeleid>

/** Fase 2, chapter 3. */
function fase2(jaar: 2025 | 2026): Jaarbeleid {
  const law = handreiking.jaren[jaar]
  if (law === undefined) throw new RangeError('the law rules this year')
  return {
    ...law,
    doorGemeente: true,
    vermogensgrens: { value: 'zorgtoeslag', source: 'Beleidsregel Horst aan de Maas art. 8 lid 9' },
    inkomenVan: { value: 'partners', source: 'Beleidsregel Horst aan de Maas art. 8 lid 5' },
    aanvraagTotEnMet: { value: day('2028-12-31'), source: 'Beleidsregel Horst aan de Maas art. 8 lid 10' },
    vorm: { value: 'formulier', source: 'Beleidsregel Horst aan de Maas art. 8 lid 2' },
    ambtshalve: { value: 'eerderToegekend', source: 'Beleidsregel Horst aan de Maas art. 7' },
    uitbetaling: { value: 'ineens', source: 'Beleidsregel Horst aan de Maas art. 9 lid 2' },
  }
}

/** Beleidsregel compensatie alleenverdieners gemeente Horst aan de Maas (Gemeenteblad 2025, 114803), which looks back to 1 January 2022. */
export const horstAanDeMaas: Beleid = {
  ...handreiking,
  id: 'horst-aan-de-maas-2025',
  name: 'Beleidsregel compensatie alleenverdieners gemeente Horst aan de Maas',
  gemeente: 'Horst aan de Maas',
  source: 'Gemeenteblad 2025, 114803, 20 maart 2025',
  geldigVanaf: day('2022-01-01'),
  geldigTotEnMet: null,
  briefadresUitgesloten: { value: true, source: 'Beleidsregel Horst aan de Maas art. 2 lid 2 onder b en art. 5 lid 2 onder b' },
  exPartners: { value: 'iederDeHelft', source: 'Beleidsregel Horst aan de Maas art. 3 lid 4 en art. 4 lid 11' },
  inkomensbepaling: { value: ['aanslag', 'vasteMaand', 'drieMaanden', 'jaaropgave'], source: 'Beleidsregel Horst aan de Maas art. 4 lid 6 tot en met 8 en art. 8 lid 6 tot en met 8' },
  jaren: {
    2022: fase1(2022, { terugvordering: { value: ['huurtoeslag', 'zorgtoeslag'], source: 'Beleidsregel Horst aan de Maas art. 3 lid 1 onder a: wat wordt teruggevorderd of verrekend' } }),
    2023: fase1(2023, { ...tekort, beschikking: { value: 'definitief', source: 'Beleidsregel Horst aan de Maas art. 3 lid 1 onder b I; de toelichting neemt ook de voorlopige' } }),
    2024: fase1(2024, { ...tekort, beschikking: { value: 'voorlopigOfDefinitief', source: 'Beleidsregel Horst aan de Maas art. 3 lid 1 onder b II' } }),
    2025: fase2(2025),
    2026: fase2(2026),
  },
}
