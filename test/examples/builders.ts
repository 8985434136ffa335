import type { Doelgroepantwoorden } from '../../src/engine/doelgroep.ts'
import type { Feiten, Inkomensverloop, Inwonendefeiten, Persoonsfeiten, Woningfeiten } from '../../src/engine/feiten.ts'
import type { Huishouden, Inwonende, Persoon, Relatie, Servicekosten, Woning } from '../../src/engine/huishouden.ts'
import { cents, euro, NO_MONEY, type Cents } from '../../src/units/cents.ts'
import { day, month } from '../../src/units/day.ts'

/** Everything a test does not speak about: adults, no vermogen, insured, an ordinary rent. */

export const GEEN_SERVICEKOSTEN: Servicekosten = { energie: NO_MONEY, schoonmaak: NO_MONEY, huismeester: NO_MONEY, dienstruimten: NO_MONEY }

export function persoon(toetsingsinkomen: Cents, over: Partial<Persoon> = {}): Persoon {
  return { geboortedatum: day('1980-05-17'), toetsingsinkomen, vermogen: NO_MONEY, verzekerd: true, ...over }
}

export function inwonende(relatie: Relatie, geboortedatum: string, over: Partial<Omit<Inwonende, 'relatie' | 'geboortedatum'>> = {}): Inwonende {
  const kinderbijslag = relatie === 'kind' || relatie === 'pleegkind'
  return { relatie, geboortedatum: day(geboortedatum), toetsingsinkomen: NO_MONEY, vermogen: NO_MONEY, kinderbijslag, student: false, ...over }
}

export function woning(kaleHuur: Cents, over: Partial<Woning> = {}): Woning {
  return { kaleHuur, servicekosten: GEEN_SERVICEKOSTEN, aangepasteWoning: false, eerderRecht: false, ...over }
}

/** One adult; a second one makes a couple. */
export function huishouden(inkomens: readonly [Cents] | readonly [Cents, Cents], over: Partial<Huishouden> = {}): Huishouden {
  const [eerste, tweede] = inkomens
  return { aanvrager: persoon(eerste), toeslagpartner: tweede === undefined ? null : persoon(tweede), inwonenden: [], woning: woning(euro('600')), ...over }
}

/** A cent more than an amount, or less: the two sides of a threshold. */
export function plus(amount: Cents, difference: number): Cents {
  return cents(amount + difference)
}

export const JA: Doelgroepantwoorden = {
  toeslagEnFiscaalPartner: true, inkomensbron: 'uitkering', andereWeinigInkomen: true, minstverdienendeNa1962: true,
  onderAowLeeftijd: true, ontvangtToeslag: true,
}

/** A lowest earner born before 1963, to whom the algemene heffingskorting is not paid. */
export const JA_GEBOREN_VOOR_1963: Doelgroepantwoorden = { ...JA, minstverdienendeNa1962: false, heffingskortingUitbetaald: false }

export function inkomen(jaar: number, bedrag: Cents): Inkomensverloop {
  return { schattingen: [{ vanaf: month(`${String(jaar)}-01`), waarde: bedrag }] }
}

export function persoonsfeiten(jaar: number, bedrag: Cents, over: Partial<Persoonsfeiten> = {}): Persoonsfeiten {
  return { geboortedatum: day('1980-05-17'), inkomen: inkomen(jaar, bedrag), vermogen: NO_MONEY, verzekerd: true, ...over }
}

export function inwonendefeiten(jaar: number, relatie: Relatie, geboortedatum: string, over: Partial<Inwonendefeiten> = {}): Inwonendefeiten {
  return {
    relatie, geboortedatum: day(geboortedatum), inkomen: inkomen(jaar, NO_MONEY), vermogen: NO_MONEY,
    kinderbijslag: relatie === 'kind' || relatie === 'pleegkind', student: false, ...over,
  }
}

export function woningfeiten(kaleHuur: Cents, over: Partial<Woningfeiten> = {}): Woningfeiten {
  return { kaleHuur, servicekosten: GEEN_SERVICEKOSTEN, aangepasteWoning: false, eerderRecht: false, ...over }
}

/** A couple in the target group, looked at after the year has ended, with a net income that is not above the norm. */
export function feiten(jaar: number, inkomens: readonly [Cents, Cents], over: Partial<Feiten> = {}): Feiten {
  return {
    jaar,
    peildatum: day(`${String(jaar + 1)}-06-01`),
    doelgroep: JA,
    aanvrager: persoonsfeiten(jaar, inkomens[0]),
    toeslagpartner: persoonsfeiten(jaar, inkomens[1]),
    partners: {},
    inwonenden: [],
    woningen: [{ vanaf: month(`${String(jaar)}-01`), waarde: woningfeiten(euro('600')) }],
    maatstaf: 'jaarinkomen',
    werkelijkeBedragen: 'berekend',
    beschikkingen: {},
    oordelen: {},
    netto: { kind: 'nietBovenNorm' },
    ...over,
  }
}

/** The same, but with one answer not given. */
export function zonder<T extends object, K extends keyof T>(each: T, key: K): Omit<T, K> {
  return Object.fromEntries(Object.entries(each).filter(([name]) => name !== key)) as Omit<T, K>
}
