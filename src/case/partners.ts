import type { Feiten, Vraag } from '../engine/feiten.ts'
import { partnersVoor, raaktJaar, type Partneroordeel } from '../engine/partnerbegrippen.ts'
import { PARTNERBANDEN, type Familieband, type Partnerband, type Partnerfeiten, type Partnerwet, type Sinds } from '../engine/tabel2.ts'
import { ingangsmaand, laatsteMaandVoor } from '../engine/tijdlijn.ts'
import { day, month, monthOf, previousMonth, type Day } from '../units/day.ts'
import type { Dossier, Partnervraag, Veld } from './dossier.ts'
import { dagIn, jaOfNee, LAST_PLANNED_DAY } from './lezen.ts'

export const FAMILIEBANDEN: readonly Familieband[] = ['geen', 'kindOuder', 'stiefkind', 'pleegkind', 'tweedeGraad']

/** Before any year that is computed. */
const BEFORE_ALL = day('1900-01-01')

export const PARTNERWETTEN: readonly Partnerwet[] = ['participatiewet', 'toeslagpartner', 'fiscaalPartner']

/** Whether they were partners in all of the chosen years. Who wrote a day before this was asked said that they were not. */
export function altijdSamen({ antwoorden }: Pick<Dossier, 'antwoorden'>): boolean {
  return (antwoorden['samen.altijd'] ?? (isWritten(antwoorden['samen.vanaf']) || isWritten(antwoorden['samen.tot']) ? 'nee' : 'ja')) !== 'nee'
}

/** What is asked about the partnership, given the other answers: as little as decides it. */
export function partnervragen(dossier: Dossier): readonly Partnervraag[] {
  if (altijdSamen(dossier)) return []
  const { antwoorden } = dossier
  const gehuwd = jaOfNee(dossier, 'partners.gehuwd')
  if (gehuwd === undefined) return ['gehuwd']
  const zelfdeAdres = antwoorden['partners.adres'] === 'ja'
  const weg = zelfdeAdres && isWritten(antwoorden['partners.adresTot'])
  const apart = gehuwd && (weg || antwoorden['partners.adres'] === 'nee')
  return [
    'gehuwd', ...(gehuwd ? ['gehuwdVanaf'] as const : []), 'adres', ...(zelfdeAdres ? ['adresVanaf', 'adresTot'] as const : []), ...(weg ? ['verpleeghuis'] as const : []),
    ...(apart ? ['gescheidenVanaf', 'scheidingsverzoek'] as const : []),
    ...(!gehuwd && zelfdeAdres ? vragenZonderHuwelijk(dossier) : []),
  ]
}

function vragenZonderHuwelijk(dossier: Dossier): readonly Partnervraag[] {
  const { antwoorden } = dossier
  const banden = bandenIn(dossier)
  const familie = antwoorden['partners.familie']
  const verzoek = familie === 'stiefkind' || (banden.includes('minderjarigKind') && antwoorden['partners.huurder'] === 'onderhuurder')
  return [
    ...PARTNERBANDEN, ...banden.map((band) => `${band}Vanaf` as const), ...(banden.includes('minderjarigKind') ? ['huurder'] as const : []),
    ...(banden.length === 0 ? ['vorigJaarToeslag', 'vorigJaarFiscaal', 'huishoudenVanaf'] as const : []),
    'familie', ...(familie === 'tweedeGraad' ? ['zorgbehoefte'] as const : []), ...(verzoek ? ['verzoek'] as const : []),
  ]
}

function bandenIn(dossier: Dossier): readonly Partnerband[] {
  return PARTNERBANDEN.filter((band) => dossier.antwoorden[`partners.${band}`] === 'ja')
}

/**
 * What was answered about two people, for table 2 of the guide; null while the first two questions are open.
 *
 * @param peildatum - nobody is born after it
 */
function partnerfeitenVan(dossier: Dossier, peildatum: Day): Partnerfeiten | null {
  const gevraagd = new Set(partnervragen(dossier))
  const dag = (vraag: Partnervraag) => (gevraagd.has(vraag) ? dagIn(dossier, `partners.${vraag}`, LAST_PLANNED_DAY) : undefined)
  const isJa = (vraag: Partnervraag) => (gevraagd.has(vraag) ? jaOfNee(dossier, `partners.${vraag}`) : undefined)
  const keuze = (vraag: Partnervraag) => (gevraagd.has(vraag) ? dossier.antwoorden[`partners.${vraag}`] : undefined)
  const gehuwd = isJa('gehuwd')
  const adres = adresIn(keuze('adres'), dag('adresVanaf') ?? 'eerder', dag('adresTot'))
  if (gehuwd === undefined || adres === undefined) return null
  return {
    eersteJaar: dossier.jaren[0] ?? Number(peildatum.slice(0, 4)),
    gehuwd: gehuwd ? dag('gehuwdVanaf') ?? 'eerder' : null,
    adres,
    banden: Object.fromEntries(bandenIn(dossier).filter((band) => gevraagd.has(band)).map((band): [Partnerband, Sinds] => [band, dag(`${band}Vanaf`) ?? 'eerder'])),
    geboortedata: (['aanvrager', 'toeslagpartner'] as const).flatMap((wie) => dagIn(dossier, `${wie}.geboortedatum`, peildatum) ?? []),
    ...known('huishouden', dag('huishoudenVanaf')), ...known('scheidingsverzoek', dag('scheidingsverzoek')), ...known('duurzaamGescheiden', dag('gescheidenVanaf')),
    ...known('vorigJaarToeslagpartner', isJa('vorigJaarToeslag')), ...known('vorigJaarFiscaalPartner', isJa('vorigJaarFiscaal')), ...known('verpleeghuis', isJa('verpleeghuis')),
    ...known('verzoekGeenFiscaalPartner', isJa('verzoek')), ...known('zorgbehoefte', isJa('zorgbehoefte')),
    ...known('huurder', (['onderhuurder', 'oekraine'] as const).find((each) => each === keuze('huurder'))), ...known('familie', FAMILIEBANDEN.find((each) => each === keuze('familie'))),
  }
}

function adresIn(keuze: string | undefined, vanaf: Sinds, tot: Day | undefined): Partnerfeiten['adres'] | undefined {
  switch (keuze) {
    case 'ja': return tot === undefined ? { vanaf } : { vanaf, tot }
    case 'nee': return null
    case 'postadres': return 'postadres'
    default: return undefined
  }
}

function known<Key extends string, Value>(key: Key, value: Value | undefined): Partial<Record<Key, Value>> {
  return value === undefined ? {} : { [key]: value } as Record<Key, Value>
}

/** The three partnerships; null while nothing can be said, or where they were partners all the time. */
export function partneroordelenVan(dossier: Dossier, peildatum: Day): Readonly<Record<Partnerwet, Partneroordeel>> | null {
  const feiten = partnerfeitenVan(dossier, peildatum)
  if (feiten === null) return null
  return { participatiewet: partnersVoor('participatiewet', feiten), toeslagpartner: partnersVoor('toeslagpartner', feiten), fiscaalPartner: partnersVoor('fiscaalPartner', feiten) }
}

/**
 * The months of being toeslagpartners: by the days that were written, and else as table 2 has them. Months in which they are partners for the
 * zorgtoeslag only are not among them: those are not computed.
 */
export function partnermaandenVan(dossier: Dossier, jaar: number, peildatum: Day): Feiten['partners'] {
  if (altijdSamen(dossier)) return {}
  const [start, end] = [dagIn(dossier, 'samen.vanaf', LAST_PLANNED_DAY), dagIn(dossier, 'samen.tot', LAST_PLANNED_DAY)]
  const oordeel = partneroordelenVan(dossier, peildatum)?.toeslagpartner
  const volgens = oordeel === undefined ? {} : maandenVolgens(oordeel)
  const nooit = start === undefined && end === undefined && oordeel?.ja === null && oordeel.open.length === 0
  if (nooit) return { totEnMet: previousMonth(month(`${String(jaar)}-01`)) }
  return { ...volgens, ...known('vanaf', start && ingangsmaand(start)), ...known('totEnMet', end && laatsteMaandVoor(end)) }
}

function maandenVolgens({ ja, nietVoorHuurtoeslag }: Partneroordeel): Feiten['partners'] {
  const vanaf = ja?.vanaf ?? null
  const tot = eerste(nietVoorHuurtoeslag === undefined ? null : nietVoorHuurtoeslag.vanaf ?? BEFORE_ALL, ja?.tot ?? null)
  return { ...(vanaf === null ? {} : { vanaf: monthOf(vanaf) }), ...(tot === null ? {} : { totEnMet: previousMonth(monthOf(tot)) }) }
}

function eerste(one: Day | null, other: Day | null): Day | null {
  if (one === null || other === null) return one ?? other
  return one < other ? one : other
}

/** False where table 2 has them as no fiscale partners in a year; undefined where it leaves that open. */
export function fiscaalPartnersIn(dossier: Dossier, jaar: number, peildatum: Day): boolean | undefined {
  const { ja, open } = partneroordelenVan(dossier, peildatum)?.fiscaalPartner ?? { ja: null, open: null }
  if (ja !== null && raaktJaar(ja, jaar)) return true
  return open === null || open.some((each) => raaktJaar(each, jaar)) ? undefined : false
}

/** What must still be said about the partnership before a year can be final. */
export function vragenOverPartners(dossier: Dossier, jaar: number, peildatum: Day): readonly Vraag[] {
  if (altijdSamen(dossier)) return []
  const oordelen = partneroordelenVan(dossier, peildatum)
  const isWrittenDown = isWritten(dossier.antwoorden['samen.vanaf']) || isWritten(dossier.antwoorden['samen.tot'])
  if (oordelen === null) return isWrittenDown ? [] : [{ onderwerp: 'partnerschap', veld: jaOfNee(dossier, 'partners.gehuwd') === undefined ? 'partners.gehuwd' : 'partners.adres' }]
  return [
    ...(isWrittenDown ? [] : vragenOverToeslagpartner(oordelen.toeslagpartner, jaar)),
    ...(spreektTegen(dossier, oordelen) ? [{ onderwerp: 'partnersSpreektTegen', veld: 'doelgroep.toeslagEnFiscaalPartner' } as const] : []),
  ]
}

/** What the table leaves open, and what is not computed. */
function vragenOverToeslagpartner({ ja, open, nietVoorHuurtoeslag }: Partneroordeel, jaar: number): readonly Vraag[] {
  const isKnown = ja !== null && raaktJaar(ja, jaar)
  return [
    ...(open.some((each) => raaktJaar(each, jaar)) && !isKnown ? [{ onderwerp: 'partnerschapOnbekend', veld: 'samen.vanaf' } as const] : []),
    ...(nietVoorHuurtoeslag !== undefined && raaktJaar(nietVoorHuurtoeslag, jaar) ? [{ onderwerp: 'anderAdres', veld: 'samen.tot' } as const] : []),
  ]
}

/** The early answer is about both partnerships, in any of the years. */
function spreektTegen(dossier: Dossier, { toeslagpartner, fiscaalPartner }: Readonly<Record<Partnerwet, Partneroordeel>>): boolean {
  const eerder = jaOfNee(dossier, 'doelgroep.toeslagEnFiscaalPartner')
  const inJaar = (jaar: number) => [toeslagpartner, fiscaalPartner].every(({ ja }) => ja !== null && raaktJaar(ja, jaar))
  const isOpen = [toeslagpartner, fiscaalPartner].some(({ open }) => open.some((each) => dossier.jaren.some((jaar) => raaktJaar(each, jaar))))
  const beide = dossier.jaren.some(inJaar)
  return eerder !== undefined && dossier.jaren.length > 0 && (beide ? !eerder : eerder && !isOpen)
}

function isWritten(text: string | undefined): boolean {
  return (text ?? '').trim() !== ''
}

/** What ended the partnership, and who stays in the home: only where an end was written. */
export function eindeVan(dossier: Dossier): Feiten['einde'] {
  const { antwoorden } = dossier
  if (altijdSamen(dossier) || dagIn(dossier, 'samen.tot', LAST_PLANNED_DAY) === undefined) return undefined
  const partner = (veld: Veld) => (['aanvrager', 'toeslagpartner'] as const).find((each) => each === antwoorden[veld])
  if (antwoorden['samen.einde'] === 'overlijden') {
    const overledene = partner('samen.overledene')
    return overledene === undefined ? undefined : { reden: 'overlijden', overledene }
  }
  return antwoorden['samen.einde'] === 'scheiding' ? { reden: 'scheiding', ...known('blijft', partner('samen.blijft')) } : undefined
}
