import { Ajv2020 } from 'ajv/dist/2020.js'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { decodeGemeente } from '../../src/case/gemeente-codec.ts'
import { GEMEENTEKEUZES, GEMEENTEVELDEN } from '../../src/case/gemeentegegevens.ts'
import { jsonSchemas } from '../../src/commands/json-schemas.ts'
import { root } from './run-program.ts'

const docs = join(root, 'docs')
const example = readFileSync(join(docs, 'gemeentegegevens-voorbeeld.json'), 'utf8')

describe('docs/gemeentegegevens.schema.json', () => {
  it('is what the code makes of it; renew it with: npx vitest run test/commands/gemeente.test.ts --update', async () => {
    await expect(`${JSON.stringify(jsonSchemas.gemeente, null, 2)}\n`).toMatchFileSnapshot(join(docs, 'gemeentegegevens.schema.json'))
  })

  it('describes the example, which the app takes', () => {
    const validate = new Ajv2020({ strict: true }).compile(JSON.parse(readFileSync(join(docs, 'gemeentegegevens.schema.json'), 'utf8')) as object)
    expect(validate(JSON.parse(example))).toBe(true)
    expect(validate({ ...JSON.parse(example) as object, boete: 1 })).toBe(false)
    expect(decodeGemeente(example).kind).toBe('gemeente')
  })
})

describe('docs/gemeentegegevens.md', () => {
  it('names everything that can be filled in, and nothing else', () => {
    const named = Array.from(readFileSync(join(docs, 'gemeentegegevens.md'), 'utf8').matchAll(/^\| `(\w+)` \|/gm), ([, name = '']) => name)
    expect(named.sort()).toEqual(['soort', 'versie', 'beleid', 'gegevens', ...GEMEENTEVELDEN, ...Object.keys(GEMEENTEKEUZES)].sort())
  })
})
