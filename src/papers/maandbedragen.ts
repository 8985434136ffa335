import type { Vergelijking } from '../engine/vergelijking.ts'
import { cents, centsFromEuros, sumOfCents, type Cents } from '../units/cents.ts'
import type { Month } from '../units/day.ts'
import { multiply, fraction, type Fraction } from '../units/fraction.ts'

export type Maandbedrag = { readonly maand: Month; readonly bedrag: Cents }

/** Months that follow each other with the same amount. */
export type Reeks = { readonly eerste: Month; readonly laatste: Month; readonly aantal: number; readonly bedrag: Cents }

/** What is missed in each month, where that adds up to the amount of the year; else the amount of the year in equal parts. To the cent, the same in total. */
export function maandbedragenVan(bedrag: Cents, { perioden }: Vergelijking): readonly Maandbedrag[] {
  const maanden = perioden.flatMap((periode) => periode.maanden.map((maand) => ({ maand, tekort: inCents(periode.tekort.uitkomst) })))
  const gemist = maanden.flatMap(({ maand, tekort }) => (tekort === null ? [] : [{ maand, bedrag: tekort }]))
  if (gemist.length === maanden.length && sumOfCents(gemist.map((each) => each.bedrag)) === bedrag) return gemist.filter((each) => each.bedrag > 0)
  const rest = bedrag % maanden.length
  const deel = (bedrag - rest) / maanden.length
  return maanden.map(({ maand }, index) => ({ maand, bedrag: cents(index < rest ? deel + 1 : deel) })).filter((each) => each.bedrag > 0)
}

function inCents(euros: Fraction): Cents | null {
  return multiply(euros, fraction(100)).denominator === 1n ? centsFromEuros(euros) : null
}

export function reeksenIn(maanden: readonly Maandbedrag[]): readonly Reeks[] {
  return maanden.reduce<readonly Reeks[]>((reeksen, { maand, bedrag }) => {
    const last = reeksen.at(-1)
    return last?.bedrag === bedrag ? [...reeksen.slice(0, -1), { ...last, laatste: maand, aantal: last.aantal + 1 }] : [...reeksen, { eerste: maand, laatste: maand, aantal: 1, bedrag }]
  }, [])
}
