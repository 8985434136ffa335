// The layer check. It fails too when it saw no module: a checker that reads nothing reports nothing.
// Usage: node .ci/layers.mjs [folder that holds src]
import { join, resolve } from 'node:path'
import { cruise, format } from 'dependency-cruiser'
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config'
import rules from '../.dependency-cruiser.cjs'

const baseDir = resolve(process.argv[2] ?? '.')
const root = resolve(import.meta.dirname, '..')

const { output } = await cruise(
  ['src'],
  {
    baseDir,
    ruleSet: /** @type {import('dependency-cruiser').IFlattenedRuleSet} */ (rules),
    validate: true,
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
  undefined,
  { tsConfig: extractTSConfig(join(root, 'tsconfig.json')) },
)
if (typeof output === 'string') throw new Error(output)
const report = await format(output, { outputType: 'err' })
console.log(report.output)
process.exitCode = output.summary.totalCruised > 0 && report.exitCode === 0 ? 0 : 1
