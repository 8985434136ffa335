import { beoordeelJaar } from '../../src/case/beoordeling.ts'
import { EMPTY_DOSSIER, type Dossier } from '../../src/case/dossier.ts'
import type { Gemeentegegevens } from '../../src/case/gemeentegegevens.ts'
import type { Beleid } from '../../src/law/beleid/beleid.ts'
import { handreiking } from '../../src/law/beleid/handreiking.ts'
import type { Papercontext } from '../../src/papers/context.ts'
import type { Blok, Paper, Tekst } from '../../src/papers/paper.ts'
import { day, type Day } from '../../src/units/day.ts'

export const TODAY = day('2026-11-25')

/** A municipality that has filled in everything but its own texts. */
export const VOORBEELDSTAD: Gemeentegegevens = {
  gemeente: 'Voorbeeldstad', organisatie: 'de sociaal raadslieden', adres: 'Marktplein 1', postcodePlaats: '1234 AB Voorbeeldstad', ondertekenaar: 'Noor', functie: 'consulent inkomen',
  telefoonnummer: '010 000 00 00', bereikbaar: '9.00 tot 16.00', email: 'x@voorbeeldstad.example', website: 'www.voorbeeldstad.example', aanmelden: 'onze website', bericht: 'e-mail naar x@voorbeeldstad.example',
  berichtGegevens: 'uw naam en uw telefoonnummer', reactietermijn: 'binnen 2 weken', antwoordnummer: 'Antwoordnummer 100, 1234 AB Voorbeeldstad', loket: 'het stadhuis', loketAdres: 'Marktplein 1',
  vermogensgrens: '15.500', hulpBijGeldzaken: '010 000 00 01', betaalmoment: 'binnen 2 weken na de datum van deze brief', wijzigingenDoorgeven: 'Bel ons.', bezwaarAdres: 'Postbus 1, 1234 AB Voorbeeldstad',
  antwoordkaart: 'ja', eerstBellen: 'ja', alleenKopieen: 'ja', uitlegBezwaar: 'website',
}

const PAAR: Dossier['antwoorden'] = {
  'aanvrager.naam': 'Irene', 'toeslagpartner.naam': 'Sergio', 'aanvrager.geboortedatum': '2-3-1985', 'toeslagpartner.geboortedatum': '3-4-1986',
  'doelgroep.toeslagEnFiscaalPartner': 'ja', 'doelgroep.inkomensbron': 'uitkering', 'doelgroep.andereWeinigInkomen': 'ja', 'doelgroep.minstverdienendeNa1962': 'ja',
  'doelgroep.onderAowLeeftijd': 'ja', 'doelgroep.ontvangtToeslag': 'ja',
}

const BESCHIKKINGEN = ['huurtoeslag', 'zorgtoeslag'] as const

/** Of one year: a rented home, incomes of which the toeslagen are too low, and decisions that ask back `terug` of each toeslag. */
function jaarvan(jaar: number, terug: number): Dossier['antwoorden'] {
  const beschikkingen = BESCHIKKINGEN.flatMap((toeslag): readonly (readonly [string, string])[] => [[`${jaar}.beschikking.${toeslag}.voorlopig.jaarbedrag`, '2.000'], [`${jaar}.beschikking.${toeslag}.definitief.jaarbedrag`, String(2000 - terug)], [`${jaar}.oordeel.${toeslag}.deel`, 'geheel']])
  const wonen: Dossier['antwoorden'] = {
    [`${jaar}.huurwoning`]: 'ja', [`${jaar}.huur.0.bedrag`]: '720', [`${jaar}.inkomen.aanvrager`]: jaar < 2025 ? '23.762' : '30.000', [`${jaar}.inkomen.toeslagpartner`]: '4.322', [`${jaar}.vermogen.keuze`]: 'onder', [`${jaar}.netto.keuze`]: 'nietBovenNorm',
  }
  return { ...wonen, ...(terug > 0 ? Object.fromEntries(beschikkingen) : {}) }
}

export function paar(jaren: readonly number[], antwoorden: Dossier['antwoorden'] = {}, { terug = 0, inwonenden = [] }: { readonly terug?: number; readonly inwonenden?: readonly string[] } = {}): Dossier {
  const perJaar = jaren.map((jaar) => jaarvan(jaar, jaar === 2022 && terug === 0 ? 150 : terug))
  return { ...EMPTY_DOSSIER, jaren, inwonenden, antwoorden: { ...PAAR, ...Object.assign({}, ...perJaar) as object, ...antwoorden } }
}

type Over = { readonly beleid?: Beleid; readonly gemeente?: Gemeentegegevens; readonly dag?: Day; readonly opsteller?: string }

export function contextVan(dossier: Dossier, { beleid = handreiking, gemeente = VOORBEELDSTAD, dag = TODAY, opsteller = 'Noor' }: Over = {}): Papercontext {
  const uitkomsten = dossier.jaren.filter((jaar) => beleid.jaren[jaar] !== undefined).map((jaar) => ({ jaar, uitkomst: beoordeelJaar(dossier, jaar, dag, beleid) }))
  return { dossier, beleid, gemeente, dag, opsteller, uitkomsten }
}

/** All that a paper says, one line for each text; what is open between square brackets. */
export function regelsVan({ titel, briefhoofd, blokken, voet }: Paper): readonly string[] {
  return [titel, ...briefhoofd.map(tekstVan), ...blokken.flatMap(regelsVanBlok), voet]
}

export function alles(paper: Paper | null): string {
  return paper === null ? '' : regelsVan(paper).join('\n')
}

export function tekstVan(tekst: Tekst): string {
  return tekst.map((deel) => (typeof deel === 'string' ? deel : 'open' in deel ? `[${deel.open}]` : deel.nadruk)).join('')
}

function regelsVanBlok(blok: Blok): readonly string[] {
  switch (blok.kind) {
    case 'kop': return [blok.tekst]
    case 'alinea': return [tekstVan(blok.tekst)]
    case 'lijst': return blok.items.map(tekstVan)
    case 'gegevens': return blok.regels.flatMap(({ label, waarde }) => [label, tekstVan(waarde)])
    case 'tabel': return [blok.bijschrift, ...blok.koppen, ...blok.rijen.flat()]
    case 'keuzes': return [blok.vraag, ...blok.keuzes.map(({ tekst }) => tekstVan(tekst))]
    case 'invulregel': return [blok.label]
    case 'balken': return blok.balken.flatMap(({ label, tekst }) => [label, tekst])
    case 'qr': return [blok.inhoud, blok.tekst]
    case 'kader': return [blok.titel, ...blok.blokken.flatMap(regelsVanBlok)]
    case 'ondertekening': return [tekstVan(blok.verklaring), ...blok.vakken.map(({ naam }) => tekstVan(naam))]
  }
}
