import { day } from '../../units/day.ts'
import type { Beleid, Jaarbeleid } from './beleid.ts'
import { handreiking } from './handreiking.ts'

function fase2(jaar: 2025 | 2026): Jaarbeleid {
  const law = handreiking.jaren[jaar]
  if (law === undefined) throw new RangeError('the law rules this year')
  return {
    ...law,
    doorGemeente: true,
    vermogensgrens: { value: 'zorgtoeslag', source: 'Beleidsregel Hoorn art. 4.9 en 4.10' },
    inkomenVan: { value: 'partners', source: 'Beleidsregel Hoorn art. 4.5' },
    aanvraagTotEnMet: { value: day('2028-12-31'), source: 'Beleidsregel Hoorn art. 4.11' },
    vorm: { value: 'vormvrij', source: 'Beleidsregel Hoorn art. 4.2' },
    ambtshalve: { value: 'eerderToegekend', source: 'Beleidsregel Hoorn art. 3.2 en 3.3' },
    uitbetaling: { value: 'restVanHetJaar', source: 'Beleidsregel Hoorn art. 6.1: verdeeld over de resterende maanden in het kalenderjaar' },
    terugvorderenDoorGemeente: { value: 'nooit', source: 'Beleidsregel Hoorn art. 7' },
  }
}

/** Beleidsregel tegemoetkoming alleenverdieners gemeente Hoorn 2025, 2026 en 2027. It says nothing of 2022 to 2024: there the guide stands. */
export const hoorn: Beleid = {
  ...handreiking,
  id: 'hoorn-2025',
  name: 'Beleidsregel tegemoetkoming alleenverdieners gemeente Hoorn 2025, 2026 en 2027',
  gemeente: 'Hoorn',
  source: 'Zaaknummer 2253437, 16 juni 2025',
  geldigVanaf: day('2025-01-01'),
  geldigTotEnMet: day('2029-04-30'),
  inkomensbepaling: { value: ['aanslag', 'vasteMaand', 'drieMaanden', 'jaaropgave'], source: 'Beleidsregel Hoorn art. 4.6 tot en met 4.8; bij sterk wisselend inkomen het jaarinkomen' },
  jaren: { ...handreiking.jaren, 2025: fase2(2025), 2026: fase2(2026) },
}
