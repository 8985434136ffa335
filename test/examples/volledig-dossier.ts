import { beoordeelJaar } from '../../src/case/beoordeling.ts'
import { EMPTY_DOSSIER, type Dossier } from '../../src/case/dossier.ts'
import type { Beleid } from '../../src/law/beleid/beleid.ts'
import { handreiking } from '../../src/law/beleid/handreiking.ts'
import type { Papercontext } from '../../src/papers/context.ts'
import { day, type Day } from '../../src/units/day.ts'

const JAREN = [2022, 2023, 2024, 2025, 2026]

/** A couple with everything answered and a right in every year that has rules. */
export const VOLLEDIG: Dossier = {
  ...EMPTY_DOSSIER, jaren: JAREN, inwonenden: ['1'],
  antwoorden: {
    'doelgroep.toeslagEnFiscaalPartner': 'ja', 'doelgroep.inkomensbron': 'uitkering', 'doelgroep.andereWeinigInkomen': 'ja', 'doelgroep.minstverdienendeNa1962': 'ja',
    'doelgroep.onderAowLeeftijd': 'ja', 'doelgroep.ontvangtToeslag': 'ja',
    'aanvrager.naam': 'Irene', 'aanvrager.achternaam': 'Jansen', 'toeslagpartner.naam': 'Sergio', 'toeslagpartner.achternaam': 'Silva', 'samen.postcode': '1234 ab',
    'aanvrager.geboortedatum': '2-3-1985', 'toeslagpartner.geboortedatum': '3-4-1986', 'inwonende.1.geboortedatum': '12-6-2015',
    ...Object.fromEntries(JAREN.flatMap((jaar) => [
      [`${String(jaar)}.huur.0.bedrag`, '720'], [`${String(jaar)}.huur.1.bedrag`, '575,03'], [`${String(jaar)}.inkomen.aanvrager`, '28.000'], [`${String(jaar)}.inkomen.toeslagpartner`, '4.322'],
      [`${String(jaar)}.vermogen.keuze`, 'onder'], [`${String(jaar)}.netto.keuze`, 'nietBovenNorm'],
    ])),
    ...Object.fromEntries(['huurtoeslag', 'zorgtoeslag'].flatMap((toeslag) => [
      [`2022.beschikking.${toeslag}.voorlopig.jaarbedrag`, '3.000'], [`2022.beschikking.${toeslag}.definitief.jaarbedrag`, '2.500'], [`2022.oordeel.${toeslag}.deel`, 'geheel'],
    ])),
  },
}

export const VANDAAG: Day = day('2027-03-01')

export function metAntwoorden(antwoorden: Dossier['antwoorden'], dossier: Dossier = VOLLEDIG): Dossier {
  return { ...dossier, antwoorden: { ...dossier.antwoorden, ...antwoorden } }
}

/** What papers are made of, with the outcomes that belong to the answers. */
export function contextVan(dossier: Dossier = VOLLEDIG, over: Partial<Papercontext> & { readonly beleid?: Beleid } = {}): Papercontext {
  const beleid = over.beleid ?? handreiking
  return {
    dossier, beleid, gemeente: { gemeente: 'Voorbeeldstad' }, dag: VANDAAG, opsteller: 'Noor',
    uitkomsten: dossier.jaren.map((jaar) => ({ jaar, uitkomst: beoordeelJaar(dossier, jaar, VANDAAG, beleid) })), ...over,
  }
}
