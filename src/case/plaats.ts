import type { Onderwerp } from '../engine/begrippen.ts'
import type { Vraag } from '../engine/feiten.ts'
import type { Beleid, Toeslag } from '../law/beleid/beleid.ts'
import type { Day } from '../units/day.ts'
import { openBronveldIn } from './bronnen.ts'
import type { Beschikkingsoort, Dossier, Veld, Wie } from './dossier.ts'
import { beschikkingVan, inwonendenIn } from './feiten.ts'
import { jaarbeleidVan } from './gevraagd.ts'

export type Plaats = { readonly veld: Veld; readonly wie?: Wie; readonly toeslag?: Toeslag }

/** Where an open question of the engine is answered, and whom or what it is about. */
export function plaatsVan({ onderwerp, veld }: Vraag, dossier: Dossier, jaar: number, peildatum: Day, beleid: Beleid): Plaats {
  const [subject = '', part = '', soort = ''] = veld.split('.')
  const wie = subject === 'inwonenden'
    ? `inwonende.${inwonendenIn(dossier, jaar, peildatum)[Number(part)] ?? ''}` as const
    : subject as 'aanvrager' | 'toeslagpartner'
  return places[onderwerp]({ veld, wie, toeslag: part as Toeslag, soort: soort as Beschikkingsoort, jaar, dossier, beleid })
}

/** To compare with, one decision is enough: the final one where the beleid wants that. To see what is asked back, both are needed. */
function missingDecision(dossier: Dossier, jaar: number, toeslag: Toeslag, beleid: Beleid): Beschikkingsoort {
  const jaarbeleid = jaarbeleidVan(jaar, beleid)
  const needsFinal = jaarbeleid?.beschikking.value === 'definitief' && jaarbeleid.regeling.value !== 'terugvordering'
  return needsFinal || beschikkingVan(dossier, jaar, toeslag)?.voorlopig !== undefined ? 'definitief' : 'voorlopig'
}

/** The first amount of a decision, of the year or of a month. */
export function beschikkingsveld({ antwoorden }: Dossier, jaar: number, toeslag: Toeslag, soort: Beschikkingsoort): Veld {
  const veld = `${jaar}.beschikking.${toeslag}.${soort}` as const
  return antwoorden[`${veld}.wijze`] === 'perMaand' ? `${veld}.0.bedrag` : `${veld}.jaarbedrag`
}

/** With an income by its sources there is no field for the whole of it. */
function inkomensveld(dossier: Dossier, jaar: number, wie: Wie): Veld {
  if (dossier.antwoorden[`${jaar}.maatstaf`] === 'zoalsToegekend') return `${jaar}.schatting.${wie}.0.bedrag`
  const bron = wie === 'aanvrager' || wie === 'toeslagpartner' ? openBronveldIn(dossier, jaar, wie) : undefined
  return bron ?? `${jaar}.inkomen.${wie}`
}

type About = { readonly veld: string; readonly wie: Wie; readonly toeslag: Toeslag; readonly soort: Beschikkingsoort; readonly jaar: number; readonly dossier: Dossier; readonly beleid: Beleid }

const places: Readonly<Record<Onderwerp, (about: About) => Plaats>> = {
  ambtshalveAanslag: ({ veld }) => ({ veld: veld as Veld }),
  beleid: ({ veld }) => ({ veld: veld as Veld }),
  doelgroep: ({ veld }) => ({ veld: veld as Veld }),
  geboortejaarMinstverdienende: ({ veld }) => ({ veld: veld as Veld }),
  foutAntwoord: ({ veld }) => ({ veld: veld as Veld }),
  partnerschap: ({ veld }) => ({ veld: veld as Veld }),
  partnerschapOnbekend: ({ veld }) => ({ veld: veld as Veld }),
  anderAdres: ({ veld }) => ({ veld: veld as Veld }),
  partnersSpreektTegen: ({ veld }) => ({ veld: veld as Veld }),
  geboortedatum: ({ wie }) => ({ wie, veld: `${wie}.geboortedatum` }),
  inkomen: ({ wie, jaar, dossier }) => ({ wie, veld: inkomensveld(dossier, jaar, wie) }),
  vermogen: ({ wie, jaar, dossier: { antwoorden } }) => ({ wie, veld: `${jaar}.vermogen.${antwoorden[`${jaar}.vermogen.keuze`] === 'boven' ? wie : 'keuze'}` }),
  huur: ({ jaar }) => ({ veld: `${jaar}.huur.0.bedrag` }),
  nettoInkomen: ({ jaar, dossier: { antwoorden } }) => ({ veld: antwoorden[`${jaar}.netto.keuze`] === 'bedrag' ? `${jaar}.netto.0.bedrag` : `${jaar}.netto.keuze` }),
  kinderopvangMetBijstand: ({ jaar }) => ({ toeslag: 'kinderopvangtoeslag', veld: `${jaar}.kinderopvang.0.bedrag` }),
  beschikking: ({ toeslag, jaar, dossier, beleid }) => ({ toeslag, veld: beschikkingsveld(dossier, jaar, toeslag, missingDecision(dossier, jaar, toeslag, beleid)) }),
  beschikkingPerMaand: ({ toeslag, jaar, soort, dossier: { antwoorden } }) => {
    const veld = `${jaar}.beschikking.${toeslag}.${soort}` as const
    return { toeslag, veld: antwoorden[`${veld}.wijze`] === 'perMaand' ? `${veld}.0.bedrag` : `${veld}.wijze` }
  },
  oorzaakTerugvordering: ({ toeslag, jaar, dossier: { antwoorden } }) => {
    const veld = `${jaar}.oordeel.${toeslag}` as const
    return { toeslag, veld: antwoorden[`${veld}.deel`] === 'deel' ? `${veld}.andereOorzaak` : `${veld}.deel` }
  },
}
