import type { Onderwerp } from '../../../engine/begrippen.ts'

/** The short name of an open question. */
export const vragen: Readonly<Record<Onderwerp, string>> = {
  beleid: 'Het beleid van de gemeente',
  doelgroep: 'Vraag over de doelgroep',
  geboortedatum: 'Geboortedatum',
  inkomen: 'Toetsingsinkomen',
  vermogen: 'Vermogen op 1 januari',
  huur: 'Huur',
  kinderopvangMetBijstand: 'Kinderopvangtoeslag met alleen bijstand',
  beschikking: 'Beschikking van Dienst Toeslagen',
  beschikkingPerMaand: 'Bedragen per maand in de beschikking',
  oorzaakTerugvordering: 'Oorzaak van de terugvordering',
  nettoInkomen: 'Netto-inkomen',
  foutAntwoord: 'Een antwoord dat niet kan kloppen',
  geboortejaarMinstverdienende: 'De geboortedatum past niet bij het antwoord over degene met het laagste inkomen',
}
