import type { Stuksoort } from '../law/stukken.ts'

/** The papers on the checklist, as they are named in a paper. */
export const STUKNAMEN: Readonly<Record<Stuksoort, string>> = {
  identiteitsbewijs: 'Identiteitsbewijs',
  rekeningnummer: 'Bankpas of bankafschrift, met rekeningnummer en naam',
  toestemmingSuwinet: 'Toestemming om gegevens in Suwinet te bekijken',
  vermogen: 'Bankafschriften en bewijs van ander vermogen',
  toestemmingPartner: 'Toestemmingsformulier van de partner die er niet is',
  definitieveBeschikking: 'Definitieve beschikking van Dienst Toeslagen, met berekening',
  terugvorderingsbeschikking: 'Beschikking over de terugvordering',
  toeslagbeschikkingen: 'Alle beschikkingen van Dienst Toeslagen',
  voorlopigeBeschikking: 'Voorlopige beschikking van Dienst Toeslagen, met berekening',
  bewijsToetsingsinkomen: 'Bewijs van het toetsingsinkomen',
  jaaropgave: 'Jaaropgaven',
  aanslag: 'Aanslag inkomstenbelasting',
  inkomensspecificaties: 'Loonstroken en uitkeringsspecificaties',
  recenteSpecificatie: 'Laatste loonstrook of uitkeringsspecificatie van dat jaar',
  wijzigingen: 'Wat er dat jaar is veranderd: verhuizing, inkomen, kind dat ging werken',
  woonsituatie: 'Wie er wonen, met naam en geboortedatum',
  huurspecificaties: 'Huurspecificaties van voor en na 1 juli, met kale huur en servicekosten',
  huurspecificatieJuli: 'Huurspecificatie per 1 juli, met kale huur en servicekosten',
  aangepasteWoning: 'Bewijs dat de woning is aangepast',
  kinderopvang: 'Gegevens over de opvang: uren, tarief en soort',
}
