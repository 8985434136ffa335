import { GEMEENTEKEUZES, type Gemeentekeuze, type Gemeenteveld } from '../../case/gemeentegegevens.ts'
import { nl } from '../texts/nl/texts.ts'
import { t, type TextKey } from '../texts/i18n.ts'

type Groep = { readonly naam: 'afzender' | 'contact' | 'aanmelden' | 'besluit'; readonly velden: readonly Gemeenteveld[]; readonly keuzes: readonly Gemeentekeuze[] }

/** In the order in which a letter needs them. */
export const GROEPEN: readonly Groep[] = [
  { naam: 'afzender', velden: ['gemeente', 'organisatie', 'adres', 'postcodePlaats', 'ondertekenaar', 'functie'], keuzes: [] },
  { naam: 'contact', velden: ['telefoonnummer', 'bereikbaar', 'email', 'appnummer', 'website', 'contactpersoon', 'persoonsnummer', 'eigenTekstVragen'], keuzes: [] },
  { naam: 'aanmelden', velden: ['aanmelden', 'bericht', 'contactToelichting', 'berichtGegevens', 'reactietermijn', 'antwoordnummer', 'loket', 'loketAdres'], keuzes: ['antwoordkaart'] },
  { naam: 'besluit', velden: ['vermogensgrens', 'hulpBijGeldzaken', 'betaalmoment', 'wijzigingenDoorgeven', 'bezwaarAdres', 'eigenTekstBezwaar'], keuzes: ['alleenKopieen', 'eerstBellen', 'uitlegBezwaar'] },
]

/** Of more than one line. */
export const LANG: readonly Gemeenteveld[] = ['eigenTekstVragen', 'contactToelichting', 'wijzigingenDoorgeven', 'eigenTekstBezwaar']

export function veldId(veld: Gemeenteveld | Gemeentekeuze): string {
  return `gegeven-${veld}`
}

export function hintVan(veld: Gemeenteveld): string | undefined {
  const key = `gemeenteveld.${veld}.hint`
  return key in nl.scherm ? t(key as TextKey) : undefined
}

export function keuzesVan(keuze: Gemeentekeuze): readonly (typeof GEMEENTEKEUZES)[Gemeentekeuze][number][] {
  return GEMEENTEKEUZES[keuze]
}
