import { teruggevorderd } from '../engine/terugvordering.ts'
import { leeftijdEigenToeslag } from '../law/awir.ts'
import type { Beleid, Toeslag } from '../law/beleid/beleid.ts'
import { valueOn } from '../law/parameter.ts'
import type { Cents } from '../units/cents.ts'
import { ageOn, firstDayOfYear, type Day } from '../units/day.ts'
import { leesMinuten, leesTijd } from './afspraak.ts'
import { maandVanRij, rijnummersIn, type Dossier, type Reeks, type Veld } from './dossier.ts'
import { feitenVan } from './feiten.ts'
import { isGevraagd } from './gevraagd.ts'
import { dagIn, isProblem, LAST_PLANNED_DAY, leesBedrag, leesDag, postcodeIn, soortVan } from './lezen.ts'

export type Veldfoutcode =
  | 'amountUnreadable' | 'amountNegative' | 'amountTooLarge' | 'dayUnreadable' | 'dayInFuture' | 'dayTooLongAgo' | 'partnerTooYoung' | 'endBeforeStart' | 'monthTwice' | 'monthMissing' | 'amountMissing' | 'largerThanReclaim'
  | 'postcodeUnreadable' | 'timeUnreadable' | 'minutesUnreadable'

export type Veldfout = { readonly veld: Veld; readonly code: Veldfoutcode }

/**
 * What cannot be right in what was written, field by field. An answer that is not there is no fault, nor is one that is not asked for any more.
 *
 * @param today - nobody is born after it
 * @param beleid - by which it is known what is asked for
 * @param looksAt - which fields are looked at; without it all
 */
export function controleer(dossier: Dossier, today: Day, beleid: Beleid, looksAt: (veld: Veld) => boolean = () => true): readonly Veldfout[] {
  const velden = (Object.keys(dossier.antwoorden) as Veld[]).filter((veld) => looksAt(veld) && isGevraagd(dossier, veld, beleid))
  return velden.flatMap((veld) => {
    const code = foutIn(dossier, veld, today)
    return code === null ? [] : [{ veld, code }]
  })
}

function foutIn(dossier: Dossier, veld: Veld, today: Day): Veldfoutcode | null {
  switch (soortVan(veld)?.kind) {
    case 'bedrag': return foutInBedrag(dossier, veld, today)
    case 'geboortedag': return foutInDag(dossier, veld, today) ?? foutInLeeftijd(dossier, veld, today)
    case 'dag': return foutInDag(dossier, veld, veld.endsWith('.dagtekening') ? today : LAST_PLANNED_DAY) ?? foutInEinde(dossier, veld)
    case 'postcode': return foutInPostcode(dossier, veld)
    case 'tijd': return foutInTekst(dossier, veld, leesTijd, 'timeUnreadable')
    case 'minuten': return foutInTekst(dossier, veld, leesMinuten, 'minutesUnreadable')
    case undefined: return foutInMaand(dossier, veld)
  }
}

function foutInBedrag(dossier: Dossier, veld: Veld, today: Day): Veldfoutcode | null {
  const amount = leesBedrag(dossier, veld)
  if (typeof amount === 'number') return isLargerThanReclaim(dossier, veld, amount, today) ? 'largerThanReclaim' : foutInRij(dossier, veld)
  return ({ empty: null, unreadable: 'amountUnreadable', negative: 'amountNegative', tooLarge: 'amountTooLarge' } as const)[amount]
}

/** The part of a reclaim with another cause cannot be more than the whole. */
function isLargerThanReclaim(dossier: Dossier, veld: Veld, amount: Cents, today: Day): boolean {
  const [, jaar, toeslag] = /^(\d+)\.oordeel\.(\w+)\.andereOorzaak$/.exec(veld) ?? []
  if (toeslag === undefined) return false
  const reclaimed = teruggevorderd(feitenVan(dossier, Number(jaar), today), toeslag as Toeslag)
  return reclaimed !== undefined && amount > reclaimed
}

function foutInDag(dossier: Dossier, veld: Veld, latest: Day): Veldfoutcode | null {
  const dag = leesDag(dossier, veld, latest)
  if (!isProblem(dag)) return null
  return ({ empty: null, unreadable: 'dayUnreadable', inFuture: 'dayInFuture', tooLongAgo: 'dayTooLongAgo' } as const)[dag]
}

function foutInLeeftijd(dossier: Dossier, veld: Veld, today: Day): Veldfoutcode | null {
  const geboren = dagIn(dossier, veld, today)
  const isPartner = veld === 'aanvrager.geboortedatum' || veld === 'toeslagpartner.geboortedatum'
  const [eersteJaar] = dossier.jaren
  if (!isPartner || geboren === undefined || eersteJaar === undefined) return null
  const newYear = firstDayOfYear(eersteJaar)
  return ageOn(geboren, newYear) < valueOn(leeftijdEigenToeslag, newYear).value ? 'partnerTooYoung' : null
}

function foutInEinde(dossier: Dossier, veld: Veld): Veldfoutcode | null {
  const begin = beginVan(veld)
  if (begin === null) return null
  const start = dagIn(dossier, begin, LAST_PLANNED_DAY)
  const end = dagIn(dossier, veld, LAST_PLANNED_DAY)
  return start !== undefined && end !== undefined && end < start ? 'endBeforeStart' : null
}

/** The answer that says when it began, of which this one says the end. */
function beginVan(veld: Veld): Veld | null {
  if (veld === 'partners.gescheidenVanaf' || veld === 'partners.scheidingsverzoek') return 'partners.gehuwdVanaf'
  return /\.tot$|Tot$/.test(veld) ? veld.replace(/tot$/, 'vanaf').replace(/Tot$/, 'Vanaf') as Veld : null
}

function foutInPostcode(dossier: Dossier, veld: Veld): Veldfoutcode | null {
  return isEmpty(dossier, veld) || postcodeIn(dossier) !== undefined ? null : 'postcodeUnreadable'
}

function foutInTekst(dossier: Dossier, veld: Veld, read: (text: string) => unknown, code: Veldfoutcode): Veldfoutcode | null {
  return isEmpty(dossier, veld) || read((dossier.antwoorden[veld] ?? '').trim()) !== undefined ? null : code
}

function isEmpty({ antwoorden }: Dossier, veld: Veld): boolean {
  return (antwoorden[veld] ?? '').trim() === ''
}

/** An amount of which nobody knows from when it holds would be left out in silence. */
function foutInRij(dossier: Dossier, veld: Veld): Veldfoutcode | null {
  const place = rijVan(veld, 'bedrag')
  return place !== null && maandVanRij(dossier, place.reeks, place.rij) === '' ? 'monthMissing' : null
}

function rijVan(veld: Veld, part: 'bedrag' | 'vanaf'): { readonly reeks: Reeks; readonly rij: number } | null {
  const match = new RegExp(`^(\\d+\\..*)\\.(\\d+)\\.${part}$`).exec(veld)
  return match === null ? null : { reeks: match[1] as Reeks, rij: Number(match[2]) }
}

/** Two rows that begin in the same month contradict each other, and a month without an amount says that something changed that then counts in nothing. */
function foutInMaand(dossier: Dossier, veld: Veld): Veldfoutcode | null {
  const place = rijVan(veld, 'vanaf')
  if (place === null) return null
  const { reeks, rij } = place
  if (isEmpty(dossier, `${reeks}.${rij}.bedrag`)) return isEmpty(dossier, veld) ? null : 'amountMissing'
  const maand = maandVanRij(dossier, reeks, rij)
  const others = rijnummersIn(dossier, reeks).filter((index) => index !== rij && !isEmpty(dossier, `${reeks}.${index}.bedrag`))
  return others.some((other) => maandVanRij(dossier, reeks, other) === maand) ? 'monthTwice' : null
}
