import { euro, NO_MONEY, type Cents } from '../units/cents.ts'
import { firstDayOf, month, type Month } from '../units/day.ts'
import type { Doelgroepvraag, Onderwerp } from './begrippen.ts'
import { jaarinkomenVan, type Beschikking, type Feiten, type Inkomensverloop, type Inwonendefeiten, type NettoInkomen, type Persoonsfeiten, type Toekenning, type Vraag, type Woningfeiten } from './feiten.ts'
import type { Toeslag } from '../law/beleid/beleid.ts'
import { isKind } from './huishouden.ts'
import type { Vanaf } from './tijdlijn.ts'

/** Answers to fill in, in eurocents and years. */
export type Invulling = {
  readonly inkomen: Cents
  /** Of the partner of who has much more. */
  readonly inkomenAndere: Cents
  readonly inkomenInwonende: Cents
  readonly vermogen: Cents
  readonly kaleHuur: Cents
  /** Null for a net income that is not above the norm. */
  readonly netto: Cents | null
  readonly toekenning: Cents
  readonly andereOorzaak: Cents
  readonly leeftijd: number
  readonly leeftijdKind: number
}

const GEWONE_LEEFTIJD = 45
const GEWONE_LEEFTIJD_KIND = 8

/**
 * An ordinary answer to each open question. Not law and no guess at the truth: it only serves to weigh one question while the others are held still,
 * and to show an example where every answer gives the same.
 */
const GEWOON: Invulling = {
  inkomen: euro('30.000'), inkomenAndere: NO_MONEY, inkomenInwonende: NO_MONEY, vermogen: NO_MONEY, kaleHuur: euro('600'), netto: null, toekenning: euro('100'),
  andereOorzaak: NO_MONEY, leeftijd: GEWONE_LEEFTIJD, leeftijdKind: GEWONE_LEEFTIJD_KIND,
}

const VEEL_INKOMEN = euro('10.000')
const NETTO_ERBIJ = euro('2.000')

const GUNSTIG = {
  toeslagEnFiscaalPartner: true, inkomensbron: 'uitkering', andereWeinigInkomen: true, minstverdienendeNa1962: true, heffingskortingUitbetaald: false,
  onderAowLeeftijd: true, ontvangtToeslag: true,
} as const

/** The facts with an answer to each of these questions; what was answered stays. */
export function vulIn(feiten: Feiten, vragen: readonly Vraag[], met: Invulling = GEWOON): Feiten {
  return vragen.reduce((current, vraag) => antwoord(current, vraag, met), feiten)
}

type Over = { readonly feiten: Feiten; readonly subject: string; readonly part: string; readonly met: Invulling }

const invullers: Readonly<Partial<Record<Onderwerp, (over: Over) => Feiten>>> = {
  doelgroep: ({ feiten, part }) => ({ ...feiten, doelgroep: { ...feiten.doelgroep, [part]: GUNSTIG[part as Doelgroepvraag] } }),
  geboortejaarMinstverdienende: ({ feiten }) => metAnderGeboortejaar(feiten),
  geboortedatum: ({ feiten, subject, part, met }) =>
    bijWie(feiten, subject, part, (each) => ({ ...each, geboortedatum: each.geboortedatum ?? geboren(feiten.jaar, 'relatie' in each && isKind(each) ? met.leeftijdKind : met.leeftijd) })),
  inkomen: ({ feiten, subject, part, met }) => bijWie(feiten, subject, part, (each) => ({ ...each, inkomen: metInkomen(each.inkomen, feiten.jaar, inkomenVan(feiten, subject, met)) })),
  vermogen: ({ feiten, subject, part, met }) => bijWie(feiten, subject, part, (each) => ({ ...each, vermogen: each.vermogen ?? met.vermogen })),
  huur: ({ feiten, met }) => ({ ...feiten, woningen: metHuur(feiten, met) }),
  nettoInkomen: ({ feiten, met }) => ({ ...feiten, netto: metNetto(feiten, met) }),
  kinderopvangMetBijstand: ({ feiten, met }) =>
    (feiten.kinderopvang === undefined ? feiten : { ...feiten, kinderopvang: { ...feiten.kinderopvang, metBijstand: vanafJanuari(feiten.kinderopvang.metBijstand, feiten.jaar, met.toekenning) } }),
  beschikking: (over) => metBeschikking(over, 'beschikking'),
  beschikkingPerMaand: (over) => metBeschikking(over, 'beschikkingPerMaand'),
  oorzaakTerugvordering: ({ feiten, part, met }) => ({ ...feiten, oordelen: { ...feiten.oordelen, [part]: { andereOorzaak: met.andereOorzaak } } }),
}

function antwoord(feiten: Feiten, { onderwerp, veld }: Vraag, met: Invulling): Feiten {
  const [subject = '', part = ''] = veld.split('.')
  return invullers[onderwerp]?.({ feiten, subject, part, met }) ?? feiten
}

function metBeschikking({ feiten, part, met }: Over, onderwerp: 'beschikking' | 'beschikkingPerMaand'): Feiten {
  return { ...feiten, beschikkingen: { ...feiten.beschikkingen, [part]: metBesluit(feiten.beschikkingen[part as Toeslag] ?? {}, onderwerp, feiten.jaar, met) } }
}

function bijWie(feiten: Feiten, subject: string, index: string, change: <P extends Persoonsfeiten | Inwonendefeiten>(each: P) => P): Feiten {
  if (subject === 'aanvrager' || subject === 'toeslagpartner') return { ...feiten, [subject]: change(feiten[subject]) }
  return { ...feiten, inwonenden: feiten.inwonenden.map((each, place) => (String(place) === index ? change(each) : each)) }
}

function geboren(jaar: number, age: number) {
  return firstDayOf(month(`${String(jaar - age)}-01`))
}

/** One of the two has the benefit, the other little or nothing. */
function inkomenVan({ aanvrager, toeslagpartner }: Feiten, subject: string, met: Invulling): Cents {
  if (subject === 'inwonenden') return met.inkomenInwonende
  const hasMuch = ({ inkomen }: Persoonsfeiten) => (jaarinkomenVan(inkomen) ?? NO_MONEY) > VEEL_INKOMEN
  return hasMuch(subject === 'aanvrager' ? toeslagpartner : aanvrager) ? met.inkomenAndere : met.inkomen
}

function metInkomen({ schattingen, jaarinkomen }: Inkomensverloop, jaar: number, amount: Cents): Inkomensverloop {
  return { schattingen: vanafJanuari(schattingen, jaar, amount), ...(jaarinkomen === undefined ? {} : { jaarinkomen }) }
}

function vanafJanuari<T>(verloop: readonly Vanaf<T>[], jaar: number, waarde: T): readonly Vanaf<T>[] {
  const januari: Month = month(`${String(jaar)}-01`)
  return verloop[0]?.vanaf === januari ? verloop : [{ vanaf: januari, waarde }, ...verloop]
}

function metNetto({ netto, jaar }: Feiten, met: Invulling): NettoInkomen {
  if (netto?.kind === 'perMaand') return { kind: 'perMaand', verloop: vanafJanuari(netto.verloop, jaar, met.netto ?? NETTO_ERBIJ) }
  return met.netto === null ? { kind: 'nietBovenNorm' } : { kind: 'perMaand', verloop: vanafJanuari([], jaar, met.netto) }
}

function metHuur({ woningen, jaar }: Feiten, met: Invulling): Feiten['woningen'] {
  const servicekosten = { energie: NO_MONEY, schoonmaak: NO_MONEY, huismeester: NO_MONEY, dienstruimten: NO_MONEY }
  const gewoon: Woningfeiten = { servicekosten, aangepasteWoning: false, eerderRecht: false, kaleHuur: met.kaleHuur }
  const later = woningen.find(({ waarde }) => waarde?.kaleHuur !== undefined)?.waarde
  return vanafJanuari<Woningfeiten | null>(woningen, jaar, later ?? gewoon)
    .map(({ vanaf, waarde }) => ({ vanaf, waarde: waarde === null ? null : { ...waarde, kaleHuur: waarde.kaleHuur ?? later?.kaleHuur ?? met.kaleHuur } }))
}

function metBesluit({ voorlopig, definitief }: Beschikking, onderwerp: 'beschikking' | 'beschikkingPerMaand', jaar: number, met: Invulling): Beschikking {
  const perMaand = (toekenning: Toekenning): Toekenning => ({ kind: 'perMaand', verloop: vanafJanuari(toekenning.kind === 'perMaand' ? toekenning.verloop : [], jaar, met.toekenning) })
  const gewoon: Toekenning = { kind: 'perMaand', verloop: vanafJanuari([], jaar, met.toekenning) }
  if (onderwerp === 'beschikking') return { voorlopig: voorlopig ?? gewoon, definitief: definitief ?? gewoon }
  return { ...(voorlopig === undefined ? {} : { voorlopig: perMaand(voorlopig) }), ...(definitief === undefined ? {} : { definitief: perMaand(definitief) }) }
}

function metAnderGeboortejaar({ doelgroep, ...feiten }: Feiten): Feiten {
  const na1962 = doelgroep.minstverdienendeNa1962 !== true
  return { ...feiten, doelgroep: { ...doelgroep, minstverdienendeNa1962: na1962, ...(na1962 ? {} : { heffingskortingUitbetaald: doelgroep.heffingskortingUitbetaald ?? false }) } }
}
