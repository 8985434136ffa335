import type { Onderwerp } from '../../../engine/begrippen.ts'

export const vragen: Readonly<Record<Onderwerp, string>> = {
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
  foutAntwoord: 'An answer that cannot be right',
  geboortejaarMinstverdienende: 'The date of birth does not fit the answer about the partner with the lowest income',
}
