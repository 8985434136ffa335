/** What the papers say of the municipality, by what it is asked for. All of it is chosen by the municipality; all of it may be open. */
export const GEMEENTEVELDEN = [
  'gemeente', 'organisatie', 'adres', 'postcodePlaats', 'antwoordnummer', 'loket', 'telefoonnummer', 'bereikbaar', 'email', 'appnummer', 'website',
  'contactpersoon', 'functie', 'reactietermijn', 'aanmelden', 'wijzigingenDoorgeven', 'bezwaarAdres', 'hulpBijGeldzaken',
] as const

export type Gemeenteveld = (typeof GEMEENTEVELDEN)[number]

/** Of one municipality: who writes the papers, and where people reach it. Texts as they are printed. */
export type Gemeentegegevens = Readonly<Partial<Record<Gemeenteveld, string>>>
