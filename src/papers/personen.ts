import type { Dossier, Partner, Veld, Wie } from '../case/dossier.ts'
import { dagIn, postcodeIn } from '../case/lezen.ts'
import type { Day } from '../units/day.ts'
import { datum } from './nederlands.ts'
import type { Tekst, Tekstdeel } from './paper.ts'
import { opsomming } from './vaste-zinnen.ts'

const ROLLEN: Readonly<Record<Partner, string>> = { aanvrager: 'partner 1', toeslagpartner: 'partner 2' }

/** The first name, or who it is while it is not known. */
export function voornaamVan(dossier: Dossier, wie: Wie): string {
  const naam = geschreven(dossier, `${wie}.naam`)
  if (naam !== undefined) return naam
  return wie === 'aanvrager' || wie === 'toeslagpartner' ? ROLLEN[wie] : `huisgenoot ${String(dossier.inwonenden.indexOf(wie.slice('inwonende.'.length)) + 1)}`
}

/** First name and surname; what is not known is open. */
export function heleNaam(dossier: Dossier, wie: Partner): Tekst {
  const deel = (veld: Veld, wat: string): Tekstdeel => geschreven(dossier, veld) ?? { open: `${wat} van ${voornaamVan(dossier, wie)}` }
  return [deel(`${wie}.naam`, 'voornaam'), ' ', deel(`${wie}.achternaam`, 'achternaam')]
}

/** `Irene en Sergio`. */
export function voornamen(dossier: Dossier, wie: readonly Partner[]): string {
  return opsomming(wie.map((each) => voornaamVan(dossier, each)), 'en')
}

export function geboortedatumVan(dossier: Dossier, wie: Partner, dag: Day): Tekst {
  const geboren = dagIn(dossier, `${wie}.geboortedatum`, dag)
  return [geboren === undefined ? { open: `geboortedatum van ${voornaamVan(dossier, wie)}` } : datum(geboren)]
}

export function postcodeVan(dossier: Dossier): Tekst {
  return [postcodeIn(dossier) ?? { open: 'postcode' }]
}

function geschreven({ antwoorden }: Dossier, veld: Veld): string | undefined {
  const text = (antwoorden[veld] ?? '').trim()
  return text === '' ? undefined : text
}
