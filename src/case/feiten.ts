import type { Doelgroepantwoorden } from '../engine/doelgroep.ts'
import type { AndereOorzaak, Beschikking, Feiten, Inkomensverloop, Inwonendefeiten, Kinderopvang, Kinderopvanggrond, NettoInkomen, Oordeel, Persoonsfeiten, Toekenning, Woningfeiten } from '../engine/feiten.ts'
import type { Relatie } from '../engine/huishouden.ts'
import { inkomenUitBronnen } from '../engine/inkomensbronnen.ts'
import { ingangsmaand, laatsteMaandVoor, type Vanaf } from '../engine/tijdlijn.ts'
import { perToeslag } from '../engine/toeslagen.ts'
import { leeftijdsgrens } from '../law/kindgebonden-budget.ts'
import { valueOn } from '../law/parameter.ts'
import type { Toeslag } from '../law/beleid/beleid.ts'
import { centsFromEuros, NO_MONEY, type Cents } from '../units/cents.ts'
import { ageOn, lastDayOfYear, month, monthsOf, type Day, type Month } from '../units/day.ts'
import { bronnenIn, nettoschattingVan, nettoVanBronnen } from './bronnen.ts'
import { maandVanRij, rijnummersIn, type Beschikkingsoort, type Dossier, type Partner, type Reeks, type Servicekostenpost, type Wie } from './dossier.ts'
import { bedragIn, dagIn, jaOfNee, LAST_PLANNED_DAY } from './lezen.ts'
import { eindeVan, fiscaalPartnersIn, partnermaandenVan } from './partners.ts'

const INKOMENSBRONNEN = ['uitkering', 'werk', 'alleenBijstand', 'anders'] as const
const RELATIES: readonly Relatie[] = ['kind', 'pleegkind', 'medebewoner', 'onderhuurder']
const GRONDEN: readonly Kinderopvanggrond[] = ['uitzonderingssituatie', 'werkEnBijstand']
const OORZAKEN: readonly AndereOorzaak[] = ['inkomenNietDoorgegeven', 'huurNietDoorgegeven', 'geenRechtMeer', 'anders']

/**
 * The facts of one year that the engine works with, read from what was written. What cannot be read counts as not answered.
 *
 * @param peildatum - the day on which it is looked at
 */
export function feitenVan(dossier: Dossier, jaar: number, peildatum: Day): Feiten {
  const known = gelezen.get(dossier) ?? new Map<string, Feiten>()
  const key = `${jaar} ${peildatum}`
  const feiten = known.get(key) ?? leesFeiten(dossier, jaar, peildatum)
  gelezen.set(dossier, known.set(key, feiten))
  return feiten
}

/** A dossier never changes, and many parts of a screen ask for the same facts: they are read once. */
const gelezen = new WeakMap<Dossier, Map<string, Feiten>>()

function leesFeiten(dossier: Dossier, jaar: number, peildatum: Day): Feiten {
  const { antwoorden } = dossier
  const [netto, kinderopvang] = [nettoVan(dossier, jaar, peildatum), kinderopvangVan(dossier, jaar)]
  return {
    jaar, peildatum,
    doelgroep: doelgroepVan(dossier),
    aanvrager: persoonVan(dossier, jaar, 'aanvrager', peildatum),
    toeslagpartner: persoonVan(dossier, jaar, 'toeslagpartner', peildatum),
    partners: partnermaandenVan(dossier, jaar, peildatum),
    inwonenden: inwonendenIn(dossier, jaar, peildatum).map((id) => inwonendeVan(dossier, jaar, id, peildatum)),
    woningen: woningenVan(dossier, jaar),
    maatstaf: antwoorden[`${jaar}.maatstaf`] === 'zoalsToegekend' ? 'zoalsToegekend' : 'jaarinkomen',
    werkelijkeBedragen: werkelijkeBedragenVan(dossier, jaar),
    beschikkingen: given(perToeslag((toeslag) => beschikkingVan(dossier, jaar, toeslag))),
    oordelen: given(perToeslag((toeslag) => oordeelVan(dossier, jaar, toeslag))),
    ...(fiscaalPartnersIn(dossier, jaar, peildatum) === false ? { fiscaalPartners: false as const } : {}),
    ...given({ netto, kinderopvang, einde: eindeVan(dossier), woonplaats: woonplaatsVan(dossier) }),
  }
}

export function werkelijkeBedragenVan({ antwoorden }: Dossier, jaar: number): Feiten['werkelijkeBedragen'] {
  return antwoorden[`${jaar}.bron`] === 'beschikking' ? 'beschikking' : 'berekend'
}

function woonplaatsVan(dossier: Dossier): Feiten['woonplaats'] {
  const [inGemeente, briefadres] = [jaOfNee(dossier, 'samen.woontInGemeente'), jaOfNee(dossier, 'samen.briefadres')]
  return inGemeente === undefined && briefadres === undefined ? undefined : { inGemeente: inGemeente ?? true, briefadres: briefadres ?? false }
}

/** The residents that the engine is told of in a year, in its order: all but those born after it. */
export function inwonendenIn(dossier: Dossier, jaar: number, peildatum: Day): readonly string[] {
  return dossier.inwonenden.filter((id) => {
    const geboortedatum = dagIn(dossier, `inwonende.${id}.geboortedatum`, peildatum)
    return geboortedatum === undefined || geboortedatum <= lastDayOfYear(jaar)
  })
}

/** The residents whose wealth is their own: that of a minor counts with the parents'. */
export function meerderjarigenIn(dossier: Dossier, jaar: number, peildatum: Day): readonly string[] {
  return inwonendenIn(dossier, jaar, peildatum).filter((id) => !isMinderjarigIn(jaar, dagIn(dossier, `inwonende.${id}.geboortedatum`, peildatum)))
}

export function doelgroepVan(dossier: Dossier): Doelgroepantwoorden {
  const inkomensbron = oneOf(INKOMENSBRONNEN, dossier.antwoorden['doelgroep.inkomensbron'])
  return given({
    inkomensbron,
    toeslagEnFiscaalPartner: jaOfNee(dossier, 'doelgroep.toeslagEnFiscaalPartner'),
    andereWeinigInkomen: jaOfNee(dossier, 'doelgroep.andereWeinigInkomen'),
    minstverdienendeNa1962: jaOfNee(dossier, 'doelgroep.minstverdienendeNa1962'),
    heffingskortingUitbetaald: jaOfNee(dossier, 'doelgroep.heffingskortingUitbetaald'),
    onderAowLeeftijd: jaOfNee(dossier, 'doelgroep.onderAowLeeftijd'),
    ontvangtToeslag: jaOfNee(dossier, 'doelgroep.ontvangtToeslag'),
  })
}

function persoonVan(dossier: Dossier, jaar: number, wie: 'aanvrager' | 'toeslagpartner', peildatum: Day): Persoonsfeiten {
  return {
    ...given({ geboortedatum: dagIn(dossier, `${wie}.geboortedatum`, peildatum), vermogen: vermogenVan(dossier, jaar, wie) }),
    inkomen: inkomenVanPartner(dossier, jaar, wie),
    verzekerd: jaOfNee(dossier, `${wie}.verzekerd`) ?? true,
  }
}

/** A child while nobody said otherwise. */
export function relatieVan({ antwoorden }: Dossier, wie: `inwonende.${string}`): Relatie {
  return oneOf(RELATIES, antwoorden[`${wie}.relatie`]) ?? 'kind'
}

function inwonendeVan(dossier: Dossier, jaar: number, id: string, peildatum: Day): Inwonendefeiten {
  const wie = `inwonende.${id}` as const
  const relatie = relatieVan(dossier, wie)
  const geboortedatum = dagIn(dossier, `${wie}.geboortedatum`, peildatum)
  const inkomen = inkomenVan(dossier, jaar, wie)
  return {
    relatie, ...given({ geboortedatum }), ...periodeVan(dossier, wie),
    inkomen: isMinderjarigIn(jaar, geboortedatum) ? metNietsAlsLeeg(inkomen, jaar) : inkomen,
    vermogen: isMinderjarigIn(jaar, geboortedatum) ? NO_MONEY : bedragIn(dossier, `${jaar}.vermogen.${wie}`) ?? NO_MONEY,
    kinderbijslag: jaOfNee(dossier, `${wie}.kinderbijslag`) ?? true,
    student: jaOfNee(dossier, `${wie}.student`) ?? false,
  }
}

function metNietsAlsLeeg({ schattingen, jaarinkomen = NO_MONEY }: Inkomensverloop, jaar: number): Inkomensverloop {
  return { jaarinkomen, schattingen: schattingen.length > 0 ? schattingen : [{ vanaf: januariVan(jaar), waarde: NO_MONEY }] }
}

/** All year: then an empty income means none. */
export function isMinderjarigIn(jaar: number, geboortedatum: Day | undefined): boolean {
  const atYearEnd = lastDayOfYear(jaar)
  return geboortedatum !== undefined && ageOn(geboortedatum, atYearEnd) < valueOn(leeftijdsgrens.eindeRecht, atYearEnd).value
}

function periodeVan(dossier: Dossier, wie: `inwonende.${string}`): { readonly vanaf?: Month; readonly totEnMet?: Month } {
  const start = dagIn(dossier, `${wie}.vanaf`, LAST_PLANNED_DAY)
  const end = dagIn(dossier, `${wie}.tot`, LAST_PLANNED_DAY)
  return given({ vanaf: start === undefined ? undefined : ingangsmaand(start), totEnMet: end === undefined ? undefined : laatsteMaandVoor(end) })
}

function inkomenVan(dossier: Dossier, jaar: number, wie: Wie): Inkomensverloop {
  const zoalsToegekend = dossier.antwoorden[`${jaar}.maatstaf`] === 'zoalsToegekend'
  return { schattingen: zoalsToegekend ? reeksIn(dossier, jaar, `${jaar}.schatting.${wie}`) : [], ...given({ jaarinkomen: bedragIn(dossier, `${jaar}.inkomen.${wie}`) }) }
}

type Bedragrij = Vanaf<Cents> & { readonly rij: number }

/** The rows of a series that have a month and a readable amount, in order of time. */
export function bedragrijenIn(dossier: Dossier, jaar: number, reeks: Reeks): readonly Bedragrij[] {
  const rows = rijnummersIn(dossier, reeks).map((rij) => ({ rij, vanaf: maandIn(jaar, maandVanRij(dossier, reeks, rij)), waarde: bedragIn(dossier, `${reeks}.${rij}.bedrag`) }))
  return rows.filter((row): row is Bedragrij => row.vanaf !== undefined && row.waarde !== undefined).sort((a, b) => (a.vanaf < b.vanaf ? -1 : 1))
}

function reeksIn(dossier: Dossier, jaar: number, reeks: Reeks): readonly Vanaf<Cents>[] {
  return bedragrijenIn(dossier, jaar, reeks).map(({ vanaf, waarde }) => ({ vanaf, waarde }))
}

function januariVan(jaar: number): Month {
  return month(`${jaar}-01`)
}

function maandIn(jaar: number, number: string): Month | undefined {
  return monthsOf(jaar)[Number(number) - 1]
}

function woningenVan(dossier: Dossier, jaar: number): readonly Vanaf<Woningfeiten | null>[] {
  if (jaOfNee(dossier, `${jaar}.huurwoning`) === false) return [{ vanaf: januariVan(jaar), waarde: null }]
  const post = (soort: Servicekostenpost) => bedragIn(dossier, `${jaar}.servicekosten.${soort}`) ?? NO_MONEY
  const woning = {
    servicekosten: { energie: post('energie'), schoonmaak: post('schoonmaak'), huismeester: post('huismeester'), dienstruimten: post('dienstruimten') },
    aangepasteWoning: jaOfNee(dossier, `${jaar}.aangepasteWoning`) ?? false,
    eerderRecht: jaOfNee(dossier, `${jaar}.eerderRecht`) ?? false,
  }
  const huren = reeksIn(dossier, jaar, `${jaar}.huur`).map(({ vanaf, waarde }) => ({ vanaf, waarde: { ...woning, kaleHuur: waarde } }))
  // What is known of a home counts from January, also where its rent is not known yet.
  return huren[0]?.vanaf === januariVan(jaar) ? huren : [{ vanaf: januariVan(jaar), waarde: woning }, ...huren]
}

function vermogenVan(dossier: Dossier, jaar: number, wie: 'aanvrager' | 'toeslagpartner'): Cents | undefined {
  const keuze = dossier.antwoorden[`${jaar}.vermogen.keuze`]
  if (keuze === 'onder') return NO_MONEY
  return keuze === 'boven' ? bedragIn(dossier, `${jaar}.vermogen.${wie}`) : undefined
}

function inkomenVanPartner(dossier: Dossier, jaar: number, wie: Partner): Inkomensverloop {
  const inkomen = inkomenVan(dossier, jaar, wie)
  const bronnen = bronnenIn(dossier, jaar, wie)
  if (bronnen === null) return inkomen
  if (bronnen === undefined) return { schattingen: inkomen.schattingen }
  const herkomst = inkomenUitBronnen(bronnen)
  return { ...inkomen, jaarinkomen: centsFromEuros(herkomst.uitkomst), herkomst }
}

/** An estimate is made anew from the gross income each time: it is never written down as if somebody had read it. */
function nettoVan(dossier: Dossier, jaar: number, peildatum: Day): NettoInkomen | undefined {
  switch (dossier.antwoorden[`${jaar}.netto.keuze`]) {
    case 'nietBovenNorm': return { kind: 'nietBovenNorm' }
    case 'bedrag': return { kind: 'perMaand', verloop: reeksIn(dossier, jaar, `${jaar}.netto`) }
    case 'bronnen': {
      const samen = nettoVanBronnen(dossier, jaar)
      return { kind: 'perMaand', verloop: samen === undefined ? [] : [{ vanaf: januariVan(jaar), waarde: samen }] }
    }
    case 'schatting': {
      const geschat = nettoschattingVan(dossier, jaar, peildatum)?.alsMiddel
      return geschat === undefined ? { kind: 'perMaand', verloop: [] } : { kind: 'perMaand', verloop: [{ vanaf: januariVan(jaar), waarde: centsFromEuros(geschat.uitkomst) }], geschat }
    }
    default: return undefined
  }
}

export function kinderopvangVan(dossier: Dossier, jaar: number): Kinderopvang | undefined {
  const grond = oneOf(GRONDEN, dossier.antwoorden[`${jaar}.kinderopvang.grond`])
  return grond === undefined ? undefined : { grond, metBijstand: reeksIn(dossier, jaar, `${jaar}.kinderopvang`) }
}

export function beschikkingVan(dossier: Dossier, jaar: number, toeslag: Toeslag): Beschikking | undefined {
  const beschikking = given({ voorlopig: toekenningVan(dossier, jaar, toeslag, 'voorlopig'), definitief: toekenningVan(dossier, jaar, toeslag, 'definitief') })
  return Object.keys(beschikking).length === 0 ? undefined : beschikking
}

function toekenningVan(dossier: Dossier, jaar: number, toeslag: Toeslag, soort: Beschikkingsoort): Toekenning | undefined {
  const veld = `${jaar}.beschikking.${toeslag}.${soort}` as const
  if (dossier.antwoorden[`${veld}.wijze`] === 'perMaand') {
    const verloop = reeksIn(dossier, jaar, veld)
    return verloop.length === 0 ? undefined : { kind: 'perMaand', verloop }
  }
  const bedrag = bedragIn(dossier, `${veld}.jaarbedrag`)
  return bedrag === undefined ? undefined : { kind: 'jaar', bedrag }
}

function oordeelVan(dossier: Dossier, jaar: number, toeslag: Toeslag): Oordeel | undefined {
  const veld = `${jaar}.oordeel.${toeslag}` as const
  const oorzaak = oneOf(OORZAKEN, dossier.antwoorden[`${veld}.oorzaak`])
  switch (dossier.antwoorden[`${veld}.deel`]) {
    case 'geheel': return { andereOorzaak: NO_MONEY }
    case 'deel': {
      const andereOorzaak = bedragIn(dossier, `${veld}.andereOorzaak`)
      return andereOorzaak === undefined ? undefined : { andereOorzaak, ...given({ oorzaak }) }
    }
    case 'niets': return { andereOorzaak: 'geheel', ...given({ oorzaak }) }
    default: return undefined
  }
}

/** What was stored may be anything: only a choice that exists is one. */
function oneOf<Value extends string>(values: readonly Value[], text: string | undefined): Value | undefined {
  return values.find((value) => value === text)
}

type Given<T> = { [K in keyof T]?: Exclude<T[K], undefined> }

/** Leaves out what has not been answered. */
export function given<T extends object>(answers: T): Given<T> {
  return Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== undefined)) as Given<T>
}
