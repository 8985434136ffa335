import { ingevuld, type Gemeenteveld } from '../case/gemeentegegevens.ts'
import type { Papercontext } from './context.ts'
import type { Invulling } from './sjabloon.ts'

/** What each is, where it is not known. */
const NAMEN: Readonly<Record<Gemeenteveld, string>> = {
  gemeente: 'naam van de gemeente',
  organisatie: 'naam van de organisatie',
  adres: 'straat en huisnummer van de afzender',
  postcodePlaats: 'postcode en plaats van de afzender',
  ondertekenaar: 'naam van wie ondertekent',
  functie: 'functie van wie ondertekent',
  telefoonnummer: 'telefoonnummer',
  bereikbaar: 'tijden van bereikbaarheid',
  email: 'e-mailadres',
  appnummer: 'nummer voor appberichten',
  website: 'website',
  contactpersoon: 'naam van de contactpersoon',
  persoonsnummer: 'naam van het persoonsnummer',
  eigenTekstVragen: 'eigen tekst bij vragen',
  aanmelden: 'hoe u zich kunt aanmelden',
  bericht: 'hoe u een bericht stuurt',
  contactToelichting: 'uitleg over het contact',
  berichtGegevens: 'wat er in het bericht moet staan',
  reactietermijn: 'wanneer u antwoord krijgt',
  antwoordnummer: 'antwoordnummer met postcode en plaats',
  loket: 'naam van het loket',
  loketAdres: 'adres van het loket',
  vermogensgrens: 'grens voor het vermogen',
  hulpBijGeldzaken: 'telefoonnummer of e-mailadres voor hulp bij geldzaken',
  betaalmoment: 'wanneer de gemeente betaalt',
  wijzigingenDoorgeven: 'hoe u een wijziging doorgeeft',
  bezwaarAdres: 'adres voor een bezwaarschrift',
  eigenTekstBezwaar: 'eigen tekst bij bezwaar',
}

/** What the municipality filled in for a place of a paper, or what it is. Its name is known from its policy too. */
export function gemeenteveld({ gemeente, beleid }: Pick<Papercontext, 'gemeente' | 'beleid'>, veld: Gemeenteveld): Invulling {
  const written = ingevuld(gemeente[veld])
  return { waarde: written ?? (veld === 'gemeente' ? beleid.gemeente ?? undefined : undefined), naam: NAMEN[veld] }
}
