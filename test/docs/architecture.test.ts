import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import rules from '../../.dependency-cruiser.cjs'
import { codesIn, read, root, rowsOf, sectionOf } from './documents.ts'

type LayerRule = { readonly name: string; readonly from: { readonly path: string }; readonly to: { readonly pathNot: readonly string[] } }

const rows = rowsOf(sectionOf(read('docs/ARCHITECTURE.md'), '## Layers'))

it('has the layers of the layer check, each with what it may import', () => {
  const layerRules = (rules.forbidden as readonly LayerRule[]).filter(({ name }) => name.includes('-imports-only-'))
  const checked = layerRules.map(({ from, to }): [string, readonly string[]] => {
    const layer = layerIn(from.path)
    return [layer, to.pathNot.map(layerIn).filter((name) => name !== layer).sort()]
  })
  const written = rows.map(([layer = '', allowed = '']): [string, readonly string[]] => [codesIn(layer).join(), [...codesIn(allowed)].sort()])

  expect(checked.length).toBeGreaterThan(0)
  expect(Object.fromEntries(written)).toEqual(Object.fromEntries(checked))
  expect(written.length).toBe(checked.length)
})

it('says of each layer whether it has code', () => {
  const written = rows.map(([layer = '', , present]) => [codesIn(layer).join(), present])
  const found = rows.map(([layer = '']) => [codesIn(layer).join(), existsSync(join(root, 'src', codesIn(layer).join())) ? 'yes' : 'no'])

  expect(written).toEqual(found)
})

function layerIn(pattern: string): string {
  return pattern.replace(/^\^src\//, '').replace(/\/$/, '')
}
