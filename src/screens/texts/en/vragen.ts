import type { Onderwerp } from '../../../engine/begrippen.ts'

export const vragen: Readonly<Record<Onderwerp, string>> = {
  ambtshalveAanslag: 'An assessment that the Belastingdienst made without a return',
  beleid: 'The policy of the municipality',
  doelgroep: 'Question about the target group',
  geboortedatum: 'Date of birth',
  inkomen: 'Toetsingsinkomen (income that counts)',
  vermogen: 'Vermogen (assets) on 1 January',
  huur: 'Rent',
  kinderopvangMetBijstand: 'Kinderopvangtoeslag with bijstand only',
  beschikking: 'Beschikking (decision) of Dienst Toeslagen',
  beschikkingPerMaand: 'Amounts per month in the beschikking (decision)',
  oorzaakTerugvordering: 'Cause of the terugvordering (reclaim)',
  nettoInkomen: 'Net income',
  partnerschap: 'Since when you are partners',
  partnerschapOnbekend: 'Since when you are toeslagpartners: ask Dienst Toeslagen',
  anderAdres: 'Until when to compute: you are partners for the zorgtoeslag only now',
  partnersSpreektTegen: 'The answers about partners contradict each other',
  foutAntwoord: 'An answer that cannot be right',
  geboortejaarMinstverdienende: 'The date of birth does not fit the answer about the partner with the lowest income',
}
