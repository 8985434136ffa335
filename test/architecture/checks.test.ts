// Every check must object to a planted offence and leave the clean file beside it alone: a checker that reads nothing reports nothing.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { ESLint } from 'eslint'
import { describe, expect, it, vi } from 'vitest'

const timeout = 60_000
const root = join(import.meta.dirname, '../..')
const fixture = (name: string) => join(import.meta.dirname, 'fixtures', name)

function run(program: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, program), ...args], { cwd: root, encoding: 'utf8' })
  return { status, output: stdout + stderr }
}

describe('the layer check', { timeout }, () => {
  it('names each offence and counts what it read', () => {
    const { status, output } = run('.ci/layers.mjs', fixture('layers'))

    expect(status).toBe(1)
    expect(output).toContain('engine-imports-only-law+units: src/engine/imports-the-vault.ts')
    expect(output).toContain('pure-layers-need-no-package: src/engine/imports-a-package.ts')
    expect(output).toContain('development-packages-only-in-tests: src/engine/imports-a-package.ts')
    expect(output).toContain('node-only-in-node-programs: src/law/reads-a-file.ts')
    expect(output).toContain('vault-imports-only-itself: src/vault/imports-the-law.ts')
    expect(output).toContain('only-allowed-places-for-zod: src/case/parses-with-zod.ts')
    expect(output).toContain('only-allowed-places-for-dexie: src/case/opens-a-database.ts')
    expect(output).toContain('only-allowed-places-for-pdfkit: src/papers/writes-a-pdf.ts')
    expect(output).toContain('papers-imports-only-case+engine+law+units: src/papers/writes-a-pdf.ts')
    expect(output).toContain('main-never-imports-node-programs: src/main.tsx')
    expect(output).toContain('every-folder-is-a-layer: src/main.tsx')
    expect(output).not.toContain('src/units/clean.ts')
    expect(output).not.toContain(': src/commands/program.ts')
    expect(output).not.toContain(': src/vault/opens-a-database.ts')
    expect(output).not.toContain(': src/pdf/writes-a-pdf.ts')
    expect(output).toMatch(/\b[1-9]\d* modules/)
  })

  it('fails when there is nothing to read', () => {
    const { status, output } = run('.ci/layers.mjs', fixture('no-modules'))

    expect(status).toBe(1)
    expect(output).toMatch(/\b0 modules/)
  })
})

describe('the compiler on the pure layers', { timeout }, () => {
  it('knows no browser and no Node', () => {
    const { status, output } = run('node_modules/typescript/bin/tsc', '-p', fixture('pure'), '--listFiles')

    expect(status).not.toBe(0)
    expect(output).toMatch(/uses-the-document\.ts\(1,\d+\): error TS\d+: Cannot find name 'document'/)
    expect(output).toMatch(/uses-the-process\.ts\(1,\d+\): error TS\d+: Cannot find name 'process'/)
    expect(output).toContain('src/engine/clean.ts')
    expect(output).not.toContain('clean.ts(')
  })
})

describe('the linter', { timeout }, () => {
  it('reports amounts, rounding, the clock and forgotten promises', async () => {
    const eslint = new ESLint({
      cwd: fixture('lint'),
      overrideConfigFile: join(root, 'eslint.config.js'),
      overrideConfig: { languageOptions: { parserOptions: { project: 'tsconfig.json', tsconfigRootDir: fixture('lint') } } },
    })

    const results = await eslint.lintFiles(['src'])

    const reported = results.map(({ filePath, messages }) => [filePath.slice(fixture('lint/src/').length), messages.map(({ ruleId }) => ruleId)])
    expect(Object.fromEntries(reported)).toEqual({
      'case/forgets-a-promise.ts': ['@typescript-eslint/no-floating-promises'],
      'engine/clean.ts': [],
      'engine/holds-an-amount.ts': ['@typescript-eslint/no-magic-numbers'],
      'engine/reads-the-clock.ts': ['no-restricted-syntax'],
      'engine/rounds.ts': ['no-restricted-syntax'],
    })
  })
})

describe('the check for unused code', { timeout }, () => {
  it('finds a forgotten export', () => {
    const { status, output } = run('node_modules/knip/bin/knip.js', '--directory', fixture('unused'), '--config', join(root, 'knip.json'))

    expect(status).toBe(1)
    expect(output).toMatch(/forgotten\s+src\/numbers\.ts/)
    expect(output).not.toMatch(/used\s+src\/numbers\.ts/)
  })
})

describe('the tests in a browser', { timeout }, () => {
  it('fail where there is no browser', () => {
    vi.stubEnv('KEUKENTAFEL_CHROMIUM', fixture('no-browser'))

    const { status, output } = run('node_modules/vitest/vitest.mjs', 'run', '--project', 'browser', 'test/vault/dexie-store.browser.test.ts')

    expect(status).toBe(1)
    expect(output).toContain(fixture('no-browser'))
    expect(output).not.toMatch(/Tests .*passed/)
    vi.unstubAllEnvs()
  })
})
