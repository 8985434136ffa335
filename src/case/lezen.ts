import { euro, readAmount, type AmountProblem, type Cents } from '../units/cents.ts'
import { day, readDay, type Day, type DayProblem } from '../units/day.ts'
import type { Dossier, Veld } from './dossier.ts'

/** A change may be planned; nothing is planned this far ahead. */
export const LAST_PLANNED_DAY = day('2099-12-31')

/** Larger amounts are taken for a slip of the pen. Not law: what no household of this kind has. */
const largest = {
  huur: euro('10.000'),
  inkomen: euro('1.000.000'),
  vermogen: euro('10.000.000'),
  toeslag: euro('100.000'),
} as const

/** What kind of text an answer is; null for a choice or a name, in which nothing can be wrong. */
export type Veldsoort = { readonly kind: 'bedrag'; readonly largest: Cents } | { readonly kind: 'dag' } | { readonly kind: 'geboortedag' } | { readonly kind: 'postcode' } | { readonly kind: 'tijd' } | { readonly kind: 'minuten' }

const kinds: readonly (readonly [RegExp, Veldsoort])[] = [
  [/\.geboortedatum$/, { kind: 'geboortedag' }],
  [/^(samen|inwonende\.[^.]+)\.(vanaf|tot)$/, { kind: 'dag' }],
  [/^partners\.(\w+(Vanaf|Tot)|scheidingsverzoek)$/, { kind: 'dag' }],
  [/^\d+\.verloop\.\d+\.dag$/, { kind: 'dag' }],
  [/^\d+\.controle\.dagtekening$/, { kind: 'dag' }],
  [/^samen\.postcode$/, { kind: 'postcode' }],
  [/^afspraak\.dag$/, { kind: 'dag' }],
  [/^afspraak\.tijd$/, { kind: 'tijd' }],
  [/^plan\.minuten\./, { kind: 'minuten' }],
  [/^\d+\.(huur\.\d+\.bedrag|servicekosten\..*)$/, { kind: 'bedrag', largest: largest.huur }],
  [/^\d+\.(inkomen\..*|schatting\..*\.bedrag|netto\.\d+\.bedrag|bronnen\.\w+\.\d+\.(bruto|maand[123]|netto)|aanvulling\.\w+)$/, { kind: 'bedrag', largest: largest.inkomen }],
  [/^\d+\.vermogen\.(?!keuze)/, { kind: 'bedrag', largest: largest.vermogen }],
  [/^\d+\.(beschikking\..*\.(jaarbedrag|bedrag)|kinderopvang\.\d+\.bedrag|oordeel\..*\.andereOorzaak)$/, { kind: 'bedrag', largest: largest.toeslag }],
]

/** Answers beside the facts: how the work goes, what was shown, when the next appointment is. They are in no computation, and hold up none. */
export function staatBuitenBerekening(veld: Veld): boolean {
  return /^(?:plan|stuk|toestemming|signaal|afspraak|notitie)\.|^\d+\.(?:stuk\.|controle\.|nieuw\.|teruggevorderd$)|^samen\.postcode$/.test(veld)
}

export function soortVan(veld: Veld): Veldsoort | null {
  return kinds.find(([pattern]) => pattern.test(veld))?.[1] ?? null
}

/** The amount that was written, or what is wrong with it. */
export function leesBedrag({ antwoorden }: Dossier, veld: Veld): Cents | AmountProblem {
  const soort = soortVan(veld)
  if (soort?.kind !== 'bedrag') throw new RangeError('not the name of an amount')
  return readAmount(antwoorden[veld] ?? '', soort.largest)
}

export function bedragIn(dossier: Dossier, veld: Veld): Cents | undefined {
  const amount = leesBedrag(dossier, veld)
  return typeof amount === 'number' ? amount : undefined
}

/** @param latest - the last day that it can be: today for a birth, far ahead for a change that is planned */
export function leesDag({ antwoorden }: Dossier, veld: Veld, latest: Day): Day | DayProblem {
  return readDay(antwoorden[veld] ?? '', latest)
}

export function dagIn(dossier: Dossier, veld: Veld, latest: Day): Day | undefined {
  const dag = leesDag(dossier, veld, latest)
  return isProblem(dag) ? undefined : dag
}

export function isProblem(dag: Day | DayProblem): dag is DayProblem {
  return dag === 'empty' || dag === 'unreadable' || dag === 'inFuture' || dag === 'tooLongAgo'
}

/** The postcode as the post writes it, `1234 AB`; undefined where there is none or it cannot be read. */
export function postcodeIn({ antwoorden }: Dossier): string | undefined {
  const written = (antwoorden['samen.postcode'] ?? '').replace(/\s/g, '').toUpperCase()
  // SA, SD and SS are never given out.
  const [, cijfers, letters] = /^([1-9]\d{3})(?!SA|SD|SS)([A-Z]{2})$/.exec(written) ?? []
  return cijfers === undefined || letters === undefined ? undefined : `${cijfers} ${letters}`
}

export function jaOfNee({ antwoorden }: Dossier, veld: Veld): boolean | undefined {
  const antwoord = antwoorden[veld]
  if (antwoord === 'ja') return true
  return antwoord === 'nee' ? false : undefined
}
