import { firstDayOfYear, lastDayOfYear, type Day } from '../units/day.ts'

/**
 * How sure we are of a figure. It stays with the figure up to the screen.
 *
 * - `official`: read in the text of the law.
 * - `derived`: computed from official figures, and equal to secondary sources in every digit.
 * - `guide`: printed in the guide (Handreiking alleenverdienersproblematiek, 2nd version, September 2024).
 * - `secondary`: read in a secondary source (calculator data, press) only.
 * - `toVerify`: not read in any source at hand.
 */
export type Confidence = 'official' | 'derived' | 'guide' | 'secondary' | 'toVerify'

export type Unit =
  | 'euroPerYear' | 'euroPerMonth' | 'euro' | 'percentage' | 'factor' | 'persons' | 'years' | 'age' | 'rounding' | 'regime' | 'choice'

/** One value of a figure, and the days on which it is the law. Both days included. */
export type DatedValue<T> = {
  readonly from: Day
  readonly until: Day
  readonly value: T
  readonly confidence: Confidence
  /** Confirmed to the euro by the worked examples of the guide. */
  readonly confirmedByGuide: boolean
  /** The chain of sources, where one act overrides another or a doubt remains. Dutch. */
  readonly source?: string
}

/** A figure of the law: what it is, where it stands, and its value on each day that it covers. */
export type Parameter<T> = {
  readonly id: string
  /** Dutch, in the words of the law. */
  readonly description: string
  readonly article: string
  readonly unit: Unit
  readonly values: readonly DatedValue<T>[]
}

export const confirmedByGuide = 'confirmedByGuide'

export type Row<T> = readonly [
  years: number | readonly [first: number, last: number],
  value: T,
  confidence: Confidence,
  ...remarks: (typeof confirmedByGuide | { readonly source: string })[],
]

/** Values that each hold for whole years, one row a year or a span of years, so that a lawyer can compare them with the law by eye. */
export function byYear<T>(...rows: readonly Row<T>[]): readonly DatedValue<T>[] {
  return rows.map(([years, value, confidence, ...remarks]) => {
    const [first, last] = typeof years === 'number' ? [years, years] : years
    return dated(firstDayOfYear(first), lastDayOfYear(last), value, confidence, remarks)
  })
}

/** Values that each hold for half a year: `['2024-1', …]` is January to June. */
export function byHalfYear<T>(
  ...rows: readonly (readonly [half: `${number}-${1 | 2}`, value: T, confidence: Confidence])[]
): readonly DatedValue<T>[] {
  return rows.map(([half, value, confidence]) => {
    const [year, which] = half.split('-') as [string, '1' | '2']
    const [from, until] = which === '1' ? ['01-01', '06-30'] : ['07-01', '12-31']
    return dated(`${year}-${from}` as Day, `${year}-${until}` as Day, value, confidence, [])
  })
}

function dated<T>(
  from: Day, until: Day, value: T, confidence: Confidence, remarks: readonly (typeof confirmedByGuide | { readonly source: string })[],
): DatedValue<T> {
  const source = remarks.find((remark) => typeof remark === 'object')?.source
  return {
    from, until, value, confidence,
    confirmedByGuide: remarks.includes(confirmedByGuide),
    ...(source === undefined ? {} : { source }),
  }
}

/** @throws RangeError if the figure has no value on that day: the law is not known there, and nothing is guessed. */
export function valueOn<T>(parameter: Parameter<T>, at: Day): DatedValue<T> {
  const found = valueIfKnown(parameter, at)
  if (found === undefined) throw new RangeError(`${parameter.id} has no value on ${at}`)
  return found
}

/** The same for a figure that is not known, or not printed, for every year: undefined there. */
export function valueIfKnown<T>({ values }: Parameter<T>, at: Day): DatedValue<T> | undefined {
  return values.find(({ from, until }) => from <= at && at <= until)
}
