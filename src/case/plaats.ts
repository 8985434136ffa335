import type { Onderwerp } from '../engine/begrippen.ts'
import type { Vraag } from '../engine/feiten.ts'
import type { Toeslag } from '../law/beleid/beleid.ts'
import type { Day } from '../units/day.ts'
import type { Dossier, Veld, Wie } from './dossier.ts'
import { beschikkingVan, inwonendenIn } from './feiten.ts'

export type Plaats = { readonly veld: Veld; readonly wie?: Wie; readonly toeslag?: Toeslag }

/** Where an open question of the engine is answered, and whom or what it is about. */
export function plaatsVan({ onderwerp, veld }: Vraag, dossier: Dossier, jaar: number, peildatum: Day): Plaats {
  const [subject = '', part = ''] = veld.split('.')
  const wie = subject === 'inwonenden'
    ? `inwonende.${inwonendenIn(dossier, jaar, peildatum)[Number(part)] ?? ''}` as const
    : subject as 'aanvrager' | 'toeslagpartner'
  return places[onderwerp]({ veld, wie, toeslag: part as Toeslag, jaar, dossier })
}

type About = { readonly veld: string; readonly wie: Wie; readonly toeslag: Toeslag; readonly jaar: number; readonly dossier: Dossier }

const places: Readonly<Record<Onderwerp, (about: About) => Plaats>> = {
  doelgroep: ({ veld }) => ({ veld: veld as Veld }),
  geboortedatum: ({ wie }) => ({ wie, veld: `${wie}.geboortedatum` }),
  inkomen: ({ wie, jaar, dossier: { antwoorden } }) => ({ wie, veld: antwoorden[`${jaar}.maatstaf`] === 'zoalsToegekend' ? `${jaar}.schatting.${wie}.0.bedrag` : `${jaar}.inkomen.${wie}` }),
  vermogen: ({ wie, jaar }) => ({ wie, veld: `${jaar}.vermogen.keuze` }),
  huur: ({ jaar }) => ({ veld: `${jaar}.huur.0.bedrag` }),
  nettoInkomen: ({ jaar }) => ({ veld: `${jaar}.netto.keuze` }),
  beschikking: ({ toeslag, jaar, dossier }) => {
    const soort = beschikkingVan(dossier, jaar, toeslag)?.voorlopig === undefined ? 'voorlopig' : 'definitief'
    return { toeslag, veld: `${jaar}.beschikking.${toeslag}.${soort}.jaarbedrag` }
  },
  beschikkingPerMaand: ({ toeslag, jaar }) => ({ toeslag, veld: `${jaar}.beschikking.${toeslag}.voorlopig.wijze` }),
  oorzaakTerugvordering: ({ toeslag, jaar }) => ({ toeslag, veld: `${jaar}.oordeel.${toeslag}.deel` }),
}
