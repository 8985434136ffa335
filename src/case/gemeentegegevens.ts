/** What the papers say of the municipality, by what it is asked for: every place of the model texts that is the municipality's own. All of it may be open. */
export const GEMEENTEVELDEN = [
  // Who writes.
  'gemeente', 'organisatie', 'adres', 'postcodePlaats', 'ondertekenaar', 'functie',
  // Where people reach it.
  'telefoonnummer', 'bereikbaar', 'email', 'appnummer', 'website', 'contactpersoon', 'persoonsnummer', 'eigenTekstVragen',
  // How people ask for it.
  'aanmelden', 'bericht', 'contactToelichting', 'berichtGegevens', 'reactietermijn', 'antwoordnummer', 'loket', 'loketAdres',
  // What a decision says.
  'vermogensgrens', 'hulpBijGeldzaken', 'betaalmoment', 'wijzigingenDoorgeven', 'bezwaarAdres', 'eigenTekstBezwaar',
] as const

export type Gemeenteveld = (typeof GEMEENTEVELDEN)[number]

/** Sentences of the model texts that a municipality uses or not, and where it explains how to object. */
export const GEMEENTEKEUZES = {
  antwoordkaart: ['ja', 'nee'],
  eerstBellen: ['ja', 'nee'],
  alleenKopieen: ['ja', 'nee'],
  uitlegBezwaar: ['bijlage', 'website'],
} as const

export type Gemeentekeuze = keyof typeof GEMEENTEKEUZES

/** Of one municipality: who writes the papers, and where people reach it. Texts as they are printed. */
export type Gemeentegegevens = Readonly<Partial<Record<Gemeenteveld, string>> & Partial<{ [Keuze in Gemeentekeuze]: (typeof GEMEENTEKEUZES)[Keuze][number] }>>

/** A text that is filled in; undefined where there is none, or only white space. */
export function ingevuld(text: string | undefined): string | undefined {
  const written = text?.trim() ?? ''
  return written === '' ? undefined : written
}
