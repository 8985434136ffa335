import { Ajv2020 } from 'ajv/dist/2020.js'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { decodeBeleid } from '../../src/case/beleid-codec.ts'
import { jsonSchemas } from '../../src/commands/json-schemas.ts'
import { root, runProgram } from './run-program.ts'

const EXAMPLE = join(root, 'docs', 'beleid-voorbeeld.json')
const folder = mkdtempSync(join(tmpdir(), 'keukentafel-beleid-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

describe('docs/beleid.schema.json', () => {
  it('is what the code makes of it; renew it with: npx vitest run test/commands/beleid.test.ts --update', async () => {
    await expect(`${JSON.stringify(jsonSchemas.beleid, null, 2)}\n`).toMatchFileSnapshot(join(root, 'docs', 'beleid.schema.json'))
  })

  it('describes the example, which the app takes', () => {
    const text = readFileSync(EXAMPLE, 'utf8')
    const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(JSON.parse(readFileSync(join(root, 'docs', 'beleid.schema.json'), 'utf8')) as object)
    expect(validate(JSON.parse(text))).toBe(true)
    expect(validate({ ...JSON.parse(text) as object, boete: 1 })).toBe(false)
    expect(decodeBeleid(text).kind).toBe('beleid')
  })
})

describe('npm run -s beleid', () => {
  it('says that the example is in order, and for which years it chooses', () => {
    expect(runProgram('beleid', [EXAMPLE])).toEqual({
      status: 0, stderr: '', stdout: 'Beleidsregel compensatie alleenverdieners Voorbeeldstad (Voorbeeldstad) is in orde. Eigen keuzes over 2023, 2024, 2026.\n',
    })
  })

  it('prints everything that is wrong, and nothing of what was read', () => {
    const file = join(folder, 'beleid.json')
    writeFileSync(file, readFileSync(EXAMPLE, 'utf8').replace('iederDeHelft', 'geheim').replace('"2026-01-01"', '"1 januari"'))
    expect(runProgram('beleid', [file])).toEqual({ status: 1, stdout: '', stderr: 'geldigVanaf: Dit is geen dag zoals 2026-07-01.\nkeuzes.exPartners.waarde: Deze keuze bestaat niet.\n' })
  })

  it('does nothing without a file that can be read', () => {
    expect(runProgram('beleid', []).status).toBe(2)
    expect(runProgram('beleid', [join(folder, 'nergens.json')])).toMatchObject({ status: 2, stdout: '' })
  })
})
