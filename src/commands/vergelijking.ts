import { beoordeel } from '../engine/uitkomst.ts'
import type { Verwerkt } from './json-lines.ts'
import { lees } from './lees.ts'
import { run, type Options } from './program.ts'
import { beleidOf, feitenOf } from './vergelijking-feiten.ts'
import { foutIn, vergelijkingSchema } from './vergelijking-invoer.ts'
import { regelOf } from './vergelijking-uitvoer.ts'

function verwerk(json: unknown, { uitleg }: Options): Verwerkt {
  const gelezen = lees(vergelijkingSchema, json)
  if (gelezen.kind === 'fout') return gelezen
  const { invoer } = gelezen
  const fout = foutIn(invoer)
  if (fout !== null) return { kind: 'fout', fout }
  return { kind: 'uitkomst', uitkomst: regelOf(invoer.jaar, beoordeel(feitenOf(invoer), beleidOf(invoer)), uitleg) }
}

process.exitCode = await run({
  naam: 'vergelijking',
  doel: 'Berekent waar een paar in de alleenverdienersproblematiek over een jaar recht op heeft, in eurocenten.',
  verwerk,
}, process.argv.slice(2))
