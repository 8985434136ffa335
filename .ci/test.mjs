// npm test: installs what is missing, runs every check, goes on after a failure, and adds up what really ran.
import './install.mjs'
import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { ensureChromium } from './chromium.mjs'
import { countPlaywright, countVitest, judge } from './counts.mjs'
import { ensurePdfTools } from './pdf-tools.mjs'

const reports = 'node_modules/.reports'

/** @param {string} command */
function run(command) {
  console.log(`\n== ${command}`)
  return spawnSync(command, { shell: true, stdio: ['ignore', 'inherit', 'inherit'] }).status === 0
}

/** @param {string} command */
function check(command) {
  const succeeded = run(command)
  return { command, passed: Number(succeeded), failed: Number(!succeeded) }
}

/**
 * @template Report
 * @param {string} command
 * @param {string} file - the report that the command writes
 * @param {(report: Report) => import('./counts.mjs').Counts} count
 */
function tests(command, file, count) {
  const succeeded = run(command)
  try {
    const report = /** @type {Report} */ (JSON.parse(readFileSync(file, 'utf8')))
    return { command, ...judge(count(report), succeeded) }
  } catch (error) {
    console.error(`There is no readable report of ${command}.`, error)
    return { command, passed: 0, failed: 1 }
  }
}

const hasBrowser = ensureChromium()
// Without them the tests that need them fail, and say so.
ensurePdfTools()
rmSync(reports, { recursive: true, force: true })
const results = [
  check('tsc -p tsconfig.json'),
  check('tsc -p tsconfig.pure.json'),
  check('tsc -p tsconfig.worker.json'),
  check('tsc -p tsconfig.node.json'),
  check('eslint . --max-warnings 0'),
  check('node .ci/layers.mjs'),
  check('knip'),
  tests(`vitest run --reporter=default --reporter=json --outputFile.json=${reports}/vitest.json`, `${reports}/vitest.json`, countVitest),
  check('vite build'),
  check('size-limit'),
  hasBrowser
    ? tests('playwright test --config test/journeys/playwright.config.ts', `${reports}/playwright.json`, countPlaywright)
    : { command: 'playwright test', passed: 0, failed: 1 },
]

const failing = results.filter(({ failed }) => failed > 0)
const passed = results.reduce((sum, result) => sum + result.passed, 0)
const failed = results.reduce((sum, result) => sum + result.failed, 0)
console.log()
for (const { command } of failing) console.log(`failed: ${command}`)
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0
