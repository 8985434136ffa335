import { berekenToeslagen, type Toeslagjaar } from '../engine/toeslagen.ts'
import { wholeEuros, type Cents } from '../units/cents.ts'
import type { Verwerkt } from './json-lines.ts'
import { lees } from './lees.ts'
import { foutIn, huishoudenOf, proefberekeningSchema, type Proefuitkomst } from './proefberekening-schema.ts'
import { run, type Options } from './program.ts'
import { uitlegOf } from './uitleg.ts'

function verwerk(json: unknown, options: Options): Verwerkt {
  const gelezen = lees(proefberekeningSchema, json)
  if (gelezen.kind === 'fout') return gelezen
  const fout = foutIn(gelezen.invoer)
  if (fout !== null) return { kind: 'fout', fout }
  const { jaar } = gelezen.invoer
  const { zorgtoeslag, huurtoeslag, kindgebondenBudget } = berekenToeslagen(huishoudenOf(gelezen.invoer), jaar)
  const uitkomst: Proefuitkomst = {
    jaar, zorgtoeslag: amounts(zorgtoeslag), huurtoeslag: amounts(huurtoeslag), kindgebondenBudget: amounts(kindgebondenBudget),
    ...(options.uitleg ? { uitleg: { zorgtoeslag: steps(zorgtoeslag), huurtoeslag: steps(huurtoeslag), kindgebondenBudget: steps(kindgebondenBudget) } } : {}),
  }
  return { kind: 'uitkomst', uitkomst }
}

/** The periods only where the months differ, by a birth or a birthday. */
function amounts({ perMaand, perJaar, perioden }: Toeslagjaar): Proefuitkomst['zorgtoeslag'] {
  const differ = new Set(perioden.map((periode) => periode.perMaand)).size > 1
  return {
    perMaand: inHeleEuros(perMaand), perJaar: inHeleEuros(perJaar),
    ...(differ ? { perioden: perioden.map((periode) => ({ ...periode, perMaand: inHeleEuros(periode.perMaand) })) } : {}),
  }
}

function steps({ uitleg }: Toeslagjaar): { perMaand: ReturnType<typeof uitlegOf>; perJaar: ReturnType<typeof uitlegOf> } {
  return { perMaand: uitlegOf(uitleg.perMaand), perJaar: uitlegOf(uitleg.perJaar) }
}

/** A toeslag never has cents. */
function inHeleEuros(amount: Cents): number {
  if (amount % wholeEuros(1) !== 0) throw new RangeError('not a whole number of euros')
  return amount / wholeEuros(1)
}

process.exitCode = await run({
  naam: 'proefberekening',
  doel: 'Berekent zorgtoeslag, huurtoeslag en kindgebonden budget, in hele euro’s.',
  verwerk,
}, process.argv.slice(2))
