import { monthNumber, yearOf, type Day, type Month } from '../units/day.ts'

/**
 * How days are written in a paper that is signed. Not by `Intl`: its names differ from one version of a browser to the next, and what was signed on one
 * device must be the same text on another.
 */

const MAANDEN = ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december']

/** `2 maart 1985`. */
export function datum(dag: Day): string {
  return `${Number(dag.slice('2024-01-'.length))} ${maandnaam(dag)} ${yearOf(dag)}`
}

/** `maart`. */
export function maandnaam(maand: Day | Month): string {
  return MAANDEN[monthNumber(maand) - 1] ?? ''
}
