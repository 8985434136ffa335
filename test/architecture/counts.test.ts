// The last line of `npm test` must not say more than what ran.
import { expect, it } from 'vitest'
import { countPlaywright, countVitest, judge } from '../../.ci/counts.mjs'

it('counts a skipped unit test and a file that did not load as failed', () => {
  const testResults = [
    { status: 'passed', assertionResults: [{}, {}, {}] },
    { status: 'failed', assertionResults: [] },
  ]

  expect(countVitest({ numPassedTests: 2, numTotalTests: 3, testResults })).toEqual({ passed: 2, failed: 2 })
})

it('counts a skipped and a flaky journey as failed', () => {
  expect(countPlaywright({ stats: { expected: 3, unexpected: 1, flaky: 1, skipped: 1 } })).toEqual({ passed: 3, failed: 3 })
})

it('takes the counts of a run that ended well', () => {
  expect(judge({ passed: 5, failed: 0 }, true)).toEqual({ passed: 5, failed: 0 })
})

it('fails a run that ran nothing', () => {
  expect(judge({ passed: 0, failed: 0 }, true)).toEqual({ passed: 0, failed: 1 })
})

it('fails a run that ended badly without a failed test', () => {
  expect(judge({ passed: 5, failed: 0 }, false)).toEqual({ passed: 5, failed: 1 })
})
