import { leeftijdFamilieAlsPartner, leeftijdStiefkindAlsPartner } from '../law/partnerschap.ts'
import { valueOn } from '../law/parameter.ts'
import { ageOn, birthday, firstDayOf, firstDayOfYear, yearOf, type Day } from '../units/day.ts'
import { TABEL_2, type Partnerfeiten, type Partnerrij, type Partnerwet, type Sinds } from './tabel2.ts'
import { ingangsmaand } from './tijdlijn.ts'

/** `tot` is the first day on which it is not so any more; `null` where it began before, or goes on. */
export type Partnerperiode = { readonly vanaf: Day | null; readonly tot: Day | null; readonly rij: Partnerrij }

/**
 * Whether two people are partners for one law, and when. `open` is the time of which the guide says nothing: look at the site, or ask the
 * Belastingdienst, the Dienst Toeslagen or the municipality.
 */
export type Partneroordeel = {
  readonly ja: Partnerperiode | null
  /** Why they are none, or what ended it. */
  readonly nee: Partnerrij | null
  readonly open: readonly Partnerperiode[]
  /** For the toeslagen only: partners for the zorgtoeslag, and none for the huurtoeslag. */
  readonly nietVoorHuurtoeslag?: Partnerperiode
}

type Grond = { readonly rij: Partnerrij; readonly vanaf: Day }

/** `nietVoor`: the age of family, which no row goes back behind. */
type Begin = Grond & { readonly nietVoor: Day }

/** Before everything: what began 'eerder'. */
const EERDER = '1900-01-01' as Day

/**
 * Whether two people are partners for the Participatiewet, the toeslagen and the income tax, from when to when, and by which row.
 *
 * Bron: Handreiking § 4.2, tabel 2, with its row Ingangsdatum and footnote 23.
 * Not covered: what the table leaves open ('Diverse situaties mogelijk', empty cells), which is told apart as `open`; who parts and comes together again.
 */
export function partnersVoor(wet: Partnerwet, feiten: Partnerfeiten): Partneroordeel {
  if (feiten.adres === 'postadres') return { ja: null, nee: 'postadres', open: [] }
  const uitzondering = familieregel(wet, feiten)
  if (uitzondering.kind === 'nee') return { ja: null, nee: uitzondering.rij, open: [] }
  const grond = eersteGrond(wet, feiten)
  if (grond === null) return zonderGrond(wet, feiten)
  if (uitzondering.kind !== 'vanaf') return { ja: null, nee: null, open: [{ ...periode(grond.vanaf, null), rij: uitzondering.rij }] }
  const nietVoor = uitzondering.vanaf
  const oordeel = { toeslagpartner: voorToeslagen, fiscaalPartner: voorBelasting, participatiewet: voorBijstand }[wet]({ rij: uitzondering.rij ?? grond.rij, vanaf: grond.vanaf, nietVoor }, feiten)
  const isSaid = uitzondering.rij === null || uitzondering.voorheen === 'nee' || nietVoor <= grond.vanaf
  return isSaid ? oordeel : { ...oordeel, open: [{ ...periode(grond.vanaf, nietVoor), rij: uitzondering.rij }, ...oordeel.open] }
}

/** No row makes them partners; whether they share a household only the facts can tell. */
function zonderGrond(wet: Partnerwet, { huishouden, adres }: Partnerfeiten): Partneroordeel {
  const isOpen = wet === 'participatiewet' && huishouden === undefined && adres !== null && adres !== 'postadres'
  return isOpen ? { ja: null, nee: null, open: [{ ...periode(dagOf(adres.vanaf), adres.tot ?? null), rij: 'gezamenlijkeHuishouding' }] } : { ja: null, nee: 'geenVanDeze', open: [] }
}

/** The row that makes them partners first. */
function eersteGrond(wet: Partnerwet, feiten: Partnerfeiten): Grond | null {
  const gronden = TABEL_2.flatMap(({ rij, sinds, zelfdeAdres, [wet]: cel }): readonly Grond[] => {
    const begonnen = sinds(feiten)
    const adres = adresVanaf(feiten)
    const says = typeof cel === 'function' ? cel(feiten) : cel
    if (says !== 'ja' || begonnen === undefined || (zelfdeAdres && adres === undefined)) return []
    return [{ rij, vanaf: zelfdeAdres && adres !== undefined ? later(dagOf(begonnen), adres) : dagOf(begonnen) }]
  })
  return gronden.reduce<Grond | null>((eerste, grond) => (eerste === null || grond.vanaf < eerste.vanaf ? grond : eerste), null)
}

function voorBijstand({ rij, vanaf }: Begin, { gehuwd, adres, duurzaamGescheiden }: Partnerfeiten): Partneroordeel {
  const weg = adres === null || adres === 'postadres' ? undefined : adres.tot
  if (gehuwd === null) return { ja: { ...periode(vanaf, weg ?? null), rij }, nee: weg === undefined ? null : 'geenVanDeze', open: [] }
  return { ja: { ...periode(vanaf, duurzaamGescheiden ?? null), rij }, nee: duurzaamGescheiden === undefined ? null : 'gehuwdAnderAdres', open: [] }
}

/** From the first of the month after, or of the same month where it was on the first. */
function voorToeslagen({ rij, vanaf, nietVoor }: Begin, feiten: Partnerfeiten): Partneroordeel {
  const { gehuwd, scheidingsverzoek, verpleeghuis } = feiten
  const adres = feiten.adres === 'postadres' ? null : feiten.adres
  const weg = adres === null ? EERDER : adres.tot
  const begin = telt(later(vanaf, nietVoor))
  if (weg === undefined) return { ja: { ...periode(begin, null), rij }, nee: null, open: [] }
  if (gehuwd === null) {
    // The row about a nursing home speaks of who is married.
    const open = verpleeghuis === true ? [{ ...periode(telt(weg), null), rij: 'gehuwdAnderAdres' } as const] : []
    return { ja: { ...periode(begin, telt(weg)), rij }, nee: open.length === 0 ? 'geenVanDeze' : null, open }
  }
  const einde = scheidingsverzoek === undefined ? null : telt(later(weg, scheidingsverzoek))
  return { ja: { ...periode(begin, einde), rij }, nee: einde === null ? null : 'gehuwdAnderAdres', open: [], nietVoorHuurtoeslag: apart(later(begin, telt(weg)), einde) }
}

/** From the event, or back to the registration at the same address in that year; who was registered in an earlier year, from 1 January. */
function voorBelasting({ rij, vanaf, nietVoor }: Begin, feiten: Partnerfeiten): Partneroordeel {
  const adres = feiten.adres === 'postadres' ? null : feiten.adres
  // Married and not at one address: 'Diverse situaties mogelijk'.
  if (adres === null) return { ja: null, nee: null, open: [apart(later(vanaf, nietVoor), null)] }
  const inschrijving = dagOf(adres.vanaf)
  const terug = inschrijving < vanaf ? later(inschrijving, firstDayOfYear(yearOf(vanaf))) : inschrijving
  const begin = later(terug, nietVoor)
  const ja = { ...periode(begin, adres.tot ?? null), rij }
  if (feiten.gehuwd === null) return { ja, nee: adres.tot === undefined ? null : 'geenVanDeze', open: [] }
  return { ja, nee: null, open: [...(vanaf < begin ? [apart(vanaf, begin)] : []), ...(adres.tot === undefined ? [] : [apart(adres.tot, null)])] }
}

/** Married, and not at one address. */
function apart(vanaf: Day, tot: Day | null): Partnerperiode {
  return { ...periode(vanaf, tot), rij: 'gehuwdAnderAdres' }
}

/** What being family changes: never partners, not said, or only from an age; before it they are none, or the table does not say. */
type Familieregel = { readonly kind: 'nee' | 'open'; readonly rij: Partnerrij } | { readonly kind: 'vanaf'; readonly rij: Partnerrij | null; readonly vanaf: Day; readonly voorheen: 'nee' | 'open' }

const GEEN_FAMILIE: Familieregel = { kind: 'vanaf', rij: null, vanaf: EERDER, voorheen: 'nee' }

function familieregel(wet: Partnerwet, feiten: Partnerfeiten): Familieregel {
  const { familie = 'geen' } = feiten
  if (familie === 'geen') return GEEN_FAMILIE
  switch (wet) {
    case 'participatiewet': return familieVoorBijstand(feiten)
    case 'toeslagpartner': return familie === 'tweedeGraad' ? { ...GEEN_FAMILIE, rij: 'familie' } : vanafDag(nieuwjaarVanaf(feiten), 'familie', 'open')
    case 'fiscaalPartner': return familieVoorBelasting(feiten)
  }
}

/** Not for the first degree; for the second not where one of them needs care. */
function familieVoorBijstand({ familie, zorgbehoefte }: Partnerfeiten): Familieregel {
  if (familie === 'kindOuder') return { kind: 'nee', rij: 'kindOfOuder' }
  if (familie === 'stiefkind') return { kind: 'nee', rij: 'stiefkind' }
  if (familie === 'pleegkind' || zorgbehoefte === undefined) return { kind: 'open', rij: 'familie' }
  return zorgbehoefte ? { kind: 'nee', rij: 'familie' } : GEEN_FAMILIE
}

function familieVoorBelasting(feiten: Partnerfeiten): Familieregel {
  switch (feiten.familie) {
    case 'kindOuder': return vanafDag(verjaardagVanJongste(feiten, leeftijdFamilieAlsPartner), 'kindOfOuder', 'open')
    case 'stiefkind': return vanafDag(feiten.verzoekGeenFiscaalPartner === true ? nieuwjaarVanaf(feiten) : verjaardagVanJongste(feiten, leeftijdStiefkindAlsPartner), 'stiefkind', 'nee')
    default: return { kind: 'open', rij: 'familie' }
  }
}

function vanafDag(vanaf: Day | undefined, rij: Partnerrij, voorheen: 'nee' | 'open'): Familieregel {
  return vanaf === undefined ? { kind: 'open', rij } : { kind: 'vanaf', rij, vanaf, voorheen }
}

/** The first 1 January on which the youngest of the two has the age. */
function nieuwjaarVanaf({ geboortedata, eersteJaar }: Partnerfeiten): Day | undefined {
  const jongste = jongsteVan(geboortedata)
  if (jongste === undefined) return undefined
  const { value: leeftijd } = valueOn(leeftijdFamilieAlsPartner, firstDayOfYear(eersteJaar))
  const jaar = yearOf(jongste) + leeftijd
  return ageOn(jongste, firstDayOfYear(jaar)) >= leeftijd ? firstDayOfYear(jaar) : firstDayOfYear(jaar + 1)
}

function verjaardagVanJongste({ geboortedata, eersteJaar }: Partnerfeiten, leeftijd: typeof leeftijdFamilieAlsPartner): Day | undefined {
  const jongste = jongsteVan(geboortedata)
  return jongste === undefined ? undefined : birthday(jongste, valueOn(leeftijd, firstDayOfYear(eersteJaar)).value)
}

/** Undefined while a date of birth is missing. */
function jongsteVan(geboortedata: readonly Day[]): Day | undefined {
  const [ene, andere] = geboortedata
  return ene === undefined || andere === undefined ? undefined : later(ene, andere)
}

function adresVanaf({ adres }: Partnerfeiten): Day | undefined {
  return adres === null || adres === 'postadres' ? undefined : dagOf(adres.vanaf)
}

function dagOf(sinds: Sinds): Day {
  return sinds === 'eerder' ? EERDER : sinds
}

function later(one: Day, other: Day): Day {
  return one > other ? one : other
}

/** The first of the month in which a change counts. */
function telt(dag: Day): Day {
  return dag === EERDER ? EERDER : firstDayOf(ingangsmaand(dag))
}

function periode(vanaf: Day, tot: Day | null): Pick<Partnerperiode, 'vanaf' | 'tot'> {
  return { vanaf: vanaf === EERDER ? null : vanaf, tot }
}

/** Whether a period touches a year. */
export function raaktJaar({ vanaf, tot }: Pick<Partnerperiode, 'vanaf' | 'tot'>, jaar: number): boolean {
  return (vanaf === null || yearOf(vanaf) <= jaar) && (tot === null || tot > firstDayOfYear(jaar)) && (vanaf === null || tot === null || vanaf < tot)
}
