import { valueOn, type Confidence, type Parameter, type Unit } from '../law/parameter.ts'
import { inEuros, type Cents } from '../units/cents.ts'
import type { Day } from '../units/day.ts'
import { add, compare, divide, fraction, multiply, subtract, ZERO, type Fraction } from '../units/fraction.ts'
import { round, type Rounding } from '../units/rounding.ts'
import type { Begrip, Reden } from './begrippen.ts'

/** How the result of a step follows from its parts; `gegeven` and `cijfer` have none, `geen` lists what was weighed. */
export type Bewerking =
  | 'gegeven' | 'cijfer' | 'som' | 'verschil' | 'product' | 'quotient' | 'laagste' | 'hoogste' | 'afgerond' | 'volgt' | 'geen'

export type Eenheid = 'euroPerJaar' | 'euroPerMaand' | 'euro' | 'aantal' | 'percentage' | 'factor'

/** The figure of the law that a step rests on. Plain data; `id` names the parameter. */
export type Cijfer = {
  readonly id: string
  readonly description: string
  readonly article: string
  readonly from: Day
  readonly until: Day
  readonly confidence: Confidence
  readonly confirmedByGuide: boolean
  readonly source?: string
}

/**
 * One step of a computation, and its explanation at the same time: the engine has no other way to compute.
 *
 * Every step can be redone from its parts alone. Plain data: the words come from the screens, by `begrip`.
 */
export type Stap = {
  readonly begrip: Begrip
  readonly bewerking: Bewerking
  readonly eenheid: Eenheid
  /** Exact, not rounded unless the step is `afgerond`. */
  readonly uitkomst: Fraction
  readonly delen: readonly Stap[]
  readonly artikel?: string
  readonly cijfer?: Cijfer
  /** Figures that decided which way the computation went, without being an amount in it: an age, a number of persons. */
  readonly getoetst?: readonly Cijfer[]
  /** Amounts that were compared to choose this way, such as an income and a limit. */
  readonly gewogen?: readonly Stap[]
  readonly afronding?: Rounding
  /** Why the result is nothing, where `bewerking` is `geen`. */
  readonly reden?: Reden
}

type Over = { readonly artikel?: string; readonly eenheid?: Eenheid }

export function gegeven(begrip: Begrip, uitkomst: Fraction, eenheid: Eenheid): Stap {
  return { begrip, bewerking: 'gegeven', eenheid, uitkomst, delen: [] }
}

export function bedrag(begrip: Begrip, amount: Cents, eenheid: Eenheid = 'euroPerJaar'): Stap {
  return gegeven(begrip, inEuros(amount), eenheid)
}

export function aantal(begrip: Begrip, count: number): Stap {
  return gegeven(begrip, fraction(count), 'aantal')
}

const eenheden: Partial<Readonly<Record<Unit, Eenheid>>> = {
  euroPerYear: 'euroPerJaar', euroPerMonth: 'euroPerMaand', euro: 'euro', percentage: 'percentage', factor: 'factor',
}

/** A figure of the law as it stood on a day. */
export function cijfer(begrip: Begrip, parameter: Parameter<Cents> | Parameter<Fraction>, at: Day): Stap {
  const { value } = valueOn<Cents | Fraction>(parameter, at)
  return {
    begrip,
    bewerking: 'cijfer',
    eenheid: eenheden[parameter.unit] ?? 'aantal',
    uitkomst: typeof value === 'number' ? inEuros(value) : value,
    delen: [],
    artikel: parameter.article,
    cijfer: cite(parameter, at),
  }
}

/** What stands beside a figure: where it comes from, and how sure we are of it. */
export function cite(parameter: Parameter<unknown>, at: Day): Cijfer {
  const { from, until, confidence, confirmedByGuide, source } = valueOn(parameter, at)
  const { id, description, article } = parameter
  return { id, description, article, from, until, confidence, confirmedByGuide, ...(source === undefined ? {} : { source }) }
}

/** The step, with the figures that it was chosen by. */
export function getoetst(stap: Stap, parameters: readonly Parameter<unknown>[], at: Day): Stap {
  return { ...stap, getoetst: parameters.map((parameter) => cite(parameter, at)) }
}

/** The step, with the amounts that it was chosen by. */
export function gewogen(stap: Stap, amounts: readonly Stap[]): Stap {
  return { ...stap, gewogen: amounts }
}

export function som(begrip: Begrip, delen: readonly Stap[], over: Over = {}): Stap {
  return samengesteld(begrip, 'som', delen, over)
}

/** The first part minus all others. */
export function verschil(begrip: Begrip, delen: readonly [Stap, ...Stap[]], over: Over = {}): Stap {
  return samengesteld(begrip, 'verschil', delen, over)
}

export function product(begrip: Begrip, delen: readonly [Stap, ...Stap[]], over: Over = {}): Stap {
  return samengesteld(begrip, 'product', delen, over)
}

/** The first part divided by the second. */
export function quotient(begrip: Begrip, delen: readonly [Stap, Stap], over: Over = {}): Stap {
  return samengesteld(begrip, 'quotient', delen, over)
}

export function laagste(begrip: Begrip, delen: readonly [Stap, ...Stap[]], over: Over = {}): Stap {
  return samengesteld(begrip, 'laagste', delen, over)
}

export function hoogste(begrip: Begrip, delen: readonly [Stap, ...Stap[]], over: Over = {}): Stap {
  return samengesteld(begrip, 'hoogste', delen, over)
}

/** The first part minus the others, but never below nothing. */
export function nietNegatief(begrip: Begrip, delen: readonly [Stap, ...Stap[]], over: Over = {}): Stap {
  const met = { eenheid: delen[0].eenheid, ...over }
  return hoogste(begrip, [verschil(begrip, delen, met), gegeven('nihil', ZERO, met.eenheid)], over)
}

/** The same result under the name that it has in the law, by the article that says so. */
export function volgt(begrip: Begrip, deel: Stap, over: Over = {}): Stap {
  return samengesteld(begrip, 'volgt', [deel], over)
}

export function afgerond(begrip: Begrip, deel: Stap, parameter: Parameter<Rounding>, at: Day): Stap {
  const { value: afronding } = valueOn(parameter, at)
  return {
    begrip, bewerking: 'afgerond', eenheid: deel.eenheid, uitkomst: round(deel.uitkomst, afronding), delen: [deel],
    artikel: parameter.article, cijfer: cite(parameter, at), afronding,
  }
}

/** Nothing, for a reason of the law; `delen` are the amounts that decided it. */
export function geen(begrip: Begrip, reden: Reden, over: Over & { delen?: readonly Stap[] } = {}): Stap {
  const { delen = [], eenheid = 'euroPerMaand', artikel } = over
  return { begrip, bewerking: 'geen', eenheid, uitkomst: ZERO, delen, reden, ...(artikel === undefined ? {} : { artikel }) }
}

function samengesteld(begrip: Begrip, bewerking: keyof typeof combine, delen: readonly Stap[], { artikel, eenheid }: Over): Stap {
  return {
    begrip, bewerking, delen,
    eenheid: eenheid ?? delen[0]?.eenheid ?? 'euro',
    uitkomst: resultOf(bewerking, delen.map(({ uitkomst }) => uitkomst)),
    ...(artikel === undefined ? {} : { artikel }),
  }
}

const combine = {
  som: add,
  verschil: subtract,
  product: multiply,
  quotient: divide,
  laagste: (a: Fraction, b: Fraction) => (compare(b, a) < 0 ? b : a),
  hoogste: (a: Fraction, b: Fraction) => (compare(b, a) > 0 ? b : a),
  volgt: (only: Fraction) => only,
} as const

function resultOf(bewerking: keyof typeof combine, [first = ZERO, ...rest]: readonly Fraction[]): Fraction {
  return rest.reduce<Fraction>((result, part) => combine[bewerking](result, part), first)
}
