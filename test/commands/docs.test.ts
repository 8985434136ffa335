import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { FOUTCODES } from '../../src/commands/fout.ts'
import { jsonSchemas } from '../../src/commands/json-schemas.ts'
import { handreikingregels, paar, proefregel } from './example-lines.ts'
import { root, runLines, runProgram } from './run-program.ts'

const docs = join(root, 'docs')

describe.each(['proefberekening', 'vergelijking'] as const)('docs/%s.schema.json', (programma) => {
  it('is what the code makes of it; renew it with: npx vitest run test/commands/docs.test.ts --update', async () => {
    await expect(`${JSON.stringify(jsonSchemas[programma], null, 2)}\n`).toMatchFileSnapshot(join(docs, `${programma}.schema.json`))
  })

  const kind = { relatie: 'kind', geboortedatum: '2012-07-01', toetsingsinkomen: 0, vermogen: 0 }
  const regels = {
    proefberekening: [
      ...[2022, 2023, 2024, 2025, 2026].map((jaar) => ({ ...proefregel, jaar })),
      { ...proefregel, toeslagpartner: null, wonen: null, inwonenden: [kind, { ...kind, geboortedatum: '2024-05-05' }] },
      { ...proefregel, aanvrager: { ...proefregel.aanvrager, vermogen: 1_000_000 } },
    ],
    vergelijking: [
      ...handreikingregels.map(({ regel }) => regel),
      ...[2022, 2023, 2024, 2025, 2026].map((jaar) => paar(jaar)),
      paar(2025, { aanvrager: { inkomen: { jaarinkomen: 33_000 }, geboortedatum: '1979-07-15', vermogen: 0 } }),
      paar(2026, { doelgroep: {}, wonen: [] }),
      ...[2024, 2025].map((jaar) => paar(jaar, { netto: { perMaand: [{ vanaf: `${String(jaar)}-01`, bedrag: '1.900' }] } })),
      ...[2024, 2025].map((jaar) => paar(jaar, { netto: null })),
      paar(2026, { partners: { vanaf: '2027-01' } }),
    ],
  }[programma]

  it('describes every line that goes in', () => {
    const isInvoer = validator(programma, 'invoerregel')
    expect(mistakes(isInvoer, regels)).toEqual([])
    expect([{}, { ...regels[0], jaar: 2027 }, { ...regels[0], onbekend: 1 }, { ...regels[0], aanvrager: null }].filter((regel) => isInvoer(regel))).toEqual([])
  })

  it.each([[[]], [['--uitleg']]])('describes every line that comes out, with options %j', (options) => {
    const { uitvoer } = runLines(programma, [...regels, 'geen json', {}], ...options)
    expect(mistakes(validator(programma, 'uitkomstregel'), uitvoer.slice(0, -2))).toEqual([])
    expect(mistakes(validator(programma, 'foutregel'), uitvoer.slice(-2))).toEqual([])
    // The whole schema is one of the three.
    expect(mistakes(validator(programma), [...regels, ...uitvoer])).toEqual([])
  })
})

function validator(programma: keyof typeof jsonSchemas, name?: string): ValidateFunction {
  const schema = JSON.parse(readFileSync(join(docs, `${programma}.schema.json`), 'utf8')) as object
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true })
  const validate = ajv.addSchema(schema, 'lines').getSchema(name === undefined ? 'lines' : `lines#/$defs/${name}`)
  if (validate === undefined) throw new RangeError('no such schema')
  return validate
}

function mistakes(validate: ValidateFunction, regels: readonly unknown[]): readonly unknown[] {
  return regels.flatMap((regel) => (validate(regel) ? [] : validate.errors))
}

describe('docs/commands.md', () => {
  const text = readFileSync(join(docs, 'commands.md'), 'utf8')

  it('names every error code, and no other', () => {
    expect([...text.matchAll(/^\| `([A-Z0-9]+(?:_[A-Z0-9]+)*)` /gm)].map(([, code]) => code)).toEqual(FOUTCODES)
  })

  it('shows what the programs really print', () => {
    const [proefregelText, proefuitkomstText, paarText, paaruitkomstText, ...more] = [...text.matchAll(/^```json\n(.+)\n```$/gm)].map(([, line = '']) => line)
    expect(runProgram('proefberekening', ['-'], proefregelText)).toEqual({ status: 0, stdout: `${String(proefuitkomstText)}\n`, stderr: '' })
    expect(runProgram('vergelijking', ['-'], paarText)).toEqual({ status: 0, stdout: `${String(paaruitkomstText)}\n`, stderr: '' })
    expect(more).toEqual([])
  })
})
