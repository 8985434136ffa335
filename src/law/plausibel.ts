import { cents, euro, NO_MONEY, type Cents } from '../units/cents.ts'
import { valueOn } from './parameter.ts'
import { percent } from '../units/fraction.ts'
import { bedragPerKind, leeftijdsverhoging } from './kindgebonden-budget.ts'
import { maximaleHuur } from './huurtoeslag.ts'
import { standaardpremie } from './zorgtoeslag.ts'
import { firstDayOfYear } from '../units/day.ts'
import type { Toeslag } from './beleid/beleid.ts'

/** From one amount up to and with another, in eurocents. */
export type Bereik = { readonly laag: Cents; readonly hoog: Cents }

/** What an answer that is still open may turn out to be, and why no less and no more. The reason is Dutch. */
export type Plausibel = Bereik & { readonly reden: string }

/** What may still be answered to the open questions of one year. */
export type Plausibelen = {
  /** The toetsingsinkomen of a year of aanvrager or toeslagpartner: who of the two has the highest is known only when both are. */
  readonly inkomenPartner: Plausibel
  /** The toetsingsinkomen of a year of a child or other resident. */
  readonly inkomenInwonende: Plausibel
  /** A month, without service costs. */
  readonly kaleHuur: Plausibel
  /** Service costs of one kind, a month, where nothing of the home is known. */
  readonly servicekosten: Plausibel
  /** Net income of the partners together, a month. */
  readonly netto: Plausibel
  /** Of one partner on 1 January. */
  readonly vermogen: Plausibel
  /** What Dienst Toeslagen may have granted in a month. */
  readonly toekenning: Readonly<Record<Toeslag, Plausibel>>
}

/** Above this income the guide sees no problem any more, a year. */
const inkomensgrens: Readonly<Record<number, Plausibel>> = {
  2022: upTo('44.000', 'De handreiking noemt geen grens voor 2022; die van 2023 (§ 4.1, tabel 1) is niet te laag.'),
  2023: upTo('44.000', 'Handreiking § 4.1, tabel 1: groep 3 loopt in 2023 tot ongeveer 44.000.'),
  2024: upTo('48.000', 'Handreiking § 4.1, tabel 1: groep 3 loopt in 2024 tot ongeveer 48.000.'),
  2025: upTo('51.000', 'De grens van 2024, verhoogd met de stijging van de bijstandsnorm van januari (4,8%), naar boven op 1.000.'),
  2026: upTo('53.000', 'De grens van 2024, verhoogd met de stijging van de bijstandsnorm van januari (9,2%), naar boven op 1.000.'),
}

const LARGEST_FAMILY = 8

/**
 * What is plausible for each kind of open answer.
 *
 * Not law: what a couple in the target group may have. An answer outside it is never refused; only the range of an outcome does not reach for it.
 * Which days of birth are plausible stands in `src/engine/bereik-leeftijd.ts`: every age at which the law changes.
 *
 * @throws RangeError if the year is not computed.
 */
export function plausibelIn(jaar: number): Plausibelen {
  const inkomenPartner = inkomensgrens[jaar]
  if (inkomenPartner === undefined) throw new RangeError(`nothing is known to be plausible in ${String(jaar)}`)
  const at = firstDayOfYear(jaar)
  const perKind = Math.max(...Object.values(bedragPerKind).map((bedrag) => valueOn(bedrag, at).value)) + valueOn(leeftijdsverhoging.vanaf16, at).value
  return {
    inkomenPartner,
    inkomenInwonende: upTo('75.000', 'Een kind of medebewoner kan een gewoon loon hebben. Bij een hoger inkomen is er nooit huurtoeslag, wat het ook is.'),
    kaleHuur: { laag: euro('50'), hoog: euro('2.000'), reden: 'Van een kleine sociale woning tot ver boven de maximale huur: daarboven verandert er niets meer.' },
    servicekosten: upTo('100', 'Elke soort telt tot het maximum van Wht art. 5 lid 3: daarboven verandert er niets meer.'),
    netto: upTo('4.500', 'Een netto inkomen ligt onder het bruto inkomen, en dat is in de doelgroep ten hoogste ongeveer 53.000 per jaar.'),
    vermogen: upTo('10.000.000', 'Boven de vermogensgrenzen verandert er niets meer.'),
    toekenning: {
      huurtoeslag: { laag: NO_MONEY, hoog: valueOn(maximaleHuur, at).value, reden: 'Wht art. 13 en 21: huurtoeslag is nooit meer dan de maximale huur.' },
      zorgtoeslag: { laag: NO_MONEY, hoog: perMonth(2 * valueOn(standaardpremie, at).value), reden: 'Wzt art. 2: nooit meer dan de standaardpremie van beide partners.' },
      kindgebondenBudget: { laag: NO_MONEY, hoog: perMonth(LARGEST_FAMILY * perKind), reden: 'Wkb art. 2: het hoogste bedrag per kind, voor acht kinderen.' },
      kinderopvangtoeslag: upTo('8.000', 'Ruim boven wat vier kinderen met alle uren kunnen kosten.'),
    },
  }
}

function upTo(hoog: string, reden: string): Plausibel {
  return { laag: NO_MONEY, hoog: euro(hoog), reden }
}

/** A twelfth of a year, up to whole euros. */
function perMonth(perYear: number): Cents {
  const euroOfTwelveMonths = 1200
  return cents(((perYear + euroOfTwelveMonths - (perYear % euroOfTwelveMonths || euroOfTwelveMonths)) / euroOfTwelveMonths) * 100)
}

/** From where on an answer is asked about, as shares and in eurocents. Not law: what is seldom right. */
export const opvallend = {
  /** Net below this share of gross, a year: tax and premiums take less in these incomes. */
  nettoAandeel: percent('50'),
  /** A rent that rises by more than this share of what it was, or falls to less than the other: rents rise by a few percent a year. */
  huurStijging: percent('150'),
  huurDaling: percent('50'),
  /** An income that is this much of that of the year before, or more; or that little, or less; and differs by at least an amount. */
  inkomenStijging: percent('200'),
  inkomenDaling: percent('50'),
  inkomenVerschil: euro('10.000'),
  /** An income of a year between these looks like that of a month: bijstand for one is more than three times as much. */
  maandbedrag: { laag: euro('500'), hoog: euro('4.500') },
} as const
