import type { Dossier, Wie } from '../case/dossier.ts'
import { plaatsVan } from '../case/plaats.ts'
import type { Onderwerp } from '../engine/begrippen.ts'
import type { Vraag } from '../engine/feiten.ts'
import type { Toeslag } from '../law/beleid/beleid.ts'
import type { Papercontext } from './context.ts'
import { voornaamVan } from './personen.ts'

const NAMEN: Readonly<Record<Onderwerp, string>> = {
  ambtshalveAanslag: 'de aanslag die de Belastingdienst zelf heeft vastgesteld',
  beleid: 'het beleid van de gemeente',
  doelgroep: 'een vraag over wie de regeling kan krijgen',
  geboortedatum: 'de geboortedatum',
  inkomen: 'het toetsingsinkomen',
  vermogen: 'het vermogen op 1 januari',
  huur: 'de huur',
  kinderopvangMetBijstand: 'de kinderopvangtoeslag met alleen bijstand',
  beschikking: 'de beschikking van Dienst Toeslagen',
  beschikkingPerMaand: 'de bedragen per maand in de beschikking',
  oorzaakTerugvordering: 'de oorzaak van de terugvordering',
  nettoInkomen: 'het netto-inkomen',
  geboortejaarMinstverdienende: 'de geboortedatum van wie het laagste inkomen heeft',
  foutAntwoord: 'een antwoord dat niet kan kloppen',
  partnerschap: 'sinds wanneer er een partner is',
  partnerschapOnbekend: 'sinds wanneer er een toeslagpartner is',
  anderAdres: 'tot wanneer er wordt gerekend',
  partnersSpreektTegen: 'de antwoorden over partners, die elkaar tegenspreken',
}

const TOESLAGEN: Readonly<Record<Toeslag, string>> = {
  huurtoeslag: 'huurtoeslag', zorgtoeslag: 'zorgtoeslag', kindgebondenBudget: 'kindgebonden budget', kinderopvangtoeslag: 'kinderopvangtoeslag',
}

/** The questions of one year that decide and are open, each once, as they stand in a sentence. */
export function openVragenVan({ dossier, uitkomsten, beleid, dag }: Papercontext, jaar: number): readonly string[] {
  const open = uitkomsten.flatMap(({ jaar: each, uitkomst }) => (each === jaar && uitkomst.kind === 'onvolledig' ? uitkomst.ontbreekt : []))
  return [...new Set(open.map((vraag) => naamVan(vraag, plaatsVan(vraag, dossier, jaar, dag, beleid), dossier)))]
}

function naamVan({ onderwerp }: Vraag, { wie, toeslag }: { readonly wie?: Wie; readonly toeslag?: Toeslag }, dossier: Dossier): string {
  const naam = NAMEN[onderwerp]
  if (toeslag !== undefined) return `${naam} (${TOESLAGEN[toeslag]})`
  return wie === undefined ? naam : `${naam} van ${voornaamVan(dossier, wie)}`
}
