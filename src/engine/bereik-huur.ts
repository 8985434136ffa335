import { afrondingJaarbedrag, afrondingMaandbedrag, minimumToeslag } from '../law/awir.ts'
import { valueOn } from '../law/parameter.ts'
import type { Bereik } from '../law/plausibel.ts'
import { cents, centsFromEuros, inEuros, NO_MONEY, type Cents } from '../units/cents.ts'
import { firstDayOf, type Day } from '../units/day.ts'
import { compare, fraction, multiply, subtract, type Fraction } from '../units/fraction.ts'
import { round } from '../units/rounding.ts'
import type { Gezin } from './bereik-gezin.ts'
import { doorsnede, isPrecies, min, NIETS, nooitNegatief, omvat } from './bereik-interval.ts'
import { openHuurtoeslag, type OpenHuurtoeslag } from './huurtoeslag.ts'
import { gezamenlijkInkomen, MAANDEN_PER_JAAR } from './inkomen.ts'

/** Huurtoeslag in a month: with bijstand only, as it is, and the first minus the second. */
export type Huurbereik = { readonly bijstand: Bereik; readonly nu: Bereik; readonly saldo: Bereik }

/** What was computed before for the same year: months and kinds of households have much in common. */
export type Geheugen = Map<string, unknown>

type Wie = 'laag' | 'hoog' | 'bijstand'

/** The width in eurocents of the smallest part in which the income of residents is cut, and the number of parts; with much else open they are larger. */
const FINEST = 25_600
const PARTS = 512
const COARSE = 32
const HALVES = 2

const ZONDER: Huurbereik = { bijstand: NIETS, nu: NIETS, saldo: NIETS }

/**
 * The range of huurtoeslag of one kind of household, with rent and incomes open.
 *
 * Huurtoeslag never rises with an income. It never falls with the rent up to the highest rent with a right, above which there is none. So each of the two
 * amounts lies between its corners. Their difference lies closer: see `saldoIn`.
 *
 * @param fijn - whether the income of residents is cut into the smallest parts
 */
export function huurbereikVan(gezin: Gezin, fijn: boolean, geheugen: Geheugen): Huurbereik {
  const { woning, partners, inkomenInwonenden } = gezin
  if (woning === null) return ZONDER
  const inwonenden = gezin.inwonenden(inkomenInwonenden.laag)
  const open = openHuurtoeslag({ ...partners.laag, inwonenden, woning: null }, woning.met(woning.kaleHuur.laag), gezin.maand)
  if (open === null) return ZONDER
  const inkomens = { laag: inkomenVan(gezin, 'laag'), hoog: inkomenVan(gezin, 'hoog'), bijstand: inkomenVan(gezin, 'bijstand') }
  const vraag: Huurvraag = { open, inkomens, inwonenden: inkomenInwonenden, meet: meterVoor(open, firstDayOf(gezin.maand), geheugen), at: firstDayOf(gezin.maand), smallest: fijn ? 1 : COARSE }
  const key = [open.kenmerk, ...[inkomenInwonenden, woning.kaleHuur, woning.kaleHuurBijstand ?? NIETS].flatMap(({ laag, hoog }) => [laag, hoog]), ...Object.values(inkomens), fijn, woning.kaleHuurBijstand === null].join(' ')
  return once(geheugen, key, () => bereikVan(vraag, woning.kaleHuur, woning.kaleHuurBijstand))
}

/** What is open about the huurtoeslag of one household: a year's incomes of the partners together and of the residents. */
type Huurvraag = {
  readonly open: OpenHuurtoeslag
  readonly inkomens: Readonly<Record<Wie, Cents>>
  readonly inwonenden: Bereik
  readonly meet: Meter
  readonly at: Day
  readonly smallest: number
}

type Meter = { readonly exact: (kaleHuur: Cents, inkomen: Cents) => Fraction; readonly toegekend: (kaleHuur: Cents, inkomen: Cents) => Cents }

function inkomenVan({ partners }: Gezin, wie: Wie): Cents {
  return centsFromEuros(gezamenlijkInkomen({ ...partners[wie], inwonenden: [], woning: null }).uitkomst)
}

export function once<T>(geheugen: Geheugen, key: string, compute: () => T): T {
  if (!geheugen.has(key)) geheugen.set(key, compute())
  return geheugen.get(key) as T
}

function meterVoor({ kenmerk, bij }: OpenHuurtoeslag, at: Day, geheugen: Geheugen): Meter {
  const exact = (kaleHuur: Cents, inkomen: Cents) => once(geheugen, `${kenmerk} ${String(kaleHuur)} ${String(inkomen)}`, () => bij(kaleHuur, inkomen))
  return { exact, toegekend: (kaleHuur, inkomen) => toegekendVan(exact(kaleHuur, inkomen), at) }
}

/** As `toeslagInMaand` grants it, without its steps. Bron: Awir art. 14 lid 4 and 5. */
export function toegekendVan(perMaand: Fraction, at: Day): Cents {
  const perJaar = round(multiply(perMaand, fraction(MAANDEN_PER_JAAR)), valueOn(afrondingJaarbedrag, at).value)
  if (compare(perJaar, inEuros(valueOn(minimumToeslag, at).value)) < 0) return NO_MONEY
  return centsFromEuros(round(perMaand, valueOn(afrondingMaandbedrag, at).value))
}

function bereikVan(vraag: Huurvraag, kaleHuur: Bereik, kaleHuurBijstand: Bereik | null): Huurbereik {
  const nu = tussenHoeken(vraag, 'laag', 'hoog', kaleHuur)
  const bijstand = tussenHoeken(vraag, 'bijstand', 'bijstand', kaleHuurBijstand ?? kaleHuur)
  if (kaleHuurBijstand !== null) return { bijstand, nu, saldo: min(bijstand, nu) }
  const { recht, teHoog } = naarRecht(vraag.open, kaleHuur)
  return { bijstand, nu, saldo: recht === null ? NIETS : omvat([overInkomens(vraag, recht), ...(teHoog ? [NIETS] : [])]) }
}

function tussenHoeken({ open, inkomens, inwonenden, meet }: Huurvraag, laag: Wie, hoog: Wie, kaleHuur: Bereik): Bereik {
  const { recht, teHoog } = naarRecht(open, kaleHuur)
  if (recht === null) return NIETS
  return {
    laag: teHoog ? NO_MONEY : meet.toegekend(recht.laag, cents(inkomens[hoog] + inwonenden.hoog)),
    hoog: meet.toegekend(recht.hoog, cents(inkomens[laag] + inwonenden.laag)),
  }
}

/** The rents with which there can be a right, and whether the others are among them. */
function naarRecht({ hoogsteKaleHuur: hoogste }: OpenHuurtoeslag, { laag, hoog }: Bereik): { readonly recht: Bereik | null; readonly teHoog: boolean } {
  if (hoogste === null) return { recht: { laag, hoog }, teHoog: false }
  return { recht: laag <= hoogste ? { laag, hoog: cents(Math.min(hoog, hoogste)) } : null, teHoog: hoog > hoogste }
}

/**
 * The hull over fixed parts of what the residents earn. A part is cut in two until it says nothing new or is the smallest; as the parts are the same whatever
 * is known, knowing more never gives a wider hull.
 */
function overInkomens(vraag: Huurvraag, huren: Bereik): Bereik {
  const { inwonenden: { laag, hoog }, smallest } = vraag
  let hull = omvat([saldoIn(vraag, { laag, hoog: laag }, huren), saldoIn(vraag, { laag: hoog, hoog }, huren)])
  const look = (first: number, count: number): void => {
    const part = { laag: cents(Math.max(laag, first * FINEST)), hoog: cents(first + count === PARTS ? hoog : Math.min(hoog, (first + count) * FINEST)) }
    if (part.laag > part.hoog) return
    const saldo = saldoIn(vraag, part, huren)
    if (hull.laag <= saldo.laag && saldo.hoog <= hull.hoog) return
    if (count <= smallest) hull = omvat([hull, saldo])
    else {
      const half = count / HALVES
      for (const start of [first, first + half]) look(start, half)
    }
  }
  if (laag < hoog) look(0, PARTS)
  return hull
}

/**
 * Bijstand minus now, for a part of the incomes and of the rents with a right.
 *
 * The difference is the law's share of the rent between two basishuren, as far as there is rent: with incomes fixed it moves one way only with the rent. So its
 * exact value lies between those at both ends; rounding moves it by less than the slack. What the corners of the two amounts say also holds.
 */
function saldoIn(vraag: Huurvraag, { laag, hoog }: Bereik, huren: Bereik): Bereik {
  const { meet: { exact, toegekend }, inkomens, at } = vraag
  const at1 = (wie: Wie, inwonenden: Cents) => cents(inkomens[wie] + inwonenden)
  const corners: Bereik = {
    laag: cents(toegekend(huren.laag, at1('bijstand', hoog)) - toegekend(huren.hoog, at1('laag', laag))),
    hoog: cents(toegekend(huren.hoog, at1('bijstand', laag)) - toegekend(huren.laag, at1('hoog', hoog))),
  }
  if (isPrecies(huren)) return opDeJuisteKant(vraag, corners)
  const ends = [huren.laag, huren.hoog]
  const lowest = ends.map((huur) => subtract(exact(huur, at1('bijstand', hoog)), exact(huur, at1('laag', laag)))).reduce((a, b) => (compare(a, b) <= 0 ? a : b))
  const highest = ends.map((huur) => subtract(exact(huur, at1('bijstand', laag)), exact(huur, at1('hoog', hoog)))).reduce((a, b) => (compare(a, b) >= 0 ? a : b))
  const speling = afrondspeling(at)
  return opDeJuisteKant(vraag, doorsnede(corners, { laag: cents(inHeleEuros(lowest, 'down') - speling), hoog: cents(inHeleEuros(highest, 'up') + speling) }))
}

/** What is granted in whole euros lies below the exact amount by less than this: a euro, or a month's part of the smallest amount that is granted. */
function afrondspeling(at: Day): Cents {
  const perMonth = multiply(inEuros(valueOn(minimumToeslag, at).value), fraction(1, MAANDEN_PER_JAAR))
  return cents(Math.max(inHeleEuros(fraction(1), 'up'), inHeleEuros(perMonth, 'up')))
}

function inHeleEuros(euros: Fraction, direction: 'down' | 'up'): Cents {
  return centsFromEuros(round(euros, { direction, unit: 'euro' }))
}

/** Who certainly has no less income than with bijstand gets no more huurtoeslag than with bijstand; and the other way round. */
function opDeJuisteKant({ inkomens: { laag, hoog, bijstand } }: Huurvraag, saldo: Bereik): Bereik {
  if (laag >= bijstand) return nooitNegatief(saldo)
  return hoog > bijstand ? saldo : { laag: cents(Math.min(saldo.laag, 0)), hoog: cents(Math.min(saldo.hoog, 0)) }
}
