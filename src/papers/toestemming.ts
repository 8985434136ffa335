import { DOELEN, type Doel } from '../case/doel.ts'
import type { Partner } from '../case/dossier.ts'
import { toestemmingVan } from '../case/toestemming.ts'
import type { Papercontext } from './context.ts'
import type { Blok, Paper } from './paper.ts'
import { geboortedatumVan, heleNaam } from './personen.ts'

type Uitleg = { readonly titel: string; readonly vraag: string; readonly uitleg: readonly string[] }

/** What is asked for each purpose, and what it means. Bron: AVG art. 7; Suwinet: Handreiking § 6.3, who may look § 5.9; Mijn toeslagen of an absent partner § 5.6. */
export const TOESTEMMINGEN: Readonly<Record<Doel, Uitleg>> = {
  bewaren: {
    titel: 'Het dossier bewaren',
    vraag: 'Mag mijn hulpverlener dit dossier bewaren?',
    uitleg: ['Het dossier staat versleuteld op het toestel van de hulpverlener. Het is er om de aanvraag af te maken. Daarna wordt het gewist, uiterlijk na de bewaartermijn.'],
  },
  versturen: {
    titel: 'Het dossier naar de gemeente sturen',
    vraag: 'Mag mijn hulpverlener de aanvraag met de berekening en de stukken naar de gemeente sturen?',
    uitleg: ['De gemeente heeft dit nodig om te beslissen. Zeg ik nee? Dan kan ik de papieren zelf naar de gemeente brengen.'],
  },
  inzien: {
    titel: 'Gegevens bekijken als ik er niet bij ben',
    vraag: 'Mag mijn partner mijn gegevens in Mijn toeslagen aan de hulpverlener laten zien als ik er niet bij ben?',
    uitleg: ['Het gaat alleen om gegevens die nodig zijn voor deze berekening. Niemand mag met mijn DigiD inloggen.'],
  },
  suwinet: {
    titel: 'Gegevens opvragen in Suwinet',
    vraag: 'Mag de gemeente mijn gegevens opvragen in Suwinet?',
    uitleg: [
      'Het doel is: een berekening maken, om vast te stellen of ik recht heb op compensatie door de alleenverdienersproblematiek.',
      'In Suwinet staan gegevens over werk, uitkering en inkomen. Alleen medewerkers van de gemeente die dat mogen, kijken erin. Mijn hulpverlener kan dat niet.',
    ],
  },
}

/**
 * The consent of one of the two, for each purpose apart. No box is ticked but by an answer of that person.
 *
 * Bron: AVG art. 4 onder 11 and art. 7; Handreiking § 5.6 and § 6.3.
 */
export function toestemming({ dossier, dag }: Papercontext, wie: Partner): Paper {
  return {
    version: 1, soort: 'toestemming', taal: 'nl', titel: 'Toestemming',
    briefhoofd: [['Van: ', ...heleNaam(dossier, wie)]],
    blokken: [
      { kind: 'gegevens', regels: [{ label: 'Naam', waarde: heleNaam(dossier, wie) }, { label: 'Geboortedatum', waarde: geboortedatumVan(dossier, wie, dag) }] },
      { kind: 'alinea', tekst: ['Ik beslis zelf, en over elk doel apart. Ook als ik nee zeg, mag ik een aanvraag doen.'] },
      { kind: 'alinea', tekst: ['Ik mag mijn toestemming altijd intrekken, zonder reden. Dat geldt vanaf dat moment. Ik zeg het tegen mijn hulpverlener of tegen de gemeente.'] },
      ...DOELEN.flatMap((doel) => doelblokken(doel, toestemmingVan(dossier, doel, wie))),
      { kind: 'kop', niveau: 2, tekst: 'Handtekening' },
      { kind: 'ondertekening', verklaring: ['Ik heb dit gelezen, of het is mij voorgelezen. De kruisjes hierboven zijn mijn eigen keuze.'], vakken: [{ wie, naam: heleNaam(dossier, wie) }] },
    ],
    voet: 'Toestemming, tekst 1.',
  }
}

function doelblokken(doel: Doel, antwoord: boolean | undefined): readonly Blok[] {
  const { titel, vraag, uitleg } = TOESTEMMINGEN[doel]
  return [
    { kind: 'kop', niveau: 2, tekst: titel },
    ...uitleg.map((tekst): Blok => ({ kind: 'alinea', tekst: [tekst] })),
    { kind: 'keuzes', vraag, keuzes: [{ tekst: ['Ja'], gekozen: antwoord === true }, { tekst: ['Nee'], gekozen: antwoord === false }] },
    ...(antwoord === undefined ? [{ kind: 'alinea', tekst: ['Nog te beantwoorden: ', { open: vraag }] } as const] : []),
  ]
}
