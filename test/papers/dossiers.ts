import { beoordeelJaar } from '../../src/case/beoordeling.ts'
import { EMPTY_DOSSIER, type Dossier } from '../../src/case/dossier.ts'
import { handreiking } from '../../src/law/beleid/handreiking.ts'
import type { Papercontext } from '../../src/papers/context.ts'
import { day } from '../../src/units/day.ts'

const vandaag = day('2027-03-01')
const jaren = [2022, 2023, 2024, 2025, 2026]
const inwonenden = ['1', '2', '3', '4', '5', '6', '7', '8']

const answers: Dossier['antwoorden'] = {
  'doelgroep.toeslagEnFiscaalPartner': 'ja', 'doelgroep.inkomensbron': 'uitkering', 'doelgroep.andereWeinigInkomen': 'ja', 'doelgroep.minstverdienendeNa1962': 'ja',
  'doelgroep.onderAowLeeftijd': 'ja', 'doelgroep.ontvangtToeslag': 'ja', 'aanvrager.naam': 'Irene', 'toeslagpartner.naam': 'Sergio',
  'aanvrager.geboortedatum': '2-3-1985', 'toeslagpartner.geboortedatum': '3-4-1986',
  ...Object.fromEntries(jaren.flatMap((jaar) => [
    [`${String(jaar)}.huur.0.bedrag`, '720'], [`${String(jaar)}.inkomen.aanvrager`, '28.000'], [`${String(jaar)}.inkomen.toeslagpartner`, '4.322'],
    [`${String(jaar)}.vermogen.keuze`, 'onder'], [`${String(jaar)}.netto.keuze`, 'nietBovenNorm'],
  ])),
}

function contextOf(dossier: Dossier, over: Partial<Papercontext> = {}): Papercontext {
  const uitkomsten = dossier.jaren.map((jaar) => ({ jaar, uitkomst: beoordeelJaar(dossier, jaar, vandaag, handreiking) }))
  return { dossier, uitkomsten, beleid: handreiking, gemeente: {}, dag: vandaag, opsteller: '', ...over }
}

/** What papers are made of, for couples that differ in how much there is to say. */
export const contexts: Readonly<Record<string, Papercontext>> = {
  'one year': contextOf({ ...EMPTY_DOSSIER, jaren: [2023], antwoorden: answers }, { gemeente: { gemeente: 'Voorbeeldstad', telefoonnummer: '14 0229' }, opsteller: 'Noor' }),
  'five years and eight children': contextOf({
    ...EMPTY_DOSSIER, jaren, inwonenden,
    antwoorden: { ...answers, ...Object.fromEntries(inwonenden.flatMap((wie, index) => [[`inwonende.${wie}.naam`, `Kind ${wie}`], [`inwonende.${wie}.geboortedatum`, `12-6-${String(2010 + index)}`]])) },
  }),
  'nothing answered yet': contextOf({ ...EMPTY_DOSSIER, jaren: [2024] }),
}
