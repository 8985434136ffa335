import type { Onderwerp } from '../../../engine/begrippen.ts'

/** The short name of an open question. */
export const vragen: Readonly<Record<Onderwerp, string>> = {
  ambtshalveAanslag: 'Een aanslag die de Belastingdienst zelf heeft vastgesteld',
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
  partnerschap: 'Sinds wanneer u partners bent',
  partnerschapOnbekend: 'Sinds wanneer u toeslagpartners bent: vraag het aan Dienst Toeslagen',
  anderAdres: 'Tot wanneer er gerekend wordt: u bent nu alleen partner voor de zorgtoeslag',
  partnersSpreektTegen: 'De antwoorden over partners spreken elkaar tegen',
  foutAntwoord: 'Een antwoord dat niet kan kloppen',
  geboortejaarMinstverdienende: 'De geboortedatum past niet bij het antwoord over degene met het laagste inkomen',
}
