import type { Bereik } from '../law/plausibel.ts'
import { cents, NO_MONEY, sumOfCents, type Cents } from '../units/cents.ts'

/** Arithmetic with amounts of which only a lowest and a highest are known. Exact: whole eurocents, which may be negative. */

export const NIETS: Bereik = { laag: NO_MONEY, hoog: NO_MONEY }

export function precies(amount: Cents): Bereik {
  return { laag: amount, hoog: amount }
}

export function isPrecies({ laag, hoog }: Bereik): boolean {
  return laag === hoog
}

export function breedte({ laag, hoog }: Bereik): Cents {
  return cents(hoog - laag)
}

/** The smallest range that holds all of them. */
export function omvat(bereiken: readonly [Bereik, ...Bereik[]]): Bereik {
  return { laag: cents(Math.min(...bereiken.map(({ laag }) => laag))), hoog: cents(Math.max(...bereiken.map(({ hoog }) => hoog))) }
}

export function tel(bereiken: readonly Bereik[]): Bereik {
  return { laag: sumOfCents(bereiken.map(({ laag }) => laag)), hoog: sumOfCents(bereiken.map(({ hoog }) => hoog)) }
}

export function keer({ laag, hoog }: Bereik, times: number): Bereik {
  return { laag: cents(laag * times), hoog: cents(hoog * times) }
}

export function min(a: Bereik, b: Bereik): Bereik {
  return { laag: cents(a.laag - b.hoog), hoog: cents(a.hoog - b.laag) }
}

export function laagsteVan(a: Bereik, b: Bereik): Bereik {
  return { laag: cents(Math.min(a.laag, b.laag)), hoog: cents(Math.min(a.hoog, b.hoog)) }
}

export function hoogsteVan(a: Bereik, b: Bereik): Bereik {
  return { laag: cents(Math.max(a.laag, b.laag)), hoog: cents(Math.max(a.hoog, b.hoog)) }
}

export function nooitNegatief(bereik: Bereik): Bereik {
  return hoogsteVan(bereik, NIETS)
}

/** What lies in both; they are known to overlap, as both hold the truth. */
export function doorsnede(a: Bereik, b: Bereik): Bereik {
  return { laag: cents(Math.max(a.laag, b.laag)), hoog: cents(Math.min(a.hoog, b.hoog)) }
}
